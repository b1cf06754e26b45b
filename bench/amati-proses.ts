import { readFileSync } from 'node:fs';

/** What the system knows of a running process. */
export interface KeadaanProses {
  /** Peak of what it held in memory. */
  readonly mb: number;
  /** Of processor time, all threads together. */
  readonly detikCpu: number;
}

/** Clock ticks of Linux in a second. */
const DETAK = 100;

/** Where it has ended, or the system is not Linux: nothing. The kernel keeps the peak, so a look now and then is enough. */
export function amatiProses(pid: number | undefined): KeadaanProses | undefined {
  try {
    const puncak = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    // The name of the program, in brackets, may hold spaces: fields are counted after it.
    const bidang = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    const detikCpu = (Number(bidang[11] ?? 0) + Number(bidang[12] ?? 0)) / DETAK;
    return puncak === undefined ? undefined : { mb: Number(puncak) / 1024, detikCpu };
  } catch {
    return undefined;
  }
}
