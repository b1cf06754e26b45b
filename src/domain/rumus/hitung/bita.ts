import { indeksDi, kodeDi } from '../../umum/larik';

/**
 * One byte per row, a mask (1: kept), a condition (two bits, see inti-syarat.ts) or a state, with the same bytes four at a
 * time. What is done to every byte alike is done to four at once, whatever the order of bytes of the machine; the last rows,
 * where they are not four, one by one.
 */
export interface Bita {
  readonly isi: Uint8Array;
  readonly kata: Uint32Array;
}

export function bitaBaru(panjang: number): Bita {
  const isi = new Uint8Array(panjang);
  return { isi, kata: new Uint32Array(isi.buffer, 0, panjang >> 2) };
}

/** Rows `awal` (a multiple of four) to `awal + n`, not copied. */
export const potongBita = (asal: Bita, awal: number, n: number): Bita => ({
  isi: asal.isi.subarray(awal, awal + n),
  kata: asal.kata.subarray(awal >> 2, (awal + n) >> 2),
});

/** The lowest bit of each of four bytes. */
const SATU = 0x01010101;
/** Additions of 0 or 1 to a byte, after which the four are still a small integer to the engine. */
const TAMPUNG = 127;

/** The sum of four bytes, each a count up to `TAMPUNG`. */
function jumlahEmpat(kata: number): number {
  const dua = (kata & 0x00ff00ff) + ((kata >>> 8) & 0x00ff00ff);
  return (dua & 0xffff) + (dua >>> 16);
}

/** Rows that meet the basis. */
export function topengBasis(t: Bita, basis: Bita, n: number): void {
  const { isi, kata } = t;
  const penuh = n >> 2;
  for (let k = 0; k < penuh; k++) kata[k] = (indeksDi(basis.kata, k) >>> 1) & SATU;
  for (let i = penuh << 2; i < n; i++) isi[i] = kodeDi(basis.isi, i) >> 1;
}

/** Marks the rows that do not meet the basis as out of scope: such a condition has neither bit. */
export function tandaiLuarBasis(status: Bita, basis: Bita, n: number): void {
  const { isi, kata } = status;
  const penuh = n >> 2;
  for (let k = 0; k < penuh; k++) kata[k] = indeksDi(kata, k) | ((~indeksDi(basis.kata, k) & SATU) << 1);
  for (let i = penuh << 2; i < n; i++) isi[i] = kodeDi(isi, i) | ((~kodeDi(basis.isi, i) & 1) << 1);
}

/** Keeps the rows in which a condition is known: both bits alike. */
export function tahuSyarat(t: Bita, syarat: Bita, n: number): void {
  const { isi, kata } = t;
  const penuh = n >> 2;
  for (let k = 0; k < penuh; k++) {
    const y = indeksDi(syarat.kata, k);
    kata[k] = indeksDi(kata, k) & (y ^ (y >>> 1) ^ SATU);
  }
  for (let i = penuh << 2; i < n; i++) {
    const y = kodeDi(syarat.isi, i);
    isi[i] = kodeDi(isi, i) & (y ^ (y >> 1) ^ 1);
  }
}

export function keduanya(r: Bita, a: Bita, b: Bita, n: number): void {
  const { isi, kata } = r;
  const penuh = n >> 2;
  for (let k = 0; k < penuh; k++) kata[k] = indeksDi(a.kata, k) & indeksDi(b.kata, k);
  for (let i = penuh << 2; i < n; i++) isi[i] = kodeDi(a.isi, i) & kodeDi(b.isi, i);
}

export function salahSatu(r: Bita, a: Bita, b: Bita, n: number): void {
  const { isi, kata } = r;
  const penuh = n >> 2;
  for (let k = 0; k < penuh; k++) kata[k] = indeksDi(a.kata, k) | indeksDi(b.kata, k);
  for (let i = penuh << 2; i < n; i++) isi[i] = kodeDi(a.isi, i) | kodeDi(b.isi, i);
}

/** How many rows a mask keeps. */
export function hitungTopeng({ isi, kata }: Bita, n: number): number {
  let banyak = 0;
  const penuh = n >> 2;
  for (let awal = 0; awal < penuh; awal += TAMPUNG) {
    const akhir = Math.min(awal + TAMPUNG, penuh);
    let empat = 0;
    for (let k = awal; k < akhir; k++) empat += indeksDi(kata, k);
    banyak += jumlahEmpat(empat);
  }
  for (let i = penuh << 2; i < n; i++) banyak += kodeDi(isi, i);
  return banyak;
}

/** The same, of those that also meet a condition. */
export function hitungBersyarat(t: Bita, syarat: Bita, n: number): number {
  let banyak = 0;
  const penuh = n >> 2;
  for (let awal = 0; awal < penuh; awal += TAMPUNG) {
    const akhir = Math.min(awal + TAMPUNG, penuh);
    let empat = 0;
    for (let k = awal; k < akhir; k++) empat += indeksDi(t.kata, k) & (indeksDi(syarat.kata, k) >>> 1);
    banyak += jumlahEmpat(empat);
  }
  for (let i = penuh << 2; i < n; i++) banyak += kodeDi(t.isi, i) & (kodeDi(syarat.isi, i) >> 1);
  return banyak;
}

/** Rows by `statusBaris`: of 0 to 4 only 1 is odd without its second bit, and only 4 has the third. */
export function hitungStatus(
  { isi, kata }: Bita,
  n: number,
): { readonly dihitung: number; readonly luar: number; readonly sesudah: number } {
  let [dihitung, luar, sesudah] = [0, 0, 0];
  const penuh = n >> 2;
  for (let awal = 0; awal < penuh; awal += TAMPUNG) {
    const akhir = Math.min(awal + TAMPUNG, penuh);
    let [a, b, c] = [0, 0, 0];
    for (let k = awal; k < akhir; k++) {
      const s = indeksDi(kata, k);
      a += s & ~(s >>> 1) & SATU;
      b += ((s >>> 1) | (s >>> 2)) & SATU;
      c += (s >>> 2) & SATU;
    }
    dihitung += jumlahEmpat(a);
    luar += jumlahEmpat(b);
    sesudah += jumlahEmpat(c);
  }
  for (let i = penuh << 2; i < n; i++) {
    const s = kodeDi(isi, i);
    dihitung += Number(s === 1);
    luar += Number(s > 1);
    sesudah += Number(s === 4);
  }
  return { dihitung, luar, sesudah };
}
