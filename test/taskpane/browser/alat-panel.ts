import type { Frame } from 'playwright-core';
import { pelanggaran } from '../../alat/aksesibilitas';
import type { BangkuTerbuka } from '../../alat/peramban';
import { yangMelebihi } from './lebar-panel';

/** Accessibility of what the pane shows now: rules of WCAG 2.1 A and AA, and nothing wider than the pane in either language. */
export async function periksaAksesibilitas(panel: Frame): Promise<void> {
  const aturan = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];
  expect(await pelanggaran(panel, `document, { runOnly: ${JSON.stringify(aturan)} }`)).toEqual([]);
  expect(await yangMelebihi(panel)).toEqual([]);
}

/** Gives the pane a width, in pixels, as a person who drags its edge. */
export async function setelPanel({ page }: BangkuTerbuka, lebar: number): Promise<void> {
  await page.locator('#panel').evaluate((panel, px) => {
    panel.style.width = `${px}px`;
    panel.style.flexBasis = `${px}px`;
  }, lebar);
}
