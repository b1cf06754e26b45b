/** What the eye sees in a cell is what is read, or a finding: cells written by openpyxl with number formats of their own. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { muatRuangKerja } from '../../../src/application/ruang-kerja/muat';
import { tabelAksi } from '../../../src/lembar/daftar/aksi';
import { tabelHariLibur } from '../../../src/lembar/daftar/hari-libur';
import { tabelIndikator } from '../../../src/lembar/daftar/indikator';
import { tabelTarget } from '../../../src/lembar/daftar/target';
import type { Tabel } from '../../../src/lembar/tabel';
import { berkasOpenpyxl, denganFolder, tanyaPython, ujiDengan } from '../../alat/program-luar';
import { buka, nilaiDari, ruangBerkas } from '../../bangun/ruang-kerja';

/** Sheet, worksheet row of the table (first data row 0), column id, value as JSON, number format. */
type Ketikan = readonly [lembar: string, baris: number, kolom: string, isi: string | number, format: string];

const KETIK = `
import sys, json, openpyxl
b = openpyxl.load_workbook(sys.argv[2])
for lembar, baris, kolom, isi, format in json.loads(sys.argv[3]):
    d = b[lembar]
    tanda = next(r for r in range(1, 41) if str(d.cell(r, 1).value).startswith('#tabel:'))
    k = next(c for c in range(1, d.max_column + 1) if d.cell(tanda, c).value == kolom)
    s = d.cell(tanda + 2 + baris, k)
    s.value = isi
    s.number_format = format
b.save(sys.argv[1])
`;

async function diketik(...ketikan: readonly Ketikan[]) {
  const asal = (await ruangBerkas('berencana')).bytes();
  const isi = denganFolder((folder) => {
    const masukan = join(folder, 'masukan.xlsx');
    writeFileSync(masukan, asal);
    return berkasOpenpyxl(KETIK, [masukan, JSON.stringify(ketikan)]);
  });
  const buku = buka(isi);
  const ruang = nilaiDari(await muatRuangKerja(buku));
  const catatan = (tabel: Tabel) =>
    ruang.tabel.urai(tabel).catatan.map(({ kode, lokasi, params }) => [kode, lokasi.sel, params]);
  return { buku, ruang, catatan };
}

const target = (ruang: Awaited<ReturnType<typeof diketik>>['ruang']) =>
  ruang.data.rencana.target.map(({ nilai, batasBawah }) => nilai ?? batasBawah);

// Rows of Target in turn: IK01 and IK02 of each period; both indicators are percents.
ujiDengan('openpyxl', 'persen pada indikator bersatuan % dibaca seperti yang tampak', async () => {
  const { ruang, catatan } = await diketik(
    ['Target', 0, 'nilai', 0.06, '0%'],
    ['Target', 1, 'batasBawah', 0.915, '0.0%'],
    ['Target', 2, 'nilai', 6, '0 "%"'],
    ['Target', 4, 'nilai', '6 %', '@'],
    ['Target', 6, 'nilai', '6,25%', 'General'],
    ['Target', 8, 'nilai', 0.06, 'General'],
    ['Baseline', 0, 'nilai', 0.7, '0%'],
    ['Rencana Aksi', 0, 'kemajuan', 0.25, '0%'],
  );
  expect(target(ruang)).toEqual([6, 91.5, 6, 90, 6, 90, 6.25, 90, 0.06, 90]);
  expect(ruang.data.rencana.baseline[0]?.nilai).toBe(70);
  expect(ruang.data.rencana.aksi[0]?.kemajuan).toBe(25);
  expect(catatan(tabelTarget)).toEqual([]);
});

ujiDengan(
  'openpyxl',
  'persen pada satuan lain, tanggal, dan angka yang disembunyikan adalah catatan',
  async () => {
    const { ruang, catatan } = await diketik(
      ['Indikator', 0, 'satuan', 'hari', 'General'],
      ['Target', 0, 'nilai', 0.06, '0%'],
      ['Target', 2, 'nilai', '6%', 'General'],
      ['Target', 4, 'nilai', 46_112, 'd mmm yyyy'],
      ['Target', 6, 'nilai', 1_500_000, '#,##0,'],
      ['Target', 8, 'nilai', 5, ';;;'],
      ['Indikator', 0, 'bobot', 0.2, '0%'],
    );
    expect(catatan(tabelTarget)).toEqual([
      ['sel-angka-tampil-persen', 'E6', { persen: 6 }],
      ['sel-bukan-angka', 'E8', { nilai: '6%' }],
      // 46,112 is 31 March 2026: day 20,543 after 1 January 1970.
      ['sel-angka-tampil-tanggal', 'E10', { tanggal: 20_543 }],
      ['sel-angka-tampil-lain', 'E12', { nilai: 1_500_000 }],
      ['sel-angka-tampil-lain', 'E14', { nilai: 5 }],
    ]);
    expect(catatan(tabelIndikator)).toEqual([['sel-angka-tampil-persen', 'Y5', { persen: 20 }]]);
    expect(target(ruang)).toEqual([90, 90, 90, 90, 90]);
  },
);

ujiDengan(
  'openpyxl',
  'angka di tempat tanggal adalah catatan dengan usul; tanggal berformat apa pun tetap tanggal',
  async () => {
    const { ruang, catatan } = await diketik(
      ['Rencana Aksi', 0, 'mulai', 46_112, '#,##0'],
      ['Rencana Aksi', 1, 'mulai', 46_112, 'dddd, d mmmm yyyy'],
      ['Hari Libur', 0, 'tanggal', 46_112, 'General'],
    );
    expect(catatan(tabelAksi)).toEqual([['sel-tanggal-tampil-angka', 'G5', { nilai: 46_112, usul: 20_543 }]]);
    expect(catatan(tabelHariLibur)).toEqual([
      ['sel-tanggal-tampil-angka', 'B5', { nilai: 46_112, usul: 20_543 }],
    ]);
    expect(ruang.data.rencana.aksi.map(({ mulai }) => mulai)).toEqual([20_543]);
  },
);

const LIHAT = `
import sys, json, openpyxl
d = openpyxl.load_workbook(sys.argv[1])['Target']
print(json.dumps([[d['E6'].value, d['E6'].number_format], [d['E8'].value, d['E8'].number_format]]))
`;

ujiDengan(
  'openpyxl',
  'angka yang ditulis program tampil sebagai angka, juga pada sel yang tadinya persen',
  async () => {
    const { buku, ruang } = await diketik(
      ['Target', 0, 'nilai', 0.06, '0%'],
      ['Target', 2, 'nilai', 0.07, '0%'],
    );
    const [pertama] = ruang.data.rencana.target;
    nilaiDari(
      await buku.terapkan([
        { jenis: 'simpan', tabelId: 'target', kolom: ['nilai'], baris: [{ id: pertama!.id, sel: [12.5] }] },
      ]),
    );
    expect(JSON.parse(tanyaPython(LIHAT, buku.bytes()))).toEqual([
      [12.5, '[<100000]General;#,##0'],
      [0.07, '0%'],
    ]);
    expect(target(nilaiDari(await muatRuangKerja(buku))).slice(0, 3)).toEqual([12.5, 90, 7]);
  },
);
