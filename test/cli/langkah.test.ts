import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kinerja } from '../alat/kinerja';
import { ruangBerkas } from '../bangun/ruang-kerja';

jest.setTimeout(120_000);

let folder = '';
const langkah = (...argumen: readonly string[]) => kinerja(folder, 'langkah', 'rk.xlsx', ...argumen);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kinerja-langkah-'));
  const dibuat = await kinerja(
    folder,
    ...['siapkan', 'rk.xlsx', '--instansi', 'Kota Uji', '--tahun', '2026', '--mulai', '2026-01-05'],
  );
  expect(dibuat.kode).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('tanpa pilihan: tabel 19 langkah dengan tenggat, dalam kedua bahasa, tanpa menulis', async () => {
  const sebelum = readFileSync(join(folder, 'rk.xlsx'));
  const [id, en] = [await langkah(), await langkah('--bahasa', 'en')];
  expect([id.kode, en.kode]).toEqual([0, 0]);
  expect(id.keluaran.split('\n').filter((baris) => /^ *\d+ {2}/.test(baris))).toHaveLength(19);
  expect(id.keluaran).toMatch(
    / 2 {2}Mendefinisikan tujuan PBJ dan area strategis +12 Januari 2026 +Terlambat/,
  );
  expect(id.keluaran).toMatch(/Ganti tanggalnya pada: .*langkah .*rk\.xlsx.* --mulai 2026-01-05\n/);
  expect(en.keluaran).toMatch(/ 2 {2}Mendefinisikan tujuan PBJ dan area strategis +12 January 2026 +Late/);
  expect(readFileSync(join(folder, 'rk.xlsx')).equals(sebelum)).toBe(true);
});

test('menandai, melihat sebagai JSON, membatalkan', async () => {
  const selesai = await langkah('--selesai', '1', '--oleh', 'Ani', '--tanggal', '2026-01-05');
  expect(selesai).toMatchObject({ kode: 0, keluaran: 'Langkah 1 selesai 5 Januari 2026, oleh Ani.\n' });
  const { hasil } = JSON.parse((await langkah('--json')).keluaran) as {
    hasil: { langkah: { selesai?: unknown; tenggat?: string }[] };
  };
  expect(hasil.langkah[0]!.selesai).toMatchObject({ oleh: 'Ani', tanggal: '2026-01-05' });
  expect(hasil.langkah[1]!.tenggat).toBe('2026-01-12');
  const batal = await langkah('--batal', '1', '--oleh', 'Ani', '--alasan', 'Keliru');
  expect(batal).toMatchObject({ kode: 0, keluaran: 'Tanda selesai langkah 1 dibatalkan.\n' });
});

test('mencentang dan menghapus centang', async () => {
  expect((await langkah('--centang', '2-p1', '--oleh', 'Ani')).keluaran).toBe('Butir 2-p1 dicentang.\n');
  expect((await langkah('--hapus-centang', '2-p1')).keluaran).toBe('Centang butir 2-p1 dihapus.\n');
});

test.each<[string, readonly string[], number, RegExp]>([
  ['langkah 7 tanpa keputusan', ['--selesai', '7', '--oleh', 'Kepala'], 1, /Rencana disetujui, Kembalikan/],
  ['langkah 20', ['--selesai', '20', '--oleh', 'Ani'], 1, /bernomor 1 sampai 19/],
  ['bukan nomor', ['--selesai', 'dua'], 2, /bukan nomor langkah/],
  ['bukan tanggal', ['--selesai', '1', '--tanggal', '5 Januari'], 2, /bukan tanggal/],
  ['dua pekerjaan sekaligus', ['--selesai', '1', '--batal', '2'], 2, /Pakai satu saja/],
])('%s', async (_, argumen, kode, pesan) => {
  const sebelum = readFileSync(join(folder, 'rk.xlsx'));
  const hasil = await langkah(...argumen);
  expect(hasil).toMatchObject({ kode, keluaran: '' });
  expect(hasil.laporan).toMatch(pesan);
  expect(readFileSync(join(folder, 'rk.xlsx')).equals(sebelum)).toBe(true);
});

// Approved on 1 April 2026, number 027/1.
test('--usulan: apa yang dapat ditandai, dengan perintah yang menandainya; tidak ada yang ditulis', async () => {
  const buku = await ruangBerkas('disetujui');
  writeFileSync(join(folder, 'setuju.xlsx'), buku.bytes());
  const pada = (...argumen: readonly string[]) => kinerja(folder, 'langkah', 'setuju.xlsx', ...argumen);
  const sebelum = readFileSync(join(folder, 'setuju.xlsx'));
  const daftar = await pada('--usulan', '--oleh', 'Ani Wulandari');
  expect(daftar.kode).toBe(0);
  expect(daftar.keluaran).toContain('Rencana disetujui 1 April 2026, nomor 027/1: tandai 7?\n');
  expect(daftar.keluaran).toMatch(
    /^ {2}.* langkah setuju\.xlsx --selesai 7 --tanggal 2026-04-01 --cabang setujui-rencana --oleh 'Ani Wulandari'$/m,
  );
  const json = await pada('--usulan', '--json');
  const { hasil } = JSON.parse(json.keluaran) as {
    hasil: { usulan: { nomor: number; tanggal: string; dasar: unknown; perintah: string }[] };
  };
  expect(hasil.usulan.map(({ nomor }) => nomor)).toEqual([2, 3, 4, 5, 7]);
  expect(hasil.usulan.at(-1)).toMatchObject({
    tanggal: '2026-04-01',
    dasar: { jenis: 'rencana-disetujui', params: { nomor: '027/1' } },
  });
  expect(hasil.usulan.at(-1)!.perintah).not.toContain('--oleh');
  expect((await pada('--usulan', '--periode', '2026-TW1')).keluaran).toMatch(/^Tidak ada langkah/);
  expect(await pada('--usulan', '--periode', '2027-TW1')).toMatchObject({ kode: 1, keluaran: '' });
  expect(await pada('--usulan', '--batal', '2')).toMatchObject({ kode: 2 });
  expect(readFileSync(join(folder, 'setuju.xlsx')).equals(sebelum)).toBe(true);
  const ditandai = await pada(...'--selesai 2 --tanggal 2026-04-01 --oleh Ani'.split(' '));
  expect(ditandai.kode).toBe(0);
  expect((await pada('--usulan')).keluaran).not.toContain('tandai 2?');
});
