import { existsSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { mulaiServer } from '../../workbench/server';

const ARGUMEN = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];
const WAKTU = 600_000;

const jalurChromium = (): string => {
  const calon = [process.env['CHROME_PATH'], '/usr/bin/chromium', '/usr/bin/google-chrome'];
  const ada = calon.find((satu) => satu !== undefined && existsSync(satu));
  if (ada === undefined) throw new Error('No Chromium: set CHROME_PATH');
  return ada;
};

/** The workbench in a fresh browser, with the plain grid; `siapkan` comes before its first page. */
export async function denganBangku<T>(
  kerja: (page: Page, url: string) => Promise<T>,
  siapkan: () => void = () => undefined,
): Promise<T> {
  const server = await mulaiServer({ port: 0 });
  const browser = await chromium.launch({ executablePath: jalurChromium(), args: ARGUMEN, timeout: WAKTU });
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
