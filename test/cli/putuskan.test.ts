import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kinerjaSesudah } from '../alat/kinerja';
import { tanyaPython, ujiDengan } from '../alat/program-luar';
import { BerkasKembali } from '../bangun/berkas-kembali';
import { kunciAngka } from '../bangun/keputusan';
import { kompilasikan, ruangTerkompilasiBerkas } from '../bangun/terkompilasi';

jest.setTimeout(120_000);

/** The command line on a day of its own. */
const padaHari = (hari: string): string => `
const Asli = Date;
const kini = Asli.parse('${hari}T03:00:00Z');
globalThis.Date = class extends Asli {
  constructor(...isi) { isi.length === 0 ? super(kini) : super(...isi); }
  static now() { return kini; }
};`;

let folder = '';
let buku = '';
const pada = (hari: string, perintah: string, ...argumen: readonly string[]) =>
  kinerjaSesudah(padaHari(hari), [perintah, buku, ...argumen]);
const NOTULA = ['--dicatat', 'Budi', '--nomor', '027/5'];
const APRIL = '2026-04-20';
const JANUARI = '2027-01-10';

// One file through the year: the tests follow each other.
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kinerja-putuskan-'));
  buku = join(folder, 'rk.xlsx');
  const ruang = await ruangTerkompilasiBerkas();
  await kunciAngka(ruang, '2026-TW1');
  writeFileSync(buku, ruang.bytes());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const isi = () => readFileSync(buku);

test('daftarnya menyebut setiap indikator dengan nilai, status, dan keputusannya', async () => {
  const { kode, keluaran } = await pada(APRIL, 'putuskan', '--periode', '2026-TW1');
  expect(kode).toBe(0);
  expect(keluaran).toMatch(/^Keputusan Triwulan I 2026: 0 dari 2 indikator sudah diputuskan\.$/m);
  expect(keluaran).toMatch(/^IK01 Porsi PDN: 55 %, Jauh dari target$/m);
  expect(keluaran.match(/Belum diputuskan/g)).toHaveLength(2);
});

test.each([
  ['c tanpa status', ['IK01', '--cabang', 'c'], 'memerlukan status akhir'],
  ['huruf lain', ['IK01', '--cabang', 'd'], '"d" bukan keputusan'],
  ['status pada b', ['IK01', '--cabang', 'b', '--status', 'tercapai'], 'hanya untuk keputusan c'],
  ['tanpa keputusan', ['IK01'], 'Sebut keputusannya'],
  ['tanpa indikator', ['--cabang', 'b'], 'Sebut kode indikator'],
  ['tercapai sekaligus', ['IK01,IK02', '--cabang', 'c', '--status', 'tercapai'], 'satu per satu'],
  ['besok', ['IK01', '--cabang', 'b', '--tanggal', '21 April 2026'], 'belum terjadi'],
  ['sebelum dikunci', ['IK01', '--cabang', 'b', '--tanggal', '2026-03-31'], 'dikunci 1 April 2026'],
  ['bukan tanggal', ['IK01', '--cabang', 'b', '--tanggal', 'kemarin'], '"kemarin" bukan tanggal'],
])('ditolak dengan kode 1 dan tidak menulis apa pun: %s', async (_, argumen, pesan) => {
  const semula = isi();
  const { kode, laporan } = await pada(APRIL, 'putuskan', ...argumen, '--periode', '2026-TW1', ...NOTULA);
  expect([kode, laporan]).toEqual([1, expect.stringContaining(pesan)]);
  expect(isi().equals(semula)).toBe(true);
});

test('c tercapai: distribusi berikutnya tidak menanyakannya', async () => {
  const tercapai = await pada(
    ...([APRIL, 'putuskan', 'IK01', '--periode', '2026-TW1', '--cabang', 'c'] as const),
    ...['--status', 'tercapai', '--oleh', 'Wali Kota', ...NOTULA],
  );
  expect([tercapai.kode, tercapai.laporan]).toEqual([0, expect.stringContaining('belum memenuhi target')]);
  expect(tercapai.keluaran).toContain(
    'Dicatat: IK01, c. Tetapkan Tercapai (KEP-001, 20 April 2026, notula 027/5).',
  );
  const keluar = join(folder, 'template');
  expect(
    (await pada(APRIL, 'distribusi', '--periode', '2026-TW2', '--unit', 'DPU', '--keluar', keluar)).kode,
  ).toBe(0);
  const [nama] = readdirSync(keluar);
  const template = BerkasKembali.dari(readFileSync(join(keluar, nama!)));
  expect(() => template.kolom('Data OPD', 'belanja_pbj')).not.toThrow();
  expect(() => template.kolom('Transaksi', 'nilai_pdn')).toThrow();
});

