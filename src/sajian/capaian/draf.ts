import type { DrafCapaian } from '../../application/capaian/capaian';
import type { RencanaDraf } from '../../application/capaian/banding-disetujui';
import { bulatkan } from '../../domain/capaian/bulatkan';
import { gabungkanSkor } from '../../domain/capaian/gabungan';
import type { AngkaDisetujui } from '../../domain/perhitungan/angka-disetujui';
import { berbobot, type CapaianIndikator } from '../../domain/perhitungan/capaian-indikator';
import type { Bahasa } from '../../teks/bahasa';
import { sajikanStatus } from './status';
import { tulisTarget } from './tulis-target';

/** What is told where the plan is not the approved one. */
export interface DrafSajian {
  /** In what it differs, and what can be done. */
  readonly judul: string;
  /** Combined score and further figures by the approved plan, each a line. */
  readonly baris: readonly string[];
}

/** `Rencana berubah sejak persetujuan versi 1, 20 Januari 2026; yang berbeda: lembar Indikator (IK01). Catat …` */
export function tulisDraf({ keadaan, beda }: RencanaDraf, bahasa: Bahasa): string {
  const kata = bahasa.teks.sajian.draf;
  const berbeda = beda.map(({ lembar, kode }) => kata.lembar(lembar, kode.join(', ')));
  return [
    bahasa.keadaan(keadaan).arti,
    ...(berbeda.length === 0 ? [] : [kata.berbeda(berbeda.join('; '))]),
  ].join(' ');
}

/** `52,5 %, target 80 %, capaian 65,63 %, Jauh dari target` */
function tulisAngka(
  { indikator, hasil, target, capaian }: CapaianIndikator,
  desimal: number,
  bahasa: Bahasa,
): string {
  const { tulis, teks } = bahasa;
  const { capaian: kata, draf } = teks.sajian;
  const { satuan } = indikator;
  return [
    hasil.jenis === 'nilai'
      ? tulis.bersatuan(tulis.angka(bulatkan(hasil.nilai, desimal), desimal), satuan)
      : kata.tidakDapatDihitung,
    ...(target === undefined
      ? []
      : [draf.target(tulis.bersatuan(tulisTarget(target, desimal, bahasa), satuan))]),
    ...(capaian.skor.jenis === 'skor' ? [draf.capaian(tulis.persen(capaian.skor.skor, desimal))] : []),
    sajikanStatus(capaian.status, bahasa).teks,
  ].join(', ');
}

/** The figure by the approved plan, which stands beside that of a draft; or why there is none. */
export function tulisDisetujui(
  satu: AngkaDisetujui<CapaianIndikator>,
  desimal: number,
  bahasa: Bahasa,
): string {
  const { tulis, teks } = bahasa;
  const kata = teks.sajian.draf;
  if (satu.jenis === 'ada')
    return kata.disetujui(tulis.angka(satu.versi), tulisAngka(satu.angka, desimal, bahasa));
  return kata.tanpa[satu.sebab](satu.versi === null ? '' : tulis.angka(satu.versi));
}

export function sajikanDraf(draf: DrafCapaian, desimal: number, bahasa: Bahasa): DrafSajian {
  const { tulis, teks } = bahasa;
  const kata = teks.sajian.draf;
  const { versi } = draf.keadaan;
  const gabungan = draf.menurutDisetujui && gabungkanSkor(draf.menurutDisetujui.map(berbobot), desimal);
  return {
    judul: tulisDraf(draf, bahasa),
    baris: [
      ...(gabungan?.skor.jenis === 'skor' && versi !== null
        ? [
            kata.gabungan(
              tulis.angka(versi),
              tulis.persen(gabungan.skor.skor, desimal),
              tulis.angka(gabungan.dinilai.length),
            ),
          ]
        : []),
      ...draf.hanyaDisetujui.map((satu) =>
        kata.hanyaDisetujui(satu.indikator.kode, tulisAngka(satu, desimal, bahasa)),
      ),
    ],
  };
}
