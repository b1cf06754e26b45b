/**
 * Packages of many modules, each bundled to one file before the tests: jest resolves, reads and compiles every module anew
 * for every test file, and mathjs alone has 600. Bundled from the ES modules, as the add-in and the command line have them.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { gantiBerkas } from '../../scripts/bangunan/ganti.mjs';

const akar = join(import.meta.dirname, '../..');
const FOLDER = 'dist/uji/paket';
const SIDIK = join(akar, FOLDER, '.sidik');

/** What is imported, by name of the bundle. What is imported by two names is one bundle, so that a class is the same through both. */
const BUNDEL = {
  'fast-check': ['fast-check'],
  hucre: ['hucre', 'hucre/xlsx'],
  mathjs: ['mathjs/number'],
  'noble-sha2': ['@noble/hashes/sha2.js'],
  'noble-utils': ['@noble/hashes/utils.js'],
  saxen: ['saxen'],
  temporal: ['temporal-polyfill'],
  univer: ['@univerjs/core', '@univerjs/engine-formula'],
  zod: ['zod'],
};
/** `export *` leaves the default export out. */
const BERDEFAULT = ['fast-check', 'zod'];

const harfiah = (teks) => teks.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** For jest's `moduleNameMapper`: imports of these packages find their bundle. */
export const petaPaket = Object.fromEntries(
  Object.entries(BUNDEL).flatMap(([nama, impor]) =>
    impor.map((satu) => [`^${harfiah(satu)}$`, `<rootDir>/${FOLDER}/${nama}.cjs`]),
  ),
);

/** Changes with every installed version and with this file. */
const sidikKini = () =>
  createHash('sha256')
    .update(readFileSync(import.meta.filename))
    .update(readFileSync(join(akar, 'node_modules/.package-lock.json')))
    .digest('hex');

const masuk = (impor) =>
  impor
    .map((satu) =>
      BERDEFAULT.includes(satu)
        ? `export * from '${satu}';export { default } from '${satu}';`
        : `export * from '${satu}';`,
    )
    .join('');

/** Bundles them, unless that was done of what is installed now. Each appears whole: other tests may be running. */
export async function bangunPaket() {
  const sidik = sidikKini();
  if (existsSync(SIDIK) && readFileSync(SIDIK, 'utf8') === sidik) return;
  await Promise.all(
    Object.entries(BUNDEL).map(async ([nama, impor]) => {
      const { outputFiles } = await build({
        stdin: { contents: masuk(impor), resolveDir: akar },
        write: false,
        bundle: true,
        platform: 'node',
        format: 'cjs',
        target: 'node20',
        logLevel: 'warning',
      });
      await gantiBerkas(join(akar, FOLDER, `${nama}.cjs`), outputFiles[0].contents);
    }),
  );
  await gantiBerkas(SIDIK, sidik);
}
