/** Files of other programs, with values that those programs were told to write. */
import { writeXlsx } from 'hucre';
import type { BukuTerbaca, SelTerbaca } from '../../../../src/application/ports/pembaca-buku';
import { berkasOpenpyxl, tanyaPython, ubahDenganSoffice, ujiDengan } from '../../../alat/program-luar';
import { baca, berkas, bukuDari, gayaXml, kegagalan, lembarXml, teksBersamaXml } from './alat';

const angka = (nilai: number, rumus = false): SelTerbaca => ({
  jenis: 'angka',
  nilai,
  tanggal: false,
  rumus,
});
const tanggal = (nilai: number, rumus = false): SelTerbaca => ({
  jenis: 'angka',
  nilai,
  tanggal: true,
  rumus,
});
const teks = (nilai: string, rumus = false): SelTerbaca => ({ jenis: 'teks', nilai, rumus });
const logika = (nilai: boolean): SelTerbaca => ({ jenis: 'logika', nilai, rumus: false });
const galat = (nilai: string): SelTerbaca => ({ jenis: 'galat', nilai, rumus: true });

/** All cells of a sheet by address. */
function peta(buku: BukuTerbaca, nama: string): Record<string, SelTerbaca> {
  const lembar = buku.lembar.find((satu) => satu.nama === nama);
  if (!lembar) throw new Error(`no sheet ${nama}`);
  const entries = lembar.baris.flatMap(({ nomor, sel }) =>
    sel.flatMap((satu, kolom) =>
      satu ? [[`${String.fromCharCode(65 + kolom)}${nomor}`, satu] as const] : [],
    ),
  );
  return Object.fromEntries(entries);
}

// 2026-03-31 is serial 46112 (see tanggal.test.ts); noon is half a day.
const OPENPYXL = `
import sys, datetime, openpyxl
from openpyxl.styles import Font
b = openpyxl.Workbook()
d = b.active
d.title = 'Data Kinerja'
d.append(['Nama', 12.5, 0.1, True, datetime.date(2026, 3, 31), datetime.datetime(2026, 3, 31, 12, 0)])
d.append(['  spasi & <tanda> "petik" ', '=1+1', None, False, datetime.time(6, 0)])
d['A4'] = 'baris\\nbaru 😀'
d['B4'] = 46112
d['B4'].number_format = '[$-421]dd mmmm yyyy'
d['C4'] = 46112
d['C4'].number_format = '0" hari"'
for k in range(5, 400):
    d.cell(k, 1).font = Font(bold=True)
h = b.create_sheet('Tersembunyi'); h.sheet_state = 'hidden'; h['B2'] = '#N/A'
v = b.create_sheet('Identitas'); v.sheet_state = 'veryHidden'; v['A1'] = '007'
c = b.create_chartsheet('Grafik')
b.save(sys.argv[1])
`;

ujiDengan('openpyxl', 'a workbook of openpyxl', () => {
  const buku = bukuDari(berkasOpenpyxl(OPENPYXL));
  expect(buku.lembar.map(({ nama, visibilitas }) => [nama, visibilitas])).toEqual([
    ['Data Kinerja', 'tampak'],
    ['Tersembunyi', 'tersembunyi'],
    ['Identitas', 'sangat-tersembunyi'],
  ]);
  expect(peta(buku, 'Data Kinerja')).toEqual({
    A1: teks('Nama'),
    B1: angka(12.5),
    C1: angka(0.1),
    D1: logika(true),
    E1: tanggal(46_112),
    F1: tanggal(46_112.5),
    A2: teks('  spasi & <tanda> "petik" '),
    B2: { jenis: 'rumus-tanpa-nilai' },
    D2: logika(false),
    E2: tanggal(0.25),
    A4: teks('baris\nbaru 😀'),
    B4: tanggal(46_112),
    C4: angka(46_112),
  });
  expect(peta(buku, 'Tersembunyi')).toEqual({ B2: { jenis: 'galat', nilai: '#N/A', rumus: false } });
  expect(peta(buku, 'Identitas')).toEqual({ A1: teks('007') });
});

ujiDengan('openpyxl', 'a workbook of openpyxl in the 1904 system', () => {
  const program = `
import sys, datetime, openpyxl
from openpyxl.utils.datetime import CALENDAR_MAC_1904
b = openpyxl.Workbook(); b.epoch = CALENDAR_MAC_1904
b.active['A1'] = datetime.date(2026, 3, 31)
b.save(sys.argv[1])`;
  expect(peta(bukuDari(berkasOpenpyxl(program)), 'Sheet')).toEqual({ A1: tanggal(46_112) });
});

