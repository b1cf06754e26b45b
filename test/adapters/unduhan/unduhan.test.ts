import { namaAman } from '../../../src/adapters/unduhan/nama-aman';
import { Unduhan } from '../../../src/adapters/unduhan/unduhan';
import { tanyaPython, ujiDengan } from '../../alat/program-luar';
import { nilaiDari, ruangBerkas, sebar } from '../../bangun/ruang-kerja';

interface Terunduh {
  readonly nama: string;
  readonly jenis: string;
  readonly isi: Uint8Array;
}

async function unduh(
  berkas: readonly { readonly nama: string; readonly isi: Uint8Array }[],
): Promise<Terunduh[]> {
  const hasil: { nama: string; isi: Blob }[] = [];
  const tujuan = new Unduhan({
    arsip: 'Template 2026-TW1.zip',
    unduh: (nama, isi) => hasil.push({ nama, isi }),
  });
  const siap = nilaiDari(await tujuan.siapkan(berkas.map((satu) => ({ ...satu, tanda: '' }))));
  // Nothing leaves before it is recorded.
  expect(hasil).toEqual([]);
  expect(await siap.serahkan()).toEqual({ ok: true, value: undefined });
  return Promise.all(
    hasil.map(async ({ nama, isi }) => ({
      nama,
      jenis: isi.type,
      isi: new Uint8Array(await isi.arrayBuffer()),
    })),
  );
}

const teks = (isi: string): Uint8Array => new TextEncoder().encode(isi);

/** What Python's zipfile says: its own check, then name and text of each file. */
const DAFTAR = `
import json, sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as arsip:
    assert arsip.testzip() is None
    print(json.dumps([[i.filename, arsip.read(i).decode("utf-8")] for i in arsip.infolist()]))`;

ujiDengan(
  'openpyxl',
  'beberapa berkas menjadi satu zip yang dibuka program lain, juga nama berhuruf asing',
  async () => {
    const [zip, ...lain] = await unduh([
      { nama: 'a.xlsx', isi: teks('satu') },
      { nama: 'Dinas Koperasi – Ünit.xlsx', isi: teks('dua') },
      { nama: 'kosong.xlsx', isi: new Uint8Array() },
    ]);
    expect([zip!.nama, zip!.jenis, lain]).toEqual(['Template 2026-TW1.zip', 'application/zip', []]);
    expect(JSON.parse(tanyaPython(DAFTAR, zip!.isi, 'arsip.zip'))).toEqual([
      ['a.xlsx', 'satu'],
      ['Dinas Koperasi – Ünit.xlsx', 'dua'],
      ['kosong.xlsx', ''],
    ]);
  },
);

ujiDengan('openpyxl', 'template dalam zip dibuka openpyxl', async () => {
  const template = await sebar(await ruangBerkas('disetujui'));
  const [zip] = await unduh([...template].map(([opd, isi]) => ({ nama: `${opd}.xlsx`, isi })));
  const program = `
import io, json, openpyxl, sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as arsip:
    print(json.dumps({n: openpyxl.load_workbook(io.BytesIO(arsip.read(n))).sheetnames[0] for n in arsip.namelist()}))`;
  const lembar = JSON.parse(tanyaPython(program, zip!.isi, 'arsip.zip')) as Record<string, string>;
  expect(Object.keys(lembar)).toEqual(['DINKES.xlsx', 'DPU.xlsx']);
  expect(new Set(Object.values(lembar))).toEqual(new Set(['Paket']));
});

test('satu berkas diunduh apa adanya', async () => {
  const isi = teks('PK');
  expect(await unduh([{ nama: 'DINKES.xlsx', isi }])).toEqual([
    {
      nama: 'DINKES.xlsx',
      jenis: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      isi,
    },
  ]);
});

test('tanpa berkas tidak ada yang diunduh', async () => {
  expect(await unduh([])).toEqual([]);
});

test('unduhan yang ditolak peramban disebut', async () => {
  const tujuan = new Unduhan({
    arsip: 'x.zip',
    unduh: () => {
      throw Object.assign(new Error('blocked by the browser'), { name: 'NotAllowedError' });
    },
  });
  const berkas = ['a.xlsx', 'b.xlsx'].map((nama) => ({ nama, isi: teks(nama), tanda: '' }));
  expect(await nilaiDari(await tujuan.siapkan(berkas)).serahkan()).toEqual({
    ok: false,
    error: {
      gagal: { kode: 'file-not-writable', berkas: 'x.zip', sebab: 'NotAllowedError' },
      hilang: ['a.xlsx', 'b.xlsx'],
    },
  });
});

test.each([
  ['nama template tetap', ['2026-TW1_DINKES_Dinas-Kesehatan.xlsx'], ['2026-TW1_DINKES_Dinas-Kesehatan.xlsx']],
  [
    'tanpa jalan ke folder lain',
    ['../../etc/passwd', '..\\..\\a.xlsx', '/b.xlsx', 'C:\\c.xlsx'],
    ['passwd', 'a.xlsx', 'b.xlsx', 'c.xlsx'],
  ],
  [
    'tanpa tanda yang ditolak Windows',
    ['a<b>:"|?*.xlsx', 'titik.xlsx. ', 'con.xlsx', 'LPT1.xlsx'],
    ['a-b-.xlsx', 'titik.xlsx', 'berkas-con.xlsx', 'berkas-LPT1.xlsx'],
  ],
  ['tanpa huruf yang membalik nama', ['a\u202Excod.xlsx', 'b\u0000.xlsx'], ['a-xcod.xlsx', 'b-.xlsx']],
  [
    'yang kembar dibedakan, huruf besar dan kecil sama saja',
    ['A.xlsx', 'a.xlsx', 'a.xlsx'],
    ['A.xlsx', 'a_2.xlsx', 'a_3.xlsx'],
  ],
  ['yang kosong diberi nama', ['', '.xlsx', '///'], ['berkas', 'xlsx', 'berkas_2']],
  ['yang panjang dipotong sebelum akhirannya', [`${'x'.repeat(300)}.xlsx`], [`${'x'.repeat(120)}.xlsx`]],
])('nama aman: %s', (_, daftar, harapan) => {
  expect(namaAman(daftar)).toEqual(harapan);
});
