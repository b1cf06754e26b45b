import { kodeDi, luarLarik, posisiDi } from '../../umum/larik';
import { hitungStatus, type Bita } from './bita';

/**
 * State of a row in a level's evaluation; `tidakBerlaku`: what the formula asks for does not apply to such a row;
 * `sesudahBatas`: it is dated after the data date.
 */
export const statusBaris = {
  dikeluarkan: 0,
  dihitung: 1,
  diLuarLingkup: 2,
  tidakBerlaku: 3,
  sesudahBatas: 4,
} as const;

type V = Float64Array;
/** 1 where nothing that the row is asked for is unknown. */
type Topeng = Uint8Array;

/** Keeps the rows in which up to three values are all known: one pass for three columns. */
export function tahuNilai(t: Topeng, a: V, b: V, c: V, n: number): void {
  for (let i = 0; i < n; i++) {
    const x = a[i];
    const y = b[i];
    const z = c[i];
    const lama = t[i];
    if (x === undefined || y === undefined || z === undefined || lama === undefined) throw luarLarik(i);
    t[i] = lama & Number(x - x + (y - y) + (z - z) === 0);
  }
}

/** The same for one value. Of NaN nothing is greater or equal; of a number it is found out faster so than by `x === x`. */
export function tahuSatuNilai(t: Topeng, a: V, n: number): void {
  for (let i = 0; i < n; i++) {
    const x = a[i];
    const lama = t[i];
    if (x === undefined || lama === undefined) throw luarLarik(i);
    t[i] = lama & Number(x >= -Infinity);
  }
}

/** As `tahuNilai` and `kumpulkan` one after the other, in one pass. */
export function kumpulkanTahu(posisi: Int32Array, t: Topeng, a: V, b: V, c: V, n: number): number {
  let m = 0;
  for (let i = 0; i < n; i++) {
    const x = a[i];
    const y = b[i];
    const z = c[i];
    const lama = t[i];
    if (x === undefined || y === undefined || z === undefined || lama === undefined) throw luarLarik(i);
    const dipakai = lama & Number(x - x + (y - y) + (z - z) === 0);
    t[i] = dipakai;
    posisi[m] = i;
    m += dipakai;
  }
  return m;
}

/** The same for one value. */
export function kumpulkanTahuSatu(posisi: Int32Array, t: Topeng, a: V, n: number): number {
  let m = 0;
  for (let i = 0; i < n; i++) {
    const x = a[i];
    const lama = t[i];
    if (x === undefined || lama === undefined) throw luarLarik(i);
    const dipakai = lama & Number(x >= -Infinity);
    t[i] = dipakai;
    posisi[m] = i;
    m += dipakai;
  }
  return m;
}

/** Keeps the rows in which a condition is known and, where it is met, the value too. */
export function tahuBersyarat(t: Topeng, k: Uint8Array, v: V, n: number): void {
  for (let i = 0; i < n; i++) {
    const y = k[i];
    const x = v[i];
    const lama = t[i];
    if (y === undefined || x === undefined || lama === undefined) throw luarLarik(i);
    t[i] = lama & (y ^ (y >> 1) ^ 1) & (((y >> 1) ^ 1) | Number(x >= -Infinity));
  }
}

export function irisan(t: Topeng, lain: Topeng, n: number): void {
  for (let i = 0; i < n; i++) t[i] = kodeDi(t, i) & kodeDi(lain, i);
}

/** Collects the positions of the rows kept. Returns how many. */
export function kumpulkan(posisi: Int32Array, t: Topeng, n: number): number {
  let m = 0;
  for (let i = 0; i < n; i++) {
    posisi[m] = i;
    const dipakai = t[i];
    if (dipakai === undefined) throw luarLarik(i);
    m += dipakai;
  }
  return m;
}

/** The same, of the rows that also meet a condition. */
export function kumpulkanBersyarat(posisi: Int32Array, t: Topeng, syarat: Uint8Array, n: number): number {
  let m = 0;
  for (let i = 0; i < n; i++) {
    posisi[m] = i;
    const dipakai = t[i];
    const y = syarat[i];
    if (dipakai === undefined || y === undefined) throw luarLarik(i);
    m += dipakai & (y >> 1);
  }
  return m;
}

/** Of the rows at `urutan[awal]` to `urutan[akhir - 1]`, collects those kept. Returns how many. */
export function pilih(
  posisi: Int32Array,
  t: Topeng,
  urutan: Uint16Array,
  awal: number,
  akhir: number,
): number {
  let m = 0;
  for (let k = awal; k < akhir; k++) {
    const i = urutan[k];
    const dipakai = i === undefined ? i : t[i];
    if (i === undefined || dipakai === undefined) throw luarLarik(k);
    posisi[m] = i;
    m += dipakai;
  }
  return m;
}

/** Of the first `banyak` positions, collects those that meet a condition. Returns how many. */
export function pilihBersyarat(
  posisi: Int32Array,
  dari: Int32Array,
  banyak: number,
  syarat: Uint8Array,
): number {
  let m = 0;
  for (let k = 0; k < banyak; k++) {
    const i = posisiDi(dari, k);
    posisi[m] = i;
    m += kodeDi(syarat, i) >> 1;
  }
  return m;
}

/** Rows of one part by state: in scope, of those the ones taken, and those after the data date, which are not in scope. */
export class HitunganStatus {
  dihitung = 0;
  lingkup = 0;
  sesudah = 0;

  semua(status: Bita, n: number): void {
    const { dihitung, luar, sesudah } = hitungStatus(status, n);
    this.tambah(n - luar, dihitung, sesudah);
  }

  sebagian(status: Uint8Array, urutan: Uint16Array, awal: number, akhir: number): void {
    let luar = 0;
    let dihitung = 0;
    let sesudah = 0;
    for (let k = awal; k < akhir; k++) {
      const i = urutan[k];
      const s = i === undefined ? i : status[i];
      if (s === undefined) throw luarLarik(k);
      dihitung += Number(s === statusBaris.dihitung);
      luar += Number(s > statusBaris.dihitung);
      sesudah += Number(s === statusBaris.sesudahBatas);
    }
    this.tambah(akhir - awal - luar, dihitung, sesudah);
  }

  private tambah(lingkup: number, dihitung: number, sesudah: number): void {
    this.lingkup += lingkup;
    this.dihitung += dihitung;
    this.sesudah += sesudah;
  }
}
