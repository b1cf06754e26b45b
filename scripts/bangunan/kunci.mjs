/** Several may want the same build at once: the first one makes it, the others wait and find it made. */
import { mkdir, rm, utimes } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as tunggu } from 'node:timers/promises';
import { usia } from './ganti.mjs';

/** A lock is renewed while its holder lives. It saves work and is no more than that: builds are put in place whole. */
const BARU_MS = 5_000;
const BASI_MS = 30_000;

/** Runs `kerja` for the build in `tujuan` while nobody else does. */
export async function denganKunci(tujuan, kerja) {
  const kunci = `${tujuan}.kunci`;
  await mkdir(dirname(kunci), { recursive: true });
  while (!(await ambil(kunci))) await tunggu(100);
  const penyegar = setInterval(() => {
    const kini = new Date();
    utimes(kunci, kini, kini).catch(() => undefined);
  }, BARU_MS);
  try {
    return await kerja();
  } finally {
    clearInterval(penyegar);
    await rm(kunci, { recursive: true, force: true });
  }
}

async function ambil(kunci) {
  try {
    await mkdir(kunci);
    return true;
  } catch (galat) {
    if (galat.code !== 'EEXIST') throw galat;
    if ((await usia(kunci)) > BASI_MS) await rm(kunci, { recursive: true, force: true });
    return false;
  }
}
