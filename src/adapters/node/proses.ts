import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { kodeGalat } from './kode-galat';

/** A process, as it can be asked for from outside. */
export interface IdentitasProses {
  readonly pid: number;
  /** When it began, as the system counts: a number of a process is given again. `null` where that cannot be known. */
  readonly mulai: string | null;
  /** Name of its computer, for people. */
  readonly komputer: string;
  /** Where its number means something: this computer since it was started, and the container within it. */
  readonly mesin: string;
}

export interface ProsesSistem {
  readonly ini: IdentitasProses;
  /** Whether it still runs; `undefined` where it cannot be asked from here. */
  masihJalan(proses: IdentitasProses): boolean | undefined;
}

/** What only some systems have. */
function bilaAda<T>(baca: () => T): T | undefined {
  try {
    return baca();
  } catch {
    return undefined;
  }
}

/** Start and state of a process, where the system tells them in `/proc` (Linux). */
function dariProc(pid: number): { readonly keadaan: string; readonly mulai: string } | undefined {
  return bilaAda(() => {
    const teks = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program, in brackets, may hold anything; after it come state and, as the 22nd of all, the start.
    const bagian = teks.slice(teks.lastIndexOf(')') + 2).split(' ');
    return { keadaan: bagian[0] ?? '', mulai: bagian[19] ?? '' };
  });
}

const mesinIni = (): string =>
  [
    hostname(),
    bilaAda(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
    bilaAda(() => readlinkSync('/proc/self/ns/pid')),
  ]
    .filter((satu) => satu !== undefined)
    .join(' ');

/** Ended, and only not yet asked for by who started it. */
const USAI = new Set(['Z', 'X', 'x']);

export function prosesSistem(): ProsesSistem {
  const ini: IdentitasProses = {
    pid: process.pid,
    mulai: dariProc(process.pid)?.mulai ?? null,
    komputer: hostname(),
    mesin: mesinIni(),
  };
  return {
    ini,
    masihJalan({ pid, mulai, mesin }) {
      if (mesin !== ini.mesin) return undefined;
      try {
        process.kill(pid, 0);
      } catch (galat) {
        // Refused is also an answer: somebody else's process.
        if (kodeGalat(galat) === 'ESRCH') return false;
      }
      const kini = dariProc(pid);
      if (kini === undefined) return true;
      return !USAI.has(kini.keadaan) && (mulai === null || mulai === kini.mulai);
    },
  };
}
