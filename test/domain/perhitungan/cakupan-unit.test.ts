import fc from 'fast-check';
import { CakupanUnit, type TingkatUnit } from '../../../src/domain/perhitungan/cakupan-unit';
import { statusBaris } from '../../../src/domain/rumus';

const UNIT = 3;
const PAKET = 4;

interface Baris {
  readonly unit: number;
  readonly paket: readonly number[];
  readonly status: number;
}

const baris: fc.Arbitrary<Baris> = fc.record({
  unit: fc.nat(UNIT - 1),
  // A contract may name a package twice, or packages of another unit.
  paket: fc.array(fc.nat(PAKET - 1), { maxLength: 3 }),
  status: fc.constantFrom(...Object.values(statusBaris)),
});
const tingkat = fc.array(fc.array(baris, { maxLength: 12 }), { maxLength: 2 });
/** Amounts with sen, whose sum depends on the order. */
const pagu = fc.array(fc.double({ min: 0, max: 1e12, noNaN: true }), { minLength: PAKET, maxLength: PAKET });

function susun(daftar: readonly Baris[]): TingkatUnit {
  const awal = [0];
  for (const { paket } of daftar) awal.push(awal.at(-1)! + paket.length);
  return {
    status: Uint8Array.from(daftar, ({ status }) => status),
    unit: Uint32Array.from(daftar, ({ unit }) => unit),
    paket: { awal: Uint32Array.from(awal), nomor: Uint32Array.from(daftar.flatMap(({ paket }) => paket)) },
  };
}

/** Row by row, of one unit or of all: each package once as taken, once as in scope. */
function satuPerSatu(
  semua: readonly (readonly Baris[])[],
  nilai: readonly number[],
  unit: number | null,
): readonly [number, number] {
  const [dihitung, lingkup] = [new Set<number>(), new Set<number>()];
  for (const satu of semua.flat().filter((milik) => unit === null || milik.unit === unit))
    for (const p of satu.paket) {
      if (satu.status === statusBaris.dihitung) dihitung.add(p);
      if (satu.status === statusBaris.dihitung || satu.status === statusBaris.dikeluarkan) lingkup.add(p);
    }
  const jumlah = (himpunan: ReadonlySet<number>): number =>
    [...himpunan].reduce((total, p) => total + nilai[p]!, 0);
  return [jumlah(dihitung), jumlah(lingkup)];
}

test('ceilings of all units in one walk are those of each alone, to the bit', () => {
  fc.assert(
    fc.property(tingkat, tingkat, pagu, (pertama, kedua, nilai) => {
      const cakupan = new CakupanUnit(Float64Array.from(nilai), UNIT);
      // The arrays of the first walk serve the second, too.
      for (const daftar of [pertama, kedua]) {
        const di = cakupan.hitung(daftar.map(susun));
        for (const unit of [null, 0, 1, 2]) expect(di(unit)).toEqual(satuPerSatu(daftar, nilai, unit));
      }
    }),
    { numRuns: 300 },
  );
});
