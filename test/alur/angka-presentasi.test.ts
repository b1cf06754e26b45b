/**
 * A figure that was presented does not move by itself: what "done" means of locking and of codes that change, through the
 * command line that ships, on the sample city.
 */
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kinerja } from '../alat/kinerja';

let contoh = '';
let buku = '';

interface Hasil {
  readonly capaian: readonly {
    readonly kode: string;
    readonly lingkup: { readonly jenis: string; readonly kode: string | null };
    readonly hasil: unknown;
    readonly cakupan: unknown;
    readonly target: unknown;
    readonly skor: unknown;
    readonly status: unknown;
    readonly keadaan: readonly { readonly jenis: string }[];
  }[];
  readonly gabungan: unknown;
}

async function jalankan(...argumen: readonly string[]): Promise<string> {
  const { kode, keluaran, laporan } = await kinerja(contoh, ...argumen);
  expect({ argumen, kode, laporan: kode === 0 ? '' : laporan }).toEqual({ argumen, kode: 0, laporan: '' });
  return keluaran;
}

const capaian = async (): Promise<Hasil> =>
  (JSON.parse(await jalankan('capaian', buku, '--periode', '2026-TW1', '--json')) as { hasil: Hasil }).hasil;

/** What people compare: every figure as it is told, byte by byte, without the states beside it. */
const angka = ({ capaian: daftar, gabungan }: Hasil): readonly string[] => [
  ...daftar.map(({ keadaan: _, ...satu }) => JSON.stringify(satu)),
  JSON.stringify(gabungan),
];

beforeAll(async () => {
  contoh = mkdtempSync(join(tmpdir(), 'kinerja-presentasi-'));
  await jalankan('contoh', contoh);
}, 300_000);
beforeEach(() => {
  buku = join(contoh, 'salinan.xlsx');
  copyFileSync(join(contoh, 'ruang-kerja.xlsx'), buku);
});
afterAll(() => rmSync(contoh, { recursive: true, force: true }));

test('tetapkan; rumus diubah dan disetujui lagi: angka tetap sama sampai bita terakhir', async () => {
  const semula = await capaian();
  await jalankan('tetapkan', buku, '--periode', '2026-TW1', '--oleh', 'Kepala UKPBJ', '--nomor', '027/15');
  const dikunci = await capaian();
  expect(angka(dikunci)).toEqual(angka(semula));
  expect(dikunci.capaian.every(({ keadaan }) => keadaan.some(({ jenis }) => jenis === 'tetap'))).toBe(true);

  const rencana = JSON.parse(readFileSync(join(contoh, 'rencana.json'), 'utf8')) as {
    indikator: { kode: string; rumus?: string }[];
  };
  // Halved, so that every scope of the indicator would move.
  const diubah = {
    indikator: rencana.indikator.map((satu) =>
      satu.kode === 'IK05' ? { ...satu, rumus: 'jumlah(nilai_pdn) / jumlah(nilai_kontrak) * 50' } : satu,
    ),
  };
  const berkas = join(contoh, 'rencana-diubah.json');
  writeFileSync(berkas, JSON.stringify(diubah));
  await jalankan('impor-rencana', buku, berkas);
  expect(angka(await capaian())).toEqual(angka(semula));
  await jalankan('setujui', buku, '--oleh', 'Kepala UKPBJ', '--nomor', '027/16');
  await jalankan('hitung', buku);
  expect(angka(await capaian())).toEqual(angka(semula));

  await jalankan('buka-kunci', buku, '--periode', '2026-TW1', '--oleh', 'Kepala UKPBJ', '--alasan', 'uji');
  expect(angka(await capaian())).not.toEqual(angka(semula));
}, 300_000);

test('ganti kode unit: setiap angka periode sebelumnya sama sampai bita terakhir', async () => {
  const semula = await capaian();
  await jalankan('ganti-kode', buku, 'DINKES', 'DKK', '--mulai', '2026-04-01');
  expect(angka(await capaian())).toEqual(angka(semula));
  await jalankan('hitung', buku);
  expect(angka(await capaian())).toEqual(angka(semula));
}, 300_000);
