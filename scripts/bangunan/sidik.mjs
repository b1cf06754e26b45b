/** What a build is made from, as one word: a build of the same sources need not be made again. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * SHA-256 over names and content of `bahan` (files and whole folders, below `akar`) and over `tambahan`. What is installed
 * counts by npm's own list of it; modules that are edited in place do not. All in one go: a thousand small files one after
 * the other through promises take four times as long.
 */
export function sidikBahan(akar, bahan, ...tambahan) {
  const hash = createHash('sha256');
  for (const satu of [process.version, ...tambahan]) hash.update(`${satu}\n`);
  for (const nama of [...daftarBerkas(akar, bahan), 'node_modules/.package-lock.json']) {
    // `a` with `bc` is not `ab` with `c`.
    const isi = bilaAda('ENOENT', () => readFileSync(join(akar, nama))) ?? Buffer.alloc(0);
    hash.update(`${nama}\n${isi.length}\n`).update(isi);
  }
  return hash.digest('hex');
}

/** What `ambil` gives; `undefined` where it fails for this reason. */
function bilaAda(sebab, ambil) {
  try {
    return ambil();
  } catch (galat) {
    if (galat.code === sebab) return undefined;
    throw galat;
  }
}

const daftarBerkas = (akar, bahan) =>
  bahan
    .flatMap((nama) => {
      const isi = bilaAda('ENOTDIR', () =>
        readdirSync(join(akar, nama), { recursive: true, withFileTypes: true }),
      );
      if (isi === undefined) return [nama];
      return isi
        .filter((satu) => satu.isFile())
        .map((satu) => relative(akar, join(satu.parentPath, satu.name)).replaceAll('\\', '/'));
    })
    .sort();
