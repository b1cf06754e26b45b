import * as fs from 'node:fs/promises';

/** What is asked of the file system: Node's own functions, so that tests can make each of them fail in turn. */
export type SistemBerkas = Pick<
  typeof fs,
  | 'access'
  | 'link'
  | 'lstat'
  | 'mkdir'
  | 'open'
  | 'readdir'
  | 'realpath'
  | 'rename'
  | 'rmdir'
  | 'stat'
  | 'unlink'
>;

/** The files of this machine, as reading and writing them needs it. */
export interface Disk {
  readonly sistem: SistemBerkas;
}

export const diskNode: Disk = { sistem: fs };
