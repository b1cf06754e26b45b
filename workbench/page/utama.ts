import type { Bentuk } from '../host/bentuk/tipe';
import { Bangku } from './bangku';
import { kisiSederhana } from './kisi/sederhana/kisi';

declare global {
  interface Window {
    /** For tests and the console; see `workbench/README.md`. */
    bangku?: Bangku;
  }
}

const alamat = new URLSearchParams(window.location.search);
const bentuk = (await (await fetch('bentuk.json')).json()) as Bentuk;
const bangku = new Bangku(bentuk, kisiSederhana);
await bangku.mulai(alamat.get('bahasa') === 'en' ? 'en' : 'id');
if (alamat.has('contoh')) await bangku.muatContoh();
window.bangku = bangku;
