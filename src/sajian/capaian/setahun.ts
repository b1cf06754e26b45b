import { bulatkan } from '../../domain/capaian/bulatkan';
import type { HasilSkor } from '../../domain/capaian/hasil-skor';
import type { SetahunAngka } from '../../domain/perhitungan/sampai-dengan';
import type { NilaiTarget } from '../../domain/rencana/aturan-capaian';
import type { Periode } from '../../domain/kalender/periode';
import type { Bahasa } from '../../teks/bahasa';
import { tulisTarget } from './tulis-target';

/** Beside a figure: the year up to the end of its period, and against the target of the year. `–` where there is none. */
export interface SetahunSajian {
  readonly realisasi: string;
  readonly target: string;
  readonly capaian: string;
  readonly targetTahun: string;
  readonly capaianTahun: string;
  /** All of it in one line. */
  readonly teks: string;
  /** Names the periods that the year so far is without; `null` where it has all. */
  readonly kurang: string | null;
  /** The end of the year in advance, and that it is a straight line; `null` where the indicator declares none. */
  readonly perkiraan: string | null;
}

const TANPA = '–';

export function sajikanSetahun(
  { tahun, sampai, setahun, perkiraan }: SetahunAngka,
  periode: Periode,
  satuan: string,
  desimal: number,
  bahasa: Bahasa,
): SetahunSajian {
  const { tulis, teks } = bahasa;
  const kata = teks.sajian.capaian.setahun;
  const target = (satu: NilaiTarget | undefined): string =>
    satu === undefined ? TANPA : tulis.bersatuan(tulisTarget(satu, desimal, bahasa), satuan);
  const persen = (skor: HasilSkor): string =>
    skor.jenis === 'skor' ? tulis.persen(skor.skor, desimal) : TANPA;
  const nilai = (satu: number): string =>
    tulis.bersatuan(tulis.angka(bulatkan(satu, desimal), desimal), satuan);
  const isi = {
    realisasi: sampai.nilai === undefined ? TANPA : nilai(sampai.nilai),
    target: target(sampai.target),
    capaian: persen(sampai.skor),
    targetTahun: target(setahun.target),
    capaianTahun: persen(setahun.skor),
  };
  return {
    ...isi,
    teks: kata.baris(isi, tulis.periode(periode), tulis.periode(tahun)),
    kurang:
      sampai.periodeHilang.length === 0
        ? null
        : kata.kurang(sampai.periodeHilang.map((kode) => tulis.periode(kode)).join(', ')),
    perkiraan:
      perkiraan === undefined ? null : kata.perkiraan(nilai(perkiraan.nilai), persen(perkiraan.skor)),
  };
}
