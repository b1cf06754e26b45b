/** The bundled sample: what the command `contoh` needs to build and fill a whole workspace. */
export { contoh } from './tetapan';
export { rencanaContoh } from './rencana-contoh';
export { paketCsv, pemetaanArea, realisasiCsv } from './data/data-contoh';
export { isiTemplate, type GayaIsi, type KesalahanKetik, type TemplateTerisi } from './pengisi/isi-template';
export { skenarioKembali, type RencanaKembali } from './skenario';
