import { pembuatCatatan, type CatatanDari, type TanpaParams } from '../domain/umum/catatan';
import type { KegagalanBerkas } from './ports/pembaca-buku';

type TanpaBerkas<T> = T extends unknown ? Omit<T, 'berkas'> : never;

export interface ParamsCatatanBerkas {
  /** A file among several: a finding, because the others still count. */
  'berkas-tidak-terbaca': { gagal: TanpaBerkas<KegagalanBerkas> };
  /** The lock of a process that cannot be asked, taken over for its age. */
  'kunci-diambil-alih': { pid: number | null; komputer: string | null; sejak: string };
  /** The file was written, its lock could not be taken away. */
  'kunci-tertinggal': { sisa: string; sebab: string };
  /** The file had other names, which still have the content before. */
  'tautan-keras-terputus': TanpaParams;
}

export type CatatanBerkas = CatatanDari<ParamsCatatanBerkas>;

export const catatBerkas = pembuatCatatan<ParamsCatatanBerkas>({
  'berkas-tidak-terbaca': { tingkat: 'galat', akibat: 'mengembalikan-berkas' },
  'kunci-diambil-alih': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'kunci-tertinggal': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'tautan-keras-terputus': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
});
