/** `npm run dev` on a copy of the tree, with a browser that nobody reloads. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { salinPohon } from '../../scripts/kepekaan/salinan.mjs';
import { argumenChromium, jalurChromium } from '../../scripts/peramban/chromium.mjs';
import { kelompokDengan } from '../alat/program-luar';

/** The first build of everything, on a machine that does other work too. */
const WAKTU_SIAP = 600_000;

kelompokDengan('chromium', 'npm run dev', () => {
  let pohon: string;
  let dev: ChildProcess;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    pohon = realpathSync(mkdtempSync(join(tmpdir(), 'kinerja-dev-')));
    salinPohon(pohon);
    dev = spawn(process.execPath, ['scripts/dev.mjs'], { cwd: pohon, env: { ...process.env, PORT: '0' } });
    const url = await alamatDari(dev);
    browser = await chromium.launch({ executablePath: jalurChromium()!, args: argumenChromium });
    page = await (await browser.newContext({ ignoreHTTPSErrors: true })).newPage();
    page.setDefaultTimeout(120_000);
    await page.goto(`${url}?kisi=sederhana`);
    await page.waitForFunction(() => window.bangku !== undefined);
  }, WAKTU_SIAP);

  afterAll(async () => {
    await browser.close();
    if (dev.exitCode === null) dev.kill('SIGKILL');
    rmSync(pohon, { recursive: true, force: true, maxRetries: 5 });
  });

  const tandai = (berkas: string, nilai: string): void =>
    appendFileSync(join(pohon, berkas), `\ndocument.documentElement.dataset['uji'] = '${nilai}';\n`);

  test('a change of the pane shows in its frame; the open workbook stays', async () => {
    await page.evaluate(() => window.bangku?.sesi.host.user.type('Sheet1', 'A1', 'tetap'));
    tandai('src/taskpane/index.tsx', 'panel');
    await page.frameLocator('#panel iframe').locator('html[data-uji=panel]').waitFor({ state: 'attached' });
    await page.getByRole('gridcell', { name: 'tetap' }).waitFor();
  });

  test('what cannot be built is said, with the details folded, until it can be', async () => {
    const berkas = join(pohon, 'src/taskpane/index.tsx');
    const utuh = readFileSync(berkas, 'utf8');
    writeFileSync(berkas, `${utuh}\nimport './tidak-ada';\n`);
    const pesan = page.getByRole('alert').filter({ hasText: 'tidak dapat dibangun' });
    await pesan.waitFor();
    expect(await pesan.locator('pre').isVisible()).toBe(false);
    expect(await pesan.locator('pre').textContent()).toContain('tidak-ada');
    writeFileSync(berkas, utuh);
    await pesan.waitFor({ state: 'hidden' });
  });

  test('a change of the page itself reloads it', async () => {
    tandai('workbench/page/utama.ts', 'halaman');
    await page.locator('html[data-uji=halaman]').waitFor({ state: 'attached' });
  });

  test('Ctrl+C ends it cleanly while a page listens', async () => {
    const berakhir = once(dev, 'exit');
    dev.kill('SIGINT');
    expect(await berakhir).toEqual([0, null]);
  });
});

/** The address that it prints when it is ready; what it printed, where it ends before. */
function alamatDari(dev: ChildProcess): Promise<string> {
  let keluaran = '';
  return new Promise((siap, gagal) => {
    const baca = (potongan: Buffer): void => {
      keluaran += potongan.toString('utf8');
      const alamat = /https:\/\/localhost:\d+\//.exec(keluaran)?.[0];
      if (alamat !== undefined) siap(alamat);
    };
    dev.stdout?.on('data', baca);
    dev.stderr?.on('data', baca);
    dev.once('exit', () => gagal(new Error(keluaran)));
  });
}
