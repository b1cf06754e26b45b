/**
 * `npm run dev`: the workbench with the pane, built anew and shown anew whenever a file is saved. It has folders of its own
 * (dist/dev), so that what `npm start` and the tests use stays as it is.
 */
import { cpSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build, context } from 'esbuild';
import webpack from 'webpack';
import { buildShape } from '../workbench/host/shape/build-shape.mjs';
import susun from '../webpack.config.js';
import { bangunHalaman, bangunServer } from './build-workbench.mjs';

const akar = join(import.meta.dirname, '..');
const KELUARAN = join(akar, 'dist/dev');
const HALAMAN = join(KELUARAN, 'page');
const ADDIN = join(KELUARAN, 'web');

const kata = (teks) => process.stdout.write(`${teks}\n`);
const jam = () => new Date().toTimeString().slice(0, 8);
const detik = (mulai) => `${((Date.now() - mulai) / 1000).toFixed(1).replace('.', ',')} detik`;

const PETUNJUK = `Yang disimpan langsung tampak, tanpa memuat ulang peramban:
  src/**                          panel dan tombol pita mulai lagi; buku kerja yang terbuka tetap
  workbench/page, workbench/host  seluruh halaman dimuat ulang; buku kerja yang belum disimpan hilang
Ubahan pada workbench/server, scripts, atau webpack.config.js: hentikan dengan Ctrl+C, lalu jalankan lagi.
`;

/** Runs a watcher's news: what was built, or what the builder says is wrong, here and on the page. */
function laporkan(perubahan, { apa, mulai, gagal }) {
  if (gagal === undefined) {
    kata(`${jam()} ${apa === 'addin' ? 'add-in' : 'halaman'} dibangun ulang (${detik(mulai)})`);
    perubahan.kabarkan({ apa });
  } else {
    kata(`${jam()} ${apa === 'addin' ? 'add-in' : 'halaman'} tidak dapat dibangun:\n${gagal}`);
    perubahan.kabarkan({ apa: 'gagal', rincian: gagal });
  }
}

/** Watches the page. A change in `src` alone is the add-in's: it is in the page too, for the sample, but no reason to reload it. */
async function amatiHalaman(perubahan) {
  let sebelumnya;
  let mulai = Date.now();
  const kabar = {
    name: 'kabar',
    setup(pembangun) {
      pembangun.onStart(() => {
        mulai = Date.now();
      });
      pembangun.onEnd(({ errors, metafile }) => {
        const pertama = sebelumnya === undefined;
        const sejak = sebelumnya ?? 0;
        sebelumnya = mulai;
        cpSync(join(akar, 'workbench/page/index.html'), join(HALAMAN, 'index.html'));
        if (pertama) return;
        const gagal = errors.length === 0 ? undefined : errors.map(pesan).join('\n');
        const milikHalaman = gagal !== undefined || berubahSejak(metafile.inputs, sejak);
        if (milikHalaman) laporkan(perubahan, { apa: 'halaman', mulai, gagal });
      });
    },
  };
  const konteks = await context({
    ...bangunHalaman,
    entryPoints: { utama: 'workbench/page/utama-dev.ts', gaya: 'workbench/page/gaya.css' },
    outdir: HALAMAN,
    minify: false,
    absWorkingDir: akar,
    plugins: [kabar],
  });
  await konteks.watch();
  return () => konteks.dispose();
}

const pesan = ({ text, location }) =>
  location === null ? text : `${location.file}:${location.line}:${location.column}: ${text}`;

/** Whether a file of the workbench itself was saved since then. */
const berubahSejak = (masukan, sejak) =>
  Object.keys(masukan)
    .filter((berkas) => berkas.startsWith('workbench/'))
    .some((berkas) => (statSync(join(akar, berkas), { throwIfNoEntry: false })?.mtimeMs ?? 0) >= sejak);

/** Watches the add-in; resolves when it is built for the first time, well or not. */
async function amatiAddin(perubahan) {
  const konfigurasi = await susun({}, { mode: 'development' });
  const pembangun = webpack({
    ...konfigurasi,
    output: { ...konfigurasi.output, path: ADDIN },
    cache: { ...konfigurasi.cache, cacheDirectory: join(KELUARAN, 'cache') },
  });
  let mulai = Date.now();
  let cap;
  pembangun.hooks.watchRun.tap('kabar', () => {
    mulai = Date.now();
  });
  const pengamat = await new Promise((siap) => {
    const amati = pembangun.watch({ aggregateTimeout: 50 }, (galat, hasil) => {
      const gagal =
        galat?.stack ?? (hasil.hasErrors() ? hasil.toString({ preset: 'errors-only' }) : undefined);
      const pertama = cap === undefined;
      const sama = gagal === undefined && hasil.hash === cap;
      cap = gagal === undefined ? hasil.hash : 'gagal';
      if (!sama && (!pertama || gagal !== undefined)) laporkan(perubahan, { apa: 'addin', mulai, gagal });
      siap(amati);
    });
  });
  return () =>
    new Promise((selesai) => {
      pengamat.close(() => pembangun.close(() => selesai()));
    });
}

kata('Menyiapkan add-in dan bangku uji (yang pertama kali sekitar satu menit)…');
rmSync(HALAMAN, { recursive: true, force: true });
mkdirSync(HALAMAN, { recursive: true });
await buildShape();
await build({ ...bangunServer, outdir: KELUARAN, absWorkingDir: akar });
// Built just now: not there when the architecture of a fresh checkout is looked at.
const { kabarMulai, mulaiServer, SiaranPerubahan } = await import(
  new URL('../dist/dev/server.mjs', import.meta.url).href
);
const perubahan = new SiaranPerubahan();
const pengamat = await Promise.all([amatiHalaman(perubahan), amatiAddin(perubahan)]);
const port = Number(process.env.PORT ?? '');
const server = await mulaiServer({
  ...(process.env.PORT !== undefined && Number.isInteger(port) ? { port } : {}),
  addin: ADDIN,
  halaman: HALAMAN,
  perubahan,
});
kata(kabarMulai(server));
kata(PETUNJUK);

let berhenti = false;
for (const sinyal of ['SIGINT', 'SIGTERM'])
  process.on(sinyal, () => {
    if (berhenti) process.exit(1);
    berhenti = true;
    Promise.all([server.tutup(), ...pengamat.map((tutup) => tutup())]).then(
      () => process.exit(0),
      () => process.exit(1),
    );
  });
