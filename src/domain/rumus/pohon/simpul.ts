import type { TingkatData } from '../../variabel/tipe';
import type { TipeNilai } from '../tipe-nilai';
import type { FungsiAgregat, FungsiNilai } from '../fungsi/daftar';
import type { NamaTanggal } from '../nama-tanggal';
import type { OperatorBanding, OperatorHitung, Posisi } from '../token/token';

/**
 * A checked formula as a tree: every name resolved to a stable id, every type known, so that nothing can go wrong later
 * but the data. The same nodes serve inside an aggregate (over rows) and outside (over single values).
 */
export type Simpul = { readonly posisi: Posisi } & (
  | { readonly jenis: 'angka'; readonly nilai: number }
  /** `isi` in the form in which texts are compared. */
  | { readonly jenis: 'teks'; readonly isi: string }
  | { readonly jenis: 'variabel'; readonly id: string }
  | { readonly jenis: 'tanggal'; readonly nama: NamaTanggal }
  | { readonly jenis: 'rujukan'; readonly apa: 'nilai' | 'skor'; readonly indikatorId: string }
  /** Index into the formula's aggregates. */
  | { readonly jenis: 'agregat'; readonly nomor: number }
  | { readonly jenis: 'lawan'; readonly isi: Simpul }
  | { readonly jenis: 'hitung'; readonly op: OperatorHitung; readonly kiri: Simpul; readonly kanan: Simpul }
  | { readonly jenis: 'banding'; readonly op: OperatorBanding; readonly kiri: Simpul; readonly kanan: Simpul }
  | { readonly jenis: 'gabung'; readonly op: 'dan' | 'atau'; readonly kiri: Simpul; readonly kanan: Simpul }
  | { readonly jenis: 'bukan'; readonly isi: Simpul }
  | { readonly jenis: 'jika'; readonly syarat: Simpul; readonly maka: Simpul; readonly lainnya: Simpul }
  | { readonly jenis: 'panggil'; readonly fungsi: FungsiNilai; readonly argumen: ArgumenNilai }
  | { readonly jenis: 'keterisian'; readonly diminta: 'terisi' | 'kosong'; readonly id: string }
);

/** The arguments of a function of values. */
export type ArgumenNilai = readonly [Simpul] | readonly [Simpul, Simpul];

export type SimpulJenis<J extends Simpul['jenis']> = Extract<Simpul, { jenis: J }>;

/**
 * What to do with a node, by its kind: every reading of a checked tree (calculating, writing, translating) is one of these.
 * A kind that is added to the tree is a compile error in each that does not say what to do with it.
 */
export type Pengunjung<Hasil, J extends Simpul['jenis'] = Simpul['jenis']> = {
  readonly [K in J]: (simpul: SimpulJenis<K>) => Hasil;
};

/** Gives a node to the visitor's method for its kind. The visitor goes on to the node's parts itself, where it wants to. */
export function kunjungi<Hasil, J extends Simpul['jenis']>(
  simpul: SimpulJenis<J>,
  pengunjung: Pengunjung<Hasil, J>,
): Hasil {
  const milik = pengunjung[simpul.jenis];
  return milik.call(pengunjung, simpul);
}

const tanpaAnak = (): readonly Simpul[] => [];
const satuAnak = ({ isi }: { readonly isi: Simpul }): readonly Simpul[] => [isi];
const duaAnak = ({ kiri, kanan }: { readonly kiri: Simpul; readonly kanan: Simpul }): readonly Simpul[] => [
  kiri,
  kanan,
];
const anak: Pengunjung<readonly Simpul[]> = {
  lawan: satuAnak,
  bukan: satuAnak,
  hitung: duaAnak,
  banding: duaAnak,
  gabung: duaAnak,
  panggil: ({ argumen }) => argumen,
  jika: ({ syarat, maka, lainnya }) => [syarat, maka, lainnya],
  angka: tanpaAnak,
  teks: tanpaAnak,
  variabel: tanpaAnak,
  tanggal: tanpaAnak,
  rujukan: tanpaAnak,
  agregat: tanpaAnak,
  keterisian: tanpaAnak,
};

/** The parts of a node. */
export const anakSimpul = (s: Simpul): readonly Simpul[] => kunjungi(s, anak);

/** The node and all that is in it, each before its parts, in the order of the text. */
export function* semuaSimpul(s: Simpul): Generator<Simpul> {
  yield s;
  for (const satu of anakSimpul(s)) yield* semuaSimpul(satu);
}

/** Ids of the variables that the tree names, in the order of the text, also of those asked only whether they are filled. */
export function* variabelDalam(akar: Simpul): Generator<string> {
  for (const s of semuaSimpul(akar)) if (s.jenis === 'variabel' || s.jenis === 'keterisian') yield s.id;
}

/** One aggregate: a function over the rows of one level. */
export interface Agregat {
  readonly fungsi: FungsiAgregat;
  readonly tingkat: TingkatData;
  readonly posisi: Posisi;
  /** Absent for `cacah`. */
  readonly nilai?: Simpul;
  readonly syarat?: Simpul;
  /** Variables whose value it reads; those asked only by `terisi`/`kosong` are not among them. */
  readonly dibaca: readonly string[];
}

/** Ids of the variables in its value and its condition. */
export const variabelAgregat = ({ nilai, syarat }: Agregat): readonly string[] =>
  [nilai, syarat].flatMap((satu) => (satu === undefined ? [] : [...variabelDalam(satu)]));

/** A tree node with what the check found out about it; `simpul` is absent where it is wrong. */
export interface Terperiksa {
  readonly simpul?: Simpul;
  /** `tak-tentu` after a finding: nothing more is said about it. */
  readonly tipe: TipeNilai | 'tak-tentu';
  /** First and last token. */
  readonly awal: number;
  readonly akhir: number;
}
