/**
 * Every text that a command prints is a text of the language: the sample round, findings, failures, usage and help, in the
 * pseudo-language (`test/alat/semu.ts`).
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { daftarPerintah } from '../../src/cli/perintah/daftar';
import { dataContoh, polaData } from '../alat/semu-data';
import { kataTerlupa } from '../alat/semu';
import type { Cetakan } from '../alat/semu-putaran';

jest.setTimeout(600_000);

/** Within the project, whose packages it loads; of its own, because several runs of the tests may go on at once. */
const bangunan = resolve(`dist/uji/semu-${process.pid}`);
const RK = 'hasil/ruang-kerja.xlsx';
const langkah = (...argumen: readonly string[]) => ['langkah', RK, ...argumen];

const baris: readonly (readonly string[])[] = [
  ['--help'],
  ...daftarPerintah.map(({ nama }) => [nama, '--help']),
  // Usage.
  [],
  ['tidak-ada'],
  ['capaian'],
  ['capaian', RK, '--tidak-ada', 'x'],
  ['capaian', RK, '--periode'],
  ['setujui', RK],
  ['siapkan', 'baru.xlsx', '--instansi', 'Kota Uji', '--tahun', 'dua'],
  ['siapkan', 'baru.xlsx', '--instansi', 'Kota Uji', '--tahun', '2026', '--mulai', 'besok'],
  ['kompilasi', RK],
  ['distribusi', RK, '--periode', '2026-TW1'],
  // From an empty workspace.
  ['siapkan', 'baru.xlsx', '--instansi', 'Kota Uji', '--tahun', '2026'],
  ['siapkan', 'baru.xlsx', '--instansi', 'Kota Uji', '--tahun', '2026'],
  ['langkah', 'baru.xlsx'],
  ['capaian', 'baru.xlsx'],
  ['hitung', 'baru.xlsx'],
  ['setujui', 'baru.xlsx', '--oleh', 'Kepala UKPBJ', '--nomor', '1'],
  ['impor-rencana', 'baru.xlsx', 'bukan-json.json'],
  ['impor-rencana', 'baru.xlsx', 'asing.json'],
  ['impor-data', 'baru.xlsx', 'asing.csv', 'salah.csv'],
  ['impor-data', 'baru.xlsx', 'salah.csv', '--sebagian'],
  // The sample round, and what comes after it.
  ['contoh', 'hasil'],
  ['capaian', RK, '--periode', '2026-TW3'],
  ['capaian', RK, '--periode', 'besok'],
  ...['IK03', 'IK06', 'IK12', 'IK13', 'IK15'].map((kode) => ['rincian', RK, kode, '--batas', '2']),
  ['rincian', RK, 'IK02', '--opd', 'DINKES'],
  ['rincian', RK, 'IK99'],
  ['rincian', RK, 'IK01', '--opd', 'TIDAKADA'],
  ['analisis', RK],
  ['analisis', RK, '--catat', 'IK07', '--oleh', 'Sari'],
  ['analisis', RK, '--catat', 'IK07', '--metode', 'Pagu', '--sebab', 'Pagu', '--oleh', 'Sari', '--tulis'],
  ['rekomendasi', RK],
  ['rekomendasi', RK, '--indikator', 'IK07'],
  ['rekomendasi', RK, '--indikator', 'IK07', '--dari-usulan', '99'],
  [
    'rekomendasi',
    RK,
    '--indikator',
    'IK07',
    '--dari-usulan',
    '1',
    '--tenggat',
    '2020-01-31',
    '--oleh',
    'Sari',
  ],
  ['hitung', RK],
  ['setujui', RK, '--oleh', 'Kepala UKPBJ', '--nomor', '027/001/2026'],
  ['impor-rencana', RK, 'hasil/rencana.json'],
  ['impor-data', RK, 'hasil/paket.csv'],
  ['kompilasi', RK, 'hasil/kembali/2026-TW1_DINKES_Dinkes.xlsx', '--pratinjau'],
  ['kompilasi', RK, 'hasil/kembali/2026-TW1_DINKES_Dinkes.xlsx', 'rusak.xlsx', 'hasil/rencana.json'],
  ['kompilasi', RK, 'tidak-ada.xlsx'],
  ['distribusi', RK, '--periode', '2026-TW2', '--lembar', '--unit', 'DINKES'],
  ['distribusi', RK, '--periode', '2026-TW2', '--keluar', 'hasil/rencana.json'],
  ['distribusi', RK, '--periode', 'besok', '--keluar', 'lain'],
  ['kompilasi', RK, '--lembar-isian', '2026-TW2', '--pratinjau'],
  ['capaian', 'tidak-ada.xlsx'],
  ['capaian', 'rusak.xlsx'],
  ['capaian', 'hasil/template/2026-TW1_DINKES_Dinkes.xlsx'],
  // The flow.
  langkah('--mulai', '2026-01-05'),
  langkah('--selesai', '2', '--oleh', 'Sari', '--tanggal', '2026-03-02', '--catatan', 'Rapat ditunda'),
  langkah('--selesai', '1', '--oleh', 'Sari', '--tanggal', '2026-01-05'),
  langkah('--selesai', '1', '--oleh', 'Sari'),
  langkah('--selesai', '7', '--oleh', 'Sari'),
  langkah('--selesai', '7', '--oleh', 'Sari', '--cabang', 'kembalikan', '--ke', '4', '--alasan', 'Kurang'),
  langkah('--selesai', '12', '--oleh', 'Sari', '--periode', '2026-TW1', '--tanggal', '2026-03-31'),
  langkah('--selesai', '20'),
  langkah('--selesai', 'dua'),
  langkah('--selesai', '1', '--batal', '2'),
  langkah('--centang', '2-p1', '--oleh', 'Sari'),
  langkah('--hapus-centang', '2-p1'),
  langkah('--centang', '99-p1', '--oleh', 'Sari'),
  langkah(),
  langkah('--batal', '1', '--oleh', 'Sari', '--alasan', 'Keliru'),
  langkah('--batal', '1', '--oleh', 'Sari'),
];

