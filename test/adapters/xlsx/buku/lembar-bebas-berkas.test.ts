import { strToU8, unzipSync, zipSync } from 'fflate';
import { tulisBuku } from '../../../../src/adapters/xlsx/tulis/tulis-buku';
import type { LembarBebas } from '../../../../src/lembar/bebas/tipe';
import {
  berkasOpenpyxl,
  denganFolder,
  tanyaPython,
  ubahDenganSoffice,
  ujiDengan,
} from '../../../alat/program-luar';
import { LEMBAR, lembar, tigaBaris } from '../../../kontrak/bahan';
import { LAPORAN, laporan } from '../../../kontrak/lembar-bebas';
import { bagian, barisTabel, bukaXlsx, bukuBaru, cacatPaket, teksBagian } from './alat-buku';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const susun = async (isi: Uint8Array, ...daftar: readonly LembarBebas[]): Promise<Uint8Array> => {
  const buku = bukaXlsx(isi);
  const hasil = await buku.susunLembarBebas(daftar);
  if (!hasil.ok) throw new Error(JSON.stringify(hasil.error));
  expect(cacatPaket(buku.bytes())).toEqual([]);
  return buku.bytes();
};
const awal = (): Promise<Uint8Array> => bukuBaru([lembar(tigaBaris)]);
const baru = laporan({ sel: [...laporan().sel.slice(1), { alamat: 'B3', isi: 'baru' }], gabungan: [] });

/** What a Python program prints as JSON about a workbook opened as `wb`. */
const tanya = (isi: Uint8Array, program: string, opsi = ''): unknown =>
  JSON.parse(
    tanyaPython(
      `import sys, json, openpyxl\nwb = openpyxl.load_workbook(sys.argv[1]${opsi})\n${program}`,
      isi,
    ),
  );

/** The workbook after a person changed it with openpyxl: `wb` is open, and saved afterwards. */
const olehOpenpyxl = (isi: Uint8Array, program: string): Uint8Array =>
  denganFolder((folder) => {
    const jalur = join(folder, 'asal.xlsx');
    writeFileSync(jalur, isi);
    return berkasOpenpyxl(
      `import sys, openpyxl\nwb = openpyxl.load_workbook(sys.argv[2])\n${program}\nwb.save(sys.argv[1])`,
      [jalur],
    );
  });

const isianLaporan = async (isi: Uint8Array): Promise<unknown> => {
  const hasil = await bukaXlsx(isi).bacaMasukan('laporan-uji');
  return hasil.ok && Object.fromEntries(hasil.value);
};

const beda = (a: Uint8Array, b: Uint8Array): string[] => {
  const [lama, kini] = [bagian(a), bagian(b)];
  const nama = new Set([...Object.keys(lama), ...Object.keys(kini)]);
  return [...nama]
    .filter((satu) => Buffer.compare(Buffer.from(lama[satu] ?? []), Buffer.from(kini[satu] ?? [])) !== 0)
    .sort();
};

test('bagian lain dari berkas tetap byte demi byte; disusun lagi hanya lembar itu yang berubah', async () => {
  const asal = await awal();
  const sekali = await susun(asal, laporan());
  expect(beda(asal, sekali)).toEqual([
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/workbook.xml',
    'xl/worksheets/_rels/sheet2.xml.rels',
    'xl/worksheets/sheet2.xml',
  ]);
  expect(beda(sekali, await susun(sekali, laporan()))).toEqual([]);
  expect(beda(sekali, await susun(sekali, laporan({ lebar: { B: 40 } })))).toEqual([
    'xl/worksheets/sheet2.xml',
  ]);
});

