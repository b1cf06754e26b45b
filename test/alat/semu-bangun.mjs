/**
 * Builds what speaks the pseudo-language in place of English: `node test/alat/semu-bangun.mjs cli|web FOLDER`. A process of
 * its own, because neither bundler runs within a test.
 */
import { join } from 'node:path';
import { build } from 'esbuild';

const akar = join(import.meta.dirname, '../..');
const [apa, keluaran] = process.argv.slice(2);

/** Of the modules that hold English, the one that stands in for it. */
const pengganti = { './en': 'semu-inti.ts', './en/panel': 'semu-panel.ts' };
const isDaftarBahasa = (folder) => folder === join(akar, 'src/teks');

const bangun = {
  cli: () =>
    build({
      entryPoints: {
        putaran: join(akar, 'test/alat/semu-putaran.ts'),
        'pekerja-baca': join(akar, 'src/cli/pekerja-baca.ts'),
      },
      outdir: keluaran,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      splitting: true,
      logLevel: 'warning',
      plugins: [
        {
          name: 'semu',
          setup: ({ onResolve }) => {
            onResolve({ filter: /^\.\/en(\/panel)?$/ }, ({ path, resolveDir }) =>
              isDaftarBahasa(resolveDir) ? { path: join(import.meta.dirname, pengganti[path]) } : undefined,
            );
          },
        },
      ],
    }),
  web: async () => {
    const { default: webpack } = await import('webpack');
    const { default: susun } = await import('../../webpack.config.js');
    const dasar = await susun({}, { mode: 'development' });
    const kompilator = webpack({
      ...dasar,
      devtool: false,
      output: { ...dasar.output, path: keluaran },
      cache: { ...dasar.cache, name: 'semu' },
      plugins: [
        ...dasar.plugins,
        new webpack.NormalModuleReplacementPlugin(/^\.\/en(\/panel)?$/, (permintaan) => {
          if (isDaftarBahasa(permintaan.context))
            permintaan.request = join(import.meta.dirname, pengganti[permintaan.request]);
        }),
      ],
    });
    await new Promise((selesai, gagal) => {
      kompilator.run((galat, hasil) => {
        kompilator.close((galatTutup) => {
          if (galat ?? galatTutup) gagal(galat ?? galatTutup);
          else if (hasil.hasErrors()) gagal(new Error(hasil.toString({ preset: 'errors-only' })));
          else selesai();
        });
      });
    });
  },
};

await bangun[apa]();
