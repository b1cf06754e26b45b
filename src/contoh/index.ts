/** The bundled sample: what the command `contoh` needs to build and fill a whole workspace. */
export { contoh } from './tetapan';
export { rencanaContoh } from './rencana-contoh';
export { paketCsv, pemetaanArea, realisasiCsv } from './data/data-contoh';
export { isiTemplate } from './pengisi/isi-template';
export type { GayaIsi } from './pengisi/ketikan';
export type { KesalahanKetik } from './pengisi/salah-ketik';
export { skenarioKembali } from './skenario';