ujiDengan(
  'openpyxl',
  'program lain melihat gaya, format, gabungan, aturan, warna, nama, dan tata cetak',
  async () => {
    const isi = await susun(await awal(), laporan({ dilindungi: true }));
    expect(
      tanya(
        isi,
        `
ws = wb['${LAPORAN}']
print(json.dumps({
  'gabungan': [str(m) for m in ws.merged_cells.ranges],
  'format': {a: ws[a].number_format for a in ['C4', 'B5', 'C5', 'B6']},
  'judul': [ws['B2'].font.b, ws['B2'].font.sz, ws.row_dimensions[2].height],
  'dasar': ws['C5'].fill.fgColor.rgb, 'garis': ws['C5'].border.left.style,
  'terkunci': {a: ws[a].protection.locked for a in ['C5', 'C10', 'C11']},
  'aturan': [[str(v.sqref), v.type, v.formula1, v.showErrorMessage] for v in ws.data_validations.dataValidation],
  'daftar': [c.value for c in ws[1][3:5]],
  'warna': [[str(k.sqref), r.operator, r.formula, r.dxf.fill.bgColor.rgb] for k in ws.conditional_formatting for r in k.rules],
  'nama': {d.name: d.attr_text for d in wb.defined_names.definedName if d.name.startswith('KPBJ_isian')},
  'cetak': [ws.print_title_rows, ws.page_setup.orientation, ws.page_setup.paperSize, ws.sheet_properties.pageSetUpPr.fitToPage],
  'tersembunyi': ws.row_dimensions[1].hidden, 'beku': ws.freeze_panes, 'kisi': ws.sheet_view.showGridLines,
  'lebar': ws.column_dimensions['B'].width, 'dilindungi': ws.protection.sheet,
  'cetakTabel': wb['${LEMBAR}'].print_title_rows,
}))`,
      ),
    ).toEqual({
      gabungan: ['B2:C2'],
      format: { C4: '[$-421]d mmm yyyy', B5: '@', C5: '0.00%', B6: 'General' },
      judul: [true, 14, 24],
      dasar: 'FFE2EFDA',
      garis: 'thin',
      terkunci: { C5: true, C10: false, C11: false },
      aturan: [['C11', 'list', '$D$1:$E$1', true]],
      daftar: ['Ya, lengkap', 'Belum'],
      warna: [['C5', 'lessThan', ['0.5'], 'FFF8CBAD']],
      nama: {
        'KPBJ_isian_laporan.uji_jabatan': `'${LAPORAN}'!$C$10`,
        'KPBJ_isian_laporan.uji_status': `'${LAPORAN}'!$C$11`,
      },
      cetak: ['$2:$2', 'portrait', 9, true],
      tersembunyi: true,
      beku: 'A3',
      kisi: false,
      lebar: 30.71,
      dilindungi: true,
      cetakTabel: '$3:$3',
    });
    expect(tanya(isi, `print(json.dumps(wb['${LAPORAN}']['C7'].value))`, ', data_only=True')).toBe(3);
  },
);

ujiDengan(
  'openpyxl',
  'lembar di awal tidak menukar milik lembar lain: tata cetak, lembar yang terbuka',
  async () => {
    const dua = await susun(await awal(), laporan());
    const isi = await susun(dua, laporan({ id: 'isi', nama: 'Isi', tempat: 'awal', masukan: [] }));
    expect(
      tanya(
        isi,
        `print(json.dumps([wb.sheetnames, wb.active.title, [w.print_title_rows for w in wb.worksheets]]))`,
      ),
    ).toEqual([['Isi', LEMBAR, LAPORAN], LEMBAR, ['$2:$2', '$3:$3', '$2:$2']]);
  },
);

ujiDengan('openpyxl', 'catatan, grafik, dan tautan pengguna pada lembar itu hidup terus', async () => {
  const diubah = olehOpenpyxl(
    await susun(await awal(), laporan()),
    `
from openpyxl.comments import Comment
from openpyxl.chart import BarChart, Reference
ws = wb['${LAPORAN}']
ws['B4'].comment = Comment('tanya Pak Budi', 'saya')
ws['F5'] = 'lihat situs'; ws['F5'].hyperlink = 'https://saya.go.id/'
ws['C10'] = 'Kepala'
grafik = BarChart(); grafik.add_data(Reference(ws, min_col=3, min_row=4, max_row=5)); ws.add_chart(grafik, 'H2')`,
  );
  const isi = await susun(diubah, baru);
  expect(
    tanya(
      isi,
      `
ws = wb['${LAPORAN}']
print(json.dumps([ws['B4'].comment.text, len(ws._charts), ws['F5'].value, ws['F5'].hyperlink.target, ws['B8'].hyperlink.target, ws['B3'].value, ws['C10'].value, wb.sheetnames]))`,
    ),
  ).toEqual([
    'tanya Pak Budi',
    1,
    'lihat situs',
    'https://saya.go.id/',
    'https://contoh.go.id/a?b=1&c=2',
    'baru',
    'Kepala',
    [LEMBAR, LAPORAN],
  ]);
});

