import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { LembarBaru, Perubahan } from '../../../../src/application/ports/workbook';
import type { LembarSpec } from '../../../../src/lembar/tipe';
import { barisUji, kolomUji, lembarUji } from '../contoh-lembar';
import { barisTabel, bukaXlsx, bukuBaru, cacatPaket, sesudah, teksBagian } from './alat-buku';

const LEMBAR = 'xl/worksheets/sheet1.xml';
const TABEL = 'xl/tables/table1.xml';

/** Title row 1, ids row 2, headers row 3, data from row 4: a, b, c. */
const spec = (sisa: Partial<LembarSpec> = {}): LembarBaru => ({
  spec: {
    ...lembarUji('uji', ['kode', kolomUji('nilai', { tipe: 'rupiah', isian: true })], { nama: 'Uji' }),
    ...sisa,
  },
  baris: ['a', 'b', 'c'].map((id, k) => barisUji(id, id.toUpperCase(), k + 1)),
});
const buku = (sisa?: Partial<LembarSpec>): Promise<Uint8Array> => bukuBaru([spec(sisa)]);

/** The package with one part rewritten, as another program might have left it. */
function denganBagian(
  isi: Uint8Array,
  ubahan: Readonly<Record<string, (xml: string) => string>>,
): Uint8Array {
  const semua = unzipSync(isi);
  for (const [nama, ubah] of Object.entries(ubahan)) {
    const lama = strFromU8(semua[nama] ?? new Uint8Array());
    const baru = ubah(lama);
    if (baru === lama) throw new Error(`${nama} tidak berubah`);
    semua[nama] = strToU8(baru);
  }
  return zipSync(semua);
}

const simpan = (...baris: ReturnType<typeof barisUji>[]): Perubahan => ({
  jenis: 'simpan',
  tabelId: 'uji',
  kolom: ['kode', 'nilai'],
  baris,
});
const hapus = (...id: string[]): Perubahan => ({ jenis: 'hapus', tabelId: 'uji', id });
const baris = (nomor: number, sel: string) => (xml: string) =>
  xml.replace('</sheetData>', `<row r="${nomor}">${sel}</row></sheetData>`);
const teks = (alamat: string, isi: string): string =>
  `<c r="${alamat}" t="inlineStr"><is><t>${isi}</t></is></c>`;

const ditolak = async (isi: Uint8Array, perubahan: Perubahan): Promise<unknown> => {
  const satu = bukaXlsx(isi);
  const hasil = await satu.terapkan([perubahan]);
  expect(satu.bytes()).toBe(isi);
  return hasil.ok ? hasil : hasil.error;
};

describe('ukuran tabel', () => {
  test('tumbuh dengan baris baru; validasi, ukuran lembar dan gaya ikut', async () => {
    const hasil = await sesudah(await buku(), simpan(barisUji('d', 'D', 4), barisUji('e', 'E', 5)));
    const xml = teksBagian(hasil, LEMBAR);
    expect(teksBagian(hasil, TABEL)).toContain('ref="A3:C8"');
    expect(teksBagian(hasil, TABEL)).toContain('<autoFilter ref="A3:C8"');
    expect(xml).toContain('sqref="C4:C8"');
    expect(xml).toContain('<dimension ref="A1:C8"');
    const gaya = (alamat: string): string | undefined =>
      new RegExp(`<c r="${alamat}"[^>]*? s="(\\d+)"`).exec(xml)?.[1];
    expect(gaya('C8')).toBe(gaya('C4'));
    expect(gaya('B8')).toBe(gaya('B4'));
    expect(cacatPaket(hasil)).toEqual([]);
  });

  test('baris cadangan dipakai dahulu, dan tetap ada di dalam tabel', async () => {
    const isi = await buku({ barisCadangan: 3 });
    expect(teksBagian(isi, TABEL)).toContain('ref="A3:C9"');
    expect(teksBagian(await sesudah(isi, simpan(barisUji('d', 'D', 4))), TABEL)).toContain('ref="A3:C9"');
    const hasil = await sesudah(isi, hapus('a', 'b'));
    expect(teksBagian(hasil, TABEL)).toContain('ref="A3:C7"');
  });

  test('menyusut bersama barisnya, paling sedikit satu baris; sel sisanya hilang', async () => {
    expect(teksBagian(await sesudah(await buku(), hapus('b')), TABEL)).toContain('ref="A3:C5"');
    const hasil = await sesudah(await buku(), hapus('a', 'b', 'c'));
    expect(teksBagian(hasil, TABEL)).toContain('ref="A3:C4"');
    expect(teksBagian(hasil, LEMBAR)).not.toMatch(/r="[A-C][56]"/);
  });

  test('baris total milik pengguna tetap di bawah tabel dan tidak terbaca sebagai data', async () => {
    const isi = denganBagian(await buku(), {
      [TABEL]: (xml) =>
        xml.replace('ref="A3:C6"', 'ref="A3:C7"').replace('totalsRowShown="0"', 'totalsRowCount="1"'),
      [LEMBAR]: baris(7, teks('B7', 'Total') + '<c r="C7"><f>SUBTOTAL(109,KPBJ_uji[nilai])</f><v>6</v></c>'),
    });
    expect(await barisTabel(isi, 'uji')).toHaveLength(3);
    const hasil = await sesudah(isi, simpan(barisUji('d', 'D', 4), barisUji('e', 'E', 5)));
    const xml = teksBagian(hasil, LEMBAR);
    expect(teksBagian(hasil, TABEL)).toContain('ref="A3:C9"');
    expect(teksBagian(hasil, TABEL)).toContain('<autoFilter ref="A3:C8"');
    expect(xml).toContain('<c r="C9"><f>SUBTOTAL(109,KPBJ_uji[nilai])</f>');
    expect(xml).not.toMatch(/r="C7"[^>]*><f>/);
    const susut = await sesudah(hasil, hapus('a', 'b', 'c'));
    expect(teksBagian(susut, LEMBAR)).toContain('<c r="C6"><f>SUBTOTAL(109,KPBJ_uji[nilai])</f>');
    expect(teksBagian(susut, LEMBAR)).not.toMatch(/r="C9"/);
    expect((await barisTabel(susut, 'uji')).map(([id]) => id)).toEqual(['d', 'e']);
  });
});

