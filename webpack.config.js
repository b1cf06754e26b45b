/** The add-in as static files: task pane, function commands, manifest, icons. `--env baseUrl=https://host/path/` says where. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse, resolve } from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import { AnggaranPlugin } from './scripts/web/anggaran-plugin.mjs';
import { alamatPengembangan, alamatSah, csp, manifestUntuk } from './scripts/web/alamat.mjs';
import { PihakKetigaPlugin } from './scripts/web/pihak-ketiga-plugin.mjs';
import { muatTeksStatis, parameterBahasa } from './scripts/web/teks-statis.mjs';

const akar = import.meta.dirname;
const dari = (...jalur) => resolve(akar, ...jalur);
const sidik = (jalur) => createHash('sha256').update(readFileSync(jalur)).digest('hex').slice(0, 10);

export default async (env = {}, argv = {}) => {
  const produksi = argv.mode !== 'development';
  const alamat = alamatSah(env.baseUrl ?? alamatPengembangan);
  /** A file copied as it is, under a name that changes with its content. */
  const salinan = (jalur) => {
    const { name, ext } = parse(jalur);
    return { from: dari(jalur), to: `${name}.${sidik(dari(jalur))}${ext}`, info: { minimized: true } };
  };
  const awal = salinan('src/taskpane/awal.js');
  const pilihBahasa = salinan('src/statis/pilih-bahasa.js');
  const gaya = salinan('src/commands/hasil/hasil.css');
  const halaman = (jalur, chunks) =>
    new HtmlPlugin({
      filename: `${parse(jalur).name}.html`,
      template: dari(jalur),
      chunks,
      inject: false,
      minify: false,
      // Texts may have changed where neither the template nor its scripts have.
      cache: false,
      templateParameters: async (kompilasi, aset) => ({
        htmlWebpackPlugin: { files: aset },
        ...parameterBahasa(await muatTeksStatis(akar)),
        csp,
        awal: awal.to,
        pilihBahasa: pilihBahasa.to,
        gaya: gaya.to,
      }),
    });

  return {
    mode: produksi ? 'production' : 'development',
    // Never a devtool that needs `eval`: the Content-Security-Policy forbids it.
    devtool: produksi ? false : 'source-map',
    target: ['web', 'es2022'],
    entry: {
      taskpane: dari('src/taskpane/index.tsx'),
      commands: dari('src/commands/index.ts'),
      hasil: dari('src/commands/hasil/index.ts'),
    },
    output: {
      path: dari('dist/web'),
      filename: produksi ? '[name].[contenthash:10].js' : '[name].js',
      chunkFilename: produksi ? '[name].[contenthash:10].js' : '[name].js',
      // Relative to the script that loads: the same files serve any address.
      publicPath: 'auto',
      clean: true,
    },
    resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'ts-loader',
          // Types are checked by `npm run check:types`.
          options: {
            transpileOnly: true,
            onlyCompileBundledFiles: true,
            compilerOptions: { noEmit: false, target: 'ES2022' },
          },
        },
      ],
    },
    optimization: {
      splitChunks: { chunks: 'all' },
      // By thread, webpack writes ids of threads into modules that it keeps from one build to the next, where another build
      // gives the threads other ids: an import that was needed was then left out, and the page failed where it was used.
      usedExports: 'global',
    },
    performance: { hints: false },
    // The second build takes a fraction of the first.
    cache: { type: 'filesystem', buildDependencies: { config: [import.meta.filename] } },
    plugins: [
      halaman('src/taskpane/taskpane.html', ['taskpane']),
      halaman('src/commands/commands.html', ['commands']),
      halaman('src/commands/hasil/hasil.html', ['hasil']),
      halaman('src/bantuan/bantuan.html', []),
      new CopyPlugin({
        patterns: [
          awal,
          pilihBahasa,
          gaya,
          { from: dari('assets/*.png'), to: 'assets/[name][ext]' },
          {
            from: dari('manifest.xml'),
            to: 'manifest.xml',
            transform: (isi) => manifestUntuk(isi.toString('utf8'), alamat),
          },
        ],
      }),
      new PihakKetigaPlugin({ akar }),
      ...(produksi ? [new AnggaranPlugin({ entri: 'taskpane' })] : []),
    ],
    ...(env.WEBPACK_SERVE ? { devServer: await serverPengembangan() } : {}),
  };
};

async function serverPengembangan() {
  const { sertifikatLokal } = await import('./scripts/web/sertifikat.mjs');
  const { cert, key } = await sertifikatLokal();
  return {
    host: 'localhost',
    port: 3000,
    server: { type: 'https', options: { cert, key } },
    // The overlay draws itself with inline styles; what is wrong is told in the terminal and the console.
    client: { overlay: false },
    hot: false,
    headers: { 'Access-Control-Allow-Origin': '*' },
  };
}
