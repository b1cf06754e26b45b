import type { ChildProcess } from 'node:child_process';

/** Ends a process without asking when `saat` has come, unless it ended before; how it ended. */
export async function bunuhProses(
  proses: ChildProcess,
  saat: (usai: () => boolean) => Promise<void>,
): Promise<NodeJS.Signals | null> {
  let isyarat: NodeJS.Signals | null = null;
  let usai = false;
  const berakhir = new Promise<void>((selesai) => {
    proses.on('exit', (_, oleh) => {
      isyarat = oleh;
      usai = true;
      selesai();
    });
  });
  await saat(() => usai);
  proses.kill('SIGKILL');
  await berakhir;
  return isyarat;
}
