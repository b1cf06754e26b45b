/**
 * Units that merge and split in the course of a year, through the command line: what people type on the sheet OPD, templates
 * and returns, with every figure worked out by hand. Contracts in rupiah (of them domestic):
 *   first quarter: KA1 600 (300) and KA2 200 (200) of A, KB 400 (100) of B, KD 1,000 (900) of D; together 2,200 (1,500).
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kinerja } from '../alat/kinerja';
import { BerkasKembali, type IsiSel } from '../bangun/berkas-kembali';
import { indikator } from '../bangun/rencana';
import { rencanaMasukan } from '../bangun/rencana-masukan';

jest.setTimeout(240_000);

const MARET = 46_112; // 31 March 2026 as a sheet counts days
let folder = '';
let dasar: Uint8Array = new Uint8Array();
const buku = () => join(folder, 'rk.xlsx');
const TW1 = '2026-TW1';
const TW2 = '2026-TW2';

async function jalan(...argumen: readonly string[]): Promise<string> {
  const { kode, laporan, keluaran } = await kinerja(folder, ...argumen);
  expect({ argumen, kode, laporan: kode === 0 ? '' : laporan }).toEqual({ argumen, kode: 0, laporan: '' });
  return keluaran;
}

const periode = [TW1, TW2, '2026-TW3', '2026-TW4', '2026'];
const rencana = {
  tahun: 2026,
  opd: [
    { kode: 'A', nama: 'Dinas Anggrek' },
    { kode: 'B', nama: 'Dinas Bakung' },
    { kode: 'C', nama: 'Dinas Cempaka', berlakuMulai: '2026-04-01' },
    { kode: 'D', nama: 'Dinas Dahlia' },
  ],
  tujuan: rencanaMasukan.tujuan,
  area: rencanaMasukan.area,
  indikator: [
    { kode: 'PDN', rumus: 'jumlah(nilai_pdn) / jumlah(nilai_kontrak) * 100' },
    { kode: 'NILAI', rumus: 'jumlah(nilai_kontrak)', satuan: 'Rp' },
  ].map((satu) => {
    const {
      id: _,
      basis: __,
      ...isi
    } = indikator({
      lingkupEvaluasi: ['seluruh', 'opd'],
      aturanTidakMelapor: 'posisi-terakhir',
      ...satu,
    });
    return { ...isi, nama: satu.kode };
  }),
  baseline: ['PDN', 'NILAI'].map((kode) => ({ indikator: kode, tahun: 2025, nilai: 70 })),
  target: [
    ...periode.map((satu) => ({ indikator: 'PDN', periode: satu, nilai: 80 })),
    ...periode.map((satu) => ({ indikator: 'NILAI', periode: satu, nilai: 4_000 })),
    ...['A', 'C'].flatMap((opd) =>
      periode.map((satu) => ({ indikator: 'NILAI', opd, periode: satu, nilai: opd === 'A' ? 1_000 : 2_000 })),
    ),
  ],
  aksi: ['PDN', 'NILAI'].map((kode, i) => ({
    ...{ kode: `RA${i}`, indikator: kode, uraian: 'Pendampingan', penanggungJawab: 'Tim' },
    ...{ mulai: '2026-01-05', selesai: '2026-12-18', keluaran: 'Berita acara' },
  })),
};
const paket =
  'Nama Instansi;Nama Satuan Kerja;Cara Pengadaan;Metode Pengadaan;Jenis Pengadaan;Nama Paket;Kode RUP;Sumber Dana;Total Nilai (Rp);Tahun Anggaran\n' +
  (
    [
      ['Dinas Anggrek', '1001', 1_000],
      ['Dinas Anggrek', '1002', 500],
      ['Dinas Bakung', '2001', 1_000],
      ['Dinas Dahlia', '4001', 1_000],
    ] as const
  )
    .map(([unit, rup, pagu]) => `KOTA X;${unit};Penyedia;Tender;Barang;Paket ${rup};${rup};APBD;${pagu};2026`)
    .join('\n');
const realisasi =
  'Nama Instansi;Nama Satuan Kerja;Kode Paket;Kode RUP;Tahun Anggaran;Sumber Transaksi;Sumber Dana;Nama Penyedia;Metode Pengadaan;Jenis Pengadaan;Nama Paket;Status Paket;Total Nilai (Rp);Nilai PDN (Rp)\n' +
  (
    [
      ['Dinas Anggrek', 'KA1', '1001', 600, 300],
      ['Dinas Anggrek', 'KA2', '1002', 200, 200],
      ['Dinas Bakung', 'KB', '2001', 400, 100],
      ['Dinas Dahlia', 'KD', '4001', 1_000, 900],
    ] as const
  )
    .map(
      ([unit, kode, rup, nilai, pdn]) =>
        `KOTA X;${unit};${kode};${rup};2026;Tender;APBD;PT;Tender;Barang;Paket ${kode};SELESAI;${nilai};${pdn}`,
    )
    .join('\n');

/** Templates of a period by unit. */
async function sebar(milik: string): Promise<ReadonlyMap<string, string>> {
  const keluar = join(folder, `t-${milik}`);
  rmSync(keluar, { recursive: true, force: true });
  await jalan('distribusi', 'rk.xlsx', '--periode', milik, '--keluar', keluar);
  return new Map(readdirSync(keluar).map((nama) => [nama.split('_')[1] ?? '', join(keluar, nama)]));
}

