/** The pane's worker: all of the core runs here, so that nothing blocks the pane. Only Office.js stays in the pane. */
import type { DariPekerja, KePekerja } from './pesan-pekerja';
import { Sesi } from './sesi';

/** This thread's end of the channel to the pane. */
const pane = globalThis as unknown as {
  onmessage: (peristiwa: { readonly data: KePekerja }) => void;
  postMessage(pesan: DariPekerja, pindah?: readonly ArrayBuffer[]): void;
};

const sesi = new Sesi((pesan, pindah) => pane.postMessage(pesan, pindah));
pane.onmessage = ({ data }) => sesi.terima(data);
pane.postMessage({ jenis: 'siap' });
