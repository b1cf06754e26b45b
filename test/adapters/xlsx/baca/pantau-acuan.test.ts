import fc from 'fast-check';
import { PantauAcuan } from '../../../../src/adapters/xlsx/baca/pantau-acuan';
import { ok } from '../../../../src/domain/umum/result';

/** Watches a text that comes in pieces cut at these places. */
function dalamPotongan(teks: string, batas: readonly number[]): boolean {
  const acuan = new PantauAcuan();
  const letak = [0, ...batas.map((satu) => satu % (teks.length + 1)).toSorted((a, b) => a - b), teks.length];
  const sumber = acuan.pantau((suap) => {
    letak.slice(1).forEach((akhir, k) => suap(teks.slice(letak[k], akhir)));
    return ok(undefined);
  });
  if (typeof sumber === 'function') sumber(() => true);
  return acuan.ada;
}

test.each(['<f>Satu!A1</f>', '<f>Satu&#33;A1</f>', '<f>Satu&#x21;A1</f>', '<!-- -->'])(
  'whatever writes an exclamation mark is seen, wherever the text is cut: %s',
  (tulisan) => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 4 }), (batas) => {
        expect(dalamPotongan(`<c>${tulisan}</c>`, batas)).toBe(true);
      }),
    );
    const utuh = new PantauAcuan();
    utuh.pantau(tulisan);
    expect(utuh.ada).toBe(true);
  },
);

test('a text without one refers to nothing', () => {
  const utuh = new PantauAcuan();
  expect(utuh.pantau('<f>SUM(A1:A2)&amp;"a"</f>')).toBe('<f>SUM(A1:A2)&amp;"a"</f>');
  expect(utuh.ada).toBe(false);
  expect(dalamPotongan('<f>SUM(A1:A2)</f>', [3, 9])).toBe(false);
});
