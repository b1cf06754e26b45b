import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { LembarBaru, Perubahan } from '../../../../src/application/ports/workbook';
import { potonganRumus } from '../../../../src/adapters/xlsx/buku/xml/potongan-rumus';
import { barisUji, kolomUji, lembarUji } from '../contoh-lembar';
import { bukuBaru, cacatPaket, sesudah, teksBagian } from './alat-buku';

/** Title row 1, ids row 2, headers row 3, data rows 4 and up. */
const lembar = (id: string, nama: string, baris: readonly string[]): LembarBaru => ({
  spec: { ...lembarUji(id, ['kode', kolomUji('nilai', { tipe: 'rupiah', isian: true })], { nama }) },
  baris: baris.map((satu, k) => barisUji(satu, satu.toUpperCase(), k + 1)),
});

const simpan = (tabelId: string, ...id: readonly string[]): Perubahan => ({
  jenis: 'simpan',
  tabelId,
  kolom: ['kode', 'nilai'],
  baris: id.map((satu, k) => barisUji(satu, satu.toUpperCase(), 10 + k)),
});

const LAIN = 'xl/worksheets/sheet3.xml';

/** Two tables, Satu of rows 4–6 and Dua of rows 4–5, and a sheet with one formula over both in a cell beside its table. */
async function bukuDua(awalan: string, rumus: string): Promise<Uint8Array> {
  const isi = await bukuBaru([
    lembar('satu', 'Satu', ['a', 'b', 'c']),
    lembar('dua', 'Dua', ['d', 'e']),
    lembar('lain', 'Lain', ['f']),
  ]);
  const semua = unzipSync(isi);
  const sel = `<row r="9"><c r="H9"><f>${rumus}</f><v>0</v></c></row></sheetData>`;
  let xml = strFromU8(semua[LAIN] ?? new Uint8Array()).replace('</sheetData>', sel);
  if (awalan !== '')
    xml = xml
      .replace(/<(\/?)(?=[a-z])/gi, `<$1${awalan}:`)
      .replace(' xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"', '')
      .replace(
        `<${awalan}:worksheet`,
        `<${awalan}:worksheet xmlns:${awalan}="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`,
      );
  semua[LAIN] = strToU8(xml);
  return zipSync(semua);
}

describe('rumus di lembar lain atas dua tabel yang tumbuh dalam satu penulisan', () => {
  // Satu gets two rows (4–6 → 4–8), Dua three (4–5 → 4–8).
  const tumbuh = [simpan('satu', 'p', 'q'), simpan('dua', 'r', 's', 't')];

  test.each(['', 'x'])('kedua rentang ikut memanjang; awalan "%s"', async (awalan) => {
    const isi = await bukuDua(awalan, 'SUM(Satu!C4:C6)+SUM(Dua!$C$3:$C$5)');
    const hasil = await sesudah(isi, ...tumbuh);
    expect(teksBagian(hasil, LAIN)).toContain('f>SUM(Satu!C4:C8)+SUM(Dua!$C$3:$C$8)<');
    if (awalan === '') expect(cacatPaket(hasil)).toEqual([]);
  });

  test('tanda seru yang ditulis sebagai nomor juga merujuk', async () => {
    const hasil = await sesudah(await bukuDua('', 'SUM(Satu&#33;C4:C6)+SUM(Dua&#x21;C4:C5)'), ...tumbuh);
    expect(teksBagian(hasil, LAIN)).toContain('f>SUM(Satu!C4:C8)+SUM(Dua!C4:C8)<');
  });

  test('lembar yang tidak merujuknya tetap byte demi byte', async () => {
    const isi = await bukuDua('', 'SUM(Satu!C5:C6)+SUM(A4:A6)');
    const hasil = await sesudah(isi, ...tumbuh);
    expect(teksBagian(hasil, LAIN)).toBe(teksBagian(isi, LAIN));
  });
});

/**
 * Wherever a formula stands, in a part that is written or in one that is not: the write of a workbook with formulas must be the
 * write of the same workbook with a word in place of each, in which the word is then the formula that it should have become.
 */
