import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rencanaContoh } from '../../src/contoh';
import { kinerja } from '../alat/kinerja';

jest.setTimeout(300_000);

let folder = '';
const jalankan = (...argumen: readonly string[]) => kinerja(folder, ...argumen);
const setujui = (nomor: string, ...lain: readonly string[]) =>
  jalankan('setujui', 'rk.xlsx', '--oleh', 'Kepala UKPBJ', '--nomor', nomor, ...lain);
const banding = (...argumen: readonly string[]) => jalankan('banding-rencana', 'rk.xlsx', ...argumen);

type Dokumen = ReturnType<typeof rencanaContoh>;
async function impor(rencana: Dokumen): Promise<void> {
  writeFileSync(join(folder, 'rencana.json'), JSON.stringify(rencana));
  expect(await jalankan('impor-rencana', 'rk.xlsx', 'rencana.json')).toMatchObject({ kode: 0 });
}

/** The first target that is one value, another by five; and an action less. */
const semula = rencanaContoh();
const ke = semula.target!.findIndex(({ nilai }) => typeof nilai === 'number');
const lama = semula.target![ke]!;
const baru = { ...lama, nilai: (lama.nilai ?? 0) + 0.25 };
const diubah: Dokumen = { ...semula, target: semula.target!.with(ke, baru) };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kinerja-banding-rencana-'));
  const siapkan = ['siapkan', 'rk.xlsx', '--instansi', 'Kota Uji', '--tahun', '2026'];
  expect(await jalankan(...siapkan, '--mulai', '2026-01-05')).toMatchObject({ kode: 0 });
  await impor(semula);
  expect(await setujui('027/1', '--tanggal', '2026-01-30')).toMatchObject({ kode: 0 });
  await impor(diubah);
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('target yang disetujui berubah: tanpa --alasan ditolak dan tidak ada yang ditulis, dengan alasan versi 2', async () => {
  const sebelum = readFileSync(join(folder, 'rk.xlsx'));
  const tanpa = await setujui('027/9', '--tanggal', '2026-07-06');
  expect(tanpa.kode).toBe(1);
  expect(tanpa.laporan).toMatch(
    new RegExp(`Target yang sudah disetujui pada versi 1 berubah: ${lama.indikator} .* → .*Isi alasan`),
  );
  expect(readFileSync(join(folder, 'rk.xlsx')).equals(sebelum)).toBe(true);
  expect((await setujui('027/9', '--tanggal', '6 Juli 2026')).kode).toBe(2);
  expect((await setujui('027/9', '--tanggal', '2026-01-29', '--alasan', 'APBD')).laporan).toMatch(
    /mendahului versi 1 yang disetujui 30 Januari 2026/,
  );
  const dengan = await setujui('027/9', '--tanggal', '2026-07-06', '--alasan', 'Perubahan APBD');
  expect(dengan).toMatchObject({ kode: 0 });
});

test('banding-rencana: nilai lama dan baru, kedua persetujuan dengan tanggal, nomor, dan alasan', async () => {
  const { kode, keluaran } = await banding('1', '2');
  expect(kode).toBe(0);
  expect(keluaran).toMatch(/^Rencana kinerja: versi 1 dibandingkan dengan versi 2\n/);
  expect(keluaran).toMatch(/Versi 1, disetujui 30 Januari 2026\. Oleh Kepala UKPBJ, nomor 027\/1\.\n/);
  expect(keluaran).toMatch(/Versi 2, disetujui 6 Juli 2026\. .* Alasan perubahan: Perubahan APBD\n/);
  expect(keluaran).toMatch(
    /\n1 baris berbeda:\nLembar Target: 1 diubah\n {2}\S+, .*\n {4}Target: \S+ → \S+\n$/,
  );
  const { hasil } = JSON.parse((await banding('1', '2', '--json')).keluaran) as {
    hasil: { beda: { baris: { kode: string; kolom: object[] }[] }[]; versi: object[] };
  };
  expect(hasil.beda[0]!.baris).toEqual([
    {
      jenis: 'diubah',
      kode: lama.indikator,
      periode: lama.periode,
      opd: null,
      kolom: [{ kolom: 'nilai', label: 'Target', tipe: 'angka', lama: lama.nilai, baru: baru.nilai }],
    },
  ]);
  expect(hasil.versi).toEqual([
    { versi: 1, oleh: 'Kepala UKPBJ', nomor: '027/1', tanggal: '2026-01-30', alasan: null },
    { versi: 2, oleh: 'Kepala UKPBJ', nomor: '027/9', tanggal: '2026-07-06', alasan: 'Perubahan APBD' },
  ]);
});

test('tanpa nomor dengan rencana sekarang, dan dalam bahasa Inggris', async () => {
  expect((await banding()).keluaran).toMatch(
    /versi 2 dibandingkan dengan rencana sekarang\n[^]*Tidak ada yang berbeda\.\n$/,
  );
  expect((await banding('1', 'kini', '--bahasa', 'en')).keluaran).toMatch(
    /^Performance plan: version 1 compared with the plan as it is now\n[^]*1 rows differ:/,
  );
});

test.each<[string, readonly string[], number, RegExp]>([
  ['versi yang tidak ada', ['1', '7'], 1, /Rencana versi 7 tidak ada\. Versi yang ada: 1, 2\./],
  ['versi yang sama', ['2', '2'], 1, /Versi 2 disebut dua kali/],
  ['bukan nomor', ['satu', '2'], 1, /"satu" bukan nomor versi rencana/],
])('%s', async (_, argumen, kode, pesan) => {
  const hasil = await banding(...argumen);
  expect(hasil).toMatchObject({ kode, keluaran: '' });
  expect(hasil.laporan).toMatch(pesan);
});

test('langkah 7b dengan alasan menahan distribusi sampai disetujui lagi', async () => {
  const tujuh = ['langkah', 'rk.xlsx', '--selesai', '7', '--oleh', 'Kepala', '--cabang', 'kembalikan'];
  expect((await jalankan(...tujuh, '--alasan', 'Target rendah')).laporan).toMatch(
    /Sebut langkah yang harus diulang/,
  );
  expect((await jalankan(...tujuh, '--ke', '4')).laporan).toMatch(
    /Alasan rencana dikembalikan belum disebut/,
  );
  const tolak = [...tujuh, '--ke', '4', '--alasan', 'Target rendah', '--tanggal', '2026-07-07'];
  expect(await jalankan(...tolak)).toMatchObject({ kode: 0 });
  const bagikan = ['distribusi', 'rk.xlsx', '--periode', '2026-TW1', '--keluar', 'template'];
  for (const cara of [bagikan, [...bagikan.slice(0, 4), '--lembar']]) {
    const ditahan = await jalankan(...cara);
    expect(ditahan.kode).toBe(1);
    expect(ditahan.laporan).toMatch(
      /Distribusi ditahan: rencana dikembalikan untuk perbaikan 7 Juli 2026 oleh Kepala, mulai langkah 4\. Alasannya: Target rendah\./,
    );
  }
  expect(await setujui('027/11', '--tanggal', '2026-07-10')).toMatchObject({ kode: 0 });
  const setuju = ['langkah', 'rk.xlsx', '--selesai', '7', '--oleh', 'Kepala', '--cabang', 'setujui-rencana'];
  expect((await jalankan(...setuju, '--tanggal', '2026-07-09')).laporan).toMatch(
    /9 Juli 2026 mendahului persetujuannya: rencana versi 3 disetujui 10 Juli 2026/,
  );
  expect(await jalankan(...setuju, '--tanggal', '2026-07-10')).toMatchObject({ kode: 0 });
});
