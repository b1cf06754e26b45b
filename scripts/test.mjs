/**
 * Everything that must hold. What does not wait for anything runs side by side, as many at once as there are cores, and
 * tells what it found in one piece; then come the tests, which use all cores themselves. All steps run, so that one run tells
 * all that is wrong.
 */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** Longest first, so that no long one is left alone at the end. */
const berdampingan = [
  ['Lint', 'check:lint'],
  // Before the tests, so that those of the browser do not each wait for it.
  ['Add-in', 'build:web'],
  ['Types', 'check:types'],
  ['Format', 'check:format'],
  ['Workbench', 'build:workbench'],
  ['Architecture', 'check:arch'],
  ['Unused code', 'check:unused'],
];
const sesudahnya = [['Tests', 'test:unit']];

const gagal = [];
const judul = (nama) => process.stdout.write(`\n── ${nama} ──\n`);

/** Runs a step of package.json; with `tampung` its output is given back and not shown. */
function jalankan([nama, skrip], tampung) {
  const anak = spawn('npm', ['run', '--silent', skrip], {
    stdio: tampung ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    shell: process.platform === 'win32',
  });
  const keluaran = [];
  for (const aliran of tampung ? [anak.stdout, anak.stderr] : [])
    aliran.on('data', (potong) => keluaran.push(potong));
  return new Promise((selesai) => {
    anak.on('close', (kode) => {
      if (kode !== 0) gagal.push(nama);
      selesai(Buffer.concat(keluaran));
    });
  });
}

const antrean = [...berdampingan];
async function jalur() {
  for (let langkah = antrean.shift(); langkah !== undefined; langkah = antrean.shift()) {
    const keluaran = await jalankan(langkah, true);
    judul(langkah[0]);
    process.stdout.write(keluaran);
  }
}

await Promise.all(Array.from({ length: availableParallelism() }, jalur));
for (const langkah of sesudahnya) {
  judul(langkah[0]);
  await jalankan(langkah, false);
}

if (gagal.length > 0) process.stdout.write(`\nFailed: ${gagal.join(', ')}\n`);
process.exitCode = gagal.length > 0 ? 1 : 0;
