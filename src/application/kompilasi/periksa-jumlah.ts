import { daftarTingkatData } from '../../domain/variabel/tipe';
import { tabelData } from '../../lembar/daftar/data';
import type { KegagalanBuku } from '../ports/workbook';
import { batasTulis, type BatasTulis } from '../tabel/batas-tulis';

/**
 * Why so many compiled rows, of all levels and periods, are not written: no command could read them again. A workspace that
 * has as many already may be compiled as long as they do not become more.
 */
export function periksaJumlahBaris(
  jumlah: number,
  dahulu: number,
  { barisKompilasi }: Pick<BatasTulis, 'barisKompilasi'> = batasTulis,
): KegagalanBuku | undefined {
  if (jumlah <= barisKompilasi || jumlah <= dahulu) return undefined;
  const lembar = daftarTingkatData.map((tingkat) => tabelData(tingkat, []).lembar.nama);
  return {
    kode: 'write-too-large',
    tempat: lembar.join(', '),
    batas: 'jumlah-baris',
    jumlah,
    maksimum: barisKompilasi,
  };
}
