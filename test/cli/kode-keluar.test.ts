import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kinerja } from '../alat/kinerja';

jest.setTimeout(60_000);

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kinerja-cli-'));
  await kinerja(folder, 'siapkan', 'ruang.xlsx', '--instansi', 'Kota Uji', '--tahun', '2026');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('pemakaian yang salah berakhir dengan kode 2 dan tidak menjalankan apa pun', () => {
  const kasus: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['tanpa perintah', [], /Sebutkan perintahnya/],
    ['perintah yang tidak ada', ['kompilaso'], /kompilaso/],
    ['argumen wajib kurang', ['siapkan', 'baru.xlsx'], /instansi/],
    ['pilihan yang tidak ada', ['capaian', 'ruang.xlsx', '--warna'], /warna/],
    ['tahun yang bukan tahun', ['siapkan', 'baru.xlsx', '--instansi', 'X', '--tahun', '26'], /bukan tahun/],
    [
      'tanggal yang tidak ada',
      ['kompilasi', 'ruang.xlsx', 'ruang.xlsx', '--tanggal-data', '2026-02-30'],
      /bukan tanggal/,
    ],
    ['bahasa yang tidak ada', ['capaian', 'ruang.xlsx', '--bahasa', 'fr'], /bahasa/],
  ];
  test.each(kasus)('%s', async (_judul, argumen, pesan) => {
    const hasil = await kinerja(folder, ...argumen);
    expect(hasil).toMatchObject({ kode: 2, keluaran: '' });
    expect(hasil.laporan).toMatch(pesan);
    expect(existsSync(join(folder, 'baru.xlsx'))).toBe(false);
  });
});

describe('berkas yang tidak dapat dipakai berakhir dengan kode 3 dan mengatakan sebabnya', () => {
  test('ruang kerja yang tidak ada', async () => {
    const hasil = await kinerja(folder, 'capaian', 'tidak-ada.xlsx');
    expect(hasil.kode).toBe(3);
    expect(hasil.laporan).toMatch(/tidak-ada\.xlsx tidak ada\. Periksa nama dan foldernya/);
  });

  test('berkas yang bukan buku kerja', async () => {
    writeFileSync(join(folder, 'palsu.xlsx'), 'Kode;Nama\n1;A\n');
    const hasil = await kinerja(folder, 'capaian', 'palsu.xlsx');
    expect(hasil.kode).toBe(3);
    expect(hasil.laporan).toMatch(/palsu\.xlsx/);
  });

  test('folder di tempat berkas, dan berkas di tempat folder: dengan kata-kata, kodenya hanya petunjuk', async () => {
    const dibaca = await kinerja(folder, 'capaian', '.');
    expect(dibaca.kode).toBe(3);
    expect(dibaca.laporan).toMatch(/tidak dapat dibaca: itu folder, bukan berkas \(EISDIR\)\. Sebutkan/);
    const ditulis = await kinerja(
      folder,
      'siapkan',
      'ruang.xlsx/a.xlsx',
      '--instansi',
      'X',
      '--tahun',
      '2026',
    );
    expect(ditulis.kode).toBe(3);
    expect(ditulis.laporan).toMatch(
      /tidak dapat ditulis: di tempat folder itu ada berkas \(ENOTDIR\)\. Periksa/,
    );
  });

  test('rencana yang bukan JSON: baris, karakter, dan yang tertulis di situ', async () => {
    writeFileSync(join(folder, 'rencana.json'), '{\n  "tahun": None\n}');
    const hasil = await kinerja(folder, 'impor-rencana', 'ruang.xlsx', 'rencana.json');
    expect(hasil.kode).toBe(1);
    expect(hasil.laporan).toMatch(
      /^HARUS DIPERBAIKI rencana\.json, baris 2, karakter 12: Berkas ini bukan JSON yang benar: None bukan nilai\. Tulis teks di antara tanda kutip/,
    );
  });

  test('siapkan tidak menimpa berkas yang sudah ada', async () => {
    const sebelum = readFileSync(join(folder, 'ruang.xlsx'));
    const hasil = await kinerja(folder, 'siapkan', 'ruang.xlsx', '--instansi', 'X', '--tahun', '2026');
    expect(hasil.kode).toBe(3);
    expect(hasil.laporan).toMatch(/sudah ada dan tidak ditimpa/);
    expect(readFileSync(join(folder, 'ruang.xlsx')).equals(sebelum)).toBe(true);
  });
});

