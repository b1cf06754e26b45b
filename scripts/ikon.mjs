/** Draws assets/sumber/*.svg as PNG in every size that Office asks for: `npm run ikon`. The results are committed. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const UKURAN = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const assets = join(import.meta.dirname, '../assets');
const sumber = join(assets, 'sumber');

const peramban = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
});
try {
  const halaman = await peramban.newPage();
  for (const berkas of await readdir(sumber)) {
    const svg = await readFile(join(sumber, berkas), 'utf8');
    for (const ukuran of UKURAN) {
      await halaman.setViewportSize({ width: ukuran, height: ukuran });
      await halaman.setContent(
        `<style>*{margin:0}svg{display:block;width:${ukuran}px;height:${ukuran}px}</style>${svg}`,
      );
      const png = await halaman.screenshot({ omitBackground: true, type: 'png' });
      await writeFile(join(assets, `${berkas.replace(/\.svg$/, '')}-${ukuran}.png`), png);
    }
  }
} finally {
  await peramban.close();
}
