import { bukaBukuBaru } from '../../adapters/officejs/buat-buku';
import { isiBukuTerbuka } from '../../adapters/officejs/isi-buku-terbuka';
import { laksanakan } from '../../adapters/officejs/lintas-pekerja/pelaksana';
import type { LayananPane } from '../pekerja/pesan-pekerja';
import { unduhBerkas } from './simpan-berkas';

/** What the worker asks of the pane's own thread. */
export const layananPane: Omit<LayananPane, 'berkas'> = {
  skrip: laksanakan,
  unduh: unduhBerkas,
  isiBuku: isiBukuTerbuka,
  bukaBuku: bukaBukuBaru,
};
