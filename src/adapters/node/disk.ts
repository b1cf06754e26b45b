import * as fs from 'node:fs/promises';
import { isyaratProses, type Isyarat } from './isyarat';
import { prosesSistem, type ProsesSistem } from './proses';

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
  /** Who we are, and whether the holder of a lock still lives. */
  readonly proses: ProsesSistem;
  readonly isyarat: Isyarat;
}

export const diskNode: Disk = { sistem: fs, proses: prosesSistem(), isyarat: isyaratProses() };
