/** Signals that ask a program to end, and the exit code that shells expect then: 128 and the signal's number. */
export const kodeIsyarat = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
export type NamaIsyarat = keyof typeof kodeIsyarat;

/** Whether we were asked to end. */
export interface Isyarat {
  /** Since the program began, while something was written. */
  diterima(): NamaIsyarat | undefined;
  /**
   * Meanwhile a signal is only noted, so that a write is done or not, and takes its lock away. At any other time it ends
   * the program at once, as is the system's way: then nothing is half done, and long calculations do not keep it waiting.
   */
  selama<T>(kerja: () => Promise<T>): Promise<T>;
}

export function isyaratProses(proses: Pick<NodeJS.Process, 'on' | 'off'> = process): Isyarat {
  const nama = Object.keys(kodeIsyarat) as NamaIsyarat[];
  let diterima: NamaIsyarat | undefined;
  let berjalan = 0;
  const catat = (isyarat: NodeJS.Signals): void => {
    diterima ??= nama.find((satu) => satu === isyarat);
  };
  return {
    diterima: () => diterima,
    async selama(kerja) {
      if (berjalan === 0) for (const satu of nama) proses.on(satu, catat);
      berjalan += 1;
      try {
        return await kerja();
      } finally {
        berjalan -= 1;
        if (berjalan === 0) for (const satu of nama) proses.off(satu, catat);
      }
    },
  };
}
