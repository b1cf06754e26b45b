import type { SelTerbaca } from '../../../../application/ports/pembaca-buku';
import type { TampakAngka } from '../../../../lembar/tipe';
import { unsurKe } from '../../../../domain/umum/pasti';

const JENIS = ['kosong', 'angka', 'teks', 'logika', 'galat', 'rumus-tanpa-nilai', 'rusak'] as const;
const JENIS_MASK = 7;
const TANGGAL = 8;
const RUMUS = 16;
/** Place in `TAMPAK`, two bits from here. */
const TAMPAK_DARI = 5;
const TAMPAK = [undefined, 'persen', 'persen-tertulis', 'lain'] as const;
const ANGKA = JENIS.indexOf('angka');
const TEKS = JENIS.indexOf('teks');
const LOGIKA = JENIS.indexOf('logika');
const BERTEKS = Uint8Array.from(JENIS, (jenis) => (['teks', 'galat', 'rusak'].includes(jenis) ? 1 : 0));

export const kodeTeks = (rumus: boolean): number => (rumus ? TEKS | RUMUS : TEKS);

export const kodeAngka = (tanggal: boolean, tampak: TampakAngka | undefined, rumus: boolean): number =>
  ANGKA |
  (rumus ? RUMUS : 0) |
  (tanggal ? TANGGAL : 0) |
  (tampak === undefined ? 0 : TAMPAK.indexOf(tampak) << TAMPAK_DARI);

export const kodeLogika = (rumus: boolean): number => (rumus ? LOGIKA | RUMUS : LOGIKA);

/** What a cell is, in a byte: a place in `JENIS`, with the marks. An empty one is 0. */
export function kodeSel(sel: SelTerbaca): number {
  switch (sel.jenis) {
    case 'teks':
      return kodeTeks(sel.rumus);
    case 'angka':
      return kodeAngka(sel.tanggal, sel.tampak, sel.rumus);
    case 'logika':
      return kodeLogika(sel.rumus);
    case 'galat':
      return JENIS.indexOf(sel.jenis) | (sel.rumus ? RUMUS : 0);
    case 'rumus-tanpa-nilai':
    case 'rusak':
      return JENIS.indexOf(sel.jenis);
  }
}

/** What it holds: number, logical (0, 1) or place among the texts. */
export function isiSel(sel: SelTerbaca, tempat: (teks: string) => number): number {
  switch (sel.jenis) {
    case 'angka':
      return sel.nilai;
    case 'teks':
    case 'galat':
      return tempat(sel.nilai);
    case 'logika':
      return sel.nilai ? 1 : 0;
    case 'rusak':
      return tempat(sel.teks);
    case 'rumus-tanpa-nilai':
      return 0;
  }
}

/** Whether what it holds is a place among the texts. */
export const isKodeBerteks = (kode: number): boolean => BERTEKS[kode & JENIS_MASK] === 1;

export const isKodeTeks = (kode: number): boolean => (kode & JENIS_MASK) === TEKS;

/** The cell of these two. */
export function selDari(kode: number, isi: number, teks: readonly string[]): SelTerbaca | undefined {
  const jenis = JENIS[kode & JENIS_MASK] ?? 'kosong';
  const rumus = (kode & RUMUS) !== 0;
  switch (jenis) {
    case 'kosong':
      return undefined;
    case 'angka': {
      const angka = { jenis, nilai: isi, tanggal: (kode & TANGGAL) !== 0, rumus };
      const tampak = TAMPAK[kode >> TAMPAK_DARI];
      return tampak === undefined ? angka : { ...angka, tampak };
    }
    case 'teks':
    case 'galat':
      return { jenis, nilai: unsurKe(teks, isi), rumus };
    case 'logika':
      return { jenis, nilai: isi === 1, rumus };
    case 'rumus-tanpa-nilai':
      return { jenis };
    case 'rusak':
      return { jenis, teks: unsurKe(teks, isi) };
  }
}
