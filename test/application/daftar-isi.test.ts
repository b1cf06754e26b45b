import { lembarDaftarIsi } from '../../src/application/daftar-isi/lembar-daftar-isi';
import { perbaruiDaftarIsi } from '../../src/application/daftar-isi/perbarui-daftar-isi';
import { buatRuangKerja } from '../../src/application/buat-ruang-kerja';
import { variabelBaku } from '../../src/domain/variabel/daftar';
import { daftarTabel } from '../../src/lembar/daftar';
import { startExcel } from '../../workbench/host/bridge/client';
import { lembar as lembarUji } from '../kontrak/bahan';
import { bukaLagi, lihat } from '../adapters/officejs/alat';
import { tanyaPython, ubahDenganSoffice, ujiDengan } from '../alat/program-luar';
import { lingkunganUji } from '../bangun/lingkungan';
import { buka, nilaiDari, ruangBerkas } from '../bangun/ruang-kerja';

const berdaftarIsi = async () => {
  const buku = await ruangBerkas('berencana');
  expect(nilaiDari(await perbaruiDaftarIsi(buku))).toEqual({ ditulis: true });
  return buku;
};

/** What another program shows of the sheet: names of sheets, the one in front, rows, and links. */
const BACA = `
import json, sys, openpyxl
wb = openpyxl.load_workbook(sys.argv[1])
ws = wb.worksheets[0]
print(json.dumps({
  'aktif': wb.active.title,
  'lembar': wb.sheetnames,
  'keadaan': {w.title: w.sheet_state for w in wb.worksheets},
  'baris': [[c.value for c in r] for r in ws.iter_rows(min_row=2, min_col=2, max_col=6)],
  'tautan': {c.coordinate: c.hyperlink.location for r in ws.iter_rows() for c in r if c.hyperlink},
  'dilindungi': ws.protection.sheet, 'sandi': ws.protection.password,
}))`;
interface Terbaca {
  readonly aktif: string;
  readonly lembar: readonly string[];
  readonly keadaan: Readonly<Record<string, string>>;
  readonly baris: readonly (readonly (string | number | null)[])[];
  readonly tautan: Readonly<Record<string, string>>;
  readonly dilindungi: boolean;
  readonly sandi: string | null;
}
const baca = (isi: Uint8Array): Terbaca => JSON.parse(tanyaPython(BACA, isi)) as Terbaca;

// Windows of a laptop show about nine tabs before some are out of sight.
test('paling banyak sembilan lembar tampak di ruang kerja baru, Daftar Isi di antaranya', () => {
  const spesifikasi = daftarTabel(variabelBaku).map(({ lembar }) => lembar);
  const tampak = [...spesifikasi, lembarDaftarIsi([])].filter(({ visibilitas }) => visibilitas === 'tampak');
  expect(tampak.map(({ nama }) => nama)).toEqual([
    'Alur SOP',
    'Indikator',
    'Target',
    'Rencana Aksi',
    'Paket',
    'Capaian',
    'Catatan',
    'Daftar Isi',
  ]);
  expect(tampak.length).toBeLessThanOrEqual(9);
});

ujiDengan(
  'openpyxl',
  'tab pertama, sedangkan Alur SOP tetap yang terbuka; dilindungi tanpa kata sandi',
  async () => {
    const terbaca = baca((await berdaftarIsi()).bytes());
    expect(terbaca).toMatchObject({ aktif: 'Alur SOP', dilindungi: true, sandi: null });
    expect(terbaca.lembar.slice(0, 3)).toEqual(['Daftar Isi', 'Alur SOP', 'Indikator']);
  },
);

