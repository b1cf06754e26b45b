#!/usr/bin/env node
/** The only file that touches the process: its streams, its clock and its exit code. */
import { randomUUID } from 'node:crypto';
import { PembacaDiPekerja } from '../adapters/baca-pekerja/pembaca-di-pekerja';
import { diskNode } from '../adapters/node/disk';
import { kodeIsyarat } from '../adapters/node/isyarat';
import { pasangNode } from '../adapters/node/pasang-node';
import { pekerjaNode } from '../adapters/node/pekerja-node';
import { optimalkanBelakangan } from '../adapters/node/pengoptimal';
import { kodeKeluar } from './kode-keluar';
import { panggilanDari } from './panggilan';
import { daftarPerintah } from './perintah/daftar';
import { WaktuTahap } from './waktu-tahap';

optimalkanBelakangan();
pasangNode();
const keluaran: { galat?: Error } = {};
// `kinerja … | head` closes the pipe early: the reader has had enough, which is no fault.
process.stdout.on('error', (galat: NodeJS.ErrnoException) => {
  if (galat.code !== 'EPIPE') keluaran.galat = galat;
});
// Where findings cannot be told, there is nobody to tell that to; the exit code stays.
process.stderr.on('error', () => undefined);

const diketik = process.argv.slice(2);
const pembaca = new PembacaDiPekerja(pekerjaNode(new URL('./pekerja-baca.js', import.meta.url)));
// Its thread loads what it needs on another core while this one does; where it is not needed after all, nobody waits for it.
const disebut = daftarPerintah.find(({ nama }) => nama === diketik[0]);
if (disebut?.membacaBuku === true) pembaca.siaga();
// All that is to be loaded is asked for at once. What cannot be loaded fails where it is used.
disebut?.muat().catch(() => undefined);
const [{ jalankan }, { jamSistem }] = await Promise.all([
  import('./jalankan'),
  import('../adapters/jam/jam-sistem'),
]);
const waktu =
  process.env['KINERJA_WAKTU'] === undefined ? undefined : new WaktuTahap(() => performance.now());
const selesai = await jalankan(diketik, {
  cwd: process.cwd(),
  disk: diskNode,
  panggilan: panggilanDari({
    sistem: process.platform,
    naskah: process.argv[1] ?? '',
    cwd: process.cwd(),
    lingkungan: process.env,
  }),
  cetak: (teks) => process.stdout.write(`${teks}\n`),
  lapor: (teks) => process.stderr.write(`${teks}\n`),
  lingkungan: { ...jamSistem, idBaru: () => randomUUID() },
  pembaca: () => pembaca,
  detak: () => performance.now(),
  ...(waktu === undefined ? {} : { tahap: waktu.tahap }),
  buntu: new Promise((_, tolak) => {
    process.once('beforeExit', () => tolak(new Error('nothing is left to wait for, and there is no answer')));
  }),
  // Of no use to a person who runs into it, and all there is for one who mends it.
  ...(process.env['KINERJA_LACAK'] === undefined ? {} : { lacak: (galat) => console.error(galat) }),
});
for (const baris of waktu?.selesai() ?? []) process.stderr.write(`${baris}\n`);
// What is still on its way to a pipe, or to a disk that is full, arrives, or is an error, only now.
await Promise.all(
  [process.stdout, process.stderr].map((aliran) => new Promise((tiba) => aliran.write('', tiba))),
);
const isyarat = diskNode.isyarat.diterima();
const sampai = keluaran.galat !== undefined && selesai === kodeKeluar.selesai ? kodeKeluar.internal : selesai;
// All has arrived: to leave at once saves taking down, page by page, a memory that is gone with the process anyway.
process.exit(isyarat === undefined ? sampai : kodeIsyarat[isyarat]);