describe('catatan di samping baris total', () => {
  const bertotal = async (catatan: string): Promise<Uint8Array> =>
    denganBagian(await buku(), {
      [TABEL]: (xml) =>
        xml.replace('ref="A3:C6"', 'ref="A3:C7"').replace('totalsRowShown="0"', 'totalsRowCount="1"'),
      [LEMBAR]: baris(
        7,
        teks('B7', 'Total') + '<c r="C7"><f>SUBTOTAL(109,KPBJ_uji[nilai])</f><v>6</v></c>' + catatan,
      ),
    });

  test('tetap di selnya, bila tabel tumbuh dan bila tabel menyusut', async () => {
    const isi = await bertotal(teks('D7', 'di samping total'));
    const tumbuh = await sesudah(isi, simpan(barisUji('d', 'D', 4), barisUji('e', 'E', 5)));
    expect(teksBagian(tumbuh, LEMBAR)).toMatch(/r="D7"[^/]*<t>di samping total/);
    expect(teksBagian(tumbuh, LEMBAR)).toContain('<c r="C9"><f>SUBTOTAL(109,KPBJ_uji[nilai])</f>');
    const susut = await sesudah(isi, hapus('a', 'b'));
    expect(teksBagian(susut, LEMBAR)).toMatch(/r="D7"[^/]*<t>di samping total/);
    expect(teksBagian(susut, LEMBAR)).toContain('<c r="C5"><f>SUBTOTAL(109,KPBJ_uji[nilai])</f>');
    expect(teksBagian(susut, LEMBAR)).not.toMatch(/r="[A-C]7"/);
    expect([...cacatPaket(tumbuh), ...cacatPaket(susut)]).toEqual([]);
  });

  test('di kolom tabel milik pengguna, di bawah baris total: menghalangi tumbuhnya', async () => {
    const isi = denganBagian(await bertotal(''), {
      [TABEL]: (xml) =>
        xml
          .replace('ref="A3:C7"', 'ref="A3:D7"')
          .replace(/<autoFilter ref="A3:C6"/, '<autoFilter ref="A3:D6"')
          .replace('count="3"', 'count="4"')
          .replace('</tableColumns>', '<tableColumn id="9" name="Saya"/></tableColumns>'),
      [LEMBAR]: baris(9, teks('D9', 'Catatan saya')),
    });
    expect(await ditolak(isi, simpan(barisUji('d', 'D', 4), barisUji('e', 'E', 5)))).toMatchObject({
      kode: 'table-blocked',
      baris: 9,
    });
    await sesudah(isi, simpan(barisUji('d', 'D', 4)));
  });
});