type Isi = Readonly<Record<string, readonly [nilai: number, pdn: number]>>;

/** A unit fills its template in: contracts by package code, with the others as they were prefilled. */
async function isi(asal: string | undefined, nama: string, nilai: Isi = {}): Promise<string> {
  const berkas = BerkasKembali.dari(readFileSync(asal ?? '')).nyatakan();
  for (const [kode, [kontrak, pdn]] of Object.entries(nilai))
    berkas
      .tulis('Transaksi', `inaproc:${kode}:1`, 'nilai_kontrak', kontrak)
      .tulis('Transaksi', `inaproc:${kode}:1`, 'nilai_pdn', pdn);
  writeFileSync(join(folder, nama), await berkas.bytes());
  return nama;
}

const kompilasi = async (...berkas: readonly string[]) =>
  jalan('kompilasi', 'rk.xlsx', ...berkas, '--diterima', '2026-07-05');

/** What a person types on the sheet OPD. */
async function ketikOpd(unit: string, ubah: Readonly<Record<string, IsiSel>>): Promise<void> {
  const berkas = BerkasKembali.dari(readFileSync(buku()));
  const kolomKode = berkas.kolom('OPD', 'kode');
  const baris = berkas.pada('OPD').baris.find((sel) => sel[kolomKode] === unit);
  if (baris === undefined) throw new Error(unit);
  for (const [kolom, nilai] of Object.entries(ubah)) baris[berkas.kolom('OPD', kolom)] = nilai;
  writeFileSync(buku(), await berkas.bytes());
}

interface Capaian {
  readonly kode: string;
  readonly lingkup: { readonly kode: string | null };
  readonly hasil: { readonly nilai?: number };
  readonly cakupan: { readonly opd: readonly number[]; readonly baris: readonly number[] };
  readonly target: unknown;
}

/** `PDN C` → value, units that reported of those in scope, target. */
async function angka(milik: string): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const { hasil } = JSON.parse(await jalan('capaian', 'rk.xlsx', '--periode', milik, '--json')) as {
    hasil: { capaian: readonly Capaian[] };
  };
  return Object.fromEntries(
    hasil.capaian.map(({ kode, lingkup, hasil: { nilai }, cakupan, target }) => [
      `${kode} ${lingkup.kode ?? 'semua'}`,
      [nilai === undefined ? null : Math.round(nilai * 1e6) / 1e6, cakupan.opd.join('/'), target],
    ]),
  );
}

