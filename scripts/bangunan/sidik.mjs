/** What a build is made from, as one word: a build of the same sources need not be made again. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/**
 * SHA-256 over names and content of `bahan` (files and whole folders, below `akar`) and over `tambahan`. What is installed
 * counts by npm's own list of it; modules that are edited in place do not.
 */
export async function sidikBahan(akar, bahan, ...tambahan) {
  const hash = createHash('sha256');
  for (const satu of [process.version, ...tambahan]) hash.update(`${satu}\n`);
  for (const nama of [...(await daftarBerkas(akar, bahan)), 'node_modules/.package-lock.json']) {
    // `a` with `bc` is not `ab` with `c`.
    const isi = await readFile(join(akar, nama)).catch(bilaTiada(Buffer.alloc(0)));
    hash.update(`${nama}\n${isi.length}\n`).update(isi);
  }
  return hash.digest('hex');
}

const bilaTiada = (ganti) => (galat) => {
  if (galat.code === 'ENOENT') return ganti;
  throw galat;
};

async function daftarBerkas(akar, bahan) {
  const semua = await Promise.all(
    bahan.map(async (nama) => {
      const isi = await readdir(join(akar, nama), { recursive: true, withFileTypes: true }).catch((galat) => {
        if (galat.code === 'ENOTDIR') return undefined;
        throw galat;
      });
      if (isi === undefined) return [nama];
      return isi
        .filter((satu) => satu.isFile())
        .map((satu) => relative(akar, join(satu.parentPath, satu.name)).replaceAll('\\', '/'));
    }),
  );
  return semua.flat().sort();
}
