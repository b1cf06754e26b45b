/** A copy of the tree in which something may be broken. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const akar = join(import.meta.dirname, '../..');

/** Copies the tree as it stands, without what git ignores; node_modules is a link. */
export function salinPohon(tujuan) {
  const { stdout, status } = spawnSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    { cwd: akar, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (status !== 0) throw new Error('git ls-files did not work');
  for (const berkas of stdout.split('\0').filter((satu) => satu !== '' && existsSync(join(akar, satu)))) {
    mkdirSync(dirname(join(tujuan, berkas)), { recursive: true });
    copyFileSync(join(akar, berkas), join(tujuan, berkas));
  }
  symlinkSync(join(akar, 'node_modules'), join(tujuan, 'node_modules'), 'junction');
}
