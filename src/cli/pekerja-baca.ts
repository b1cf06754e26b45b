/** Runs in a worker thread: reads one untrusted workbook per message. The thread that started it watches time and memory. */
import { parentPort } from 'node:worker_threads';
import { layaniBaca } from '../adapters/baca-pekerja/layani-baca';
import { READY } from '../adapters/baca-pekerja/pekerja';
import type { BerkasMasuk } from '../application/ports/pembaca-buku';

parentPort?.on('message', (berkas: BerkasMasuk) => {
  layaniBaca(berkas, (pesan, pindah) => parentPort?.postMessage(pesan, pindah));
});
parentPort?.postMessage(READY);