ujiDengan(
  'openpyxl',
  'setiap lembar yang dapat dibuka orang, menurut urutan tab; hanya yang tampak bertautan',
  async () => {
    const { baris, keadaan, lembar, tautan } = baca((await berdaftarIsi()).bytes());
    const isi = baris.slice(4);
    expect(isi.map(([nama]) => nama)).toEqual(
      lembar.filter((nama) => nama !== 'Daftar Isi' && keadaan[nama] !== 'veryHidden'),
    );
    expect(isi.map(([nama, , , , satu]) => [nama, satu])).toEqual(
      isi.map(([nama]) => [nama, keadaan[nama as string] === 'visible' ? 'Tampak' : 'Tersembunyi']),
    );
    expect(Object.values(tautan)).toEqual(
      isi.flatMap(([nama, , , , satu]) => (satu === 'Tampak' ? [`'${nama}'!A1`] : [])),
    );
    expect(isi.find(([nama]) => nama === 'Rencana Aksi')).toEqual([
      'Rencana Aksi',
      'Rencana aksi per indikator',
      '5, 12',
      '=COUNTA(KPBJ_RencanaAksi[Kode])',
      'Tampak',
    ]);
    expect(isi.find(([nama]) => nama === 'Capaian')?.[2]).toBe('15–17');
  },
);

ujiDengan(
  'soffice',
  'jumlah baris dihitung sendiri oleh program lain, dan sama dengan yang tersimpan',
  async () => {
    const buku = await berdaftarIsi();
    const hitung = (isi: Uint8Array): unknown =>
      JSON.parse(
        tanyaPython(
          `
import json, sys, openpyxl
ws = openpyxl.load_workbook(sys.argv[1], data_only=True).worksheets[0]
print(json.dumps({r[0].value: r[3].value for r in ws.iter_rows(min_row=6, min_col=2, max_col=6)}))`,
          isi,
        ),
      );
    const tersimpan = hitung(buku.bytes());
    expect(hitung(ubahDenganSoffice(buku.bytes(), 'rk.xlsx', 'xlsx'))).toEqual(tersimpan);
    // 19 steps of the SOP.
    expect(tersimpan).toMatchObject({ 'Alur SOP': 19, Paket: 0 });
  },
);

test('disusun lagi hanya bila akan berbeda', async () => {
  const buku = await berdaftarIsi();
  const isi = buku.bytes();
  expect(nilaiDari(await perbaruiDaftarIsi(buku))).toEqual({ ditulis: false });
  expect(buku.bytes()).toBe(isi);
  nilaiDari(await buku.tambahLembar([lembarUji([], 'lain', 'Lembar Saya')]));
  expect(nilaiDari(await perbaruiDaftarIsi(buku))).toEqual({ ditulis: true });
  expect(nilaiDari(await perbaruiDaftarIsi(buku))).toEqual({ ditulis: false });
});

ujiDengan(
  'openpyxl',
  'berkas yang disimpan program lain disusun lagi di tempatnya, dengan nama lembarnya sekarang',
  async () => {
    const awal = (await berdaftarIsi()).bytes();
    const simpan = tanyaPython.bind(
      undefined,
      `
import base64, io, sys, openpyxl
wb = openpyxl.load_workbook(sys.argv[1])
wb['Indikator'].title = 'Indikator Kita'
keluar = io.BytesIO(); wb.save(keluar)
print(base64.b64encode(keluar.getvalue()).decode())`,
    );
    const buku = buka(new Uint8Array(Buffer.from(simpan(awal), 'base64')));
    expect(nilaiDari(await perbaruiDaftarIsi(buku))).toEqual({ ditulis: true });
    const terbaca = baca(buku.bytes());
    expect(terbaca.lembar.filter((nama) => nama.startsWith('Daftar Isi'))).toEqual(['Daftar Isi']);
    expect(terbaca.aktif).toBe('Alur SOP');
    expect(terbaca.tautan['B7']).toBe("'Indikator Kita'!A1");
  },
);

test('ruang kerja yang dibuat di Excel juga berdaftar isi, tanpa berpindah lembar', async () => {
  const host = startExcel({});
  const buku = await bukaLagi();
  nilaiDari(await buatRuangKerja(buku, lingkunganUji(), { instansi: 'Kota X', tahun: 2026, unit: '' }));
  expect(host.workbook.sheets[0]!.name).toBe('Daftar Isi');
  expect(host.workbook.active.name).toBe('Sheet1');
  expect(lihat(host, 'Daftar Isi', 'B6')).toBe('Sheet1');
  expect(nilaiDari(await perbaruiDaftarIsi(buku))).toEqual({ ditulis: false });
});
