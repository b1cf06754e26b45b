import { kegagalanProgram, rincianGalat } from '../../adapters/web/kegagalan-program';
import type { KegagalanProgram } from '../../application/luaran';
import { pesanGagalProgram as en } from '../../pesan/en/gagal-program';
import { pesanGagalProgram as id } from '../../pesan/id/gagal-program';
import type { GagalTampil } from './pesan-utas';

/** The program could not go on, as either thread tells it: what to do, and folded away what was thrown. */
export const gagalProgram = (
  error: unknown,
  { kode }: KegagalanProgram = kegagalanProgram(error),
): GagalTampil => ({ kode, teks: { id: id[kode](), en: en[kode]() }, rincian: rincianGalat(error) });
