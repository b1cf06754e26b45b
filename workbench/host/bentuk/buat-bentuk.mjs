/**
 * Writes `hasil/bentuk.json`: the shape of the Excel API as the installed client has it. The result belongs to the
 * client's licence, so it is made where it is needed (`npm run host:bentuk`, jest's global setup) and never committed.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const packageFile = createRequire(import.meta.url).resolve('@microsoft/office-js/package.json');
const library = (name) => join(dirname(packageFile), 'dist', name);

export const outputFile = join(here, 'hasil', 'bentuk.json');

/** Changes with the client's version and with the generator. */
const stamp = () => {
  const hash = createHash('sha256').update(readFileSync(packageFile));
  for (const file of ['baca-klien.mjs', 'baca-tipe.mjs', 'buat-bentuk.mjs'])
    hash.update(readFileSync(join(here, file)));
  return hash.digest('hex');
};

const clientOnly = /^(context|isNullObject|items)$/;

function merge(client, declared) {
  for (const [name, type] of Object.entries(client)) {
    const known = declared.kelas[name];
    if (!known) continue;
    if (known.set) type.set = known.set;
    for (const [member, scalar] of Object.entries(type.skalar)) {
      const property = known.properties[member];
      if (property) Object.assign(scalar, { tipe: property.tipe, set: scalar.set ?? property.set });
      else scalar.taktertulis = true;
    }
    for (const group of ['navigasi', 'peristiwa'])
      for (const [member, info] of Object.entries(type[group])) info.set ??= known.properties[member]?.set;
    for (const [member, method] of Object.entries(type.metode)) {
      const signatures = known.methods[member];
      if (!signatures) {
        method.taktertulis = true;
        continue;
      }
      method.set ??= signatures[0].set;
      method.tanda = signatures.map((signature) => signature.parameter);
    }
    type.hanyaTipe = Object.keys({ ...known.properties, ...known.methods }).filter(
      (m) =>
        !clientOnly.test(m) &&
        !/^(load|toJSON|set|track|untrack)$/.test(m) &&
        !(m in type.skalar || m in type.navigasi || m in type.metode || m in type.peristiwa),
    );
  }
  return client;
}

export async function buildShape() {
  const wanted = stamp();
  if (existsSync(outputFile) && JSON.parse(readFileSync(outputFile, 'utf8')).cap === wanted) return;
  const { readClient } = await import('./baca-klien.mjs');
  const { readDeclarations } = await import('./baca-tipe.mjs');
  const declared = readDeclarations(readFileSync(library('office.d.ts'), 'utf8'));
  const types = merge(readClient(readFileSync(library('excel-web-16.00.debug.js'), 'utf8')), declared);
  mkdirSync(dirname(outputFile), { recursive: true });
  const shape = {
    cap: wanted,
    versi: JSON.parse(readFileSync(packageFile, 'utf8')).version,
    tipe: types,
    enum: declared.enum,
    objek: declared.objek,
    alias: declared.alias,
  };
  writeFileSync(outputFile, JSON.stringify(shape));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildShape();
