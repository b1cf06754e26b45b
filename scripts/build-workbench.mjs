/** Bundles the workbench to dist/workbench: its page and its server. Does nothing where nothing has changed. */
import { cpSync, existsSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { denganFolderBaru, gantiFolder, hapusSisa } from './bangunan/ganti.mjs';
import { denganKunci } from './bangunan/kunci.mjs';
import { buildShape } from '../workbench/host/shape/build-shape.mjs';

const KELUARAN = 'dist/workbench';
const DAFTAR = 'masukan.json';

/** How the page is bundled. */
export const bangunHalaman = {
  entryPoints: { utama: 'workbench/page/utama.ts', gaya: 'workbench/page/gaya.css' },
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

/** Whether every file that went into the last build is as old as the moment when that began. */
function masihBaru() {
  try {
    const daftar = join(KELUARAN, DAFTAR);
    const mulai = statSync(daftar).mtimeMs;
    return JSON.parse(readFileSync(daftar, 'utf8')).every((berkas) => statSync(berkas).mtimeMs <= mulai);
  } catch (galat) {
    if (galat.code === 'ENOENT') return false;
    throw galat;
  }
}

async function bangun(folder) {
  const mulai = new Date();
  const [satu, dua] = await Promise.all([
    build({ ...bangunHalaman, outdir: join(folder, 'page') }),
    build({ ...bangunServer, outdir: folder }),
  ]);
  cpSync('workbench/page/index.html', join(folder, 'page/index.html'));
  const masukan = [...Object.keys(satu.metafile.inputs), ...Object.keys(dua.metafile.inputs)];
  const daftar = join(folder, DAFTAR);
  writeFileSync(
    daftar,
    JSON.stringify([...new Set([...TETAP, ...masukan])].filter((berkas) => existsSync(berkas))),
  );
  // What is saved while it builds may have come too late.
  utimesSync(daftar, mulai, mulai);
}

export async function bangunWorkbench() {
  await buildShape();
  if (masihBaru()) return;
  await denganKunci(KELUARAN, async () => {
    if (masihBaru()) return;
    await hapusSisa(dirname(KELUARAN));
    await denganFolderBaru(KELUARAN, async (baru) => {
      await bangun(baru);
      await gantiFolder(baru, KELUARAN);
    });
  });
}

if (import.meta.filename === process.argv[1]) await bangunWorkbench();
