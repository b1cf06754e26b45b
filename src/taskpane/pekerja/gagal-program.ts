import { kegagalanProgram, rincianGalat } from '../../adapters/web/kegagalan-program';
import type { KegagalanProgram } from '../../application/luaran';
import type { GagalPanel } from './pesan-pekerja';

/** The program could not go on, as either thread tells it, with what was thrown. */
export const gagalProgram = (
  error: unknown,
  { kode }: KegagalanProgram = kegagalanProgram(error),
): GagalPanel => ({ kode, rincian: rincianGalat(error) });