const triwulanSatu = {
  'PDN semua': [68.181818, '3/3', 80], // 1,500 of 2,200
  'PDN A': [62.5, '1/1', 80], // 500 of 800
  'PDN B': [25, '1/1', 80],
  'PDN D': [90, '1/1', 80],
  'NILAI semua': [2_200, '3/3', 4_000],
  'NILAI A': [800, '1/1', 1_000],
  'NILAI B': [400, '1/1', null],
  'NILAI D': [1_000, '1/1', null],
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kinerja-gabung-'));
  writeFileSync(join(folder, 'rencana.json'), JSON.stringify(rencana));
  writeFileSync(join(folder, 'paket.csv'), paket);
  writeFileSync(join(folder, 'realisasi.csv'), realisasi);
  await jalan('siapkan', 'rk.xlsx', '--instansi', 'Kota X', '--tahun', '2026');
  await jalan('impor-rencana', 'rk.xlsx', 'rencana.json');
  await jalan('impor-data', 'rk.xlsx', 'paket.csv', 'realisasi.csv');
  await jalan('setujui', 'rk.xlsx', '--oleh', 'Kepala', '--nomor', '1');
  const template = await sebar(TW1);
  // C begins in April.
  expect([...template.keys()].sort()).toEqual(['A', 'B', 'D']);
  const berkas: string[] = [];
  for (const [unit, asal] of template) berkas.push(await isi(asal, `${unit}1.xlsx`));
  await kompilasi(...berkas);
  expect(await angka(TW1)).toEqual(triwulanSatu);
  dasar = readFileSync(buku());
});
beforeEach(() => writeFileSync(buku(), dasar));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('A dan B digabung menjadi C: unit lama diam tidak dihitung dua kali, kelengkapan menurut unit yang ada', async () => {
  const lama = await sebar(TW2);
  for (const unit of ['A', 'B']) await ketikOpd(unit, { berlakuSampai: MARET, penerus: 'C' });
  expect(await angka(TW1)).toEqual(triwulanSatu);
  // A template of the second quarter that A still has: its data are its successor's to give.
  const ditolak = await jalan(
    'kompilasi',
    'rk.xlsx',
    await isi(lama.get('A'), 'A2.xlsx', { KA1: [900, 900] }),
  );
  expect(ditolak).toContain('Dikembalikan untuk perbaikan 1');

  const template = await sebar(TW2);
  expect([...template.keys()].sort()).toEqual(['C', 'D']);
  await kompilasi(await isi(template.get('D'), 'D2.xlsx'));
  // C is silent: what A and B gave last is its position, 600 (300) + 200 (200) + 400 (100).
  const posisi = {
    'PDN semua': [68.181818, '2/2', 80],
    'PDN C': [50, '1/1', 80], // 600 of 1,200
    'PDN D': [90, '1/1', 80],
    'NILAI semua': [2_200, '2/2', 4_000],
    'NILAI C': [1_200, '1/1', 2_000],
    'NILAI D': [1_000, '1/1', null],
  };
  expect(await angka(TW2)).toEqual(posisi);

  await kompilasi(await isi(template.get('C'), 'C2.xlsx', { KA1: [700, 350], KB: [500, 200] }));
  expect(await angka(TW2)).toEqual({
    ...posisi,
    'PDN semua': [68.75, '2/2', 80], // 350 + 200 + 200 + 900 = 1,650 of 2,400
    'PDN C': [53.571429, '1/1', 80], // 750 of 1,400
    'NILAI semua': [2_400, '2/2', 4_000],
    'NILAI C': [1_400, '1/1', 2_000],
  });
  // A corrects its first quarter, under its own code; the second is C's word.
  await kompilasi(await isi((await sebar(TW1)).get('A'), 'A1b.xlsx', { KA1: [800, 300] }));
  expect(await angka(TW1)).toEqual({
    ...triwulanSatu,
    'PDN semua': [62.5, '3/3', 80], // 1,500 of 2,400
    'PDN A': [50, '1/1', 80],
    'NILAI semua': [2_400, '3/3', 4_000],
    'NILAI A': [1_000, '1/1', 1_000],
  });
  expect((await angka(TW2))['NILAI semua']).toEqual([2_400, '2/2', 4_000]);
});

test('A dipecah menjadi B dan C: paketnya pindah bertanggal, setiap baris dihitung sekali', async () => {
  await ketikOpd('A', { berlakuSampai: MARET, penerus: 'B; C' });
  const mulai = ['--mulai', '2026-04-01', '--oleh', 'Kepala'];
  await jalan('paket', 'rk.xlsx', '1001', '--pindah', 'B', ...mulai);
  await jalan('paket', 'rk.xlsx', '1002', '--pindah', 'C', ...mulai);
  expect(await angka(TW1)).toEqual(triwulanSatu);
  // Templates of the first quarter still ask A for both packages.
  expect([...(await sebar(TW1)).keys()].sort()).toEqual(['A', 'B', 'D']);

  const template = await sebar(TW2);
  expect([...template.keys()].sort()).toEqual(['B', 'C', 'D']);
  await kompilasi(await isi(template.get('D'), 'D2.xlsx'));
  const posisi = {
    'PDN semua': [68.181818, '2/3', 80],
    'PDN B': [40, '1/1', 80], // 300 + 100 of 600 + 400
    'PDN C': [100, '0/1', 80],
    'PDN D': [90, '1/1', 80],
    'NILAI semua': [2_200, '2/3', 4_000],
    'NILAI B': [1_000, '1/1', null],
    'NILAI C': [200, '0/1', 2_000],
    'NILAI D': [1_000, '1/1', null],
  };
  expect(await angka(TW2)).toEqual(posisi);

  await kompilasi(
    await isi(template.get('B'), 'B2.xlsx', { KA1: [700, 300] }),
    await isi(template.get('C'), 'C2.xlsx', { KA2: [300, 240] }),
  );
  expect(await angka(TW2)).toEqual({
    ...posisi,
    'PDN semua': [64.166667, '3/3', 80], // 300 + 240 + 100 + 900 = 1,540 of 2,400
    'PDN B': [36.363636, '1/1', 80], // 400 of 1,100
    'PDN C': [80, '1/1', 80],
    'NILAI semua': [2_400, '3/3', 4_000],
    'NILAI B': [1_100, '1/1', null],
    'NILAI C': [300, '1/1', 2_000],
  });
  expect(await angka(TW1)).toEqual(triwulanSatu);
});
