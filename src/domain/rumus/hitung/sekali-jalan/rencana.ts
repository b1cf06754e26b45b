import { variabelAgregat, variabelDalam, type Agregat, type Simpul } from '../../pohon/simpul';
import { bacaLurus, bacaPecahan, bacaRentang, type BacaTetap, type Lurus, type Rentang } from './bentuk';
import type { Inti } from './inti';
import { intiJumlah } from './inti-jumlah';
import { intiPecahan } from './inti-pecahan';
import { seluruhBilangan } from './selang';

/** A level's aggregates as one walk over two columns (twice the same where there is one). */
export interface Rencana {
  readonly kolom: readonly [string, string];
  readonly inti: Inti;
  readonly tetapan: Float64Array;
  /** Whose sums are gathered: the first, of rows that may have to meet a condition, and the second, of all that are counted. */
  readonly jumlahan: readonly Agregat[];
}

/**
 * The plan of aggregates of such a shape: sums and means of up to two columns, all of which each row must have, and counts of
 * those rows; bounds of the columns as basis and as condition. None where they are of another shape.
 */
export function rencanakan(
  agregat: readonly Agregat[],
  basis: Simpul | undefined,
  tetap: BacaTetap,
): Rencana | undefined {
  const id = [
    ...new Set([...agregat.flatMap(({ dibaca }) => dibaca), ...(basis ? variabelDalam(basis) : [])]),
  ];
  // What a rule has put into a formula (`hanyaMelapor`) is not asked of every row: such a formula goes step by step.
  if (agregat.some((satu) => variabelAgregat(satu).some((milik) => !id.includes(milik)))) return undefined;
  const [a, b = a] = id;
  const rentang = bacaRentang(basis, tetap);
  if (a === undefined || b === undefined || id.length > 2 || !rentang) return undefined;
  const jumlahan = agregat
    .filter(({ nilai }) => nilai !== undefined)
    .toSorted((x, y) => Number(y.syarat !== undefined) - Number(x.syarat !== undefined));
  const kolom = [a, b] as const;
  if (!agregat.every(isTerjumlah)) return undefined;
  const siap = rencanaJumlah(jumlahan, kolom, tetap) ?? rencanaPecahan(jumlahan, kolom, tetap);
  return (
    siap && {
      kolom,
      inti: siap.inti,
      tetapan: Float64Array.from([...batas(rentang, kolom), ...siap.tetapan]),
      jumlahan,
    }
  );
}

type DuaKolom = Rencana['kolom'];

/** Sums and means of values; of counts, those of all rows. */
const isTerjumlah = ({ fungsi, nilai, syarat }: Agregat): boolean =>
  nilai ? fungsi.dariJumlah !== undefined : syarat === undefined;

/** What a loop needs beside the bounds of the basis. */
interface IntiSiap {
  readonly inti: Inti;
  readonly tetapan: readonly number[];
}

function rencanaJumlah(
  [satu, dua, ...lain]: readonly Agregat[],
  kolom: DuaKolom,
  tetap: BacaTetap,
): IntiSiap | undefined {
  const syarat = bacaRentang(satu?.syarat, tetap);
  const pertama = faktorNilai(satu, kolom);
  const kedua = faktorNilai(dua, kolom);
  if (lain.length > 0 || !syarat || dua?.syarat || !pertama || !kedua) return undefined;
  return {
    inti: intiJumlah,
    tetapan: [...pertama, ...kedua, ...batas(syarat, kolom), Number(satu?.syarat === undefined)],
  };
}

/** None added where there is no such aggregate. */
function faktorNilai(satu: Agregat | undefined, kolom: DuaKolom): readonly [number, number] | undefined {
  if (!satu?.nilai) return [0, 0];
  const lurus = bacaLurus(satu.nilai);
  return lurus && faktorKolom(lurus, kolom);
}

function rencanaPecahan(
  [satu, ...lain]: readonly Agregat[],
  kolom: DuaKolom,
  tetap: BacaTetap,
): IntiSiap | undefined {
  const pecahan = satu?.nilai && bacaPecahan(satu.nilai, tetap);
  const syarat = bacaRentang(satu?.syarat, tetap);
  if (lain.length > 0 || !pecahan || !syarat) return undefined;
  const { penjaga, ambang, pembilang, penyebut, lainnya } = pecahan;
  const isKolom = typeof penyebut === 'string';
  return {
    inti: intiPecahan,
    tetapan: [
      ...batas(syarat, kolom),
      ...faktorKolom(penjaga, kolom),
      ambang,
      ...faktorKolom(pembilang, kolom),
      ...faktorKolom(new Map(isKolom ? [[penyebut, 1]] : []), kolom),
      isKolom ? 0 : penyebut,
      lainnya,
    ],
  };
}

/** The factors of both columns; where they are the same column, the second takes no part. */
const faktorKolom = (lurus: Lurus, [a, b]: DuaKolom): readonly [number, number] => [
  lurus.get(a) ?? 0,
  a === b ? 0 : (lurus.get(b) ?? 0),
];

const batas = (rentang: Rentang, kolom: DuaKolom): number[] =>
  kolom.flatMap((id) => {
    const { dari, sampai } = rentang.get(id) ?? seluruhBilangan;
    return [dari, sampai];
  });
