/**
 * `npm run uji:kepekaan [-- NUMBER …]`: puts faults (test/kepekaan/daftar.mjs) into copies of the tree, one at a time,
 * and runs the tests that should notice. A fault is caught where a test fails that passes without it; code that does not run at
 * all proves nothing. Prints `20 dari 20`, or ends with 1. The tree itself is never written to.
 */
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { daftarKesalahan } from '../test/kepekaan/daftar.mjs';
import { hentikanSemua, jalankanUji } from './kepekaan/jest.mjs';
import { akar, salinPohon } from './kepekaan/salinan.mjs';

/** Copies, each with one fault at a time. */
const JALUR = 2;

const cetak = (teks) => process.stdout.write(`${teks}\n`);
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'kinerja-kepekaan-')));
const bersihkan = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
for (const sinyal of ['SIGINT', 'SIGTERM'])
  process.once(sinyal, () => {
    hentikanSemua();
    bersihkan();
    process.exit(130);
  });
const cache = `--cacheDirectory=${join(folder, 'cache')}`;

/** The test files that do not pass on the tree as it is. */
async function ujiRusak(salinan, uji) {
  if (uji.length === 0) return [];
  const hasil = await jalankanUji(salinan, uji, [cache]);
  if (hasil === undefined) return ['(uji tidak sampai selesai)'];
  return hasil.filter(({ status }) => status !== 'passed').map(({ name }) => name.slice(salinan.length + 1));
}

/** The test that fails for a fault, or why it was not caught. */
async function nilai(salinan, { berkas, cari, ganti, uji }) {
  const hilang = uji.filter((satu) => !existsSync(join(salinan, satu)));
  if (hilang.length > 0) return { sebab: `berkas uji tidak ada: ${hilang.join(', ')}` };
  const letak = join(salinan, berkas);
  if (!existsSync(letak)) return { sebab: 'usang: berkasnya tidak ada lagi' };
  const asli = readFileSync(letak, 'utf8');
  const banyak = asli.split(cari).length - 1;
  if (banyak !== 1) return { sebab: `usang: potongan yang diganti ada ${banyak} kali, bukan sekali` };
  try {
    // A function: `$` in the text stands for itself.
    const rusak = asli.replace(cari, () => ganti);
    writeFileSync(letak, rusak);
    const hasil = await jalankanUji(salinan, uji, [cache]);
    if (hasil === undefined) return { sebab: 'uji tidak sampai selesai' };
    const gagal = hasil
      .flatMap(({ assertionResults }) => assertionResults)
      .find(({ status }) => status === 'failed');
    if (gagal !== undefined) return { oleh: gagal.fullName };
    const lulus = hasil.every(({ status }) => status === 'passed');
    return { sebab: lulus ? 'semua uji lulus' : 'berkas uji tidak dapat dijalankan' };
  } finally {
    writeFileSync(letak, asli);
  }
}

async function utama(nomor) {
  const dipilih = [...daftarKesalahan.entries()].filter(([i]) => nomor.length === 0 || nomor.includes(i + 1));
  if (dipilih.length === 0) {
    cetak(`Nomornya 1 sampai ${daftarKesalahan.length}.`);
    return 2;
  }
  const salinan = Array.from({ length: JALUR }, (_, k) => join(folder, String(k + 1)));
  salinan.forEach(salinPohon);

  const semua = new Set(dipilih.flatMap(([, { uji }]) => uji).filter((satu) => existsSync(join(akar, satu))));
  const bagian = salinan.map((_, k) => [...semua].filter((__, i) => i % JALUR === k));
  const rusak = (await Promise.all(bagian.map((uji, k) => ujiRusak(salinan[k], uji)))).flat();
  if (rusak.length > 0) {
    cetak(`Tanpa kesalahan pun tidak lulus: ${rusak.join(', ')}`);
    return 1;
  }

  const antrean = [...dipilih];
  let tertangkap = 0;
  const kerjakan = async (satu) => {
    for (let ambil = antrean.shift(); ambil !== undefined; ambil = antrean.shift()) {
      const [i, kesalahan] = ambil;
      const { oleh, sebab } = await nilai(satu, kesalahan);
      if (oleh !== undefined) tertangkap += 1;
      cetak(`${String(i + 1).padStart(2)} ${kesalahan.berkas}: ${kesalahan.apa}`);
      cetak(oleh === undefined ? `   LOLOS: ${sebab}` : `   tertangkap oleh "${oleh}"`);
    }
  };
  await Promise.all(salinan.map(kerjakan));
  cetak(`${tertangkap} dari ${dipilih.length}`);
  return tertangkap === dipilih.length ? 0 : 1;
}

try {
  process.exitCode = await utama(process.argv.slice(2).map(Number));
} finally {
  bersihkan();
}
