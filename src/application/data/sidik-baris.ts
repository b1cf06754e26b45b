import type { BarisData, BarisInduk } from '../../domain/data/baris-data';
import { dariPeta } from '../../domain/umum/pasti';
import { sidikRingkas } from '../../domain/umum/sidik-ringkas';
import { variabelBaku } from '../../domain/variabel/daftar';
import { daftarTingkatData, type TingkatData } from '../../domain/variabel/tipe';
import { selIsian } from './isian-tabel';

/**
 * Variables of the first version, by level: fingerprints hold a cell of each. Those that came later stand after these in
 * their lists, and count only where they hold something, so that a new column makes no result stale.
 */
const JUMLAH_AWAL: Readonly<Record<TingkatData, number>> = { rup: 10, transaksi: 20, opd: 7, aksi: 4 };

const variabelTingkat = new Map(
  daftarTingkatData.map((tingkat) => {
    const milik = variabelBaku.filter((v) => v.tingkat === tingkat);
    return [
      tingkat,
      { awal: milik.slice(0, JUMLAH_AWAL[tingkat]), kemudian: milik.slice(JUMLAH_AWAL[tingkat]) },
    ];
  }),
);

/** What the formulas see of a row, as cells: the same before it is written and after it is read again. */
export function intiBaris({ tingkat, opd, kodeRup, isian }: BarisInduk | BarisData): readonly unknown[] {
  const { awal, kemudian } = dariPeta(variabelTingkat, tingkat);
  const inti: unknown[] = [tingkat, opd, kodeRup, selIsian(isian, awal)];
  const terisi = kemudian.filter(({ id }) => (isian[id]?.keadaan ?? 'kosong') !== 'kosong');
  if (terisi.length > 0)
    inti.push(
      terisi.map(({ id }) => id),
      selIsian(isian, terisi),
    );
  return inti;
}

/**
 * The fingerprint of one row, `PANJANG_SIDIK_RINGKAS` characters: its id, its period where it is a compiled one, its unit, its
 * RUP codes, its values, and the areas of a package. Not where it came from, nor what no formula reads. Two rows that differ
 * in one of these differ here, but for one case in 2⁵³; it tells that a row changed, and is no proof against whoever wants
 * to deceive (that is `sidikMasukan`, which is SHA-256 of all rows).
 */
export const sidikBaris = (baris: BarisInduk | BarisData): string =>
  sidikRingkas(
    JSON.stringify([
      baris.id,
      'periode' in baris ? baris.periode : null,
      'area' in baris ? baris.area : null,
      ...intiBaris(baris),
    ]),
  );
