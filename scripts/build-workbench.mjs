/** Bundles the workbench to dist/workbench: its page and its server. Does nothing where nothing has changed. */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as tunggu } from 'node:timers/promises';
import { build } from 'esbuild';
import { buildShape } from '../workbench/host/shape/build-shape.mjs';

const KELUARAN = 'dist/workbench';
const DAFTAR = `${KELUARAN}/masukan.json`;
const KUNCI = `${KELUARAN}/.kunci`;
const BASI = 120_000;

/** How the page is bundled. */
export const bangunHalaman = {
  entryPoints: { utama: 'workbench/page/utama.ts', gaya: 'workbench/page/gaya.css' },
  outdir: `${KELUARAN}/page`,
  bundle: true,
  platform: 'browser',
  format: 'esm',
  target: 'es2022',
  splitting: true,
  minify: true,
  sourcemap: true,
  metafile: true,
  loader: {
    '.woff': 'dataurl',
    '.woff2': 'dataurl',
    '.ttf': 'dataurl',
    '.svg': 'dataurl',
    '.png': 'dataurl',
  },
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'warning',
};

/** How the server is bundled. */
export const bangunServer = {
  entryPoints: { server: 'workbench/server/index.ts' },
  outdir: KELUARAN,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  external: ['office-addin-dev-certs'],
  metafile: true,
  logLevel: 'warning',
};

const TETAP = ['scripts/build-workbench.mjs', 'workbench/page/index.html', 'package-lock.json'];

/** Whether every file that went into the last build is as old as the build. */
function masihBaru() {
  if (!existsSync(DAFTAR)) return false;
  const dibuat = statSync(DAFTAR).mtimeMs;
  return JSON.parse(readFileSync(DAFTAR, 'utf8')).every(
    (berkas) => existsSync(berkas) && statSync(berkas).mtimeMs <= dibuat,
  );
}

async function bangun() {
  rmSync(`${KELUARAN}/page`, { recursive: true, force: true });
  const [satu, dua] = await Promise.all([build(bangunHalaman), build(bangunServer)]);
  cpSync('workbench/page/index.html', `${KELUARAN}/page/index.html`);
  const masukan = [...Object.keys(satu.metafile.inputs), ...Object.keys(dua.metafile.inputs)];
  writeFileSync(
    DAFTAR,
    JSON.stringify([...new Set([...TETAP, ...masukan])].filter((berkas) => existsSync(berkas))),
  );
}

/** Several test files may want it at once: the first one builds, the others wait for it. */
async function denganKunci(kerja) {
  mkdirSync(KELUARAN, { recursive: true });
  for (;;) {
    try {
      mkdirSync(KUNCI);
      break;
    } catch (galat) {
      if (galat.code !== 'EEXIST') throw galat;
      if (Date.now() - (statSync(KUNCI, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > BASI)
        rmSync(KUNCI, { recursive: true, force: true });
      await tunggu(100);
    }
  }
  try {
    await kerja();
  } finally {
    rmSync(KUNCI, { recursive: true, force: true });
  }
}

export async function bangunWorkbench() {
  await buildShape();
  if (masihBaru()) return;
  await denganKunci(async () => {
    if (!masihBaru()) await bangun();
  });
}

if (import.meta.filename === process.argv[1]) await bangunWorkbench();
