/** The command line in the pseudo-language: runs every line of a list, given as JSON on standard input, and tells what each printed. */
import { randomUUID } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { jamSistem } from '../../src/adapters/jam/jam-sistem';

import { PembacaDiPekerja } from '../../src/adapters/baca-pekerja/pembaca-di-pekerja';
import { diskNode } from '../../src/adapters/node/disk';
import { pekerjaNode } from '../../src/adapters/node/pekerja-node';
import { jalankan } from '../../src/cli/jalankan';
import { panggilanDari } from '../../src/cli/panggilan';

export interface Cetakan {
  readonly argv: readonly string[];
  readonly kode: number;
  readonly keluaran: string;
  readonly laporan: string;
}

const [folder = '', worker = ''] = process.argv.slice(2);
const hasil: Cetakan[] = [];
for (const argv of JSON.parse(await text(process.stdin)) as string[][]) {
  let keluaran = '';
  let laporan = '';
  const kode = await jalankan([...argv, '--bahasa', 'en'], {
    cwd: folder,
    disk: diskNode,
    panggilan: panggilanDari({ sistem: 'linux', naskah: '/usr/bin/kinerja', cwd: folder, lingkungan: {} }),
    cetak: (teks) => (keluaran += `${teks}\n`),
    lapor: (teks) => (laporan += `${teks}\n`),
    lingkungan: { ...jamSistem, idBaru: () => randomUUID() },
    pembaca: () => new PembacaDiPekerja(pekerjaNode(pathToFileURL(worker))),
    detak: () => performance.now(),
  });
  hasil.push({ argv, kode, keluaran, laporan });
}
process.stdout.write(JSON.stringify(hasil));
