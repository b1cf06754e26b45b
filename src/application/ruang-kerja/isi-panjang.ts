import { unsurKe } from '../../domain/umum/pasti';
import { ok, type Result } from '../../domain/umum/result';
import type { CatatanLembar } from '../../lembar/catatan';
import { tabelIsiPanjang, type TabelBagian } from '../../lembar/daftar/isi-panjang';
import { barisIsiPanjang, idBagian, MAKS_BAGIAN, type PengenalIsi } from '../../lembar/isi-panjang';
import type { Perubahan } from '../ports/workbook';
import { perubahanSimpan } from './perubahan';

/** What keeps a content, and the code that proves it. */
export interface IsiDisimpan {
  readonly perubahan: readonly Perubahan[];
  readonly hash: string;
}

/** Keeps a value as long content, in place of what was kept under its id; or why it cannot be kept. */
export function perubahanIsiPanjang(
  pengenal: PengenalIsi,
  nilai: unknown,
  tabel: TabelBagian = tabelIsiPanjang,
): Result<IsiDisimpan, CatatanLembar> {
  const baris = barisIsiPanjang(pengenal, nilai);
  if (!baris.ok) return baris;
  const jumlah = baris.value.length;
  const perubahan: readonly Perubahan[] = [
    // Parts of an earlier content that was longer.
    {
      jenis: 'hapus',
      tabelId: tabel.id,
      id: Array.from({ length: MAKS_BAGIAN - jumlah }, (_, i) => idBagian(pengenal.id, jumlah + i + 1)),
    },
    perubahanSimpan(tabel, baris.value),
  ];
  return ok({ perubahan, hash: unsurKe(baris.value, 0).hash });
}
