import { distance } from 'fastest-levenshtein';
import { bentukBanding } from '../umum/teks';

/** What a library indicator is found by. */
export interface Tercari {
  readonly id: string;
  readonly nama: string;
  readonly definisi: string;
  readonly rumus: string;
  readonly sebutan: readonly string[];
  readonly variabel?: readonly { readonly nama: string; readonly label: string }[];
}

/** Words this short are looked for whole, or as the beginning of one: `PL` is in many words. */
const KATA_UTUH = 2;
const KATA_AWALAN = 3;
/** Slips of the fingers that are forgiven, by the length of the word. */
const salahKetik = (panjang: number): number => (panjang >= 8 ? 2 : panjang >= 4 ? 1 : 0);

const kata = (teks: string): readonly string[] => bentukBanding(teks).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of a text, also those that a hyphen parts as one: `e-katalog` is found as `ekatalog` and as `katalog`. */
const kataTerpadu = (teks: string): readonly string[] => [
  ...kata(teks),
  ...bentukBanding(teks)
    .split(/\s+/u)
    .map((satu) => kata(satu).join('')),
];

interface Isi {
  readonly semua: readonly string[];
  /** Names by which people call it; slips are forgiven in these only, because a long text has a word near to any. */
  readonly nama: readonly string[];
}

function isiDari({ id, nama, definisi, rumus, sebutan, variabel = [] }: Tercari): Isi {
  const disebut = [id, nama, ...sebutan].flatMap(kataTerpadu);
  const lain = [definisi, rumus, ...variabel.flatMap((satu) => [satu.nama, satu.label])].flatMap(kataTerpadu);
  return { semua: [...disebut, ...lain], nama: disebut };
}

function memuat(isi: readonly string[], dicari: string): boolean {
  if (dicari.length <= KATA_UTUH) return isi.includes(dicari);
  if (dicari.length <= KATA_AWALAN) return isi.some((satu) => satu.startsWith(dicari));
  return isi.some((satu) => satu.includes(dicari));
}

const mirip = (isi: readonly string[], dicari: string): boolean =>
  isi.some((satu) => distance(satu, dicari) <= salahKetik(dicari.length));

/**
 * The library's entries that have every word looked for, in the order of the library; with slips of the fingers forgiven
 * where none has them as typed. All of them where nothing is looked for.
 */
export function cariPustaka<T extends Tercari>(daftar: readonly T[], dicari: string): readonly T[] {
  const diminta = dicari
    .trim()
    .split(/\s+/u)
    .flatMap((satu) => kata(satu).join(''))
    .filter((satu) => satu !== '');
  if (diminta.length === 0) return daftar;
  const berisi = daftar.map((satu) => ({ satu, isi: isiDari(satu) }));
  const tepat = berisi.filter(({ isi }) => diminta.every((satu) => memuat(isi.semua, satu)));
  const hasil =
    tepat.length > 0
      ? tepat
      : berisi.filter(({ isi }) => diminta.every((satu) => memuat(isi.semua, satu) || mirip(isi.nama, satu)));
  return hasil.map(({ satu }) => satu);
}
