import { strFromU8 } from 'fflate';
import type { Perubahan } from '../../../../src/application/ports/workbook';
import {
  berkasOpenpyxl,
  denganFolder,
  tanyaPython,
  ubahDenganSoffice,
  ujiDengan,
} from '../../../alat/program-luar';
import { barisUji, kolomUji, lembarUji } from '../contoh-lembar';
import { bagian, barisTabel, bukaXlsx, bukuBaru, cacatPaket, sesudah, teksBagian } from './alat-buku';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A workbook of ours after an evening of a diligent user; the path of the original is in `sys.argv[2]`. */
const DIUBAH = `
import sys, openpyxl
from openpyxl.comments import Comment
from openpyxl.chart import BarChart, Reference
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import PatternFill, Font
wb = openpyxl.load_workbook(sys.argv[2])
ws = wb['Uji']
ws.title = 'Uji saya'
ws['E3'] = 'Dua kali'
for r in range(4, 8):
    ws.cell(r, 5).value = '=C%d*2+Lain!A%d' % (r, r)
ws['D4'].comment = Comment('tentang a', 'saya')
ws['D7'].comment = Comment('tentang d', 'saya')
ws['E7'].hyperlink = 'https://contoh.id/d'
ws['B5'].font = Font(bold=True, color='FF0000')
ws['H20'] = 'catatan jauh'
ws.conditional_formatting.add('C4:C7', CellIsRule(operator='greaterThan', formula=['2'], fill=PatternFill('solid', bgColor='FFC7CE')))
ws.row_dimensions[5].height = 44
ws.column_dimensions['B'].width = 33
chart = BarChart()
chart.add_data(Reference(ws, min_col=3, min_row=3, max_row=7), titles_from_data=True)
ws.add_chart(chart, 'J2')
lain = wb.create_sheet('Lain')
lain['A4'] = 5
lain['B1'] = "=SUM('Uji saya'!C4:C7)"
wb.save(sys.argv[1])
`;

const GANTI: Perubahan = {
  jenis: 'ganti',
  tabelId: 'uji',
  kolom: ['nilai'],
  baris: [barisUji('d', 40), barisUji('n1', 100), barisUji('a', 10), barisUji('n2', 200), barisUji('b', 2)],
};

const asli = (): Promise<Uint8Array> =>
  bukuBaru([
    {
      spec: lembarUji('uji', ['kode', kolomUji('nilai', { tipe: 'angka' }), 'ket'], { nama: 'Uji' }),
      baris: ['a', 'b', 'c', 'd'].map((id, k) => barisUji(id, id.toUpperCase(), k + 1, `ket ${id}`)),
    },
  ]);

/** The workbook as a Python program leaves it. */
const diubah = (isi: Uint8Array, program: string): Uint8Array =>
  denganFolder((folder) => {
    const jalur = join(folder, 'asal.xlsx');
    writeFileSync(jalur, isi);
    return berkasOpenpyxl(program, [jalur]);
  });

/** What a Python program prints as JSON about a workbook opened as \`wb\`. */
const tanya = (isi: Uint8Array, program: string): unknown =>
  JSON.parse(
    tanyaPython(`import sys, json, openpyxl\nwb = openpyxl.load_workbook(sys.argv[1])\n${program}`, isi),
  );

