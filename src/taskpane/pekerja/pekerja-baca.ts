/** Runs in a web worker of its own: reads one untrusted workbook per message. Whoever started it watches the time. */
import { layaniBaca } from '../../adapters/baca-pekerja/layani-baca';
import { READY } from '../../adapters/baca-pekerja/pekerja';
import type { PesanBerkas } from '../../adapters/baca-pekerja/pekerja';

const pekerja = globalThis as unknown as {
  onmessage: (peristiwa: { readonly data: PesanBerkas }) => void;
  postMessage(pesan: unknown, pindah?: ArrayBuffer[]): void;
};

pekerja.onmessage = ({ data }) => layaniBaca(data, (pesan, pindah) => pekerja.postMessage(pesan, pindah));
pekerja.postMessage(READY);
