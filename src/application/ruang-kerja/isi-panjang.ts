import { ok, type Result } from '../../domain/umum/result';
import type { CatatanLembar } from '../../lembar/catatan';
import { tabelIsiPanjang } from '../../lembar/daftar/isi-panjang';
import { barisIsiPanjang, idBagian, MAKS_BAGIAN, type PengenalIsi } from '../../lembar/isi-panjang';
import type { Perubahan } from '../ports/workbook';
import { perubahanSimpan } from './perubahan';

/** Keeps a value as long content, in place of what was kept under its id; or why it cannot be kept. */
export function perubahanIsiPanjang(
  pengenal: PengenalIsi,
  nilai: unknown,
): Result<readonly Perubahan[], CatatanLembar> {
  const baris = barisIsiPanjang(pengenal, nilai);
  if (!baris.ok) return baris;
  const jumlah = baris.value.length;
  return ok([
    // Parts of an earlier content that was longer.
    {
      jenis: 'hapus',
      tabelId: tabelIsiPanjang.id,
      id: Array.from({ length: MAKS_BAGIAN - jumlah }, (_, i) => idBagian(pengenal.id, jumlah + i + 1)),
    },
    perubahanSimpan(tabelIsiPanjang, baris.value),
  ]);
}