describe('isi pengguna di bawah tabel', () => {
  test('di kolom kita: tabel tidak dapat tumbuh ke sana, dan tidak ada yang ditimpa', async () => {
    const isi = denganBagian(await buku(), { [LEMBAR]: baris(8, teks('B8', 'Catatan saya')) });
    expect(await ditolak(isi, simpan(barisUji('d', 'D', 4), barisUji('e', 'E', 5)))).toEqual({
      kode: 'table-blocked',
      tabelId: 'uji',
      lembar: 'Uji',
      baris: 8,
    });
    const hasil = await sesudah(isi, simpan(barisUji('d', 'D', 4)));
    expect((await barisTabel(hasil, 'uji')).slice(3)).toEqual([
      ['d', 'D', 4],
      [null, 'Catatan saya', null],
    ]);
  });

  test('di kolom lain: tetap di tempatnya', async () => {
    const isi = denganBagian(await buku(), { [LEMBAR]: baris(7, teks('F7', 'jauh')) });
    expect(teksBagian(await sesudah(isi, simpan(barisUji('d', 'D', 4))), LEMBAR)).toMatch(
      /r="F7"[^/]*<t>jauh/,
    );
  });

  test('sel gabungan dan tabel lain menghalangi', async () => {
    const gabung = denganBagian(await buku(), {
      [LEMBAR]: (xml) => xml.replace('</mergeCells>', '<mergeCell ref="B7:C7"/></mergeCells>'),
    });
    expect(await ditolak(gabung, simpan(barisUji('d', 'D', 4)))).toMatchObject({
      kode: 'table-blocked',
      baris: 7,
    });
    const tabelLain = denganBagian(await buku(), {
      'xl/tables/table9.xml': () =>
        '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="9" name="T9" displayName="T9" ref="B7:C9"><tableColumns count="2"><tableColumn id="1" name="x"/><tableColumn id="2" name="y"/></tableColumns></table>',
      'xl/worksheets/_rels/sheet1.xml.rels': (xml) =>
        xml.replace(
          '</Relationships>',
          '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table9.xml"/></Relationships>',
        ),
    });
    expect(await ditolak(tabelLain, simpan(barisUji('d', 'D', 4)))).toMatchObject({
      kode: 'table-blocked',
      baris: 7,
    });
  });
});

