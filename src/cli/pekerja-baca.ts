/** Runs in a worker thread: reads one untrusted workbook per message. The thread that started it watches time and memory. */
import { parentPort } from 'node:worker_threads';
import { layaniBaca } from '../adapters/baca-pekerja/layani-baca';
import { READY, type PesanBerkas } from '../adapters/baca-pekerja/pekerja';
import { pemekarNode } from '../adapters/node/pemekar-node';
import { pasangPemekar } from '../adapters/xlsx/zip/pemekar';

pasangPemekar(pemekarNode);
parentPort?.on('message', (berkas: PesanBerkas) => {
  layaniBaca(berkas, (pesan, pindah) => parentPort?.postMessage(pesan, pindah));
});
parentPort?.postMessage(READY);
