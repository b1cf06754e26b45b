import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kinerja } from '../alat/kinerja';
import { ketikPdn } from '../bangun/ketikan';
import { ruangBerkas } from '../bangun/ruang-kerja';
import { ruangTerkompilasiBerkas } from '../bangun/terkompilasi';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'kinerja-hitung-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const json = async (...argumen: readonly string[]) =>
  (JSON.parse((await kinerja(folder, ...argumen, '--json')).keluaran) as { hasil: unknown }).hasil;

test('capaian mengatakan bahwa lembar Capaian tertinggal, dan hitung memperbaruinya', async () => {
  const buku = await ruangTerkompilasiBerkas();
  await ketikPdn(buku);
  writeFileSync(join(folder, 'rk.xlsx'), buku.bytes());
  const sebelum = await kinerja(folder, 'capaian', 'rk.xlsx');
  expect(sebelum.keluaran).toMatch(
    /65.*\n[^]*Lembar Capaian belum memuat angka terbaru.*kinerja\.js hitung \S*rk\.xlsx/,
  );
  expect((await kinerja(folder, 'rincian', 'rk.xlsx', 'IK01', '--bahasa', 'en')).keluaran).toMatch(
    /does not hold the newest figures yet/,
  );
  expect(await json('capaian', 'rk.xlsx')).toMatchObject({ usang: true });
  expect(await json('rincian', 'rk.xlsx', 'IK01')).toMatchObject({ usang: true });

  const hitung = await kinerja(folder, 'hitung', 'rk.xlsx');
  expect(hitung.kode).toBe(0);
  expect(hitung.laporan).toMatch(
    /^PERLU DIPERIKSA lembar Data Transaksi, sel Q5: .* diubah di sini menjadi Rp 600\.000, sedangkan DINKES mengembalikan Rp 400\.000 .*\n$/,
  );
  expect(hitung.keluaran).toBe(
    'Lembar Capaian sudah dihitung ulang.\n  Triwulan I 2026, data per 31 Maret 2026\n',
  );
  expect(await json('capaian', 'rk.xlsx')).toMatchObject({ usang: false });
  expect((await kinerja(folder, 'capaian', 'rk.xlsx')).keluaran).not.toMatch(/belum memuat/);

  const isi = readFileSync(join(folder, 'rk.xlsx'));
  expect(await json('hitung', 'rk.xlsx', '--periode', '2026-tw1')).toEqual({
    dihitung: [{ periode: '2026-TW1', tanggalData: '2026-03-31' }],
    tanpaPerubahan: true,
    terkunci: [],
  });
  expect(readFileSync(join(folder, 'rk.xlsx')).equals(isi)).toBe(true);
});

test('sebelum kompilasi: kode 1, tidak ada yang ditulis', async () => {
  const isi = (await ruangBerkas('disetujui')).bytes();
  writeFileSync(join(folder, 'rk.xlsx'), isi);
  expect(await kinerja(folder, 'hitung', 'rk.xlsx')).toMatchObject({ kode: 1, keluaran: '' });
  expect(new Uint8Array(readFileSync(join(folder, 'rk.xlsx')))).toEqual(isi);
});
