import { indeksDi } from './larik';
import { unsurKe } from './pasti';

/** Of so few comparing each with each other costs nothing. */
const SEDIKIT = 256;
/** Characters that a text is first told apart by, behind what all have in common. */
const HURUF = 6;
const PASANG = HURUF / 2;
/** All characters from here on count as one at first. */
const HURUF_TERAKHIR = 254;
const WADAH = 1 << 16;

const banding = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The order of texts by their UTF-16 units, as places in the list; equal ones as they came. Ids of rows are a million, and to
 * compare them costs a look into memory each: they are dealt out by pairs of characters, the last pair first, and only what
 * has these alike is compared.
 */
export function urutanTeks(teks: readonly string[]): Uint32Array {
  if (!isSama(teks, terakhir.teks)) {
    terakhir.urutan = urutkan(teks);
    terakhir.teks = teks;
  }
  return terakhir.urutan.slice();
}

/** The last list: rows whose ids were ordered for figures are ordered again for what the figures came from. */
const terakhir: { teks: readonly string[]; urutan: Uint32Array } = { teks: [], urutan: new Uint32Array(0) };

const isSama = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((satu, i) => satu === b[i]);

function urutkan(teks: readonly string[]): Uint32Array {
  const urutan = Uint32Array.from({ length: teks.length }, (_, i) => i);
  if (isUrut(teks)) return urutan;
  if (teks.length < SEDIKIT) return urutkanBagian(urutan, teks);
  const kunci = kunciTeks(teks);
  const hasil = kunci.reduceRight(bagikan, urutan);
  urutkanSama(hasil, kunci, teks);
  return hasil;
}

/** Mostly they come arranged already. */
function isUrut(teks: readonly string[]): boolean {
  for (let i = 1; i < teks.length; i++) if (unsurKe(teks, i - 1) > unsurKe(teks, i)) return false;
  return true;
}

const urutkanBagian = (bagian: Uint32Array, teks: readonly string[]): Uint32Array =>
  bagian.sort((a, b) => banding(unsurKe(teks, a), unsurKe(teks, b)) || a - b);

/** Pairs of characters of each text, as one number a pair; smaller or equal where the text is smaller. */
function kunciTeks(teks: readonly string[]): readonly Uint16Array[] {
  const awal = awalanSama(teks);
  const kunci = Array.from({ length: PASANG }, () => new Uint16Array(teks.length));
  for (const [k, pasang] of kunci.entries()) {
    const dari = awal + 2 * k;
    let i = 0;
    for (const satu of teks)
      pasang[i++] = isTerhenti(satu, awal, dari) ? 0 : pasangan(huruf(satu, dari), huruf(satu, dari + 1));
  }
  return kunci;
}

/** Behind a character that counts as one with others nothing is told apart any more. */
function isTerhenti(teks: string, awal: number, sampai: number): boolean {
  for (let k = awal; k < sampai && k < teks.length; k++)
    if (teks.charCodeAt(k) >= HURUF_TERAKHIR) return true;
  return false;
}

const pasangan = (pertama: number, kedua: number): number =>
  (pertama << 8) | (pertama > HURUF_TERAKHIR ? 0 : kedua);

/** 0 behind the end. */
const huruf = (teks: string, letak: number): number =>
  letak < teks.length ? Math.min(teks.charCodeAt(letak), HURUF_TERAKHIR) + 1 : 0;

function awalanSama(teks: readonly string[]): number {
  const [pertama = ''] = teks;
  let panjang = pertama.length;
  for (const satu of teks) {
    let k = 0;
    while (k < panjang && satu.charCodeAt(k) === pertama.charCodeAt(k)) k++;
    panjang = k;
  }
  return panjang;
}

/** The same places by this key, those with the same key in the order in which they were. */
function bagikan(urutan: Uint32Array, kunci: Uint16Array): Uint32Array {
  const letak = new Uint32Array(WADAH + 1);
  for (const satu of kunci) letak[satu + 1] = indeksDi(letak, satu + 1) + 1;
  for (let k = 1; k <= WADAH; k++) letak[k] = indeksDi(letak, k) + indeksDi(letak, k - 1);
  const hasil = new Uint32Array(urutan.length);
  for (const i of urutan) {
    const wadah = kunci[i] ?? 0;
    const ke = indeksDi(letak, wadah);
    letak[wadah] = ke + 1;
    hasil[ke] = i;
  }
  return hasil;
}

/** What the keys do not tell apart is compared. */
function urutkanSama(urutan: Uint32Array, kunci: readonly Uint16Array[], teks: readonly string[]): void {
  const isSama = (a: number, b: number): boolean => kunci.every((satu) => satu[a] === satu[b]);
  let awal = 0;
  for (let k = 1; k <= urutan.length; k++) {
    if (k < urutan.length && isSama(indeksDi(urutan, k - 1), indeksDi(urutan, k))) continue;
    if (k - awal > 1) urutkanBagian(urutan.subarray(awal, k), teks);
    awal = k;
  }
}
