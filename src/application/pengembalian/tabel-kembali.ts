import type { LembarTerbaca } from '../ports/pembaca-buku';
import type { LetakTabel } from '../tabel-terbaca';

/** A table of ours found in a returned workbook. */
export interface TabelKembali {
  readonly letak: LetakTabel;
  readonly lembar: LembarTerbaca;
}
