import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';

/** Opens a workspace on the workbench, and the page Kompilasi Data in the pane. */
export async function bukaKompilasi(page: Page, url: string, ruangKerja: string): Promise<Frame> {
  await page.goto(url);
  await page.waitForFunction(() => window.bangku !== undefined);
  await page.evaluate(async (isi) => {
    const bytes = Uint8Array.from(atob(isi), (huruf) => huruf.charCodeAt(0));
    await window.bangku!.bukaBerkas('ruang-kerja.xlsx', bytes);
  }, readFileSync(ruangKerja).toString('base64'));
  const panel = await (await page.waitForSelector('#panel iframe')).contentFrame();
  if (!panel) throw new Error('The pane has no frame');
  await panel.getByRole('button', { name: 'Kompilasi', exact: true }).click();
  await panel.getByRole('heading', { name: 'Register Pengembalian' }).waitFor();
  return panel;
}
