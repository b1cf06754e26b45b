import type { Lurus, Pecahan } from '../rumus';

/** A unit's part of a sum over rows. */
export type BagianSuku = (suku: Lurus['suku'][number], kode: string) => number;

const milik = ({ suku }: Lurus, kode: string, bagian: BagianSuku): number =>
  suku.reduce((jumlah, satu) => jumlah + satu.faktor * bagian(satu, kode), 0);

/** What each unit adds to a gap, and what of it belongs to none; together the whole gap. */
export interface PembagianSelisih {
  readonly kontribusi: ReadonlyMap<string, number>;
  readonly tetap: number;
}

/** A unit's numerator and denominator. */
export interface BagianPecahan {
  readonly pembilang: number;
  readonly penyebut: number;
}

export const bagianPecahan = (
  { pembilang, penyebut }: Pecahan,
  unit: readonly string[],
  bagian: BagianSuku,
): ReadonlyMap<string, BagianPecahan> =>
  new Map(
    unit.map((kode) => [
      kode,
      { pembilang: milik(pembilang, kode, bagian), penyebut: milik(penyebut, kode, bagian) },
    ]),
  );

/**
 * The gap V − T of a quotient, divided: (nᵢ − T·dᵢ) / Σd of each unit. What stands in the formula beside the sums is of no
 * unit. `undefined` where nothing is divided by.
 */
export function bagiPecahan(
  { pembilang, penyebut }: Pick<Pecahan, 'pembilang' | 'penyebut'>,
  perUnit: ReadonlyMap<string, BagianPecahan>,
  target: number,
): PembagianSelisih | undefined {
  let pembagi = penyebut.tetap;
  for (const satu of perUnit.values()) pembagi += satu.penyebut;
  if (pembagi === 0) return undefined;
  const selisih = (n: number, d: number): number => (n - target * d) / pembagi;
  return {
    kontribusi: new Map([...perUnit].map(([kode, satu]) => [kode, selisih(satu.pembilang, satu.penyebut)])),
    tetap: selisih(pembilang.tetap, penyebut.tetap),
  };
}

/**
 * The gap V − T of a sum, divided: of each unit its value less its part of the target. Parts need not add up to the target,
 * and a number may stand in the formula: what is left is of no unit.
 */
export function bagiJumlah(
  pembilang: Lurus,
  perUnit: ReadonlyMap<string, BagianPecahan>,
  bagianTarget: ReadonlyMap<string, number>,
  target: number,
): PembagianSelisih {
  let diminta = 0;
  const kontribusi = new Map<string, number>();
  for (const [kode, satu] of perUnit) {
    const bagian = bagianTarget.get(kode) ?? 0;
    diminta += bagian;
    kontribusi.set(kode, satu.pembilang - bagian);
  }
  return { kontribusi, tetap: pembilang.tetap - (target - diminta) };
}

/** How the target of a sum was shared among units that have none of their own. */
export type DasarBagian = 'target-unit' | 'pagu' | 'rata';

/**
 * The part of a sum's target that each unit is looked at by: its own target; of those without one, the rest in proportion to
 * their ceilings, or in equal parts where none of them has any.
 */
export function bagiTarget(
  target: number,
  unit: readonly string[],
  sendiri: ReadonlyMap<string, number>,
  pagu: (kode: string) => number,
): { readonly bagian: ReadonlyMap<string, number>; readonly dasar: DasarBagian } {
  const tanpa = unit.filter((kode) => !sendiri.has(kode));
  let sisa = target;
  for (const kode of unit) sisa -= sendiri.get(kode) ?? 0;
  const jumlahPagu = tanpa.reduce((jumlah, kode) => jumlah + pagu(kode), 0);
  const dasar = tanpa.length === 0 ? 'target-unit' : jumlahPagu > 0 ? 'pagu' : 'rata';
  // Own targets of more than the whole leave nothing to ask of the others.
  const dibagi = Math.max(sisa, Math.min(target, 0));
  const porsi = (kode: string): number =>
    dasar === 'pagu' ? (dibagi * pagu(kode)) / jumlahPagu : dibagi / tanpa.length;
  return { bagian: new Map(unit.map((kode) => [kode, sendiri.get(kode) ?? porsi(kode)])), dasar };
}
