import type { Frame } from 'playwright-core';

/**
 * Text as wide as WCAG 2.1 criterion 1.4.12 lets people make it, beside a scroll bar of Windows, which a browser without a
 * window does not draw. What does not fit is then found with the narrow fonts of one machine as with the wide ones of another.
 */
const LEBAR =
  '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important; }' +
  'main { border-right: 17px solid transparent; }';

/** What is wider than the pane, or than the button that it stands on: as it is now and with wide text, in both languages. */
export async function yangMelebihi(panel: Frame): Promise<string[]> {
  const bahasa = panel.getByRole('banner').getByRole('combobox');
  const kini = await bahasa.inputValue();
  const semua: string[] = [];
  for (const kode of kini === 'id' ? ['en', 'id'] : ['id', 'en']) {
    await bahasa.selectOption(kode);
    // Its texts may still be on the way.
    await panel.waitForFunction((dipilih) => document.documentElement.lang === dipilih, kode);
    for (const gaya of ['', LEBAR])
      semua.push(...(await ukur(panel, gaya)).map((satu) => `${kode}${gaya && ' lebar'}: ${satu}`));
  }
  return semua;
}

/** Names each box that is too narrow for its content, and in it the innermost elements that reach past its edge. */
const ukur = (panel: Frame, gaya: string): Promise<string[]> =>
  panel.evaluate((isi) => {
    const lembarGaya = new CSSStyleSheet();
    lembarGaya.replaceSync(isi);
    document.adoptedStyleSheets.push(lembarGaya);
    const sebut = (satu: Element) =>
      [
        satu.localName,
        /fui-\w+/.exec(satu.getAttribute('class') ?? '')?.[0],
        satu.textContent.slice(0, 40),
      ].join(' ');
    // What is folded away has no place of its own.
    const tampak = (satu: Element) => satu.checkVisibility({ contentVisibilityAuto: true });
    const kotak = [document.documentElement, ...document.querySelectorAll('main, button')].filter(tampak);
    const hasil = kotak.flatMap((satu) => {
      // A button's own edges stand between pixels and are rounded.
      const lebih = satu.scrollWidth - satu.clientWidth - (satu.localName === 'button' ? 1 : 0);
      if (lebih <= 0) return [];
      const tepi = satu.getBoundingClientRect().left + satu.clientLeft + satu.clientWidth;
      const lewat = [...satu.querySelectorAll('*')].filter(
        (di) => tampak(di) && di.getBoundingClientRect().right > tepi + 0.5,
      );
      const terdalam = lewat.filter((di) => !lewat.some((lain) => lain !== di && di.contains(lain)));
      return [[`+${lebih} px`, sebut(satu), ...terdalam.slice(0, 5).map(sebut)].join(' > ')];
    });
    document.adoptedStyleSheets.pop();
    return hasil;
  }, gaya);
