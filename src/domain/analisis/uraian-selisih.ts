import type { Hitungan } from '../perhitungan/hitung-capaian';
import type { Lingkup } from '../perhitungan/lingkup';
import type { Indikator } from '../rencana/indikator';
import type { Hasil } from '../rumus';
import {
  bagianPecahan,
  bagiJumlah,
  bagiPecahan,
  bagiTarget,
  type BagianPecahan,
  type DasarBagian,
  type PembagianSelisih,
} from './kontribusi';
import type { AngkaTerurai, NilaiTanpaUnit } from './nilai-tanpa-unit';
import { arahMerugikan, type Selisih } from './selisih';

/** A unit's part of a figure and of its gap. What is not known of it is absent. */
export interface KontribusiUnit {
  readonly kode: string;
  /** The figure of its rows alone. */
  readonly nilai?: number;
  /** The figure of all others together. */
  readonly tanpa?: number;
  /** What it adds to the gap; where parts do not add up, what the figure would lose without it. */
  readonly kontribusi?: number;
  /** Of a sum: the part of the target that it is looked at by. */
  readonly target?: number;
  readonly pecahan?: BagianPecahan;
  /** It widens the gap. */
  readonly merugikan: boolean;
}

export type CaraUraian =
  /** (nᵢ − T·dᵢ) / Σd. */
  | 'pecahan'
  /** Value less its part of the target. */
  | 'jumlah'
  /** The figure less what it is without the unit. */
  | 'tanpa-satu';

/** How the units of a scope share a gap, the one that widens it most first; or why that cannot be told. */
export type UraianSelisih =
  | {
      readonly cara: CaraUraian;
      /** The parts add up to the gap. */
      readonly menjumlah: boolean;
      /** The value that was taken apart: that of today's rows. */
      readonly nilai: number;
      /** What the gap is measured from; absent without a target, and inside a range. */
      readonly terhadap?: number;
      /** Part of the gap that is of no unit. */
      readonly tetap: number;
      readonly dasar?: DasarBagian;
      readonly unit: readonly KontribusiUnit[];
    }
  | { readonly cara: 'tidak-ada'; readonly sebab: SebabTanpaUraian };

export type SebabTanpaUraian =
  | 'tanpa-nilai'
  | 'tidak-terurai'
  /** It is told of single units only. */
  | 'tanpa-keseluruhan'
  /** Its rows are in an archive beside the workbook. */
  | 'baris-diarsipkan';

export interface BahanUraian {
  readonly hitungan: Hitungan;
  readonly tanpaUnit: NilaiTanpaUnit;
  /** A unit's own target of the indicator in its period. */
  readonly targetUnit: (indikator: Indikator, periode: string, kode: string) => number | undefined;
  /** Ceilings of a unit's packages, as the period has them. */
  readonly paguUnit: (kode: string) => number;
}

const angkaDari = (hasil: Hasil): { readonly nilai?: number } =>
  hasil.jenis === 'nilai' ? { nilai: hasil.nilai } : {};

