import type { NilaiAgregat, Pecahan, RumusSah } from '../rumus';
import { angkaDi, indeksDi } from '../umum/larik';
import { unsurKe } from '../umum/pasti';
import { variabelBaku } from '../variabel/daftar';
import type { TingkatData } from '../variabel/tipe';

/** Fewer rows say nothing of what is usual. */
export const BARIS_PENCILAN = 8;
/** How far from the median, in MAD made comparable with a standard deviation (Iglewicz and Hoaglin, 1993). */
export const KALI_MAD = 3.5;
export const SKALA_MAD = 1.4826;
/** The farthest are told by row, the others only counted. */
const PENCILAN_DISEBUT = 10;

/** Rows far from what is usual, by a rule that a few wild values cannot move; or why nothing can be said. */
export type Pencilan =
  | {
      readonly jenis: 'diperiksa';
      readonly tingkat: TingkatData;
      /** What was compared row by row: the formula's quotient, or the value of one of its parts (its text). */
      readonly apa: 'hasil-bagi' | 'nilai';
      readonly bagian: string;
      /** Amounts of money spread by factors: their logarithms are compared. */
      readonly logaritma: boolean;
      readonly banyakBaris: number;
      readonly median: number;
      /** Median of the distances to it; of logarithms theirs. */
      readonly mad: number;
      readonly bawah: number;
      readonly atas: number;
      readonly banyak: number;
      readonly baris: readonly BarisPencilan[];
    }
  | { readonly jenis: 'tidak-diperiksa'; readonly sebab: 'hanya-cacah' | 'baris-sedikit' | 'tanpa-sebaran' };

export interface BarisPencilan {
  /** Row number in the table of its level. */
  readonly nomor: number;
  readonly nilai: number;
}

/** Finds rows that stand out among those a figure was made of. */
export function cariPencilan(
  rumus: RumusSah,
  pecahan: Pecahan | undefined,
  agregat: readonly NilaiAgregat[],
): Pencilan {
  const dibanding = nilaiPerBaris(rumus, pecahan, agregat);
  if (dibanding === undefined) return { jenis: 'tidak-diperiksa', sebab: 'hanya-cacah' };
  const { nilai, baris } = dibanding;
  if (nilai.length < BARIS_PENCILAN) return { jenis: 'tidak-diperiksa', sebab: 'baris-sedikit' };
  const logaritma = dibanding.rupiah && nilai.every((satu) => satu > 0);
  const ukuran = logaritma ? nilai.map((satu) => Math.log(satu)) : nilai;
  const tengah = nilaiTengah(ukuran.slice());
  const mad = nilaiTengah(ukuran.map((satu) => Math.abs(satu - tengah)));
  if (mad === 0) return { jenis: 'tidak-diperiksa', sebab: 'tanpa-sebaran' };
  const batas = KALI_MAD * SKALA_MAD * mad;
  const jauh: (BarisPencilan & { readonly jarak: number })[] = [];
  for (let i = 0; i < ukuran.length; i++) {
    const jarak = Math.abs(angkaDi(ukuran, i) - tengah);
    if (jarak > batas) jauh.push({ nomor: indeksDi(baris, i), nilai: angkaDi(nilai, i), jarak });
  }
  jauh.sort((a, b) => b.jarak - a.jarak || a.nomor - b.nomor);
  const semula = (satu: number): number => (logaritma ? Math.exp(satu) : satu);
  const [median, bawah, atas] = [semula(tengah), semula(tengah - batas), semula(tengah + batas)];
  const { tingkat, apa, bagian } = dibanding;
  return {
    jenis: 'diperiksa',
    ...{ tingkat, apa, bagian, logaritma, banyakBaris: nilai.length, median, mad, bawah, atas },
    banyak: jauh.length,
    baris: jauh.slice(0, PENCILAN_DISEBUT).map(({ nomor, nilai: isi }) => ({ nomor, nilai: isi })),
  };
}

