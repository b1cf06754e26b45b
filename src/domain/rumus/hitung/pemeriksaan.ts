import { tambahSemua } from '../../umum/banyak';
import { anakSimpul, variabelDalam, type Agregat, type Simpul } from '../pohon/simpul';
import type { Program, VektorNilai, VektorSyarat } from './program';
import { tahuBersyarat, tahuNilai, tahuSatuNilai, tahuSyarat } from './topeng';

/** An aggregate with its vectors. */
export interface Bagian {
  readonly agregat: Agregat;
  readonly nilai: VektorNilai | undefined;
  readonly syarat: VektorSyarat | undefined;
}

/** Takes the rows out of the mask of which something asked for is unknown. */
export type Pemeriksaan = (topeng: Uint8Array, n: number) => void;

/** Variables that a row must have under `per-rumus`: all that the level's aggregates read. */
export const variabelWajib = (agregat: readonly Agregat[]): string[] => [
  ...new Set(agregat.flatMap((a) => a.dibaca)),
];

/** Under `per-agregat`: what this aggregate alone cannot judge. */
export function pemeriksaanSendiri({ nilai, syarat }: Bagian): Pemeriksaan {
  if (nilai && syarat) return (t, n) => tahuBersyarat(t, syarat.isi, nilai.isi, n);
  if (nilai) return (t, n) => tahuSatuNilai(t, nilai.isi, n);
  if (syarat) return (t, n) => tahuSyarat(t, syarat.isi, n);
  return () => undefined;
}

/**
 * Under `per-rumus`: the variables of all aggregates, and what cannot be calculated from them. A value that is known only
 * where all its variables are is asked once instead of each of them.
 */
export function pemeriksaanBersama(program: Program, daftar: readonly Bagian[]): Pemeriksaan {
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
    tahuSyarat(t, syarat.isi, n);

function gabung(nilai: readonly VektorNilai[], lain: readonly Pemeriksaan[]): Pemeriksaan {
  const langkah: Pemeriksaan[] = [];
  for (let k = 0; k < nilai.length; k += 3) {
    const [a, b, c = b] = nilai.slice(k, k + 3);
    if (a && b && c) langkah.push((t, n) => tahuNilai(t, a.isi, b.isi, c.isi, n));
    else if (a) langkah.push((t, n) => tahuSatuNilai(t, a.isi, n));
  }
  tambahSemua(langkah, lain);
  return (t, n) => {
    for (const periksa of langkah) periksa(t, n);
  };
}

/** Known only where every variable in it is: nothing in it can do without one. */
function isKetat(s: Simpul): boolean {
  if (s.jenis === 'gabung' || s.jenis === 'jika' || s.jenis === 'keterisian') return false;
  return anakSimpul(s).every(isKetat);
}

/** May be unknown although its variables are known: division by zero, overflow, a function that may fail. */
function mungkinGagal(s: Simpul | undefined): boolean {
  if (!s) return false;
  if (s.jenis === 'hitung' || s.jenis === 'jika') return true;
  if (s.jenis === 'panggil' && s.fungsi.gagal !== undefined) return true;
  return anakSimpul(s).some(mungkinGagal);
}
