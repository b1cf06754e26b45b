import { batasBarisPenanda, kolomIdBaris, tabelDariPenanda } from './tata-letak';

/** A row of any sheet: worksheet row from 1, `sel[0]` in column A. */
export interface BarisLembar<S> {
  readonly nomor: number;
  readonly sel: readonly (S | undefined)[];
}

/** Where a table of ours stands on a sheet. */
export interface LetakTabel {
  readonly tabelId: string;
  /** Worksheet row of the hidden ids; headers are one below, data from two below. */
  readonly barisId: number;
  /** Our columns (`_id` among them), left to right; `indeks` counts from 0 at column A. */
  readonly kolom: readonly { readonly id: string; readonly indeks: number; readonly huruf: string }[];
}

/** Column letters of a 0-based index: 0 → A, 26 → AA. */
export function hurufKolom(indeks: number): string {
  let huruf = '';
  for (let sisa = indeks + 1; sisa > 0; sisa = Math.floor((sisa - 1) / 26))
    huruf = String.fromCharCode(65 + ((sisa - 1) % 26)) + huruf;
  return huruf;
}

/**
 * Finds our table on a sheet by its marker cell, wherever rows and columns were inserted or moved. Cells in the id row
 * that hold no text are foreign columns.
 */
export function cariTabel<S>(
  baris: Iterable<BarisLembar<S>>,
  teksDari: (sel: S) => string | undefined,
): LetakTabel | undefined {
  for (const { nomor, sel } of baris) {
    if (nomor > batasBarisPenanda) return undefined;
    const letakId = sel.findIndex(
      (isi) => isi !== undefined && tabelDariPenanda(teksDari(isi) ?? '') !== undefined,
    );
    if (letakId < 0) continue;
    const kolom = sel.flatMap((isi, indeks) => {
      const id = indeks === letakId ? kolomIdBaris.id : isi === undefined ? undefined : teksDari(isi);
      return id === undefined || id === '' ? [] : [{ id, indeks, huruf: hurufKolom(indeks) }];
    });
    return { tabelId: tabelDariPenanda(teksDari(sel[letakId]!)!)!, barisId: nomor, kolom };
  }
  return undefined;
}
