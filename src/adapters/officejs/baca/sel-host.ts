import type { SelTerbaca } from '../../../application/ports/pembaca-buku';
import { tampakFormat, type PembacaTampak } from '../../../lembar/format-angka';
import type { TampakAngka } from '../../../lembar/tipe';
import { jenisFormat } from '../../../lembar/format-tanggal';

/** A cell as Excel gives it: its value, and where they were asked for, its formula (or value) and its number format. */
export interface SelHost {
  readonly nilai: unknown;
  readonly rumus?: unknown;
  readonly format?: string | undefined;
  readonly galat?: boolean;
}

const UMUM = 'General';

interface RupaFormat {
  readonly tanggal: boolean;
  readonly tampak: PembacaTampak | undefined;
}

const rupaOf = new Map<string, RupaFormat>();
/** A workbook has some dozens of formats. */
const MAX_KNOWN = 500;

function rupaFormat(format: string): RupaFormat {
  const known = rupaOf.get(format);
  if (known !== undefined) return known;
  const rupa = { tanggal: jenisFormat(format) !== 'bukan', tampak: tampakFormat(format) };
  if (rupaOf.size < MAX_KNOWN) rupaOf.set(format, rupa);
  return rupa;
}

/** What a number of this format looks like. */
export function rupaNilai(
  format: string,
  nilai: number,
): { readonly tanggal: boolean; readonly tampak: TampakAngka | undefined } {
  const { tanggal, tampak } = rupaFormat(format);
  return { tanggal, tampak: tampak?.(nilai) };
}

/** A formula; a text that only looks like one (`=A1` in a cell formatted as text) is its own value. */
export const berumus = ({ nilai, rumus }: SelHost): boolean =>
  typeof rumus === 'string' && rumus.startsWith('=') && rumus !== nilai;

/** Formulas, and texts that only look like one. */
export const sepertiRumus = (isi: unknown): boolean => typeof isi === 'string' && isi.startsWith('=');

/** Error values that may come out of a cell; only its type tells them from texts. */
export const sepertiGalat = (nilai: unknown): boolean =>
  typeof nilai === 'string' && nilai.startsWith('#') && /^#[A-Z0-9/_]+[!?]?$/.test(nilai);

/** A cell as readers of workbooks know it; whether a number is a date is known where its format was asked for. */
export function selTerbaca(
  nilai: unknown,
  galat = false,
  rumus = false,
  format?: string,
): SelTerbaca | undefined {
  if (typeof nilai === 'number') {
    const { tanggal, tampak } = rupaNilai(format ?? UMUM, nilai);
    const angka = { jenis: 'angka', nilai, tanggal, rumus } as const;
    return tampak === undefined ? angka : { ...angka, tampak };
  }
  if (typeof nilai === 'boolean') return { jenis: 'logika', nilai, rumus };
  if (typeof nilai !== 'string' || (nilai === '' && !rumus)) return undefined;
  return galat ? { jenis: 'galat', nilai, rumus } : { jenis: 'teks', nilai, rumus };
}
