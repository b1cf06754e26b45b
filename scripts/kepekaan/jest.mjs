/** Jest as a process of its own in a copy of the tree; its answer as data. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { akar } from './salinan.mjs';

/** For one test file. A fault that makes a loop endless is no caught one. */
const BATAS = 240_000;

const berjalan = new Set();
export const hentikanSemua = () => {
  for (const proses of berjalan) proses.kill('SIGKILL');
};

/** Jest's results of these test files, one an entry; `undefined` where it did not come to its end. */
export async function jalankanUji(salinan, uji, lain = []) {
  const keluaran = join(salinan, '.hasil-kepekaan.json');
  rmSync(keluaran, { force: true });
  const argumen = ['--json', `--outputFile=${keluaran}`, '--runInBand', '--ci', ...lain];
  const jest = join(akar, 'node_modules/jest/bin/jest.js');
  const proses = spawn(process.execPath, [jest, ...argumen, '--runTestsByPath', ...uji], {
    cwd: salinan,
    stdio: 'ignore',
  });
  berjalan.add(proses);
  const jam = setTimeout(() => proses.kill('SIGKILL'), BATAS * uji.length);
  await new Promise((selesai) => proses.once('close', selesai));
  clearTimeout(jam);
  berjalan.delete(proses);
  return existsSync(keluaran) ? JSON.parse(readFileSync(keluaran, 'utf8')).testResults : undefined;
}