interface NilaiPerBaris extends NilaiAgregat {
  readonly apa: 'hasil-bagi' | 'nilai';
  readonly bagian: string;
  readonly rupiah: boolean;
}

const isRupiah = (id: string): boolean =>
  variabelBaku.some((satu) => satu.id === id && satu.tipe === 'rupiah');

/** A quotient of two sums row by row; else the values of the first part that takes any. */
function nilaiPerBaris(
  rumus: RumusSah,
  pecahan: Pecahan | undefined,
  agregat: readonly NilaiAgregat[],
): NilaiPerBaris | undefined {
  const bernilai = rumus.agregat.flatMap(({ nilai }, ke) => (nilai === undefined ? [] : [ke]));
  const bagi = pecahan && hasilBagi(pecahan, bernilai, agregat);
  if (bagi !== undefined) return { ...bagi, apa: 'hasil-bagi', bagian: rumus.teks, rupiah: false };
  const [pertama] = bernilai;
  if (pertama === undefined) return undefined;
  const { posisi, dibaca } = unsurKe(rumus.agregat, pertama);
  const bagian = rumus.teks.slice(...posisi);
  return { ...unsurKe(agregat, pertama), apa: 'nilai', bagian, rupiah: dibaca.some(isRupiah) };
}

function hasilBagi(
  { pembilang, penyebut }: Pecahan,
  bernilai: readonly number[],
  agregat: readonly NilaiAgregat[],
): NilaiAgregat | undefined {
  const [n, ...lainN] = pembilang.suku;
  const [d, ...lainD] = penyebut.suku;
  if (n === undefined || d === undefined || lainN.length + lainD.length > 0) return undefined;
  if (n.nomor === d.nomor || !bernilai.includes(n.nomor) || !bernilai.includes(d.nomor)) return undefined;
  const [atas, bawah] = [unsurKe(agregat, n.nomor), unsurKe(agregat, d.nomor)];
  if (atas.tingkat !== bawah.tingkat) return undefined;
  const baris: number[] = [];
  const nilai: number[] = [];
  // Both are in row order.
  for (let i = 0, j = 0; i < atas.baris.length && j < bawah.baris.length;) {
    const [a, b] = [indeksDi(atas.baris, i), indeksDi(bawah.baris, j)];
    const pembagi = angkaDi(bawah.nilai, j) * d.faktor;
    if (a === b && pembagi !== 0) {
      baris.push(a);
      nilai.push((angkaDi(atas.nilai, i) * n.faktor) / pembagi);
    }
    if (a <= b) i += 1;
    if (b <= a) j += 1;
  }
  return { tingkat: atas.tingkat, baris: Uint32Array.from(baris), nilai: Float64Array.from(nilai) };
}

/** The middle value (the mean of the two middle ones), without putting all of them in order (Hoare's selection). */
function nilaiTengah(isi: Float64Array): number {
  const atas = isi.length >> 1;
  const nilai = ke(isi, atas);
  if (isi.length % 2 === 1) return nilai;
  let bawah = -Infinity;
  for (let i = 0; i < atas; i++) bawah = Math.max(bawah, angkaDi(isi, i));
  return bawah / 2 + nilai / 2;
}

/** The value that stands at a place when they are in order; what is before it in the array is no greater afterwards. */
function ke(isi: Float64Array, tempat: number): number {
  let [kiri, kanan] = [0, isi.length - 1];
  while (kiri < kanan) {
    const poros = angkaDi(isi, (kiri + kanan) >> 1);
    let [i, j] = [kiri, kanan];
    while (i <= j) {
      while (angkaDi(isi, i) < poros) i += 1;
      while (angkaDi(isi, j) > poros) j -= 1;
      if (i > j) break;
      [isi[i], isi[j]] = [angkaDi(isi, j), angkaDi(isi, i)];
      i += 1;
      j -= 1;
    }
    if (tempat <= j) kanan = j;
    else if (tempat >= i) kiri = i;
    else break;
  }
  return angkaDi(isi, tempat);
}
