/** Runs in a worker thread: reads one untrusted workbook per message. The thread that started it watches time and memory. */
import { parentPort } from 'node:worker_threads';
import { kemasBuku } from '../adapters/node/kirim-buku';
import { bacaBuku } from '../adapters/xlsx/baca/baca-buku';
import type { BerkasMasuk } from '../application/ports/pembaca-buku';
import { ok } from '../domain/umum/result';

parentPort?.on('message', (berkas: BerkasMasuk) => {
  const hasil = bacaBuku(berkas);
  if (!hasil.ok) {
    parentPort?.postMessage(hasil);
    return;
  }
  const { kiriman, pindah } = kemasBuku(hasil.value);
  parentPort?.postMessage(ok(kiriman), pindah);
});
parentPort?.postMessage('siap');
