/** Texts of all languages for files that are made when the add-in is built. */
import { join } from 'node:path';
import { build } from 'esbuild';

/** The texts out of src/teks, as `{ kode, teks }` in the order of its list; read anew at each call. */
export async function muatTeksStatis(akar = join(import.meta.dirname, '../..')) {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { daftarBahasa } from './src/teks/daftar';
        export const semua = Promise.all(Object.entries(daftarBahasa).map(async ([kode, { statis }]) =>
          ({ kode, teks: (await statis()).statis })));`,
      resolveDir: akar,
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
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
