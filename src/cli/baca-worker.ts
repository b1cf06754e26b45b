/** Runs in a worker thread: reads one untrusted workbook per message. The thread that started it watches time and memory. */
import { parentPort } from 'node:worker_threads';
import { bacaBuku } from '../adapters/xlsx/baca/baca-buku';
import type { BerkasMasuk } from '../application/ports/pembaca-buku';

parentPort?.on('message', (berkas: BerkasMasuk) => parentPort?.postMessage(bacaBuku(berkas)));
parentPort?.postMessage('siap');
