import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { type BangkuTerbuka, tungguDiam } from '../../alat/peramban';

const sumberAxe = readFileSync(
  createRequire(join(process.cwd(), 'package.json')).resolve('axe-core/axe.min.js'),
  'utf8',
);

interface HasilAxe {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

/** Accessibility of what the pane shows now: rules of WCAG 2.1 A and AA, and nothing wider than the pane. */
export async function periksaAksesibilitas(panel: Frame): Promise<void> {
  await tungguDiam(panel);
  const hasil = await panel.evaluate<HasilAxe>(
    // Evaluated as text: the pane's own security policy allows no script that is not its own.
    `${sumberAxe}; axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] })`,
  );
  expect(
    hasil.violations.map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.map(({ html, failureSummary }) => [html, failureSummary]),
    })),
  ).toEqual([]);
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
