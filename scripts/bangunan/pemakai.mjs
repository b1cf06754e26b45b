/** Who runs from a build: its folder holds an empty file named by the process while that lives. */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const AWAL = '.dipakai-';

/** Holds the build until this process ends. */
export function pakai(folder) {
  const tanda = join(folder, `${AWAL}${process.pid}`);
  try {
    writeFileSync(tanda, '');
  } catch {
    return; // It may only be read: then nobody takes it away either.
  }
  process.once('exit', () => rmSync(tanda, { force: true }));
}

/** Whether a living process holds the build; what a killed one left behind holds nothing. */
export const dipakai = (folder) =>
  isi(folder)
    .filter((nama) => nama.startsWith(AWAL))
    .some((nama) => isHidup(Number(nama.slice(AWAL.length))));

function isHidup(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (galat) {
    return galat.code === 'EPERM';
  }
}

function isi(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return []; // A file, or gone in the meantime.
  }
}