describe('rumus di tempat mana pun', () => {
  const tumbuh = [simpan('satu', 'p', 'q'), simpan('dua', 'r', 's', 't')];
  /** Places by part, each where the mark `\u25c6` is. */
  const EXT =
    '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><xm:f>\u25c6</xm:f></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';
  const diLembar: readonly (readonly [string, string])[] = [
    ['</sheetData>', '<row r="30"><c r="J30"><f>\u25c6</f><v>0</v></c></row></sheetData>'],
    ['</sheetData>', '<row r="31"><c r="J31"><f t="array" ref="J31">\u25c6</f></c></row></sheetData>'],
    [
      '</sheetData>',
      '<row r="32"><c r="J32"><v>1</v><extLst><ext uri="{X}"><q:f xmlns:q="urn:q">\u25c6</q:f></ext></extLst></c></row></sheetData>',
    ],
    ['</worksheet>', `${EXT}</worksheet>`],
  ];
  const tempat = [
    ...['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml', LAIN].flatMap((bagian) =>
      diLembar.map(([cari, ganti]) => ({ bagian, cari, ganti })),
    ),
    {
      bagian: 'xl/workbook.xml',
      cari: /<calcPr|<\/workbook>/,
      ganti: '<definedNames><definedName name="Uji">\u25c6</definedName></definedNames>$&',
    },
  ];

  /** A range with what it should become; both tables begin in row 4, below their headers. */
  const rentang = fc
    .record({
      lembar: fc.constantFrom('Satu', "'Satu'", 'SATU', 'Dua', "'Dua'", 'Lain'),
      kolom: fc.constantFrom('A', 'B', 'C', 'Z'),
      mutlak: fc.boolean(),
      dari: fc.constantFrom(2, 3, 4, 5),
      sampai: fc.constantFrom(4, 5, 6, 7),
    })
    .map(({ lembar, kolom, mutlak, dari, sampai }) => {
      const nama = lembar.replaceAll("'", '').toLowerCase();
      const bawah = { satu: 6, dua: 5 }[nama];
      const utuh = bawah === sampai && (dari === 3 || dari === 4) && kolom !== 'Z';
      const teks = (akhir: number): string =>
        mutlak
          ? `${lembar}!$${kolom}$${dari}:$${kolom}$${akhir}`
          : `${lembar}!${kolom}${dari}:${kolom}${akhir}`;
      return [teks(sampai), teks(utuh ? 8 : sampai)] as const;
    });
  const rumus = fc
    .array(rentang, { minLength: 1, maxLength: 3 })
    .map((daftar) => [0, 1].map((k) => `SUM(${daftar.map((satu) => satu[k]).join(')+SUM(')})`));

  test('sama dengan yang disisipkan sesudah ditulis', async () => {
    const asal = unzipSync(
      await bukuBaru([
        lembar('satu', 'Satu', ['a', 'b', 'c']),
        lembar('dua', 'Dua', ['d', 'e']),
        lembar('lain', 'Lain', ['f']),
      ]),
    );
    const dengan = (isi: readonly (string | undefined)[]): Uint8Array => {
      const semua = { ...asal };
      tempat.forEach(({ bagian, cari, ganti }, k) => {
        const satu = isi[k];
        if (satu === undefined) return;
        const lama = strFromU8(semua[bagian] ?? new Uint8Array());
        const baru = lama.replace(
          cari,
          ganti.replace('\u25c6', () => satu),
        );
        if (baru === lama) throw new Error(`tidak ada tempat di ${bagian}`);
        semua[bagian] = strToU8(baru);
      });
      return zipSync(semua);
    };
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.option(rumus, { nil: undefined }), {
          minLength: tempat.length,
          maxLength: tempat.length,
        }),
        async (isi) => {
          const hasil = unzipSync(await sesudah(dengan(isi.map((satu) => satu?.[0])), ...tumbuh));
          const kata = await sesudah(dengan(isi.map((satu, k) => satu && `KATA${k}Z`)), ...tumbuh);
          const harapan = Object.entries(unzipSync(kata)).map(([nama, bytes]) => [
            nama,
            strFromU8(bytes).replace(/KATA(\d+)Z/g, (_, k: string) => isi[Number(k)]?.[1] ?? ''),
          ]);
          const tertulis = Object.entries(hasil).map(([nama, bytes]) => [nama, strFromU8(bytes)]);
          expect(tertulis).toEqual(harapan);
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('potongan XML yang dapat berisi rumus dengan rentang', () => {
  test.each<[string, readonly (string | undefined)[]]>([
    ['<c r="A1"><f>B1:B4</f><v>1</v></c>', ['<f>B1:B4<']],
    ['<c r="A1"><f>B1</f><v>1</v></c>', []],
    ['<x:c><x:f t="array" ref="A1">B1:B4</x:f></x:c>', ['<x:f t="array" ref="A1">B1:B4<']],
    ['<f t="shared" ref="A1:A9" si="0">B1</f>', ['<f t="shared" ref="A1:A9" si="0">B1<']],
    ['<f t="shared" ref="A1:A9" si="0"/><v>1</v>', []],
    ['<formula1>Opd!$B$4:$B$9</formula1>', ['<formula1>Opd!$B$4:$B$9<']],
    ['<a><f>B1:B4</f><f>C1:C4:D1</f></a>', ['<f>B1:B4<', '<f>C1:C4:D1<']],
    ['<row spans="1:4"><c><v>1</v></c></row><is><t>f:</t></is>', []],
    ['<f><![CDATA[B1]]></f>', [undefined]],
    ['<f>A1<!-- a<b -->:A9</f>', [undefined]],
    ['<f>"é&amp;":A1</f>', ['<f>"é&amp;":A1<']],
    [':::', []],
  ])('%s', (xml, potongan) => expect([...potonganRumus(strToU8(xml))]).toEqual(potongan));

  const isi = fc.constantFrom('A1', ':', ':A9', 'é', '!', '&lt;', '"', '');
  const tag = fc.constantFrom('f', 'x:f', 'v', 'c', 'formula1', 'xm:formula2', 'definedName');
  const atribut = fc.constantFrom('', ' t="s"', ' ref="A1:B2"', ' r = ":"');
  const sisipan = fc.constantFrom('', '', '', '', '', '<?a:b?>', '<!-- : -->', '<![CDATA[:]]>');
  const unsur = fc
    .tuple(tag, atribut, isi, sisipan, isi, fc.boolean())
    .map(([nama, sifat, a, sela, b, kosong]) =>
      kosong ? `<${nama}${sifat}/>${a}` : `<${nama}${sifat}>${a}${sela}${b}</${nama}>${a}`,
    );

  test('tak ada yang terlewat', () => {
    // Every tag of a formula with its text, found in the text as a whole.
    const RUMUS = /<(?:\w+:)?(?:f|formula[12]|definedName)(?:\s[^>]*)?(?<!\/)>[^<]*:[^<]*</g;
    fc.assert(
      fc.property(fc.array(unsur, { maxLength: 8 }), (semua) => {
        const xml = `<w>${semua.join('')}</w>`;
        const potongan = [...potonganRumus(strToU8(xml))];
        if (xml.includes('<!')) expect(potongan).toEqual([undefined]);
        else expect(potongan).toEqual(expect.arrayContaining([...(xml.match(RUMUS) ?? [])]));
      }),
    );
  });
});
