/** Texts of all languages, and buttons, for files that are made when the add-in is built. */
import { join } from 'node:path';
import { build } from 'esbuild';

const AKAR = join(import.meta.dirname, '../..');

/** The texts out of src/teks, as `{ kode, teks }` in the order of its list; read anew at each call. */
export const muatTeksStatis = (akar = AKAR) =>
  jalankan(
    akar,
    `import { daftarBahasa } from './src/teks/daftar';
     export const semua = Promise.all(Object.entries(daftarBahasa).map(async ([kode, { statis }]) =>
       ({ kode, teks: (await statis()).statis })));`,
  );

/** The buttons of use cases out of src/layanan: `{ nama, fungsi, ikon }`, the last where there is one. */
export const muatTombol = (akar = AKAR) =>
  jalankan(
    akar,
    `import { daftarTombolLayanan } from './src/layanan/daftar';
     export const semua = daftarTombolLayanan();`,
  );

/** What the use cases do is fetched when it is asked for, and never here. */
const tanpaKerja = {
  name: 'tanpa-kerja',
  setup(pembangun) {
    pembangun.onResolve({ filter: /./ }, ({ kind, path, importer }) =>
      kind === 'dynamic-import' && importer.includes('layanan') ? { path, external: true } : undefined,
    );
  },
};

async function jalankan(akar, contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: akar },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    plugins: [tanpaKerja],
  });
  const isi = Buffer.from(outputFiles[0].contents).toString('base64');
  const { semua } = await import(`data:text/javascript;base64,${isi}`);
  return semua;
}

/** What the templates of pages show of them. */
export const parameterBahasa = (bahasa) => ({
  bahasa,
  kodeBahasa: bahasa.map(({ kode }) => kode).join(' '),
  /** With the choice of src/statis/pilih-bahasa.js, one language is shown. */
  gayaBahasa: bahasa
    .map(({ kode }) => `html[data-bahasa='${kode}'] .bahasa:not([lang='${kode}']) { display: none; }`)
    .join('\n      '),
});
