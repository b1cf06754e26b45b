import { dekode } from '../../xml-entitas';
import { escapeIsi } from './escape';
import type { BarisXml } from './baris-xml';
import type { LembarXml } from './pindai-lembar';
import { geserRumus } from '../../../../lembar/rumus-geser';
import { gabungSel, pindaiSel } from './sel-xml';

interface Induk {
  readonly rumus: string;
  readonly baris: number;
  readonly kolom: number;
}

/**
 * Writes out the shared formulas of a sheet (ECMA-376 part 1, 18.3.1.40): each cell gets its own text. Needed before rows
 * are moved or cells overwritten, because the other cells of a group hang on the first one. Tells whether there were any.
 */
export function uraikanRumusBersama(lembar: LembarXml): boolean {
  if (!lembar.baris.some(berumusBersama)) return false;
  const induk = new Map<string, Induk>();
  lembar.baris.forEach((baris, k) => {
    if (!berumusBersama(baris)) return;
    lembar.baris[k] = uraikanBaris(baris, lembar.awalan, induk);
  });
  return true;
}

const berumusBersama = (baris: BarisXml): boolean => baris.tanpaRumus !== true && adaBersama(baris.isi);

const adaBersama = (isi: string): boolean => /\st\s*=\s*["']shared["']/.test(isi);

function uraikanBaris(baris: BarisXml, awalan: string, induk: Map<string, Induk>): BarisXml {
  const sel = pindaiSel(baris.isi, awalan);
  const rumus = new RegExp(`<${awalan}f(\\s[^>]*?)(?:/>|>([\\s\\S]*?)</${awalan}f\\s*>)`);
  for (const [kolom, xml] of sel) {
    const cocok = rumus.exec(xml);
    if (cocok === null) continue;
    const [, atribut = '', teks = ''] = cocok;
    if (!adaBersama(atribut)) continue;
    const si = /\ssi\s*=\s*["'](\d+)["']/.exec(atribut)?.[1] ?? '';
    if (teks !== '') induk.set(si, { rumus: dekode(teks), baris: baris.nomor, kolom });
    const asal = induk.get(si);
    if (asal === undefined) continue;
    const sendiri = geserRumus(asal.rumus, baris.nomor - asal.baris, kolom - asal.kolom);
    sel.set(
      kolom,
      xml.replace(rumus, () => `<${awalan}f>${escapeIsi(sendiri)}</${awalan}f>`),
    );
  }
  return { nomor: baris.nomor, atribut: baris.atribut, isi: gabungSel(sel) };
}
