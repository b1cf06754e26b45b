import type { GayaRumus } from '../../../../application/ports/penulis-buku-rumus';
import { warna } from '../../../../lembar/tampilan';

interface Rupa {
  readonly huruf: number;
  readonly dasar?: true;
  readonly format?: number;
  readonly bungkus?: true;
  /** Set in from the edge, so that it does not touch the number before it. */
  readonly menjorok?: true;
}

const HURUF = { biasa: 0, judul: 1, petunjuk: 2, kepala: 3, besar: 4 } as const;
const FORMAT = { teks: 49, tanggal: 164, syarat: 165 } as const;

const rupa: Readonly<Record<GayaRumus, Rupa>> = {
  biasa: { huruf: HURUF.biasa },
  judul: { huruf: HURUF.judul },
  petunjuk: { huruf: HURUF.petunjuk, bungkus: true },
  kepala: { huruf: HURUF.kepala, dasar: true, bungkus: true, menjorok: true },
  teks: { huruf: HURUF.biasa, format: FORMAT.teks, menjorok: true },
  angka: { huruf: HURUF.biasa },
  tanggal: { huruf: HURUF.biasa, format: FORMAT.tanggal },
  syarat: { huruf: HURUF.biasa, format: FORMAT.syarat },
  besar: { huruf: HURUF.besar },
};

/** Number of each look among those of the file. */
export const nomorGaya: ReadonlyMap<GayaRumus, number> = new Map(
  (Object.keys(rupa) as GayaRumus[]).map((nama, ke) => [nama, ke]),
);

/** Looks whose texts go on in a line below. */
export const gayaBungkus: ReadonlySet<GayaRumus> = new Set(
  (Object.keys(rupa) as GayaRumus[]).filter((nama) => rupa[nama].bungkus),
);

/** Number of each highlight. */
export const nomorSorot = { baik: 0, buruk: 1 } as const;

const huruf = (ukuran: number, rgb?: string, tebal = false): string =>
  `<font>${tebal ? '<b/>' : ''}<sz val="${ukuran}"/>${rgb === undefined ? '' : `<color rgb="FF${rgb}"/>`}<name val="Calibri"/></font>`;

const xf = ({ huruf: milik, dasar, format, bungkus, menjorok }: Rupa): string =>
  `<xf numFmtId="${format ?? 0}" fontId="${milik}" fillId="${dasar ? 2 : 0}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"` +
  (bungkus || menjorok
    ? ` applyAlignment="1"><alignment${menjorok ? ' horizontal="left"' : ''}${bungkus ? ' vertical="top" wrapText="1"' : ''}${menjorok ? ' indent="1"' : ''}/></xf>`
    : '/>');

const dxf = (rgb: string): string =>
  `<dxf><fill><patternFill patternType="solid"><fgColor rgb="FF${rgb}"/><bgColor rgb="FF${rgb}"/></patternFill></fill></dxf>`;

export const gayaXml =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  `<numFmts count="2"><numFmt numFmtId="${FORMAT.tanggal}" formatCode="[$-421]d\\ mmm\\ yyyy"/>` +
  `<numFmt numFmtId="${FORMAT.syarat}" formatCode="[=0.5]&quot;?&quot;;0"/></numFmts>` +
  `<fonts count="5">${huruf(11)}${huruf(14, warna.judul, true)}${huruf(10, warna.petunjuk)}${huruf(11, warna.teksKepala, true)}${huruf(13, undefined, true)}</fonts>` +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${warna.kepala}"/></patternFill></fill></fills>` +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="${nomorGaya.size}">${Object.values(rupa).map(xf).join('')}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  `<dxfs count="2">${dxf(warna.baik)}${dxf(warna.buruk)}</dxfs></styleSheet>`;
