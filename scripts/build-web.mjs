/**
 * Builds the add-in to dist/web, unless what is there was built from exactly these sources for this address:
 * `npm run build:web -- [--env baseUrl=https://host/path/] [--paksa]`.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { alamatPengembangan, alamatSah } from './web/alamat.mjs';

const akar = join(import.meta.dirname, '..');
const TANDA = join(akar, 'dist/web/.sidik');
/** Everything that the files are made from. */
const BAHAN = [
  'src',
  'assets',
  'scripts/web',
  'manifest.xml',
  'webpack.config.js',
  'tsconfig.json',
  'package-lock.json',
];

/** Builds where needed; `true` where it was. Throws with what webpack found. */
export async function bangunWeb({ baseUrl = alamatPengembangan, paksa = false, lapor = console.log } = {}) {
  const alamat = alamatSah(baseUrl);
  const sidik = await sidikBahan(alamat);
  if (!paksa && (await readFile(TANDA, 'utf8').catch(() => '')) === sidik) {
    lapor('dist/web is up to date.');
    return false;
  }
  const { default: webpack } = await import('webpack');
  const { default: susun } = await import('../webpack.config.js');
  const konfigurasi = await susun({ baseUrl: alamat }, { mode: 'production' });
  await new Promise((selesai, gagal) => {
    const kompilator = webpack(konfigurasi);
    kompilator.run((galat, hasil) => {
      kompilator.close((galatTutup) => {
        if (galat ?? galatTutup) gagal(galat ?? galatTutup);
        else if (hasil.hasErrors()) gagal(new Error(hasil.toString({ preset: 'errors-only' })));
        else selesai();
      });
    });
  });
  await writeFile(TANDA, sidik);
  lapor(`dist/web: built for ${alamat}`);
  return true;
}

async function sidikBahan(alamat) {
  const hash = createHash('sha256').update(`${alamat}\n${process.version}\n`);
  for (const berkas of await daftarBerkas())
    hash.update(`${berkas}\n`).update(await readFile(join(akar, berkas)));
  return hash.digest('hex');
}

async function daftarBerkas() {
  const semua = await Promise.all(
    BAHAN.map(async (nama) => {
      const isi = await readdir(join(akar, nama), { recursive: true, withFileTypes: true }).catch((galat) => {
        if (galat.code === 'ENOTDIR') return undefined;
        throw galat;
      });
      if (isi === undefined) return [nama];
      return isi
        .filter((satu) => satu.isFile())
        .map((satu) => join(satu.parentPath, satu.name).slice(akar.length + 1));
    }),
  );
  return semua.flat().sort();
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
