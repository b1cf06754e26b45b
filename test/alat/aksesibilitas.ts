/** axe-core in a page or frame of a browser test. */
import { source } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { tungguDiam } from './peramban';

/** What axe found, with each element and what is wrong with it. */
export interface Pelanggaran {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly (readonly [html: string, sebab: string | undefined])[];
}

/** A page that never stands still is judged as it is. */
const KALI = 20;

/**
 * Accessibility of a page as it stands. axe takes about a second: what changes meanwhile (a button that is enabled again)
 * is seen half before and half after the change, so a page that changed is looked at again.
 * @param argumen of `axe.run`, as text: the pane's own security policy allows no script that is not its own.
 */
export async function pelanggaran(tampilan: Page | Frame, argumen: string): Promise<readonly Pelanggaran[]> {
  for (let kali = 1; ; kali++) {
    await tungguDiam(tampilan);
    const { berubah, ditemukan } = await tampilan.evaluate<{
      readonly berubah: boolean;
      readonly ditemukan: readonly Pelanggaran[];
    }>(
      `${source}; (async () => {
        let berubah = false;
        const amati = new MutationObserver(() => { berubah = true; });
        amati.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        const { violations, incomplete } = await axe.run(${argumen});
        amati.disconnect();
        // Text in the very colour of its ground is "needs review" to axe; nobody can read it. What only lies under an
        // input, for its marks, is no text to anybody.
        const isHiasan = ({ target }) => document.querySelector(target[0])?.closest('[aria-hidden=true]') != null;
        const takTampak = incomplete.flatMap((aturan) => {
          const nodes = aturan.nodes.filter(
            (node) => node.any.some(({ data }) => data?.messageKey === 'equalRatio') && !isHiasan(node),
          );
          return nodes.length === 0 ? [] : [{ ...aturan, nodes }];
        });
        const ditemukan = [...violations, ...takTampak].map(({ id, help, nodes }) => ({
          id, help, nodes: nodes.map(({ html, failureSummary }) => [html, failureSummary]),
        }));
        return { berubah, ditemukan };
      })()`,
    );
    if (ditemukan.length === 0 || !berubah || kali === KALI) return ditemukan;
  }
}