/** Formulas whose values LibreOffice calculates when it converts. */
const denganRumus = (): Uint8Array =>
  berkas({
    'xl/worksheets/sheet1.xml': lembarXml(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>46112</v></c><c r="C1"><f>B1+1</f></c><c r="D1" t="str"><f>A1&amp;"!"</f></c><c r="E1"><f>1/0</f></c><c r="F1"><f>NA()</f></c></row>' +
        '<row r="2"><c r="A2" t="b"><v>1</v></c><c r="B2"><v>0.1</v></c><c r="C2"><f>SUM(B2,0.4)</f></c><c r="D2" t="str"><f>IF(A2,"","x")</f></c></row>' +
        '<row r="9"><c r="A9" t="str"><f>IF(A2,"","x")</f></c></row>',
    ),
    'xl/sharedStrings.xml': teksBersamaXml(
      '<si><r><t>Ke</t></r><r><rPr><b/></rPr><t>sehatan é 😀</t></r></si>',
    ),
    'xl/styles.xml': gayaXml([0, 164], ['yyyy\\-mm\\-dd']).replace(
      '<cellStyleXfs>',
      '<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellStyleXfs>',
    ),
  });

const hasilRumus: Record<string, Partial<SelTerbaca>> = {
  A1: teks('Kesehatan é 😀'),
  B1: tanggal(46_112),
  D1: teks('Kesehatan é 😀!', true),
  E1: galat('#DIV/0!'),
  F1: galat('#N/A'),
  A2: { jenis: 'logika', nilai: true }, // LibreOffice may save it as the formula TRUE()
  B2: angka(0.1),
  C2: angka(0.5, true),
};

ujiDengan('soffice', 'a workbook saved by LibreOffice, with the values that it calculated', () => {
  const sel = peta(bukuDari(ubahDenganSoffice(denganRumus(), 'a.xlsx', 'xlsx')), 'Data');
  expect(sel).toMatchObject(hasilRumus);
  expect(sel.C1).toMatchObject({ jenis: 'angka', nilai: 46_113, rumus: true });
  expect(Object.keys(sel).sort()).toEqual([...Object.keys(hasilRumus), 'C1'].sort()); // D2 and A9 yield ""
});

ujiDengan('soffice', 'a workbook that went through .ods and through .xls', () => {
  for (const format of ['ods', 'xls']) {
    const lain = ubahDenganSoffice(denganRumus(), 'a.xlsx', format);
    expect(kegagalan(lain)).toEqual({ kode: 'wrong-format', format });
    const kembali = bukuDari(ubahDenganSoffice(lain, `a.${format}`, 'xlsx'));
    expect(peta(kembali, 'Data')).toMatchObject(hasilRumus);
  }
});

test('a workbook of hucre, with custom properties and hidden sheets', async () => {
  const isi = await writeXlsx({
    sheets: [
      {
        name: 'Isian & Data',
        rows: [
          ['Kode', 'Nilai', 'Tanggal'],
          ['a', 1.25, new Date(Date.UTC(2026, 2, 31))],
          [null, true, null],
          [null, null, '  x '],
        ],
      },
      { name: '_kpbj', veryHidden: true, rows: [['id']] },
      { name: 'Lain', hidden: true, rows: [['y']] },
    ],
    properties: { custom: { kpbjBerkas: 'abc-1', kpbjRevisi: 3 } },
  });
  const buku = bukuDari(isi);
  expect(buku.lembar.map(({ nama, visibilitas }) => [nama, visibilitas])).toEqual([
    ['Isian & Data', 'tampak'],
    ['_kpbj', 'sangat-tersembunyi'],
    ['Lain', 'tersembunyi'],
  ]);
  expect([...buku.properti]).toEqual([
    ['kpbjBerkas', 'abc-1'],
    ['kpbjRevisi', '3'],
  ]);
  expect(peta(buku, 'Isian & Data')).toEqual({
    A1: teks('Kode'),
    B1: teks('Nilai'),
    C1: teks('Tanggal'),
    A2: teks('a'),
    B2: angka(1.25),
    C2: tanggal(46_112),
    B3: logika(true),
    C4: teks('  x '),
  });
});

ujiDengan('openpyxl', 'ten thousand numbers come out as the very doubles that openpyxl reads', () => {
  const program = `
import sys, random, openpyxl
random.seed(7)
b = openpyxl.Workbook(write_only=True); s = b.create_sheet('A')
for r in range(500):
    s.append([random.choice([random.random(), random.uniform(-1e15, 1e15), random.random() * 10 ** random.randint(-300, 300), float(random.randint(0, 10 ** 15))]) for c in range(20)])
b.save(sys.argv[1])`;
  const isi = berkasOpenpyxl(program);
  const cetak = `
import sys, struct, openpyxl
for row in openpyxl.load_workbook(sys.argv[1], read_only=True).worksheets[0].iter_rows(values_only=True):
    print(' '.join(struct.pack('>d', v).hex() for v in row))`;
  const harapan = tanyaPython(cetak, isi)
    .trim()
    .split('\n')
    .map((baris) => baris.split(' '));
  const hasil = baca(isi);
  if (!hasil.ok) throw new Error('unreadable');
  const hex = (satu: SelTerbaca | undefined): string => {
    const buffer = Buffer.alloc(8);
    buffer.writeDoubleBE(satu?.jenis === 'angka' ? satu.nilai : NaN);
    return buffer.toString('hex');
  };
  expect(harapan).toHaveLength(500);
  expect(hasil.value.lembar[0]?.baris.map(({ sel }) => sel.map(hex))).toEqual(harapan);
});
