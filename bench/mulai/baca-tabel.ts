/** A process of its own that only reads the tables `capaian` is mostly made of: `node baca-tabel.mjs WORKSPACE`. */
import { readFileSync } from 'node:fs';
import { optimalkanBelakangan } from '../../src/adapters/node/pengoptimal';
import { BukuXlsx } from '../../src/adapters/xlsx/buku/buku-xlsx';

// As the command line does.
optimalkanBelakangan();
const TABEL = ['transaksi', 'data-transaksi'];

const berkas = process.argv[2] ?? '';
const buku = BukuXlsx.buka(berkas, new Uint8Array(readFileSync(berkas)));
if (!buku.ok) throw new Error(JSON.stringify(buku.error));
const dibaca = await buku.value.baca(TABEL);
if (!dibaca.ok) throw new Error(JSON.stringify(dibaca.error));
for (const satu of TABEL)
  if ((dibaca.value.tabel.get(satu)?.baris.length ?? 0) === 0) throw new Error(`${satu}: no rows`);
