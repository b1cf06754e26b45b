/**
 * Builds the add-in to dist/web, unless what is there was built from exactly these sources for this address:
 * `npm run build:web -- [--env baseUrl=https://host/path/] [--paksa]`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { denganFolderBaru, gantiFolder, hapusSisa } from './bangunan/ganti.mjs';
import { denganKunci } from './bangunan/kunci.mjs';
import { sidikBahan } from './bangunan/sidik.mjs';
import { alamatPengembangan, alamatSah } from './web/alamat.mjs';

const akar = join(import.meta.dirname, '..');
const KELUARAN = join(akar, 'dist/web');
const TANDA = '.sidik';
/** Everything that the files are made from. */
const BAHAN = [
  'src',
  'assets',
  'scripts/bangunan',
  'scripts/build-web.mjs',
  'scripts/web',
  'manifest.xml',
  'webpack.config.js',
  'tsconfig.json',
  'package-lock.json',
];

/** Builds where needed; `true` where it was. Throws with what webpack found. */
export async function bangunWeb({ baseUrl = alamatPengembangan, paksa = false, lapor = console.log } = {}) {
  const alamat = alamatSah(baseUrl);
  return denganKunci(KELUARAN, async () => {
    const sidik = sidikBahan(akar, BAHAN, alamat);
    if (!paksa && (await readFile(join(KELUARAN, TANDA), 'utf8').catch(() => '')) === sidik) {
      lapor('dist/web is up to date.');
      return false;
    }
    await hapusSisa(join(KELUARAN, '..'));
    await denganFolderBaru(KELUARAN, async (baru) => {
      await susunKe(baru, alamat);
      await writeFile(join(baru, TANDA), sidik);
      await gantiFolder(baru, KELUARAN);
    });
    lapor(`dist/web: built for ${alamat}`);
    return true;
  });
}

async function susunKe(folder, alamat) {
  const { default: webpack } = await import('webpack');
  const { default: susun } = await import('../webpack.config.js');
  const konfigurasi = await susun({ baseUrl: alamat }, { mode: 'production' });
  await new Promise((selesai, gagal) => {
    const kompilator = webpack({ ...konfigurasi, output: { ...konfigurasi.output, path: folder } });
    kompilator.run((galat, hasil) => {
      kompilator.close((galatTutup) => {
        if (galat ?? galatTutup) gagal(galat ?? galatTutup);
        else if (hasil.hasErrors()) gagal(new Error(hasil.toString({ preset: 'errors-only' })));
        else selesai();
      });
    });
  });
}

if (import.meta.filename === process.argv[1]) {
  const { values } = parseArgs({
    options: {
      env: { type: 'string', multiple: true, default: [] },
      paksa: { type: 'boolean', default: false },
    },
  });
  const env = Object.fromEntries(values.env.map((satu) => satu.split(/=(.*)/s).slice(0, 2)));
  try {
    await bangunWeb({ ...(env.baseUrl === undefined ? {} : { baseUrl: env.baseUrl }), paksa: values.paksa });
  } catch (galat) {
    process.stderr.write(`${galat.message}\n`);
    process.exitCode = 1;
  }
}
