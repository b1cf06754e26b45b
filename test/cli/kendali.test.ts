import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kinerja } from '../alat/kinerja';
import { BerkasKembali } from '../bangun/berkas-kembali';
import { ruangBerkas, sebar } from '../bangun/ruang-kerja';

/** Colours, the window's title, a line written over, one that begins anew, and an order other than the letters'. */
const NAMA = '\u001b[2J\u001b]0;x\u0007\rpalsu\nSelesai\u202excod.xlsx';
const TERTAMPAK = '␛[2J␛]0;x␇␍palsu␊Selesai\\u{202e}xcod.xlsx';
const KENDALI = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u;

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kinerja-kendali-'));
  const buku = await ruangBerkas('disetujui');
  const template = await sebar(buku, '2026-TW1', ['DINKES', 'DPU']);
  writeFileSync(join(folder, 'rk.xlsx'), buku.bytes());
  const kembali = BerkasKembali.dari(template.get('DINKES')!);
  kembali.tulis('Data OPD', 'DINKES', 'belanja_pbj', 'sejuta\u009b31m\u2067');
  writeFileSync(join(folder, 'dinkes.xlsx'), await kembali.bytes());
  writeFileSync(join(folder, NAMA), 'bukan buku kerja');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const kompilasi = ['kompilasi', 'rk.xlsx', 'dinkes.xlsx', NAMA, '--pratinjau'] as const;

test('nama berkas dan isi sel tidak bekerja pada terminal, dan tampak apa adanya', async () => {
  const { kode, keluaran, laporan } = await kinerja(folder, ...kompilasi);
  expect(kode).toBe(0);
  for (const baris of `${keluaran}${laporan}`.split('\n')) expect(baris).not.toMatch(KENDALI);
  expect(laporan).toContain(`HARUS DIPERBAIKI ${TERTAMPAK}: `);
  expect(laporan).toContain('sejuta\\u{9b}31m\\u{2067}');
});

test('nama ruang kerja yang tidak ada pun begitu', async () => {
  const { kode, laporan } = await kinerja(folder, 'capaian', `tidak-ada-${NAMA}`);
  expect(kode).toBe(3);
  expect(laporan.trimEnd()).not.toMatch(KENDALI);
  expect(laporan).toContain(TERTAMPAK);
});

test('dengan --json isinya tetap, ditulis dengan lolosannya', async () => {
  const { keluaran } = await kinerja(folder, ...kompilasi, '--json');
  expect(keluaran.replaceAll('\n', '')).not.toMatch(KENDALI);
  const { hasil } = JSON.parse(keluaran) as { hasil: { berkas: { berkas: string; catatan: unknown }[] } };
  expect(hasil.berkas.map(({ berkas }) => berkas)).toEqual(['dinkes.xlsx', NAMA]);
  expect(JSON.stringify(hasil.berkas[0]!.catatan)).toContain('sejuta\u009b31m\u2067');
});