describe('catatan yang menghentikan berakhir dengan kode 1 dan tidak menulis', () => {
  test('rencana yang belum lengkap tidak dapat disetujui, semua kekurangannya disebut', async () => {
    const sebelum = readFileSync(join(folder, 'ruang.xlsx'));
    const hasil = await kinerja(folder, 'setujui', 'ruang.xlsx', '--oleh', 'Kepala', '--nomor', '1');
    expect(hasil.kode).toBe(1);
    expect(hasil.laporan).toMatch(/belum mempunyai baseline/);
    expect(hasil.laporan).toMatch(/belum mempunyai target/);
    expect(hasil.laporan).toMatch(/belum mempunyai rencana aksi/);
    expect(hasil.laporan).toMatch(/lembar Indikator, sel B\d+/);
    expect(readFileSync(join(folder, 'ruang.xlsx')).equals(sebelum)).toBe(true);
  });

  test('distribusi sebelum disetujui', async () => {
    const hasil = await kinerja(
      folder,
      'distribusi',
      'ruang.xlsx',
      '--periode',
      '2026-TW1',
      '--keluar',
      'keluar',
    );
    expect(hasil.kode).toBe(1);
    expect(hasil.laporan).toMatch(/belum disetujui/);
    expect(existsSync(join(folder, 'keluar'))).toBe(false);
  });

  test('capaian sebelum ada kompilasi, dalam bahasa Inggris bila diminta', async () => {
    const hasil = await kinerja(folder, 'capaian', 'ruang.xlsx', '--bahasa', 'en');
    expect(hasil).toMatchObject({ kode: 1, keluaran: '' });
    expect(hasil.laporan).toMatch(/No period has been compiled yet/);
  });

  test('dengan --json catatan dapat dibaca mesin', async () => {
    const hasil = await kinerja(folder, 'capaian', 'ruang.xlsx', '--json');
    expect(hasil.kode).toBe(1);
    expect(JSON.parse(hasil.keluaran)).toMatchObject({
      versi: 1,
      perintah: 'capaian',
      hasil: null,
      catatan: [{ kode: 'periode-belum-dikompilasi', tingkat: 'galat', akibat: 'menghentikan' }],
    });
  });
});

test('--help menyebut semua perintah dalam bahasa Indonesia', async () => {
  const hasil = await kinerja(folder, '--help');
  expect(hasil.kode).toBe(0);
  for (const perintah of [
    'siapkan',
    'impor-rencana',
    'impor-data',
    'setujui',
    'distribusi',
    'kompilasi',
    'capaian',
    'rincian',
    'contoh',
  ])
    expect(hasil.keluaran).toContain(`kinerja ${perintah}`);
  expect(hasil.keluaran).toMatch(/Perintah:[\s\S]*Pilihan:/);
});

test('siapkan memberi delapan indikator siap pakai', async () => {
  const hasil = await kinerja(folder, 'rincian', 'ruang.xlsx', 'IK99', '--json');
  expect(hasil.kode).toBe(1);
  const lain = await kinerja(folder, 'setujui', 'ruang.xlsx', '--oleh', 'A', '--nomor', '1', '--json');
  const { catatan } = JSON.parse(lain.keluaran) as { catatan: { kode: string; params?: unknown }[] };
  expect(catatan.filter(({ kode }) => kode === 'baseline-tidak-ada')).toHaveLength(8);
});
