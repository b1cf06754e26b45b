import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 over texts in UTF-8 that come one after the other, together perhaps a hundred megabytes. */
export interface SidikMengalir {
  tambah(teks: string): void;
  hex(): string;
}

type BuatSidik = () => SidikMengalir;

/** In the browser, and wherever nothing faster was given. */
export const sidikSendiri: BuatSidik = () => {
  const jumlah = sha256.create();
  return {
    tambah: (teks) => void jumlah.update(utf8ToBytes(teks)),
    hex: () => bytesToHex(jumlah.digest()),
  };
};

let buat = sidikSendiri;

/** Has a host sum that can do it faster; what comes out is the same. Said once, by who starts the program. */
export function pakaiSidik(milikTuan: BuatSidik): void {
  buat = milikTuan;
}

export const sidikMengalir: BuatSidik = () => buat();

/** SHA-256 of a text in UTF-8, hex: the same as any other program makes of it. */
export function sidikTeks(teks: string): string {
  const jumlah = buat();
  jumlah.tambah(teks);
  return jumlah.hex();
}