export function uraikanSelisih(
  { hitungan, tanpaUnit, targetUnit, paguUnit }: BahanUraian,
  indikator: Indikator,
  lingkup: Lingkup,
  hitungSelisih: (nilai: number) => Selisih | undefined,
): UraianSelisih {
  const { hasil, periode } = hitungan.hitung(indikator.id, lingkup);
  if (hasil.jenis !== 'nilai') return { cara: 'tidak-ada', sebab: 'tanpa-nilai' };
  const terurai = tanpaUnit.urai(indikator.id, lingkup);
  if (terurai === undefined) return { cara: 'tidak-ada', sebab: 'tidak-terurai' };
  const selisih = hitungSelisih(hasil.nilai);
  const terhadap = selisih?.terhadap;
  const arah = selisih === undefined ? 0 : arahMerugikan(indikator, selisih);
  const isPecahan = terurai.pecahan !== undefined && terurai.pecahan.penyebut.suku.length > 0;
  const target = (kode: string): number | undefined => targetUnit(indikator, periode.kode, kode);
  const daftar = unitDiurai(terurai, lingkup, isPecahan, target);
  const dibagi = bagi(terurai, daftar, terhadap, isPecahan, { target, pagu: paguUnit });
  const cara = terurai.pecahan === undefined ? 'tanpa-satu' : isPecahan ? 'pecahan' : 'jumlah';
  const unit = daftar.map((kode): KontribusiUnit => {
    const sendiri = angkaDari(tanpaUnit.nilai(indikator.id, lingkup, { cara: 'hanya', kode }));
    const { nilai: tanpa } = angkaDari(tanpaUnit.nilai(indikator.id, lingkup, { cara: 'tanpa', kode }));
    const kontribusi =
      cara === 'tanpa-satu'
        ? tanpa === undefined
          ? undefined
          : hasil.nilai - tanpa
        : dibagi?.selisih?.kontribusi.get(kode);
    const bagianTarget = dibagi?.target?.bagian.get(kode);
    const pecahan = isPecahan ? dibagi?.perUnit.get(kode) : undefined;
    return {
      kode,
      ...sendiri,
      ...(tanpa === undefined ? {} : { tanpa }),
      ...(kontribusi === undefined ? {} : { kontribusi }),
      ...(bagianTarget === undefined ? {} : { target: bagianTarget }),
      ...(pecahan === undefined ? {} : { pecahan }),
      merugikan: kontribusi !== undefined && kontribusi * arah > 0,
    };
  });
  const buruk = ({ kontribusi = 0 }: KontribusiUnit): number => kontribusi * (arah === 0 ? -1 : arah);
  return {
    cara,
    menjumlah: dibagi?.selisih !== undefined,
    nilai: hasil.nilai,
    ...(terhadap === undefined ? {} : { terhadap }),
    tetap: dibagi?.selisih?.tetap ?? 0,
    ...(dibagi?.target === undefined ? {} : { dasar: dibagi.target.dasar }),
    unit: unit.toSorted((a, b) => buruk(b) - buruk(a) || (a.kode < b.kode ? -1 : 1)),
  };
}

/** Who has rows; a part of a sum is asked of every unit, also of one that has none. */
function unitDiurai(
  { pecahan, unit, semuaUnit }: AngkaTerurai,
  lingkup: Lingkup,
  isPecahan: boolean,
  targetUnit: (kode: string) => number | undefined,
): readonly string[] {
  if (pecahan === undefined || isPecahan) return unit;
  if (lingkup.jenis === 'seluruh') return semuaUnit;
  return semuaUnit.filter((kode) => unit.includes(kode) || targetUnit(kode) !== undefined);
}

interface Dibagi {
  readonly perUnit: ReadonlyMap<string, BagianPecahan>;
  readonly selisih: PembagianSelisih | undefined;
  readonly target?: ReturnType<typeof bagiTarget>;
}

/** The gap by units, of a formula whose parts add up; without a gap only what each unit brings. */
function bagi(
  { pecahan, bagianSuku }: AngkaTerurai,
  unit: readonly string[],
  terhadap: number | undefined,
  isPecahan: boolean,
  milikUnit: {
    readonly target: (kode: string) => number | undefined;
    readonly pagu: (kode: string) => number;
  },
): Dibagi | undefined {
  if (pecahan === undefined) return undefined;
  const perUnit = bagianPecahan(pecahan, unit, bagianSuku);
  if (terhadap === undefined) return { perUnit, selisih: undefined };
  if (isPecahan) return { perUnit, selisih: bagiPecahan(pecahan, perUnit, terhadap) };
  const sendiri = new Map(
    unit.flatMap((kode) => {
      const milik = milikUnit.target(kode);
      return milik === undefined ? [] : [[kode, milik] as const];
    }),
  );
  const target = bagiTarget(terhadap, unit, sendiri, milikUnit.pagu);
  return { perUnit, selisih: bagiJumlah(pecahan.pembilang, perUnit, target.bagian, terhadap), target };
}
