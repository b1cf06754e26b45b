/** The workspace of version 0.1.0 in a folder of its own, and the command line of today on it. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { kinerja, type HasilKinerja } from '../alat/kinerja';
import { tanyaPython } from '../alat/program-luar';

const BAHAN = resolve('test/bahan/0.1.0');
/** Of rk.xlsx as commit 1618782 wrote it. */
export const SIDIK = 'f257716c4dcdbab7de3d037ab94d02716716241b92762714904cce4eca819e17';
export const KEMBALI = readdirSync(join(BAHAN, 'kembali'))
  .sort()
  .map((nama) => join(BAHAN, 'kembali', nama));

let folder = '';

/** Path of a file beside the workspace of this test. */
export const diFolder = (nama: string): string => join(folder, nama);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kinerja-lama-'));
  copyFileSync(join(BAHAN, 'rk.xlsx'), join(folder, 'v.xlsx'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

export const jalankan = (...argumen: readonly string[]): Promise<HasilKinerja> => kinerja(folder, ...argumen);
export const isi = (): Buffer => readFileSync(join(folder, 'v.xlsx'));
export const sidik = (): string => createHash('sha256').update(isi()).digest('hex');
export const jsonDari = (nama: string): unknown => JSON.parse(readFileSync(join(BAHAN, nama), 'utf8'));

export async function berhasil(...argumen: readonly string[]): Promise<string> {
  const { kode, keluaran, laporan } = await jalankan(...argumen);
  expect([argumen[0], kode, kode === 0 ? '' : laporan]).toEqual([argumen[0], 0, '']);
  return keluaran;
}

/** What openpyxl sees: ids of the columns of transactions, lines of Riwayat that tell of the growth, keys of `_kinerja`. */
export const LIHAT = `
import sys, json, openpyxl
wb = openpyxl.load_workbook(sys.argv[1])
def penanda(id):
    for ws in wb:
        for r in ws.iter_rows(max_row=12):
            if r[0].value == '#tabel:' + id: return ws, r[0].row
def baris(id):
    ws, n = penanda(id)
    return [[c.value for c in r] for r in ws.iter_rows(min_row=n)]
riwayat = baris('riwayat')
kepala = riwayat[0]
meta = {r[0]: r[2] for r in baris('meta')[2:]}
ws, n = penanda('transaksi')
print(json.dumps({
  'transaksi': [c for c in baris('transaksi')[0] if c],
  'objek': [t if isinstance(t, str) else t.ref for t in ws.tables.values()],
  'data': baris('data-transaksi')[0][-1],
  'pembaruan': [r[kepala.index('ringkasan')] for r in riwayat if r[kepala.index('perintah')] == 'Pembaruan buku kerja'],
  'skema': meta['skema'],
}))`;
interface Terlihat {
  readonly transaksi: readonly string[];
  readonly objek: readonly string[];
  readonly data: string;
  readonly pembaruan: readonly string[];
  readonly skema: string;
}
export const terlihat = (): Terlihat => JSON.parse(tanyaPython(LIHAT, isi())) as Terlihat;

export const SEBUTAN_BARU = 'Sebutan lembar, kolom, dan status yang baru.';
export const KUNCI_BARU = 'Kunci Angka: periode yang sudah dihitung tetap terbuka.';
export const KOLOM_BARU = [
  ['Jenis kontrak', 'Transaksi'],
  ['Alasan perubahan', 'Persetujuan'],
  ['Perkiraan akhir tahun', 'Indikator'],
  ['Sumber', 'Baseline'],
  ['Pagu menurut SPSE', 'Transaksi'],
  ['Kode periksa baris', 'Data Paket'],
  ['Kode periksa baris', 'Data Transaksi'],
  ['Jenis kontrak', 'Data Transaksi'],
  ['Pagu menurut SPSE', 'Data Transaksi'],
  ['Kode periksa baris', 'Data OPD'],
  ['Kode periksa baris', 'Data Aksi'],
  ['Sudah dikirim', 'Register Pengembalian'],
  ['Tanggal diterima', 'Register Pengembalian'],
  ['Asal tanggal diterima', 'Register Pengembalian'],
  ['Asal setiap kiriman', 'Register Pengembalian'],
  ['Kode periksa tulisan sebelumnya (SHA-256)', 'Riwayat Perubahan'],
  ['Kode periksa tulisan ini (SHA-256)', 'Riwayat Perubahan'],
  ['Pertama kali diterima', 'Register Pengembalian'],
  ['Berlaku mulai', 'OPD'],
  ['Berlaku sampai', 'OPD'],
  ['Unit penerus (pisahkan dengan ;)', 'OPD'],
  ['Kode menurut program', 'OPD'],
].map(([kolom, lembar]) => `${kolom} (${lembar})`);

/** Sheets that people see, which came since. */
export const LEMBAR_BARU = [
  'Riwayat OPD',
  'Perubahan Paket',
  'Koreksi UKPBJ',
  'Kunci Angka',
  'Keputusan',
  'Arsip Data',
  'Analisis',
  'Rekomendasi',
  'Capaian Tahun Lalu',
  'Penyimpangan Mutu Baku',
  'Pelaksana',
];

/** The workspace as another program left it; the path is in `sys.argv[1]`. */
export const ubah = (program: string): void => {
  execFileSync('/usr/bin/python3', [
    '-c',
    `import sys, openpyxl\nwb = openpyxl.load_workbook(sys.argv[1])\n${program}\nwb.save(sys.argv[1])`,
    join(folder, 'v.xlsx'),
  ]);
};
