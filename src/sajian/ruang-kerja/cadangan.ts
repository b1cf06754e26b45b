import type { KeadaanCadangan } from '../../application/salinan/cadangan';
import { tanggalDariIso, type Tanggal } from '../../domain/umum/tanggal';
import type { Bahasa } from '../../teks/bahasa';

export interface CadanganSajian {
  readonly teks: string;
  /** Something stands in the workbook that no backup holds. */
  readonly perlu: boolean;
}

/** `Cadangan terakhir: 3 hari lalu, sebelum 4 penulisan.` */
export function sajikanCadangan(
  keadaan: KeadaanCadangan,
  hariIni: Tanggal,
  { tulis, teks }: Bahasa,
): CadanganSajian {
  const kata = teks.sajian.cadangan;
  if (keadaan.jenis === 'belum-ada') return { teks: kata.belumAda, perlu: true };
  const hari = tanggalDariIso(keadaan.waktu.slice(0, 10));
  const umur = hari === undefined ? keadaan.waktu : kata.umur(hariIni - hari, tulis.tanggal(hari));
  if (keadaan.jenis === 'salinan-lain') return { teks: kata.salinanLain(umur), perlu: true };
  const { tulisan } = keadaan;
  return { teks: kata.terakhir(umur, tulisan, tulis.angka(tulisan)), perlu: tulisan > 0 };
}
