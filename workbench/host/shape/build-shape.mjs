/**
 * Writes `generated/shape.json`: the shape of the Excel API as the installed client has it. The result belongs to the
 * client's licence, so it is made where it is needed (`npm run host:shape`, jest's global setup) and never committed.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const packageFile = createRequire(import.meta.url).resolve('@microsoft/office-js/package.json');
const library = (name) => join(dirname(packageFile), 'dist', name);

export const outputFile = join(here, 'generated', 'shape.json');

/** Changes with the client's version and with the generator. */
const stamp = () => {
  const hash = createHash('sha256').update(readFileSync(packageFile));
  for (const file of ['read-client.mjs', 'read-declarations.mjs', 'build-shape.mjs'])
    hash.update(readFileSync(join(here, file)));
  return hash.digest('hex');
};

const clientOnly = /^(context|isNullObject|items)$/;

function merge(client, declared) {
  for (const [name, type] of Object.entries(client)) {
    const known = declared.classes[name];
    if (!known) continue;
    if (known.set) type.set = known.set;
    for (const [member, scalar] of Object.entries(type.scalars)) {
      const property = known.properties[member];
      if (property) Object.assign(scalar, { type: property.type, set: scalar.set ?? property.set });
      else scalar.undeclared = true;
    }
    for (const group of ['navigations', 'events'])
      for (const [member, info] of Object.entries(type[group])) info.set ??= known.properties[member]?.set;
    for (const [member, method] of Object.entries(type.methods)) {
      const signatures = known.methods[member];
      if (!signatures) {
        method.undeclared = true;
        continue;
      }
      method.set ??= signatures[0].set;
      method.signatures = signatures.map((signature) => signature.parameters);
    }
    type.onlyDeclared = Object.keys({ ...known.properties, ...known.methods }).filter(
      (m) =>
        !clientOnly.test(m) &&
        !/^(load|toJSON|set|track|untrack)$/.test(m) &&
        !(m in type.scalars || m in type.navigations || m in type.methods || m in type.events),
    );
  }
  return client;
}

export async function buildShape() {
  const wanted = stamp();
  if (existsSync(outputFile) && JSON.parse(readFileSync(outputFile, 'utf8')).stamp === wanted) return;
  const { readClient } = await import('./read-client.mjs');
  const { readDeclarations } = await import('./read-declarations.mjs');
  const declared = readDeclarations(readFileSync(library('office.d.ts'), 'utf8'));
  const types = merge(readClient(readFileSync(library('excel-web-16.00.debug.js'), 'utf8')), declared);
  mkdirSync(dirname(outputFile), { recursive: true });
  const shape = {
    stamp: wanted,
    version: JSON.parse(readFileSync(packageFile, 'utf8')).version,
    types,
    enum: declared.enum,
    objects: declared.objects,
    alias: declared.alias,
  };
  // Whole: another process may read it at this moment.
  const aside = `${outputFile}.${process.pid}`;
  writeFileSync(aside, JSON.stringify(shape));
  renameSync(aside, outputFile);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildShape();