test('langkah 18 menunggu setiap indikator', async () => {
  const tandai = () =>
    pada(APRIL, 'langkah', '--selesai', '18', '--periode', '2026-TW1', '--oleh', 'A', '--catatan', 'rapat');
  const belum = await tandai();
  expect([belum.kode, belum.laporan]).toEqual([1, expect.stringContaining('belum diputuskan: IK02')]);
  const b = await pada(APRIL, 'putuskan', 'IK02', '--periode', '2026-TW1', '--cabang', 'b', ...NOTULA);
  expect([b.kode, b.keluaran]).toEqual([0, expect.stringContaining('langkah 18 dapat ditandai')]);
  const { kode, keluaran } = await tandai();
  expect([kode, keluaran]).toEqual([0, expect.stringContaining('Lanjutkan tanpa Perbaikan')]);
});

test('langkah 19 menyebut yang terbuka, menawarkan menutup sisanya, dan sesudah ditutup diterima', async () => {
  const ruang = await ruangTerkompilasiBerkas();
  await kompilasikan(ruang, '2026-TW4', ['DINKES', 'DPU']);
  await kunciAngka(ruang, '2026-TW4', '2027-01-05');
  writeFileSync(buku, ruang.bytes());
  await pada(
    ...([JANUARI, 'putuskan', 'IK01', '--periode', '2026-TW4', '--cabang', 'c'] as const),
    ...['--status', 'tercapai', ...NOTULA],
  );
  const ditolak = await pada(JANUARI, 'langkah', '--selesai', '19', '--oleh', 'A');
  expect(ditolak.kode).toBe(1);
  expect(ditolak.laporan).toMatch(/Indikator.*IK02 \(RUP diumumkan\) masih terbuka: belum pernah diputuskan/);
  expect(ditolak.laporan).not.toContain('IK01 (');
  expect(ditolak.laporan).toContain('Sisanya dapat ditutup sebagai Waktu Terlampaui dengan satu notula');
  const sisanya = await pada(JANUARI, 'putuskan', '--periode', '2026-TW4', '--sisanya', ...NOTULA);
  expect([sisanya.kode, sisanya.keluaran]).toEqual([0, expect.stringContaining('langkah 19 dapat ditandai')]);
  expect((await pada(JANUARI, 'langkah', '--selesai', '19', '--oleh', 'A')).kode).toBe(0);
});

ujiDengan('openpyxl', 'openpyxl melihat lembar Keputusan tersembunyi, terlindung, dan isinya', () => {
  const semua: unknown = JSON.parse(
    tanyaPython(
      `
import sys, json, openpyxl
ws = openpyxl.load_workbook(sys.argv[1])['Keputusan']
rows = [[c.value for c in r] for r in ws.iter_rows()]
ids = next(r for r in rows if 'dicatatOleh' in r)
ambil = ('kode', 'indikator', 'keputusan', 'status', 'oleh', 'dicatatOleh', 'nomor', 'nilai')
isi = [[r[ids.index(k)] for k in ambil] for r in rows if str(r[ids.index('kode')]).startswith('KEP-')]
print(json.dumps([ws.sheet_state, ws.protection.sheet, *isi]))
`,
      isi(),
    ),
  );
  const milik = ['Kepala UKPBJ', 'Budi', '027/5'];
  expect(semua).toEqual([
    'hidden',
    true,
    ['KEP-001', 'IK01', 'Tetapkan Tercapai', 'Tercapai', ...milik, expect.closeTo(55, 9)],
    ['KEP-002', 'IK02', 'Tetapkan Waktu Terlampaui', 'Waktu terlampaui', ...milik, 87.5],
  ]);
});
