import { daftarOpdContoh } from './data/opd-contoh';
import type { GayaIsi } from './pengisi/ketikan';

/** What a unit does with its template of the sample's period. */
interface RencanaKembali {
  readonly opd: string;
  /** `belum-kembali`: nothing came back; it must be named. */
  readonly gaya: GayaIsi | 'belum-kembali';
}

const menyimpang: Readonly<Partial<Record<string, RencanaKembali['gaya']>>> = {
  DISHUB: 'belum-kembali',
  DISDAG: 'berkesalahan',
  DISPERTAN: 'sebagian',
  'KEC-TKR': 'sebagian',
};

/** Which unit returns what: 29 complete, two with gaps, one with typing mistakes, one not at all. */
export const skenarioKembali: readonly RencanaKembali[] = daftarOpdContoh.map(({ kode }) => ({
  opd: kode,
  gaya: menyimpang[kode] ?? 'rapi',
}));
