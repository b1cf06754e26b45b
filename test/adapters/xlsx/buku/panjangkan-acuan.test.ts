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

  test('lembar yang tidak merujuknya tetap byte demi byte', async () => {
    const isi = await bukuDua('', 'SUM(Satu!C5:C6)+SUM(A4:A6)');
    const hasil = await sesudah(isi, ...tumbuh);
    expect(teksBagian(hasil, LAIN)).toBe(teksBagian(isi, LAIN));
  });
});

describe('potongan XML yang dapat berisi rumus', () => {
  test.each<[string, readonly (string | undefined)[]]>([
    ['<c r="A1"><f>B1</f><v>1</v></c>', ['<f>B1<']],
    ['<x:c><x:f t="array" ref="A1">B1</x:f></x:c>', ['<x:f t="array" ref="A1">B1<']],
    ['<f t="shared" si="0"/><v>1</v>', []],
    ['<formula1>Opd!$B$4:$B$9</formula1>', ['<formula1>Opd!$B$4:$B$9<']],
    ['<row><c><v>1</v></c></row><is><t>f</t></is>', []],
    ['<f><![CDATA[B1]]></f>', [undefined]],
    ['<f>A1<!-- x -->:A9</f>', [undefined]],
    ['<f>"é&amp;"</f>', ['<f>"é&amp;"<']],
  ])('%s', (xml, potongan) => expect([...potonganRumus(strToU8(xml))]).toEqual(potongan));
});