ujiDengan('openpyxl', 'kata sandi yang dipasang orang pada lembar itu tidak dilepas', async () => {
  const isi = olehOpenpyxl(
    await susun(await awal(), laporan()),
    `wb['${LAPORAN}'].protection.set_password('rahasia'); wb['${LAPORAN}'].protection.sheet = True`,
  );
  const buku = bukaXlsx(isi);
  expect(await buku.susunLembarBebas([baru])).toEqual({ ok: false, error: { kode: 'protected' } });
  expect(buku.bytes()).toBe(isi);
});

ujiDengan('openpyxl', 'awalan nama XML dari program lain dipakai juga untuk isi baru', async () => {
  const isi = unzipSync(await susun(await awal(), laporan()));
  const nama = 'xl/worksheets/sheet2.xml';
  isi[nama] = strToU8(
    new TextDecoder()
      .decode(isi[nama])
      .replace(/<(\/?)(?=[a-zA-Z])/g, '<$1x:')
      .replace('xmlns=', 'xmlns:x='),
  );
  const hasil = await susun(zipSync(isi), baru);
  expect(teksBagian(hasil, nama)).not.toMatch(/<(?!\?|\/?x:)/);
  expect(
    tanya(
      hasil,
      `ws = wb['${LAPORAN}']\nprint(json.dumps([ws['B3'].value, ws['B4'].value, ws['C11'].value]))`,
    ),
  ).toEqual(['baru', '=1+1', 'Belum']);
});

ujiDengan('openpyxl', 'di buku bersistem tanggal 1904 tanggal tetap tanggal itu', async () => {
  const mac = olehOpenpyxl(
    await awal(),
    `from openpyxl.utils.datetime import CALENDAR_MAC_1904\nwb.epoch = CALENDAR_MAC_1904`,
  );
  const tanggal = laporan({
    masukan: [{ id: 'tgl', alamat: 'C10', tipe: { tipe: 'tanggal' }, awal: 46_112 }],
  });
  const isi = await susun(await susun(mac, tanggal), { ...tanggal, lebar: {} });
  // 1 January 2026 is 46023 in the 1900 system.
  expect(
    tanya(isi, `ws = wb['${LAPORAN}']\nprint(json.dumps([str(ws[a].value)[:10] for a in ['C4', 'C10']]))`),
  ).toEqual(['2026-03-31', '2026-03-31']);
});

ujiDengan(
  'soffice',
  'berkas yang disimpan LibreOffice disusun lagi di tempatnya, dengan isiannya',
  async () => {
    const libre = ubahDenganSoffice(await susun(await awal(), laporan()), 'lo.xlsx', 'xlsx');
    expect(await isianLaporan(libre)).toEqual({ jabatan: null, status: 'Belum' });
    const isi = await susun(libre, baru);
    const buku = bukaXlsx(isi);
    const daftar = await buku.daftarLembar();
    expect(daftar.ok && daftar.value.map(({ nama }) => nama)).toEqual([LEMBAR, LAPORAN]);
    expect(await isianLaporan(isi)).toEqual({ jabatan: null, status: 'Belum' });
    expect(await barisTabel(isi, 'uji')).toHaveLength(3);
    // It opens there again, and calculates what was written.
    const lagi = ubahDenganSoffice(isi, 'lo.xlsx', 'xlsx');
    expect(
      tanyaPython(
        `import sys, openpyxl\nprint(openpyxl.load_workbook(sys.argv[1], data_only=True)['${LAPORAN}']['C7'].value)`,
        lagi,
      ),
    ).toBe('3\n');
  },
);

test('buku baru dapat berisi lembar bebas; masukan yang sama memberi byte yang sama', async () => {
  const tulis = async (): Promise<Uint8Array> => {
    const hasil = await tulisBuku([lembar(tigaBaris)], { bebas: [laporan({ tempat: 'awal' })] });
    if (!hasil.ok) throw new Error(JSON.stringify(hasil.error));
    return hasil.value;
  };
  const isi = await tulis();
  expect(Buffer.compare(Buffer.from(isi), Buffer.from(await tulis()))).toBe(0);
  expect(cacatPaket(isi)).toEqual([]);
  const daftar = await bukaXlsx(isi).daftarLembar();
  expect(daftar.ok && daftar.value.map(({ nama }) => nama)).toEqual([LAPORAN, LEMBAR]);
});
