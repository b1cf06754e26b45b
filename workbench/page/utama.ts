import type { ApiShape } from '../host/shape/types';
import { Bangku } from './bangku';
import type { BuatKisi } from './kisi/tipe';

declare global {
  interface Window {
    /** For tests and the console; see `workbench/README.md`. */
    bangku?: Bangku;
  }
}

const alamat = new URLSearchParams(window.location.search);

/** Univer is three megabytes: only where it is wanted. */
const kisi = async (): Promise<BuatKisi> =>
  alamat.get('kisi') === 'sederhana'
    ? (await import('./kisi/sederhana/kisi')).kisiSederhana
    : (await import('./kisi/univer/kisi')).kisiUniver;

const [jawaban, buatKisi] = await Promise.all([fetch('shape.json'), kisi()]);
const bangku = new Bangku((await jawaban.json()) as ApiShape, buatKisi);
await bangku.mulai(alamat.get('bahasa') === 'en' ? 'en' : 'id');
if (alamat.has('contoh')) await bangku.muatContoh();
window.bangku = bangku;
