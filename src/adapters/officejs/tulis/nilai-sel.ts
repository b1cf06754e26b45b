import { BATAS_TEKS_SEL } from '../../../domain/umum/batas-teks';
import { isGalatSel, type Sel } from '../../../lembar/tipe';
import { berumus, type SelHost } from '../baca/sel-host';

/** What is set as a cell's value: an empty text clears it, `null` leaves it alone. */
export type NilaiSel = string | number | boolean | null;

export interface NilaiBerformat {
  readonly isi: NilaiSel;
  /** Number format that the cell must have for the value to stay what it is. */
  readonly format: string;
}

const TEKS = '@';
const UMUM = 'General';

/**
 * A value as it must be set so that Excel takes it as it is: a text stays text (in a text cell by its format, elsewhere
 * behind an apostrophe), a number in a text cell needs the general format first. `format` is what the cell has, `asli`
 * what its column is meant to have.
 */
export function nilaiSelDari(sel: Sel, format: string, asli: string): NilaiBerformat {
  if (sel === null || sel === '') return { isi: '', format };
  if (typeof sel !== 'string') {
    return { isi: isGalatSel(sel) ? sel.galat : sel, format: format === TEKS ? UMUM : format };
  }
  if (format === TEKS || (asli === TEKS && format === UMUM)) return { isi: sel, format: TEKS };
  // One character more than a cell holds: nothing so long is a number or date, but it may be taken for a formula.
  if (sel.length >= BATAS_TEKS_SEL) return { isi: sel, format: /^[=+\-@']/.test(sel) ? TEKS : format };
  return { isi: `'${sel}`, format };
}

/** What a cell holds now, as it must be set to hold it again; formulas through `ubahRumus`. */
export function nilaiSelAsli(
  sel: SelHost | undefined,
  ubahRumus: (rumus: string) => string = (rumus) => rumus,
): NilaiBerformat {
  const format = sel?.format ?? UMUM;
  if (sel === undefined) return { isi: '', format };
  if (berumus(sel)) return { isi: ubahRumus(sel.rumus as string), format };
  const nilai = sel.nilai as string | number | boolean;
  if (typeof nilai !== 'string' || sel.galat === true) return { isi: nilai, format };
  return nilaiSelDari(nilai, format, format);
}
