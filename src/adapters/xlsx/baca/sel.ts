import type { SelTerbaca } from '../../../application/ports/pembaca-buku';
import { bilanganBulat } from './alamat';
import type { Gaya } from './gaya';
import { serialDariIso } from './tanggal-iso';
import { cuplikan, rusak, type PembersihTeks } from '../../../application/teks-bersih';
import { tanpaEscape } from './teks-kaya';

/** A `<c>` as written. */
export interface SelMentah {
  /** Attribute `t`, `n` where there is none. */
  readonly tipe: string;
  /** Attribute `s`. */
  readonly gaya: string | undefined;
  /** Text of `<v>`, `undefined` where there is no `<v>`. */
  readonly nilai: string | undefined;
  /** Text of `<is>`, escapes resolved. */
  readonly sebaris: string | undefined;
  readonly rumus: boolean;
}

export interface KonteksSel {
  /** One cell for each shared string; every cell that refers to it is this one, which saves most of the memory. */
  readonly teksBersama: readonly SelTerbaca[];
  readonly gaya: Gaya;
  readonly bersih: PembersihTeks;
  /** Days between the file's date system and the 1900 system. */
  readonly geserTanggal: number;
  /** A text that is written as often as it stands may be kept as often, where looking it up would take longer. */
  readonly teksBolehGanda: boolean;
}

const MAX_NUMBER_LENGTH = 400;
const NUMBER = /^[-+.\deE]+$/; // `Number` checks the rest; this keeps out hexadecimal, Infinity and the empty text
const ERROR = /^(?:#|Err:)[^\s]{1,40}/;
const DEFAULT_STYLE = 0;

type Pembaca = (nilai: string, sel: SelMentah, konteks: KonteksSel) => SelTerbaca;

/** By attribute `t` (ECMA-376 part 1, 18.18.11); an empty one is as none. */
const pembaca: ReadonlyMap<string, Pembaca> = new Map<string, Pembaca>([
  ['n', angka],
  ['', angka],
  ['s', teksBersama],
  ['str', (nilai, { rumus }, { bersih }) => bersih.sel(tanpaEscape(nilai), rumus)],
  ['b', logika],
  ['e', galat],
  ['d', tanggal],
]);

/** The content of a cell; `undefined` where it is empty. */
export function bacaSel(sel: SelMentah, konteks: KonteksSel): SelTerbaca | undefined {
  if (sel.sebaris !== undefined) return konteks.bersih.sel(sel.sebaris, sel.rumus);
  const { nilai } = sel;
  // openpyxl saves formulas with an empty `<v>`, others cells of every type; only a text result can truly be empty.
  if (nilai === undefined || (sel.tipe !== 'str' && nilai.trim() === '')) return kosong(sel);
  if (sel.tipe === 'inlineStr') return konteks.bersih.sel(tanpaEscape(nilai), sel.rumus);
  const baca = pembaca.get(sel.tipe) ?? pembaca.get(sel.tipe.trim());
  return baca === undefined ? rusak(nilai) : baca(nilai, sel, konteks);
}

const kosong = (sel: SelMentah): SelTerbaca | undefined =>
  sel.rumus ? { jenis: 'rumus-tanpa-nilai' } : undefined;

function angka(nilai: string, sel: SelMentah, konteks: KonteksSel): SelTerbaca {
  const teks = nilai.trim();
  const value = teks.length <= MAX_NUMBER_LENGTH && NUMBER.test(teks) ? Number(teks) : NaN;
  if (!Number.isFinite(value)) return rusak(nilai);
  const indeks = sel.gaya === undefined ? undefined : bilanganBulat(sel.gaya, Number.MAX_SAFE_INTEGER);
  const { jenis, tampak } = konteks.gaya(indeks ?? DEFAULT_STYLE);
  const geser = jenis === 'tanggal' ? konteks.geserTanggal : 0; // a duration has no epoch
  const hasil = {
    jenis: 'angka',
    nilai: value + geser,
    tanggal: jenis !== 'bukan',
    rumus: sel.rumus,
  } as const;
  const lain = tampak?.(value);
  return lain === undefined ? hasil : { ...hasil, tampak: lain };
}

function teksBersama(nilai: string, { rumus }: SelMentah, konteks: KonteksSel): SelTerbaca {
  const indeks = bilanganBulat(nilai, Number.MAX_SAFE_INTEGER);
  const sel = indeks === undefined ? undefined : konteks.teksBersama[indeks];
  if (sel === undefined) return rusak(nilai);
  return rumus ? konteks.bersih.sebagaiRumus(sel) : sel;
}

const yaTidak: ReadonlyMap<string, boolean> = new Map([
  ['1', true],
  ['true', true],
  ['0', false],
  ['false', false],
]);

function logika(nilai: string, { rumus }: SelMentah): SelTerbaca {
  const value = yaTidak.get(nilai.trim());
  return value === undefined ? rusak(nilai) : { jenis: 'logika', nilai: value, rumus };
}

function galat(nilai: string, { rumus }: SelMentah): SelTerbaca {
  const teks = nilai.trim();
  return ERROR.test(teks) ? { jenis: 'galat', nilai: cuplikan(teks), rumus } : rusak(nilai);
}

function tanggal(nilai: string, { rumus }: SelMentah): SelTerbaca {
  const serial = serialDariIso(nilai);
  return serial === undefined ? rusak(nilai) : { jenis: 'angka', nilai: serial, tanggal: true, rumus };
}
