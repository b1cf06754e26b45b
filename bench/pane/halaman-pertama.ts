import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { denganBangku } from './peramban';

declare global {
  interface Window {
    siapDipakai?: number;
  }
}

/** Notes when the pages of the pane can first be pressed, in milliseconds from the request of the pane's page. */
function amatiSiap(): void {
  new MutationObserver((_, pengamat) => {
    if (document.querySelector('nav button') === null) return;
    window.siapDipakai = performance.now();
    pengamat.disconnect();
  }).observe(document, { childList: true, subtree: true });
}

/** Scripts that the pane's page loads before anything is shown, but for Office.js. */
function kBGzip(folder: string): number {
  const halaman = readFileSync(join(folder, 'taskpane.html'), 'utf8');
  const skrip = [...halaman.matchAll(/\b(?:data-skrip|id=\w+ src)=(?:"([^"]*)"|([^\s>]+))/g)].flatMap(
    ([, daftar, satu]) => daftar?.split(' ') ?? [satu!],
  );
  return skrip.reduce((jumlah, satu) => jumlah + gzipSync(readFileSync(join(folder, satu))).length, 0) / 1024;
}

/** Runs. */
const KALI = 5;

interface UkuranHalamanPertama {
  readonly kB: number;
  /** Milliseconds of the best run, and of the one in the middle. */
  readonly terbaik: number;
  readonly tengah: number;
}

export async function ukurHalamanPertama(): Promise<UkuranHalamanPertama> {
  const ms = await denganBangku(async (page, url) => {
    const hasil: number[] = [];
    for (let k = 0; k < KALI; k++) {
      await page.goto(url);
      await page.waitForFunction(() => window.bangku !== undefined);
      await page.evaluate(() => window.bangku!.muatContoh());
      const panel = await (await page.waitForSelector('#panel iframe')).contentFrame();
      await panel!.waitForFunction(() => window.siapDipakai !== undefined);
      hasil.push(await panel!.evaluate(() => window.siapDipakai!));
    }
    return hasil.toSorted((a, b) => a - b);
  }, amatiSiap);
  return { kB: kBGzip('dist/web'), terbaik: ms[0]!, tengah: ms[Math.floor(KALI / 2)]! };
}
