import type { Frame, Page } from 'playwright-core';
import type { BangkuTerbuka } from '../../alat/peramban';

interface Uji {
  baca(alamat: string): Promise<{ values: unknown[][]; text: string[][]; numberFormat: string[][] }>;
  tulis(alamat: string, values: unknown[][], numberFormat?: string[][]): Promise<void>;
  jalankan(isi: string): Promise<unknown>;
  dialog(): Promise<unknown>;
}

declare global {
  /** What the add-in of the tests (`test/alat/addin-uji`) offers them. */
  var uji: Uji;
}

/** The pane of the test add-in, when Office.js is ready in it. */
export async function panelSiap(bangku: BangkuTerbuka): Promise<Frame> {
  const panel = await bangku.panel();
  await panel.getByText('Siap: Excel').waitFor();
  return panel;
}

export const baca = (panel: Frame, alamat: string) =>
  panel.evaluate((satu) => globalThis.uji.baca(satu), alamat);

export const jalankan = (panel: Frame, isi: string) =>
  panel.evaluate((satu) => globalThis.uji.jalankan(satu), isi);

/** Goes to a cell by the name box. */
export async function ke(page: Page, alamat: string): Promise<void> {
  await page.getByLabel('Kotak nama: alamat sel').fill(alamat);
  await page.keyboard.press('Enter');
}
