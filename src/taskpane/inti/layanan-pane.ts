import { laksanakan } from '../../adapters/officejs/jauh/pelaksana';
import type { LayananPane } from '../pekerja/pesan-utas';
import { simpanBerkas } from './simpan-berkas';

/** What the worker asks of the pane's own thread. */
export const layananPane: LayananPane = { skrip: laksanakan, simpan: simpanBerkas };
