import type { HasilTahunBaru } from '../../application/tahun-baru/tahun-baru';
import { bulatkan } from '../../domain/capaian/bulatkan';
import { isoDari } from '../../domain/umum/tanggal';
import type { Bahasa } from '../../teks/bahasa';

/** A year that was begun from the one before, as people are told of it. */
export interface TahunBaruSajian {
  readonly judul: string;
  /** Units and indicators that came along; what stayed behind. */
  readonly butir: readonly string[];
  /** A line an indicator: its baseline and where that is from. */
  readonly baseline: readonly string[];
  readonly berikutnya: string;
}

export function sajikanTahunBaru(
  { dari, tahun, indikator, ditutup, unit, desimal }: HasilTahunBaru,
  { tulis, teks }: Bahasa,
): TahunBaruSajian {
  const kata = teks.sajian.tahunBaru;
  return {
    judul: kata.judul(tahun, dari),
    butir: [
      kata.ringkas(tulis.angka(indikator.length), tulis.angka(unit)),
      ...(ditutup.length === 0 ? [] : [kata.ditutup(ditutup.join(', '))]),
    ],
    baseline: indikator.map(({ kode, nama, satuan, baseline: { nilai, sumber, alasanBelumTersedia } }) =>
      nilai === null
        ? kata.tanpaBaseline(kode, nama, alasanBelumTersedia ?? '')
        : kata.baseline(
            kode,
            nama,
            tulis.bersatuan(tulis.angka(bulatkan(nilai, desimal), desimal), satuan),
            sumber ?? '',
          ),
    ),
    berikutnya: kata.berikutnya,
  };
}

/** The machine form of `tahun-baru --json`. */
export const tahunBaruJson = ({ mulai, desimal: _, ...hasil }: HasilTahunBaru, berkas: string): object => ({
  ...hasil,
  mulai: isoDari(mulai),
  berkas,
});
