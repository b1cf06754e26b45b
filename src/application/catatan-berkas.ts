import { pembuatCatatan, type CatatanDari } from '../domain/umum/catatan';
import type { KegagalanBerkas } from './ports/pembaca-buku';

type TanpaBerkas<T> = T extends unknown ? Omit<T, 'berkas'> : never;

/** A file among several that could not be read: a finding, because the others still count. */
export interface ParamsCatatanBerkas {
  'berkas-tidak-terbaca': { gagal: TanpaBerkas<KegagalanBerkas> };
}

export type CatatanBerkas = CatatanDari<ParamsCatatanBerkas>;

export const catatBerkas = pembuatCatatan<ParamsCatatanBerkas>({
  'berkas-tidak-terbaca': { tingkat: 'galat', akibat: 'mengembalikan-berkas' },
});