let folder = '';
let cetakan: readonly Cetakan[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kinerja-semu-'));
  writeFileSync(join(folder, 'bukan-json.json'), '{"versi": NaN');
  writeFileSync(join(folder, 'asing.json'), '{"versi": 1, "asing": true, "indikator": [{"kode": 3}]}');
  writeFileSync(join(folder, 'asing.csv'), 'satu;dua\n1;2\n');
  writeFileSync(
    join(folder, 'salah.csv'),
    'Kode RUP,Nama Paket,Satuan Kerja,Pagu,Metode Pemilihan\n123,Meja,DINAS KESEHATAN,banyak,Tender\n',
  );
  writeFileSync(join(folder, 'rusak.xlsx'), 'bukan buku kerja');
  const jalankan = (berkas: string, argumen: readonly string[], input = ''): string => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [berkas, ...argumen], {
      input,
      encoding: 'utf8',
      maxBuffer: 1e9,
    });
    if (status !== 0) throw new Error(stderr);
    return stdout;
  };
  jalankan('test/alat/semu-bangun.mjs', ['cli', bangunan]);
  cetakan = JSON.parse(
    jalankan(
      join(bangunan, 'putaran.mjs'),
      [folder, join(bangunan, 'pekerja-baca.mjs')],
      JSON.stringify(baris),
    ),
  ) as Cetakan[];
}, 600_000);
afterAll(() => {
  for (const satu of [folder, bangunan]) rmSync(satu, { recursive: true, force: true });
});

test.each(baris.map((argv, i) => [argv.join(' '), i] as const))('kinerja %s', (_, i) => {
  const { argv, keluaran, laporan } = cetakan[i]!;
  // What only asks or fails may print nothing but a report, and the other way round.
  expect(keluaran + laporan).toContain('⟦');
  const dikenal = { data: dataContoh, pola: polaData(...argv.slice(1)) };
  expect([...kataTerlupa(keluaran, dikenal), ...kataTerlupa(laporan, dikenal)]).toEqual([]);
});
