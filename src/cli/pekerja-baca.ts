/** Runs in a worker thread: reads one untrusted workbook per message. The thread that started it watches time and memory. */
import { parentPort } from 'node:worker_threads';
import { layaniBaca } from '../adapters/baca-pekerja/layani-baca';
import { READY } from '../adapters/baca-pekerja/pekerja';
import { pemekarNode } from '../adapters/node/pemekar-node';
import { pasangPemekar } from '../adapters/xlsx/zip/pemekar';
import type { BerkasMasuk } from '../application/ports/pembaca-buku';

pasangPemekar(pemekarNode);
parentPort?.on('message', (berkas: BerkasMasuk) => {
  layaniBaca(berkas, (pesan, pindah) => parentPort?.postMessage(pesan, pindah));
});
parentPort?.postMessage(READY);
