/** Everything that must hold, in the order of cost; all steps run, so that one run tells all that is wrong. */
import { spawnSync } from 'node:child_process';

const langkah = [
  ['Types', 'npm', ['run', '--silent', 'check:types']],
  ['Format', 'npm', ['run', '--silent', 'check:format']],
  ['Lint', 'npm', ['run', '--silent', 'check:lint']],
  ['Architecture', 'npm', ['run', '--silent', 'check:arch']],
  ['Unused code', 'npm', ['run', '--silent', 'check:unused']],
  // Before the tests, so that those of the browser do not each wait for it.
  ['Add-in', 'npm', ['run', '--silent', 'build:web']],
  ['Workbench', 'npm', ['run', '--silent', 'build:workbench']],
  ['Tests', 'npm', ['run', '--silent', 'test:unit']],
];

const gagal = langkah.filter(([nama, perintah, argumen]) => {
  process.stdout.write(`\n── ${nama} ──\n`);
  return spawnSync(perintah, argumen, { stdio: 'inherit', shell: process.platform === 'win32' }).status !== 0;
});

if (gagal.length > 0) process.stdout.write(`\nFailed: ${gagal.map(([nama]) => nama).join(', ')}\n`);
process.exitCode = gagal.length > 0 ? 1 : 0;
