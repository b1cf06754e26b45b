import { gabungLembar, pindaiLembar } from '../xml/pindai-lembar';

/** A worksheet part without its marker row: from then on the sheet is a person's own. */
export function lepasPenanda(xml: string, baris: number): string {
  const lembar = pindaiLembar(xml);
  const letak = lembar.baris.findIndex(({ nomor }) => nomor === baris);
  if (letak !== -1) lembar.baris.splice(letak, 1);
  lembar.sebelum = lembar.sebelum.replace(/\stabSelected\s*=\s*(?:"[^"]*"|'[^']*')/, '');
  return gabungLembar(lembar);
}
