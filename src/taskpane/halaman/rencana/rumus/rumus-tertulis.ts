import type { RumusTertulis } from '../../../../application/rencana/bahan-rumus';
import type { Indikator } from '../../../../domain/rencana/indikator';

/** The two cells of an indicator's formula as they are on the sheet. */
export const rumusTertulis = ({ rumus, basis }: Indikator): RumusTertulis => ({
  rumus,
  basis: basis ?? '',
});
