import type { Frame } from 'playwright-core';
import { pelanggaran } from '../../alat/aksesibilitas';
import type { BangkuTerbuka } from '../../alat/peramban';

/** Accessibility of what the pane shows now: rules of WCAG 2.1 A and AA, and nothing wider than the pane. */
export async function periksaAksesibilitas(panel: Frame): Promise<void> {
  const aturan = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];
  expect(await pelanggaran(panel, `document, { runOnly: ${JSON.stringify(aturan)} }`)).toEqual([]);
  // The page's content scrolls on its own: it must not do so sideways either.
  const melebihi = await panel.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('main')].map(
      ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
    ),
  );
  expect(Math.max(...melebihi)).toBeLessThanOrEqual(0);
}

/** Gives the pane a width, in pixels, as a person who drags its edge. */
export async function setelPanel({ page }: BangkuTerbuka, lebar: number): Promise<void> {
  await page.locator('#panel').evaluate((panel, px) => {
    panel.style.width = `${px}px`;
    panel.style.flexBasis = `${px}px`;
  }, lebar);
}
