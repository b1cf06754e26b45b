/**
 * Draws a component of the pane as HTML, without a browser: `node test/alat/gambar-komponen.mjs FILE NAME LIST` takes a JSON
 * list of properties and prints a JSON list of HTML. A process of its own, because esbuild does not run inside jest's realm.
 */
import { createRequire } from 'node:module';
import { build } from 'esbuild';

const [berkas, nama, daftar] = process.argv.slice(2);
const { outputFiles } = await build({
  stdin: {
    contents: `
      import { createElement } from 'react';
      import { renderToStaticMarkup } from 'react-dom/server';
      import { ${nama} } from './${berkas}';
      const gambar = (properti) => renderToStaticMarkup(createElement(${nama}, properti));
      process.stdout.write(JSON.stringify(${daftar}.map(gambar)));`,
    resolveDir: process.cwd(),
  },
  bundle: true,
  write: false,
  platform: 'node',
  format: 'cjs',
  packages: 'external',
  jsx: 'automatic',
  logLevel: 'warning',
});
new Function('require', outputFiles[0].text)(createRequire(import.meta.url));
