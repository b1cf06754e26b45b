import {
  kunjungi,
  semuaSimpul,
  variabelDalam,
  type Agregat,
  type Pengunjung,
  type Simpul,
} from '../pohon/simpul';
import { hitungTopeng, tahuSyarat, type Bita } from './bita';
import type { Program, VektorNilai, VektorSyarat } from './program';
import {
  kumpulkan,
  kumpulkanTahu,
  kumpulkanTahuSatu,
  tahuBersyarat,
  tahuNilai,
  tahuSatuNilai,
} from './topeng';

/** An aggregate with its vectors. */
export interface Bagian {
  readonly agregat: Agregat;
  readonly nilai: VektorNilai | undefined;
  readonly syarat: VektorSyarat | undefined;
}

/** Takes the rows out of the mask of which something asked for is unknown. */
export type Pemeriksaan = (topeng: Bita, n: number) => void;

/** The same of all aggregates together. */
export interface PemeriksaanBersama {
  /** Returns how many rows are kept. */
  readonly hitung: (topeng: Bita, n: number) => number;
  /** The same, and collects their positions, in the pass that checks them last. */
  readonly kumpulkan: (posisi: Int32Array, topeng: Bita, n: number) => number;
}

/** Variables that a row must have under `per-rumus`: all that the level's aggregates read. */
export const variabelWajib = (agregat: readonly Agregat[]): string[] => [
  ...new Set(agregat.flatMap((a) => a.dibaca)),
];

/** Under `per-agregat`: what this aggregate alone cannot judge. */
export function pemeriksaanSendiri({ nilai, syarat }: Bagian): Pemeriksaan {
  if (nilai && syarat) return (t, n) => tahuBersyarat(t.isi, syarat.isi, nilai.isi, n);
  if (nilai) return (t, n) => tahuSatuNilai(t.isi, nilai.isi, n);
  if (syarat) return (t, n) => tahuSyarat(t, syarat, n);
  return () => undefined;
}

/**
 * Under `per-rumus`: the variables of all aggregates, and what cannot be calculated from them. A value that is known only
 * where all its variables are is asked once instead of each of them.
 */
export function pemeriksaanBersama(program: Program, daftar: readonly Bagian[]): PemeriksaanBersama {
  const nilai = new Set<VektorNilai>();
  const langkah: Pemeriksaan[] = [];
  const tercakup = new Set<string>();
  const cakup = (s: Simpul): void => {
    if (isKetat(s)) for (const id of variabelDalam(s)) tercakup.add(id);
  };
  for (const bagian of daftar) {
    const { agregat, syarat } = bagian;
    if (syarat && agregat.syarat) {
      cakup(agregat.syarat);
      langkah.push(mungkinGagal(agregat.nilai) ? pemeriksaanSendiri(bagian) : tahu(syarat));
    } else if (bagian.nilai && agregat.nilai && agregat.nilai.jenis !== 'variabel') {
      cakup(agregat.nilai);
      nilai.add(bagian.nilai);
    }
  }
  for (const id of variabelWajib(daftar.map((b) => b.agregat)))
    if (!tercakup.has(id)) nilai.add(program.kolom(id));
  return gabung([...nilai], langkah);
}

const tahu =
  (syarat: VektorSyarat): Pemeriksaan =>
  (t, n) =>
    tahuSyarat(t, syarat, n);

/** The values at the end, up to three in a pass: the last pass is the one that can collect. */
function gabung(nilai: readonly VektorNilai[], lain: readonly Pemeriksaan[]): PemeriksaanBersama {
  const langkah = [...lain];
  const banyak = Math.max(0, Math.ceil(nilai.length / 3) - 1) * 3;
  for (let k = 0; k < banyak; k += 3) langkah.push(tahuSemua(nilai.slice(k, k + 3)));
  const akhir = nilai.slice(banyak);
  const periksaAwal: Pemeriksaan = (t, n) => {
    for (const periksa of langkah) periksa(t, n);
  };
  const periksaAkhir = tahuSemua(akhir);
  const kumpulkanAkhir = kumpulkanSemua(akhir);
  return {
    hitung: (t, n) => {
      periksaAwal(t, n);
      periksaAkhir(t, n);
      return hitungTopeng(t, n);
    },
    kumpulkan: (posisi, t, n) => {
      periksaAwal(t, n);
      return kumpulkanAkhir(posisi, t, n);
    },
  };
}

/** Of up to three values. */
function tahuSemua([a, b, c = b]: readonly VektorNilai[]): Pemeriksaan {
  if (a && b && c) return (t, n) => tahuNilai(t.isi, a.isi, b.isi, c.isi, n);
  return a ? (t, n) => tahuSatuNilai(t.isi, a.isi, n) : () => undefined;
}

function kumpulkanSemua([a, b, c = b]: readonly VektorNilai[]): PemeriksaanBersama['kumpulkan'] {
  if (a && b && c) return (posisi, t, n) => kumpulkanTahu(posisi, t.isi, a.isi, b.isi, c.isi, n);
  return a
    ? (posisi, t, n) => kumpulkanTahuSatu(posisi, t.isi, a.isi, n)
    : (posisi, t, n) => kumpulkan(posisi, t.isi, n);
}

/** Kinds of nodes that can do without one of their parts, or are known where a variable is not. */
const longgar: Readonly<Record<Simpul['jenis'], boolean>> = {
  gabung: true,
  jika: true,
  keterisian: true,
  angka: false,
  teks: false,
  variabel: false,
  tanggal: false,
  rujukan: false,
  agregat: false,
  lawan: false,
  hitung: false,
  banding: false,
  bukan: false,
  panggil: false,
};

/** Known only where every variable in it is: nothing in it can do without one. */
const isKetat = (s: Simpul): boolean => ![...semuaSimpul(s)].some(({ jenis }) => longgar[jenis]);

const tidakGagal = (): boolean => false;
const bisaGagal = (): boolean => true;
/** Of a node itself: it may be unknown although its parts are known. */
const gagalSendiri: Pengunjung<boolean> = {
  hitung: bisaGagal,
  jika: bisaGagal,
  panggil: ({ fungsi }) => fungsi.gagal !== undefined,
  angka: tidakGagal,
  teks: tidakGagal,
  variabel: tidakGagal,
  tanggal: tidakGagal,
  rujukan: tidakGagal,
  agregat: tidakGagal,
  lawan: tidakGagal,
  banding: tidakGagal,
  gabung: tidakGagal,
  bukan: tidakGagal,
  keterisian: tidakGagal,
};

/** May be unknown although its variables are known: division by zero, overflow, a function that may fail. */
const mungkinGagal = (s: Simpul | undefined): boolean =>
  s !== undefined && [...semuaSimpul(s)].some((satu) => kunjungi(satu, gagalSendiri));
