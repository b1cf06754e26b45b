import type { LembarRumus, PenulisBukuRumus } from '../../../../application/ports/penulis-buku-rumus';
import { escapeAtribut } from '../../buku/xml/escape';
import { padatkan, padatkanPotongan, type BagianPadat } from '../../zip/padatkan';
import { pemadatPustaka, type Pemadat } from '../../zip/pemadat';
import { zipDenganPerubahan } from '../../zip/tulis-zip';
import { gayaXml } from './gaya-rumus';
import { lembarRumusXml } from './lembar-rumus-xml';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const NS = 'http://schemas.openxmlformats.org';
const JENIS = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * Writes workbooks of values and formulas, sheet by sheet and row by row: of a hundred thousand rows with formulas beside them
 * only some are at hand at a time. `pemadat` deflates the parts.
 */
export const penulisBukuRumus =
  (pemadat: Pemadat = pemadatPustaka): PenulisBukuRumus =>
  async (lembar) => {
    const bagian = new Map<string, BagianPadat>();
    const penyandi = new TextEncoder();
    for (const [nama, isi] of bagianTetap(lembar))
      bagian.set(nama, await padatkan(penyandi.encode(isi), pemadat));
    for (const [k, satu] of lembar.entries()) {
      const dipadatkan = await padatkanPotongan(lembarRumusXml(satu, k === 0), pemadat);
      bagian.set(`xl/worksheets/sheet${k + 1}.xml`, await dipadatkan.hasil());
    }
    return zipDenganPerubahan(new Uint8Array(0), [], bagian);
  };

function bagianTetap(lembar: readonly LembarRumus[]): readonly (readonly [nama: string, isi: string])[] {
  const nomor = lembar.map((_, k) => k + 1);
  const hubungan = `${NS}/officeDocument/2006/relationships`;
  const relasi = `${XML}<Relationships xmlns="${NS}/package/2006/relationships">`;
  return [
    [
      '[Content_Types].xml',
      `${XML}<Types xmlns="${NS}/package/2006/content-types">` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Default Extension="xml" ContentType="application/xml"/>' +
        `<Override PartName="/xl/workbook.xml" ContentType="${JENIS}.sheet.main+xml"/>` +
        nomor
          .map(
            (n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${JENIS}.worksheet+xml"/>`,
          )
          .join('') +
        `<Override PartName="/xl/styles.xml" ContentType="${JENIS}.styles+xml"/></Types>`,
    ],
    [
      '_rels/.rels',
      `${relasi}<Relationship Id="rId1" Type="${hubungan}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `${XML}<workbook xmlns="${NS}/spreadsheetml/2006/main" xmlns:r="${hubungan}"><bookViews><workbookView/></bookViews><sheets>` +
        lembar
          .map(
            ({ nama }, k) => `<sheet name="${escapeAtribut(nama)}" sheetId="${k + 1}" r:id="rId${k + 1}"/>`,
          )
          .join('') +
        // No cell has a stored value: it is calculated where it is opened.
        `</sheets>${namaSaring(lembar)}<calcPr calcId="0" fullCalcOnLoad="1"/></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relasi +
        nomor
          .map(
            (n) =>
              `<Relationship Id="rId${n}" Type="${hubungan}/worksheet" Target="worksheets/sheet${n}.xml"/>`,
          )
          .join('') +
        `<Relationship Id="rId${lembar.length + 1}" Type="${hubungan}/styles" Target="styles.xml"/></Relationships>`,
    ],
    ['xl/styles.xml', gayaXml],
  ];
}

/** Excel keeps the area of filter buttons under a name of the sheet too. */
function namaSaring(lembar: readonly LembarRumus[]): string {
  const nama = lembar.flatMap(({ nama: milik, saring }, k) =>
    saring === undefined
      ? []
      : [
          `<definedName name="_xlnm._FilterDatabase" localSheetId="${k}" hidden="1">` +
            `'${escapeAtribut(milik.replaceAll("'", "''"))}'!${saring.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}</definedName>`,
        ],
  );
  return nama.length === 0 ? '' : `<definedNames>${nama.join('')}</definedNames>`;
}
