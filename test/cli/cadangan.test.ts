import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kinerja } from '../alat/kinerja';
import { ruangBerkas } from '../bangun/ruang-kerja';

jest.setTimeout(120_000);

let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kinerja-cadangan-'));
  writeFileSync(join(folder, 'rk.xlsx'), (await ruangBerkas('berdata')).bytes());
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const CADANGAN = 'rk.xlsx.cadangan';
const sidik = (nama: string): string =>
  createHash('sha256')
    .update(readFileSync(join(folder, nama)))
    .digest('hex');
const mulai = (hari: string, ...lain: readonly string[]) =>
  kinerja(folder, 'langkah', 'rk.xlsx', '--mulai', hari, ...lain);

test('isi sebelum tulisan terakhir ada di samping berkas; tanpa tulisan, atau bila tidak diminta, tidak disentuh', async () => {
  const awal = sidik('rk.xlsx');
  expect((await kinerja(folder, 'langkah', 'rk.xlsx')).kode).toBe(0);
  expect(existsSync(join(folder, CADANGAN))).toBe(false);

  expect(await mulai('2026-01-05')).toMatchObject({ kode: 0, laporan: '' });
  expect(sidik(CADANGAN)).toBe(awal);
  const kedua = sidik('rk.xlsx');
  expect((await mulai('2026-01-06', '--tanpa-cadangan')).kode).toBe(0);
  expect(sidik(CADANGAN)).toBe(awal);

  const ketiga = sidik('rk.xlsx');
  expect((await mulai('2026-01-07')).kode).toBe(0);
  expect(sidik(CADANGAN)).toBe(ketiga);
  expect(ketiga).not.toBe(kedua);
  // A copy like any other, also for the comparison.
  const { keluaran } = await kinerja(folder, 'banding', 'rk.xlsx', CADANGAN, '--json');
  expect(JSON.parse(keluaran)).toMatchObject({ hasil: { hubungan: { jenis: 'b-lebih-lama', jumlahA: 1 } } });
});

test('cadangan tidak dapat dibuat: berkasnya tetap ditulis, dan itu dikatakan', async () => {
  mkdirSync(join(folder, CADANGAN));
  const awal = sidik('rk.xlsx');
  const { kode, keluaran } = await mulai('2026-01-05', '--json');
  expect(kode).toBe(0);
  expect(sidik('rk.xlsx')).not.toBe(awal);
  expect((JSON.parse(keluaran) as { catatan: unknown }).catatan).toMatchObject([
    { kode: 'cadangan-gagal', tingkat: 'peringatan', lokasi: { berkas: CADANGAN } },
  ]);
});

test('berkas yang rusak: cadangannya disebut bila ada', async () => {
  await mulai('2026-01-05');
  writeFileSync(join(folder, 'rk.xlsx'), 'rusak');
  const rusak = await kinerja(folder, 'langkah', 'rk.xlsx');
  expect(rusak.kode).toBe(3);
  expect(rusak.laporan).toContain(`Isi sebelum tulisan terakhir ada pada ${CADANGAN}`);
  rmSync(join(folder, CADANGAN));
  expect((await kinerja(folder, 'langkah', 'rk.xlsx')).laporan).not.toContain('cadangan');
});

test('pola *.xlsx dan folder tidak membawanya sebagai pengembalian', async () => {
  await mulai('2026-01-05');
  const { keluaran } = await kinerja(folder, 'kompilasi', 'rk.xlsx', '*', '--json');
  expect(keluaran).not.toContain(CADANGAN);
});
