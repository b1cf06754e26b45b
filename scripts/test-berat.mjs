/** Tests that try every fault at every action: minutes of work, for `.ci/run` rather than for each change. */
import { spawnSync } from 'node:child_process';

const { status } = spawnSync('npx', ['jest', ...process.argv.slice(2)], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, UJI_BERAT: '1' },
});
process.exitCode = status ?? 1;
