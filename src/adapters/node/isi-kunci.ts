import type { IdentitasProses } from './proses';

/** What a lock says of its holder. */
export interface IsiKunci extends IdentitasProses {
  /** Of this one taking of the lock. */
  readonly id: string;
}

export const tulisKunci = (isi: IsiKunci): string => `${JSON.stringify(isi)}\n`;

/** What stands in a lock; `undefined` where that is not ours. */
export function bacaKunci(teks: string): IsiKunci | undefined {
  let isi: unknown;
  try {
    isi = JSON.parse(teks);
  } catch {
    return undefined;
  }
  return isIsiKunci(isi) ? isi : undefined;
}

/** Earlier versions wrote the number of the process only, which means nothing without its computer. */
export const pidLama = (teks: string): number | null => (/^\d{1,10}\s*$/.test(teks) ? Number(teks) : null);

function isIsiKunci(isi: unknown): isi is IsiKunci {
  if (typeof isi !== 'object' || isi === null) return false;
  const { id, pid, mulai, komputer, mesin } = isi as Readonly<Record<string, unknown>>;
  return (
    typeof id === 'string' &&
    // 0 and negative numbers would ask for groups of processes.
    Number.isSafeInteger(pid) &&
    (pid as number) > 0 &&
    (mulai === null || typeof mulai === 'string') &&
    typeof komputer === 'string' &&
    typeof mesin === 'string'
  );
}
