import type { BarisInduk } from '../../domain/data/baris-data';
import type { Lokasi } from '../../domain/umum/catatan';
import { kelompokkan } from '../../domain/umum/kelompok';
import { KodeDikenal } from '../../domain/umum/nama-terdekat';
import type { DataRuangKerja } from '../ruang-kerja/ruang-kerja';
import { catatRuangKerja, type CatatanRuangKerja } from '../catatan-ruang-kerja';

/**
 * Rows whose unit code the sheet OPD does not have (typed, `97865` for `097865`, or changed there since): no unit gets them,
 * and they count for none. One finding a code, at its first row.
 */
export function periksaUnitBaris(
  baris: readonly BarisInduk[],
  { opd, unit }: Pick<DataRuangKerja, 'opd' | 'unit'>,
  lokasi: (baris: BarisInduk) => Lokasi,
): readonly CatatanRuangKerja[] {
  const terdekat = new KodeDikenal(opd.map(({ kode }) => kode));
  const asing = baris.filter((satu) => unit.milik(satu.opd) === undefined);
  return [...kelompokkan(asing, (satu) => satu.opd)].map(([kode, milik]) => {
    return catatRuangKerja(
      'unit-baris-tidak-dikenal',
      { kode, jumlah: milik.length, ...terdekat.saran(kode) },
      lokasi(milik[0]),
    );
  });
}