describe('buku yang diubah pengguna', () => {
  ujiDengan(
    'openpyxl',
    'tetap utuh sesudah tabel diganti: rumus, catatan, tautan, gaya, grafik, aturan',
    async () => {
      const hasil = await sesudah(diubah(await asli(), DIUBAH), GANTI);
      expect(cacatPaket(hasil)).toEqual([]);
      expect(
        tanya(
          hasil,
          `
ws = wb['Uji saya']
print(json.dumps({
  'sel': [[c.value for c in row] for row in ws['A4:E8']],
  'catatan': {c.coordinate: c.comment.text for row in ws.iter_rows() for c in row if c.comment},
  'tautan': {c.coordinate: c.hyperlink.target for row in ws.iter_rows() for c in row if c.hyperlink},
  'tebal': [c.coordinate for row in ws['A4:D8'] for c in row if c.font.b],
  'aturan': [str(k.sqref) for k in ws.conditional_formatting],
  'validasi': [str(d.sqref) for d in ws.data_validations.dataValidation],
  'tabel': [t if isinstance(t, str) else t.ref for t in ws.tables.values()],
  'grafik': [s.val.numRef.f for c in ws._charts for s in c.series],
  'jauh': ws['H20'].value, 'tinggi': ws.row_dimensions[8].height, 'lebar': ws.column_dimensions['B'].width,
  'lain': wb['Lain']['B1'].value,
}))`,
        ),
      ).toEqual({
        sel: [
          ['d', 'D', 40, 'ket d', '=C4*2+Lain!A7'],
          ['n1', null, 100, null, null],
          ['a', 'A', 10, 'ket a', '=C6*2+Lain!A4'],
          ['n2', null, 200, null, null],
          ['b', 'B', 2, 'ket b', '=C8*2+Lain!A5'],
        ],
        catatan: { D4: 'tentang d', D6: 'tentang a' },
        tautan: { E4: 'https://contoh.id/d' },
        tebal: ['B8'],
        aturan: ['C4:C8'],
        validasi: ['C4:C8'],
        tabel: ['A3:D8'],
        grafik: ["'Uji saya'!$C$4:$C$8"],
        jauh: 'catatan jauh',
        tinggi: 44,
        lebar: 33,
        lain: "=SUM('Uji saya'!C4:C8)",
      });
    },
  );

  ujiDengan(
    'openpyxl',
    'komentar di bawah tabel tinggal; bila komentar lain akan datang ke selnya, utuh',
    async () => {
      const berkomentar = (alamat: string): string => `
import sys, openpyxl
from openpyxl.comments import Comment
wb = openpyxl.load_workbook(sys.argv[2])
ws = wb['Uji']
ws['D4'].comment = Comment('tentang a', 'saya')
ws['${alamat}'].comment = Comment('di bawah', 'saya')
wb.save(sys.argv[1])
`;
      // Rows a to d (4 to 7) turned round below one new row: a comes to row 8.
      const terbalik: Perubahan = {
        jenis: 'ganti',
        tabelId: 'uji',
        kolom: ['nilai'],
        baris: ['n', 'd', 'c', 'b', 'a'].map((id) => barisUji(id, 1)),
      };
      const bertemu = bukaXlsx(diubah(await asli(), berkomentar('D8')));
      const sebelum = bertemu.bytes();
      expect(await bertemu.terapkan([terbalik])).toEqual({
        ok: false,
        error: { kode: 'table-blocked', tabelId: 'uji', lembar: 'Uji', baris: 8 },
      });
      expect(bertemu.bytes()).toBe(sebelum);
      const hasil = await sesudah(diubah(await asli(), berkomentar('E8')), terbalik);
      expect(
        tanya(
          hasil,
          `print(json.dumps({c.coordinate: c.comment.text for row in wb['Uji'].iter_rows() for c in row if c.comment}))`,
        ),
      ).toEqual({ D8: 'tentang a', E8: 'di bawah' });
    },
  );

  ujiDengan('openpyxl', 'bagian paket yang tidak disentuh sama byte demi byte', async () => {
    const sebelum = diubah(await asli(), DIUBAH);
    const lama = bagian(sebelum);
    const baru = bagian(
      await sesudah(sebelum, {
        jenis: 'simpan',
        tabelId: 'uji',
        kolom: ['nilai'],
        baris: [barisUji('a', 9)],
      }),
    );
    expect(Object.keys(baru)).toEqual(Object.keys(lama));
    const beda = Object.keys(lama).filter(
      (nama) => strFromU8(lama[nama]!, true) !== strFromU8(baru[nama]!, true),
    );
    expect(beda).toEqual(['xl/worksheets/sheet1.xml']);
  });

  ujiDengan('soffice', 'LibreOffice menghitung rumus pengguna atas baris yang sudah pindah', async () => {
    const hasil = await sesudah(diubah(await asli(), DIUBAH), GANTI);
    const csv = new TextDecoder().decode(ubahDenganSoffice(hasil, 'uji.xlsx', 'csv'));
    // 40×2 + Lain!A7 (kosong), 10×2 + Lain!A4 (5), 2×2 + Lain!A5 (kosong)
    expect(
      csv
        .split('\n')
        .slice(3, 8)
        .map((baris) => baris.split(',')[4]),
    ).toEqual(['80', '', '25', '', '4']);
  });

  ujiDengan(
    'openpyxl',
    'kolom dipindah, baris disisipkan di atas, baris diurutkan ulang: tetap terbaca dan tertulis',
    async () => {
      const pindah = diubah(
        await asli(),
        `
import sys, openpyxl
wb = openpyxl.load_workbook(sys.argv[2])
ws = wb['Uji']
isi = [[c.value for c in row] for row in ws['A1:D7']]
del wb['Uji']
ws = wb.create_sheet('Baru')
urut = isi[:3] + [isi[6], isi[4], isi[3], isi[5]]
for r, baris in enumerate(urut):
    if r > 1: ws.cell(r + 4, 2).value = 'kiri'
    for c, k in enumerate([3, 0, 2, 1]):
        ws.cell(r + 4, c + 3).value = baris[k]
wb.save(sys.argv[1])
`,
      );
      expect(await barisTabel(pindah, 'uji')).toEqual([
        ['ket d', 'd', 4, 'D'],
        ['ket b', 'b', 2, 'B'],
        ['ket a', 'a', 1, 'A'],
        ['ket c', 'c', 3, 'C'],
      ]);
      const hasil = await sesudah(pindah, {
        jenis: 'simpan',
        tabelId: 'uji',
        kolom: ['nilai', 'kode'],
        baris: [barisUji('a', 11, 'AA'), barisUji('z', 26, 'Z')],
      });
      expect(cacatPaket(hasil)).toEqual([]);
      expect(
        tanya(hasil, `print(json.dumps([[c.value for c in row] for row in wb['Baru']['B9:F11']]))`),
      ).toEqual([
        ['kiri', 'ket a', 'a', 11, 'AA'],
        ['kiri', 'ket c', 'c', 3, 'C'],
        [null, null, 'z', 26, 'Z'],
      ]);
    },
  );

  ujiDengan('soffice', 'yang disimpan ulang LibreOffice masih dapat dibaca dan diubah', async () => {
    const ulang = ubahDenganSoffice(await asli(), 'uji.xlsx', 'xlsx');
    expect((await barisTabel(ulang, 'uji')).map(([id]) => id)).toEqual(['a', 'b', 'c', 'd']);
    const hasil = await sesudah(ulang, GANTI, {
      jenis: 'simpan',
      tabelId: 'uji',
      kolom: ['ket'],
      baris: [barisUji('n1', '=1+1 bukan rumus')],
    });
    expect(cacatPaket(hasil)).toEqual([]);
    const lagi = ubahDenganSoffice(hasil, 'uji.xlsx', 'xlsx');
    expect(await barisTabel(lagi, 'uji')).toEqual([
      ['d', 'D', 40, 'ket d'],
      ['n1', null, 100, '=1+1 bukan rumus'],
      ['a', 'A', 10, 'ket a'],
      ['n2', null, 200, null],
      ['b', 'B', 2, 'ket b'],
    ]);
    expect(teksBagian(lagi, 'xl/tables/table1.xml')).toContain('ref="A3:D8"');
  });
});