describe('yang tidak disentuh', () => {
  test('rumus di kolom kita tetap rumus bila nilainya sama', async () => {
    const isi = denganBagian(await buku(), {
      [LEMBAR]: (xml) => xml.replace(/(<c r="C5"[^>]*>)<v>2<\/v>/, '$1<f>C4*2</f><v>2</v>'),
    });
    expect(teksBagian(await sesudah(isi, simpan(barisUji('b', 'BB', 2))), LEMBAR)).toContain('<f>C4*2</f>');
    expect(teksBagian(await sesudah(isi, simpan(barisUji('b', 'B', 3))), LEMBAR)).not.toContain('<f>');
  });

  test('perubahan tanpa akibat tidak menulis apa-apa', async () => {
    const isi = await buku();
    expect(await sesudah(isi, simpan(barisUji('b', 'B', 2)), hapus('tiada'))).toBe(isi);
  });

  test('rumus bersama diurai sebelum baris bergeser', async () => {
    const isi = denganBagian(await buku(), {
      [LEMBAR]: (xml) =>
        xml
          .replace(
            /(<row r="4".*?)<\/row>/,
            '$1<c r="D4"><f t="shared" ref="D4:D6" si="0">C4*2</f><v>2</v></c></row>',
          )
          .replace(/(<row r="5".*?)<\/row>/, '$1<c r="D5"><f t="shared" si="0"/><v>4</v></c></row>')
          .replace(/(<row r="6".*?)<\/row>/, '$1<c r="D6"><f t="shared" si="0"/><v>6</v></c></row>'),
    });
    const xml = teksBagian(await sesudah(isi, hapus('a')), LEMBAR);
    expect(xml).toContain('<c r="D4"><f>C4*2</f><v>4</v></c>');
    expect(xml).toContain('<c r="D5"><f>C5*2</f><v>6</v></c>');
    expect(xml).not.toContain('r="D6"');
  });

  test('rumus pengguna dengan &, < dan > tetap XML yang sah bila barisnya bergeser', async () => {
    const rumus = (nomor: number): string => `IF(C${nomor}&lt;&gt;2,B${nomor}&amp;"&lt;","")`;
    const isi = denganBagian(await buku(), {
      [LEMBAR]: (xml) =>
        xml.replace(/(<row r="([456])".*?)<\/row>/g, (_, baris: string, nomor: string) => {
          return `${baris}<c r="D${nomor}"><f>${rumus(Number(nomor))}</f></c></row>`;
        }),
    });
    const xml = teksBagian(await sesudah(isi, hapus('a')), LEMBAR);
    expect([...xml.matchAll(/<c r="(D\d)"><f>(.*?)<\/f>/g)].map(([, sel, f]) => [sel, f])).toEqual([
      ['D4', rumus(4)],
      ['D5', rumus(5)],
    ]);
  });

  test('rantai hitung dilepas dengan semua penunjuknya', async () => {
    const isi = denganBagian(await buku(), {
      'xl/calcChain.xml': () =>
        '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="C5" i="1"/></calcChain>',
      'xl/_rels/workbook.xml.rels': (xml) =>
        xml.replace(
          '</Relationships>',
          '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
        ),
      '[Content_Types].xml': (xml) =>
        xml.replace(
          '</Types>',
          '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
        ),
    });
    const hasil = await sesudah(isi, simpan(barisUji('b', 'B', 9)));
    expect(Object.keys(unzipSync(hasil))).not.toContain('xl/calcChain.xml');
    expect(teksBagian(hasil, '[Content_Types].xml')).not.toContain('calcChain');
    expect(teksBagian(hasil, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
    expect(teksBagian(hasil, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });
});

describe('notasi program lain', () => {
  test('awalan nama XML, baris dan sel tanpa alamat, CDATA dan komentar', async () => {
    const isi = denganBagian(await buku(), {
      [LEMBAR]: (xml) =>
        xml
          .replace(/<(\/?)(?=[a-zA-Z])/g, '<$1x:')
          .replace('xmlns=', 'xmlns:x=')
          .replace(/ r="[A-Z]+5"/g, '')
          .replace(' r="5"', '')
          .replace(/<x:row r="6"/, '<!-- </x:row> --><x:row r="6"')
          .replace(
            /(<x:c r="B6"[^>]*?) t="s"([^>]*>)<x:v>\d+<\/x:v>/,
            '$1 t="inlineStr"$2<x:is><x:t><![CDATA[<C> & </x:row>]]></x:t></x:is>',
          ),
    });
    expect(await barisTabel(isi, 'uji')).toEqual([
      ['a', 'A', 1],
      ['b', 'B', 2],
      ['c', '<C> & </x:row>', 3],
    ]);
    const hasil = await sesudah(isi, hapus('a'), simpan(barisUji('n', 'N', 9)));
    expect(await barisTabel(hasil, 'uji')).toEqual([
      ['b', 'B', 2],
      ['c', '<C> & </x:row>', 3],
      ['n', 'N', 9],
    ]);
  });

  test('buku yang menghitung tanggal dari 1904 mendapat tanggal yang sama', async () => {
    const tanggal: LembarBaru = {
      spec: lembarUji('uji', ['kode', kolomUji('nilai', { tipe: 'tanggal' })], { nama: 'Uji' }),
      baris: [barisUji('a', 'A', 46_112 - 1462)],
    };
    const isi = denganBagian(await bukuBaru([tanggal]), {
      'xl/workbook.xml': (xml) => xml.replace('<bookViews>', '<workbookPr date1904="1"/><bookViews>'),
    });
    expect(await barisTabel(isi, 'uji')).toEqual([['a', 'A', 46_112]]);
    const hasil = await sesudah(isi, simpan(barisUji('b', 'B', 46_113)));
    expect(await barisTabel(hasil, 'uji')).toEqual([
      ['a', 'A', 46_112],
      ['b', 'B', 46_113],
    ]);
    expect(teksBagian(hasil, LEMBAR)).toContain(`<v>${46_113 - 1462}</v>`);
  });
});

test('lembar yang disalin pengguna: dua tabel sama, ditolak dengan nama keduanya', async () => {
  const isi = await bukuBaru([spec(), { ...spec({ nama: 'Uji (2)' }), baris: [] }]);
  const salah = { kode: 'duplicate-table', tabelId: 'uji', lembar: ['Uji', 'Uji (2)'] };
  expect(await bukaXlsx(isi).baca(['uji'])).toEqual({ ok: false, error: salah });
  expect(await ditolak(isi, hapus('a'))).toEqual(salah);
});

test('yang bukan buku kerja ditolak saat dibuka', async () => {
  const { BukuXlsx } = await import('../../../../src/adapters/xlsx/buku/buku-xlsx');
  expect(BukuXlsx.buka('x.pdf', strToU8('%PDF-1.4 …'))).toEqual({
    ok: false,
    error: { kode: 'not-a-workbook', berkas: 'x.pdf', sebab: 'wrong-format: pdf' },
  });
});
