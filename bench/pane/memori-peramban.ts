import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';

/**
 * The most that the page's process held at a time, MB: pane, its workers and, on the workbench, Excel's part and its workbook.
 * `undefined` where the system does not tell it (it is Linux that keeps count).
 */
export async function puncakMemori(browser: Browser): Promise<number | undefined> {
  const sesi = await browser.newBrowserCDPSession();
  const { processInfo } = await sesi.send('SystemInfo.getProcessInfo');
  await sesi.detach();
  const puncak = processInfo.flatMap(({ type, id }) => (type === 'renderer' ? [puncakProses(id)] : []));
  return Math.max(...puncak.map((satu) => satu ?? 0)) || undefined;
}

function puncakProses(id: number): number | undefined {
  try {
    const kb = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1];
    return kb === undefined ? undefined : Math.round(Number(kb) / 1024);
  } catch {
    return undefined;
  }
}
