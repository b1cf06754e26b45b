import { chromium, type Page } from 'playwright-core';
import { argumenChromium, jalurChromium } from '../../scripts/peramban/chromium.mjs';
import { mulaiServer } from '../../workbench/server';

const WAKTU = 600_000;

/** The workbench in a fresh browser, with the plain grid; `siapkan` comes before its first page. */
export async function denganBangku<T>(
  kerja: (page: Page, url: string) => Promise<T>,
  siapkan: () => void = () => undefined,
): Promise<T> {
  const executablePath = jalurChromium();
  if (executablePath === undefined) throw new Error('No Chromium: set CHROME_PATH');
  const server = await mulaiServer({ port: 0 });
  const browser = await chromium.launch({ executablePath, args: argumenChromium, timeout: WAKTU });
  try {
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width: 1280, height: 800 },
      locale: 'id-ID',
      timezoneId: 'Asia/Jakarta',
    });
    context.setDefaultTimeout(WAKTU);
    await context.addInitScript(siapkan);
    return await kerja(await context.newPage(), `${server.url}?kisi=sederhana&bahasa=id`);
  } finally {
    await browser.close();
    await server.tutup();
  }
}
