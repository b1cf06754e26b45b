/**
 * Bundles the command line and its reading worker, unless that was done of exactly these sources:
 * `npm run build:cli -- [--bersih]`.
 *
 * Each build has a folder of its own, `dist/cli/SIDIK`, which appears whole and never changes: a run that has started loads
 * all its parts from the build that it started with, whoever builds meanwhile. `dist/cli/kinerja.js` leads to the last one.
 */
import { chmod, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { denganFolderBaru, gantiBerkas, hapusSisa, usia } from './bangunan/ganti.mjs';
import { dipakai } from './bangunan/pemakai.mjs';
import { NAMA_PEMBERITAHUAN, pemberitahuan } from './bangunan/pihak-ketiga.mjs';
import { sidikBahan } from './bangunan/sidik.mjs';

const AKAR = join(import.meta.dirname, '..');
const BAHAN = [
  'src',
  'scripts/build-cli.mjs',
  'scripts/bangunan',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];
/** What is called; the rest of `dist/cli` are builds. */
const MASUK = 'kinerja.js';
/** Each file of a build with its size, written last: what is not as it says is no build. */
const NAMA_ISI = 'isi.json';
/** A build that nobody has asked for that long is not kept; one that a living run holds is, whatever its age. */
const USIA_BANGUNAN_MS = 2 * 60 * 60_000;
/** Sources that are saved while they are read are read again, but not for ever. */
const KALI_BACA = 10;

/** Builds where needed. Answers the build's own folder, and whether it was made now. */
export async function bangunCli({ akar = AKAR, keluaran = join(akar, 'dist/cli') } = {}) {
  for (let kali = 1; ; kali += 1) {
    const sidik = sidikBahan(akar, BAHAN).slice(0, 16);
    const folder = join(keluaran, sidik);
    if (await isUtuh(folder)) {
      // Asked for again: not old.
      await utimes(folder, new Date(), new Date()).catch(bilaHanyaBaca);
      await tunjuk(keluaran, sidik);
      return { folder, baru: false };
    }
    const jadi = await denganFolderBaru(folder, async (baru) => {
      await bangun(akar, baru);
      if (sidikBahan(akar, BAHAN).slice(0, 16) !== sidik) return false;
      await pasang(baru, folder);
      return true;
    });
    if (jadi) {
      await tunjuk(keluaran, sidik);
      await bersihkan(keluaran, sidik);
      return { folder, baru: true };
    }
    if (kali === KALI_BACA)
      throw new Error('The sources change faster than they can be built. Try again when they are saved.');
  }
}

async function bangun(akar, outdir) {
  const { build } = await import('esbuild');
  const { metafile } = await build({
    metafile: true,
    absWorkingDir: akar,
    entryPoints: { kinerja: 'src/cli/main.ts', 'pekerja-baca': 'src/cli/pekerja-baca.ts' },
    outdir,
    bundle: true,
    // What a command does is imported when it runs, and is a file of its own, as is what several of them share.
    splitting: true,
    chunkNames: 'bagian/[name]-[hash]',
    platform: 'node',
    alias: { 'string-width': join(akar, 'scripts/bangunan/lebar-teks.mjs') },
    format: 'esm',
    target: 'node20',
    // Every start parses what it loads. Names stay: a trace of a bug is to be read.
    minifyWhitespace: true,
    minifySyntax: true,
    logLevel: 'warning',
  });
  await chmod(join(outdir, 'kinerja.js'), 0o755);
  const berkas = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([nama, { bytesInOutput }]) => (bytesInOutput > 0 ? [nama] : [])),
  );
  await writeFile(join(outdir, NAMA_PEMBERITAHUAN), pemberitahuan(akar, berkas));
  await writeFile(join(outdir, NAMA_ISI), JSON.stringify(await ukuranIsi(outdir)));
}

/** The files in a folder by name, with their sizes. */
async function ukuranIsi(folder) {
  const isi = await readdir(folder, { recursive: true, withFileTypes: true });
  const berkas = isi.filter((satu) => satu.isFile()).map((satu) => join(satu.parentPath, satu.name));
  return Object.fromEntries(
    await Promise.all(
      berkas.map(async (satu) => [relative(folder, satu).replaceAll('\\', '/'), (await stat(satu)).size]),
    ),
  );
}

async function isUtuh(folder) {
  try {
    const isi = Object.entries(JSON.parse(await readFile(join(folder, NAMA_ISI), 'utf8')));
    // Only what belongs to the build: marks of runs that hold it come and go meanwhile.
    const ada = await Promise.all(isi.map(([nama]) => stat(join(folder, nama))));
    return isi.every(([, ukuran], k) => ada[k].size === ukuran);
  } catch {
    return false; // Not there, or cut short.
  }
}

/** Two that build the same at once: the first one's stays, the other's is thrown away. */
async function pasang(baru, folder) {
  for (;;) {
    try {
      return await rename(baru, folder);
    } catch (galat) {
      if (galat.code !== 'ENOTEMPTY' && galat.code !== 'EEXIST') throw galat;
      if (await isUtuh(folder)) return undefined;
      await rm(folder, { recursive: true, force: true });
    }
  }
}

/** A build exits with what it came to: one that ends without has not succeeded. */
const penunjuk = (sidik) => `#!/usr/bin/env node
process.exitCode = 1;
await import('./${sidik}/kinerja.js');
`;

async function tunjuk(keluaran, sidik) {
  const jalur = join(keluaran, MASUK);
  const isi = penunjuk(sidik);
  if ((await readFile(jalur, 'utf8').catch(() => '')) === isi) return;
  await gantiBerkas(jalur, isi, { mode: 0o755 });
}

/** Takes away what is in the folder beside this build, where it is old and nobody runs from it. */
async function bersihkan(keluaran, sidik, batas = USIA_BANGUNAN_MS) {
  await hapusSisa(keluaran);
  for (const nama of await readdir(keluaran)) {
    if (nama === sidik || nama === MASUK || nama.startsWith('.')) continue;
    const lama = join(keluaran, nama);
    if ((await usia(lama)) >= batas && !dipakai(lama)) await rm(lama, { recursive: true, force: true });
  }
}

/** Who may only read a build runs from it all the same. */
const bilaHanyaBaca = (galat) => {
  if (galat.code !== 'EPERM' && galat.code !== 'EACCES' && galat.code !== 'EROFS') throw galat;
};

if (import.meta.filename === process.argv[1]) {
  const { values } = parseArgs({ options: { bersih: { type: 'boolean', default: false } } });
  const { folder } = await bangunCli();
  // What is packed is this build alone.
  if (values.bersih) await bersihkan(join(folder, '..'), folder.slice(-16), 0);
}
