import type { BarisInduk } from '../../domain/data/baris-data';
import type { Lokasi } from '../../domain/umum/catatan';
import { kelompokkan } from '../../domain/umum/kelompok';
import { KodeDikenal } from '../../domain/umum/nama-terdekat';
import { catatRuangKerja, type CatatanRuangKerja } from '../catatan-ruang-kerja';

/**
 * Rows whose unit code the sheet OPD does not have (typed, `97865` for `097865`, or changed there since): no unit gets them,
 * and they count for none. One finding a code, at its first row.
 */
export function periksaUnitBaris(
  baris: readonly BarisInduk[],
  unit: readonly { readonly kode: string }[],
  lokasi: (baris: BarisInduk) => Lokasi,
): readonly CatatanRuangKerja[] {
  const dikenal = new Set(unit.map(({ kode }) => kode));
  const terdekat = new KodeDikenal(dikenal);
  const asing = baris.filter(({ opd }) => !dikenal.has(opd));
  return [...kelompokkan(asing, ({ opd }) => opd)].map(([kode, milik]) => {
    return catatRuangKerja(
      'unit-baris-tidak-dikenal',
      { kode, jumlah: milik.length, ...terdekat.saran(kode) },
      lokasi(milik[0]),
    );
  });
}
