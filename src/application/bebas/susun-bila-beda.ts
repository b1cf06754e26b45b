import type { KegagalanBuku, Workbook } from '../ports/workbook';
import type { LembarTerdaftar } from '../ports/lembar-bebas';
import type { LembarBebas } from '../../lembar/bebas/tipe';
import { ok, type Result } from '../../domain/umum/result';
import { sidikBebas } from './sidik-bebas';

/**
 * Makes free sheets where one of them differs from what it was made of last; all of them then, for a chart may refer to
 * another of them. `daftar` are the sheets as they stand. Tells whether something was written.
 */
export async function susunBilaBeda(
  buku: Workbook,
  daftar: readonly LembarTerdaftar[],
  lembar: readonly LembarBebas[],
): Promise<Result<{ readonly ditulis: boolean }, KegagalanBuku>> {
  const sidik = new Map(
    daftar.flatMap(({ bebas }) => (bebas === undefined ? [] : [[bebas.id, bebas.sidik]])),
  );
  if (lembar.every((satu) => sidik.get(satu.id) === sidikBebas(satu))) return ok({ ditulis: false });
  const ditulis = await buku.susunLembarBebas(lembar);
  return ditulis.ok ? ok({ ditulis: true }) : ditulis;
}
