/** What the guide says that the program says, it says: docs/panduan/catatan.md against findings and failures. */
import { readFileSync } from 'node:fs';
import { bahasaDari } from '../bangun/bahasa';
import { semuaContoh } from '../teks/contoh-catatan';
import { contohGagal } from '../teks/contoh-kabar';

const bahasa = bahasaDari.id;
const kabar = [
  ...semuaContoh.map(([, satu]) => bahasa.catatan(satu)),
  ...Object.values(contohGagal).map((satu) => bahasa.gagal(satu)),
];

/** First cells of the tables whose first header is "kata program". */
function kataProgram(isi: string): readonly string[] {
  let dalam = false;
  return isi.split('\n').flatMap((baris) => {
    const sel = /^\| (.*?) *\|/.exec(baris)?.[1];
    if (sel === undefined) dalam = false;
    else if (sel === 'kata program') dalam = true;
    else if (dalam && !/^-+$/.test(sel)) return sel.split('; ');
    return [];
  });
}

/** A quotation: `…` stands for whatever is put in there. */
const pola = (kutipan: string): RegExp =>
  new RegExp(
    kutipan
      .split('…')
      .map((bagian) => bagian.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
      .join('.*'),
    'i',
  );

const kutipan = kataProgram(readFileSync('docs/panduan/catatan.md', 'utf8'));

test('panduan mengutip kalimat program', () => expect(kutipan.length).toBeGreaterThan(45));

test.each(kutipan)('%s', (satu) => {
  // An example of the guide's own, in quotation marks, is another one in the sample.
  const dicari = pola(satu.replaceAll(/"[^"]*"/g, '"…"').replaceAll(/\b\d+[.,]\d+\b/g, '…'));
  expect(kabar.some((teks) => dicari.test(teks))).toBe(true);
});
