import { gayaBebas, type RupaSel } from '../../../../lembar/bebas/gaya';
import type { RupaTersusun } from '../../../../application/bebas/susunan';
import { warna } from '../../../../lembar/tampilan';
import { escapeAtribut } from '../xml/escape';

const NS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const FIRST_CUSTOM_FORMAT = 164;
const rataXml = { tengah: 'center', kanan: 'right' } as const;

/** A styles part (ECMA-376 part 1, 18.8) with one cell style for each look, in that order after the default one. */
export function bagianGaya(rupa: readonly RupaTersusun[]): string {
  const font = new Daftar('<font><sz val="11"/><name val="Calibri"/></font>');
  const fill = new Daftar('<fill><patternFill patternType="none"/></fill>');
  fill.indeks('<fill><patternFill patternType="gray125"/></fill>');
  const border = new Daftar('<border><left/><right/><top/><bottom/><diagonal/></border>');
  const format = rupa.flatMap((satu) => satu.format ?? []);
  const kode = [...new Set(format)];
  const xf = rupa.map((satu) => {
    const { gaya } = satu;
    const numFmt = satu.format === undefined ? 0 : FIRST_CUSTOM_FORMAT + kode.indexOf(satu.format);
    return (
      `<xf numFmtId="${numFmt}" fontId="${font.indeks(fontXml(gaya))}" fillId="${fill.indeks(fillXml(gaya.dasar))}" ` +
      `borderId="${border.indeks(borderXml(gaya.garis === true))}" xfId="0" applyNumberFormat="1" applyFont="1" ` +
      `applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1">${alignmentXml(gaya)}` +
      `<protection locked="${satu.terkunci ? 1 : 0}"/></xf>`
    );
  });
  const numFmts =
    kode.length === 0
      ? ''
      : `<numFmts count="${kode.length}">${kode
          .map(
            (satu, k) =>
              `<numFmt numFmtId="${FIRST_CUSTOM_FORMAT + k}" formatCode="${escapeAtribut(satu)}"/>`,
          )
          .join('')}</numFmts>`;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><styleSheet xmlns="${NS}">${numFmts}` +
    `${font.xml('fonts')}${fill.xml('fills')}${border.xml('borders')}` +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${xf.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${xf.join('')}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}

/** The look of a condition: only its ground. */
export const dxfXml = (gaya: 'baik' | 'perhatian' | 'buruk', awalan: string): string =>
  `<${awalan}dxf><${awalan}fill><${awalan}patternFill><${awalan}bgColor rgb="FF${gayaBebas[gaya].dasar}"/></${awalan}patternFill></${awalan}fill></${awalan}dxf>`;

class Daftar {
  readonly #isi: string[];

  constructor(pertama: string) {
    this.#isi = [pertama];
  }

  indeks(xml: string): number {
    const ada = this.#isi.indexOf(xml);
    return ada === -1 ? this.#isi.push(xml) - 1 : ada;
  }

  xml(nama: string): string {
    return `<${nama} count="${this.#isi.length}">${this.#isi.join('')}</${nama}>`;
  }
}

const fontXml = ({ ukuran, warnaHuruf, tebal, miring, garisBawahHuruf }: RupaSel): string =>
  `<font>${tebal === true ? '<b/>' : ''}${miring === true ? '<i/>' : ''}${garisBawahHuruf === true ? '<u/>' : ''}` +
  `<sz val="${ukuran}"/>${warnaHuruf === undefined ? '' : `<color rgb="FF${warnaHuruf}"/>`}<name val="Calibri"/></font>`;

const fillXml = (dasar: string | undefined): string =>
  dasar === undefined
    ? '<fill><patternFill patternType="none"/></fill>'
    : `<fill><patternFill patternType="solid"><fgColor rgb="FF${dasar}"/></patternFill></fill>`;

const sisi = (nama: string): string => `<${nama} style="thin"><color rgb="FF${warna.garis}"/></${nama}>`;
const borderXml = (garis: boolean): string =>
  garis
    ? `<border>${['left', 'right', 'top', 'bottom'].map(sisi).join('')}<diagonal/></border>`
    : '<border><left/><right/><top/><bottom/><diagonal/></border>';

const alignmentXml = ({ rata, tegak, bungkus }: RupaSel): string =>
  `<alignment${rata === undefined ? '' : ` horizontal="${rataXml[rata]}"`} vertical="${tegak === 'atas' ? 'top' : 'center'}"` +
  `${bungkus === true ? ' wrapText="1"' : ''}/>`;
