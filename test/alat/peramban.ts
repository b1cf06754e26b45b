/**
 * A real browser for tests: Chromium (CHROME_PATH, or the system's) through playwright-core, with the workbench open in it.
 * All test files share one (`bangku-bersama.mjs`): call `pakaiBangku()` inside `kelompokDengan('chromium', …)`.
 */
import { mkdirSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { join } from 'node:path';
import { type Browser, chromium, type Download, type Frame, type Page } from 'playwright-core';
import type { Bangku } from '../../workbench/page/bangku';
import { jalurChromium } from '../../scripts/peramban/chromium.mjs';

/** The first who asks waits for the add-in, the workbench and the browser, on a machine that does other work too. */
const WAKTU_SIAP = 600_000;
const WAKTU_TUNGGU = 60_000;

/** Screenshots and whatever else a person should look at after a run; git ignores it. */
export const folderHasil = 'hasil-uji';

export interface OpsiBangku {
  /** Folder of the built add-in, default `dist/web`. */
  readonly addin?: string;
  /** `sederhana` finds cells by role; `univer` is what people see. */
  readonly kisi?: 'sederhana' | 'univer';
  readonly bahasa?: 'id' | 'en';
  readonly gelap?: boolean;
  readonly lebar?: number;
  readonly tinggi?: number;
}

export interface BangkuTerbuka {
  readonly page: Page;
  /** The add-in's frame. */
  panel(): Promise<Frame>;
  /** Runs code in the page on the workbench's own object. */
  pada<T, A>(kerja: (bangku: Bangku, argumen: A) => T | Promise<T>, argumen: A): Promise<T>;
  /** Saves a screenshot into `hasil-uji/`. */
  potret(nama: string): Promise<void>;
  /** Errors that the page or the pane threw or logged. */
  readonly galat: readonly string[];
  tutup(): Promise<void>;
}

export interface PerambanUji {
  readonly url: () => string;
  buka(opsi?: OpsiBangku): Promise<BangkuTerbuka>;
}

async function bukaHalaman(browser: Browser, url: string, opsi: OpsiBangku): Promise<BangkuTerbuka> {
  const context = await browser.newContext({
    // The certificate was made on this machine and nobody knows it.
    ignoreHTTPSErrors: true,
    viewport: { width: opsi.lebar ?? 1280, height: opsi.tinggi ?? 800 },
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    // An emulated scheme would reach the pane past the page; without one the pane follows the page's theme.
    colorScheme: opsi.gelap === undefined ? null : opsi.gelap ? 'dark' : 'light',
    acceptDownloads: true,
    // A fading part has neither its colours nor its place yet: what a test reads and pictures stands still.
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(WAKTU_TUNGGU);
  const page = await context.newPage();
  const galat: string[] = [];
  page.on('pageerror', (satu) => galat.push(String(satu)));
  page.on('console', (satu) => {
    if (satu.type() === 'error') galat.push(satu.text());
  });
  const alamat = new URL(url);
  alamat.searchParams.set('kisi', opsi.kisi ?? 'sederhana');
  alamat.searchParams.set('bahasa', opsi.bahasa ?? 'id');
  await page.goto(alamat.href);
  await page.waitForFunction(() => window.bangku !== undefined);
  return {
    page,
    galat,
    panel: async () => {
      for (;;) {
        // A new workbook, language or theme gives the pane a new frame: the old one may go away at any step here.
        const bingkai = await page.waitForSelector('#panel iframe');
        const frame = await bingkai.contentFrame().catch(() => null);
        if (!frame) continue;
        await frame.waitForLoadState();
        return frame;
      }
    },
    pada: async (kerja, argumen) => {
      const kode = `(argumen) => (${kerja.toString()})(window.bangku, argumen)`;
      return page.evaluate(`(${kode})(${JSON.stringify(argumen)})`);
    },
    potret: async (nama) => {
      mkdirSync(folderHasil, { recursive: true });
      await page.screenshot({ path: join(folderHasil, `${nama}.png`) });
    },
    tutup: () => context.close(),
  };
}

/** Waits until what is shown stands still: no animation that ends by itself is running. An endless one (a spinner) is no reason to wait. */
export async function tungguDiam(tampilan: Page | Frame): Promise<void> {
  await tampilan.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        ({ playState, effect }) =>
          playState !== 'running' || effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY,
      ),
  );
}

/** What was downloaded; the browser may be another process than the test's, so there is no path to it. */
export const isiUnduhan = async (unduhan: Download): Promise<Buffer> =>
  buffer(await unduhan.createReadStream());

/** Where this run's workbench and browser are; the first who asks has them started. */
async function mintaBangku(addin = ''): Promise<{ readonly url: string; readonly ws: string }> {
  const alamat = new URL(process.env['KINERJA_UJI_BANGKU']!);
  alamat.searchParams.set('addin', addin);
  alamat.searchParams.set('chromium', jalurChromium()!);
  const jawaban = await fetch(alamat);
  const isi = await jawaban.text();
  if (!jawaban.ok) throw new Error(isi);
  return JSON.parse(isi) as { url: string; ws: string };
}

/** The workbench in the browser for the tests of a file; what the file opened is closed after them. */
export function pakaiBangku(opsiFile: Pick<OpsiBangku, 'addin'> = {}): PerambanUji {
  let url: string | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    const bangku = await mintaBangku(opsiFile.addin);
    url = bangku.url;
    browser = await chromium.connect(bangku.ws, { timeout: WAKTU_TUNGGU });
  }, WAKTU_SIAP);
  afterAll(() => browser?.close());
  return {
    url: () => url!,
    buka: (opsi = {}) => bukaHalaman(browser!, url!, { ...opsiFile, ...opsi }),
  };
}
