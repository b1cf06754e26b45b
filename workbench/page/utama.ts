import type { ApiShape } from '../host/shape/types';
import { Bangku } from './bangku';
import { BilahPesan, rincianGalat } from './bilah/pesan';
import { tempat } from './elemen';
import type { BuatKisi } from './kisi/tipe';
import { pakaiBahasa, teks } from './teks';

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

const bahasa = alamat.get('bahasa') === 'en' ? 'en' : 'id';
try {
  const [jawaban, buatKisi] = await Promise.all([fetch('shape.json'), kisi()]);
  const bangku = new Bangku((await jawaban.json()) as ApiShape, buatKisi);
  await bangku.mulai(bahasa);
  if (alamat.has('contoh')) await bangku.muatContoh();
  window.bangku = bangku;
} catch (galat) {
  pakaiBahasa(bahasa);
  const pesan = { pesan: teks().gagalMulai, rincian: rincianGalat(galat) };
  new BilahPesan(tempat('pesan')).tampilkan(pesan, 'galat');
  throw galat;
}
