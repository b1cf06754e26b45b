import { copyFileSync, mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kinerja } from '../alat/kinerja';
import { kompilasikan, ruangTerkompilasiBerkas } from '../bangun/terkompilasi';

jest.setTimeout(120_000);
const P = ['--periode', '2026-TW1'];
let folder = '';

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kinerja-kunci-'));
  writeFileSync(join(folder, 'rk.xlsx'), (await ruangTerkompilasiBerkas()).bytes());
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Keluaran {
  readonly kode: number | null;
  readonly catatan: readonly string[];
  readonly hasil: {
    readonly capaian?: readonly { readonly hasil: unknown }[];
    readonly periode?: readonly { readonly versi: readonly { readonly oleh: string }[] }[];
    readonly terkunci?: { readonly versi: number };
  } | null;
}
async function json(di: string, ...argumen: readonly string[]): Promise<Keluaran> {
  const { kode, keluaran } = await kinerja(di, ...argumen, '--json');
  const isi = JSON.parse(keluaran) as { hasil: Keluaran['hasil']; catatan: { kode: string }[] };
  return { kode, hasil: isi.hasil, catatan: isi.catatan.map((satu) => satu.kode) };
}
const tetapkan = (oleh: string, di = folder): Promise<Keluaran> =>
  json(di, 'tetapkan', 'rk.xlsx', ...P, '--oleh', oleh);
const angka = async (di = folder, berkas = 'rk.xlsx'): Promise<string> => {
  const { hasil } = await json(di, 'capaian', berkas, ...P);
  return JSON.stringify(hasil?.capaian?.map((satu) => satu.hasil));
};

test('dua perintah mengunci bersamaan: satu versi, dan yang kalah diberi tahu', async () => {
  const semula = await angka();
  const hasil = await Promise.all([tetapkan('Ani'), tetapkan('Budi')]);
  const [menang, kalah] = hasil.toSorted((a, b) => Number(a.hasil === null) - Number(b.hasil === null));
  expect([menang?.kode, kalah?.kode === 0]).toEqual([0, false]);
  expect(kalah?.hasil).toBeNull();
  const { hasil: daftar } = await json(folder, 'kunci', 'rk.xlsx');
  expect(daftar?.periode?.map(({ versi }) => versi.length)).toEqual([1]);
  expect(await angka()).toBe(semula);
});

test('dua salinan dikunci sendiri-sendiri, dan mesin lain yang hanya mendapat berkasnya: angka sama sampai ke bita', async () => {
  const semula = await angka();
  copyFileSync(join(folder, 'rk.xlsx'), join(folder, 'salinan.xlsx'));
  expect((await tetapkan('Ani')).kode).toBe(0);
  expect((await json(folder, 'tetapkan', 'salinan.xlsx', ...P, '--oleh', 'Budi')).kode).toBe(0);
  const lain = join(folder, 'mesin-lain');
  mkdirSync(lain);
  copyFileSync(join(folder, 'rk.xlsx'), join(lain, 'rk.xlsx'));
  expect([await angka(), await angka(folder, 'salinan.xlsx'), await angka(lain)]).toEqual([
    ...[semula, semula, semula],
  ]);
});

test('perbaikan selagi periode sesudahnya dikunci: disebut, dan yang sesudahnya tetap', async () => {
  const buku = await ruangTerkompilasiBerkas();
  await kompilasikan(buku, '2026-TW2', ['DINKES']);
  writeFileSync(join(folder, 'rk.xlsx'), buku.bytes());
  for (const periode of ['2026-TW1', '2026-TW2']) {
    const { kode, catatan } = await json(
      folder,
      'tetapkan',
      'rk.xlsx',
      '--periode',
      periode,
      '--oleh',
      'Ani',
    );
    expect(kode).toBe(0);
    // DPU has not returned the second quarter: told, and no obstacle.
    expect(catatan.includes('kunci-unit-belum-melapor')).toBe(periode === '2026-TW2');
  }
  const tw2 = async () =>
    JSON.stringify((await json(folder, 'capaian', 'rk.xlsx', '--periode', '2026-TW2')).hasil?.capaian);
  const semula = await tw2();
  // A perbaikan that finds nothing else asks nobody to look at what rests on it.
  const koreksi = await json(
    ...([folder, 'koreksi', 'rk.xlsx', ...P, '--baris', 'inaproc:K1:1', '--variabel', 'nilai_pdn'] as const),
    ...['--nilai', 'Rp 600.000', '--konfirmasi', 'Budi, PPK', '--tanggal', '2026-04-01'],
    ...['--cara', 'telepon', '--oleh', 'Ani'],
  );
  expect(koreksi.kode).toBe(0);
  const hasil = await json(
    folder,
    'tetapkan',
    'rk.xlsx',
    ...P,
    '--oleh',
    'Ani',
    '--perbaikan',
    'salah hitung',
  );
  expect(hasil.catatan).toContain('kunci-ditumpu');
  expect(await tw2()).toBe(semula);
  const dibuka = await json(folder, 'buka-kunci', 'rk.xlsx', ...P, '--oleh', 'Ani', '--alasan', 'salah');
  expect(dibuka.catatan).toContain('kunci-ditumpu');
  expect(await tw2()).toBe(semula);
});
