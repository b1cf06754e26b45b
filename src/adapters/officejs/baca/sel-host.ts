import type { SelTerbaca } from '../../../application/ports/pembaca-buku';

/** A cell as Excel gives it: its value, and where they were asked for, its formula (or value) and its number format. */
export interface SelHost {
  readonly nilai: unknown;
  readonly rumus?: unknown;
  readonly format?: string | undefined;
  readonly galat?: boolean;
}

/** A formula; a text that only looks like one (`=A1` in a cell formatted as text) is its own value. */
export const berumus = ({ nilai, rumus }: SelHost): boolean =>
  typeof rumus === 'string' && rumus.startsWith('=') && rumus !== nilai;

/** Formulas, and texts that only look like one. */
export const sepertiRumus = (isi: unknown): boolean => typeof isi === 'string' && isi.startsWith('=');

/** Error values that may come out of a cell; only its type tells them from texts. */
export const sepertiGalat = (nilai: unknown): boolean =>
  typeof nilai === 'string' && nilai.startsWith('#') && /^#[A-Z0-9/_]+[!?]?$/.test(nilai);

/** A cell as readers of workbooks know it; dates are numbers here too. */
export function selTerbaca(nilai: unknown, galat = false, rumus = false): SelTerbaca | undefined {
  if (typeof nilai === 'number') return { jenis: 'angka', nilai, tanggal: false, rumus };
  if (typeof nilai === 'boolean') return { jenis: 'logika', nilai, rumus };
  if (typeof nilai !== 'string' || (nilai === '' && !rumus)) return undefined;
  return galat ? { jenis: 'galat', nilai, rumus } : { jenis: 'teks', nilai, rumus };
}
