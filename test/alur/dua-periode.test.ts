/**
 * Nothing assumes one open period: returns of the first quarter come back while the second is distributed and compiled, and
 * the fourth is collected while next year is planned in a workspace of its own. Through the command line that ships.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rencanaContoh } from '../../src/contoh';
import { kinerja } from '../alat/kinerja';
import { dinyatakan } from '../bangun/berkas-kembali';
import { ruangBerkas } from '../bangun/ruang-kerja';

jest.setTimeout(300_000);

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kinerja-dua-periode-'));
  mkdirSync(join(folder, 'kembali'));
  writeFileSync(join(folder, 'rk26.xlsx'), (await ruangBerkas('disetujui')).bytes());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const jalankan = (...argumen: readonly string[]) => kinerja(folder, ...argumen);

/** A command that must do its work; its answer for machines. */
async function hasil(...argumen: readonly string[]): Promise<Record<string, unknown>> {
  const { kode, keluaran, laporan } = await jalankan(...argumen, '--json');
  expect({ argumen, kode, laporan }).toMatchObject({ argumen, kode: 0 });
  return (JSON.parse(keluaran) as { hasil: Record<string, unknown> }).hasil;
}

/** Makes the templates of a period and keeps them as the units return them, without a change. */
async function bagikan(periode: string): Promise<ReadonlyMap<string, string>> {
  await hasil('distribusi', 'rk26.xlsx', '--periode', periode, '--keluar', periode);
  const kembali = new Map<string, string>();
  for (const nama of readdirSync(join(folder, periode)).filter((satu) => satu.endsWith('.xlsx'))) {
    const unit = nama.split('_')[1]!;
    const berkas = join('kembali', `${periode}-${unit}.xlsx`);
    writeFileSync(join(folder, berkas), await dinyatakan(readFileSync(join(folder, periode, nama))));
    kembali.set(unit, berkas);
  }
  return kembali;
}

/** The period is what the files speak of. */
const kumpulkan = (...berkas: readonly string[]) => hasil('kompilasi', 'rk26.xlsx', ...berkas);
const register = async (periode: string) =>
  (
    (await hasil('langkah', 'rk26.xlsx'))['langkah'] as {
      bukti: { kode: string; params: object }[];
      perPeriode: { periode: string; bukti: { kode: string; params: object }[] }[];
    }[]
  )[12]!.perPeriode
    .find((satu) => satu.periode === periode)!
    .bukti.find(({ kode }) => kode === 'template-kembali')!.params;

test('TW I masih kembali sementara TW II dibagikan dan dikompilasi; keduanya berdiri sendiri', async () => {
  const tw1 = await bagikan('2026-TW1');
  await kumpulkan(tw1.get('DINKES')!);
  // The second quarter begins with DPU still owing the first.
  const tw2 = await bagikan('2026-TW2');
  await kumpulkan(tw2.get('DPU')!);
  expect(await register('2026-TW1')).toMatchObject({ kembali: 1, unit: 2 });
  expect(await register('2026-TW2')).toMatchObject({ kembali: 1, unit: 2 });

  await kumpulkan(tw1.get('DPU')!);
  await kumpulkan(tw2.get('DINKES')!);
  for (const periode of ['2026-TW1', '2026-TW2']) {
    expect(await register(periode)).toMatchObject({ kembali: 2, unit: 2 });
    const { kode, laporan } = await jalankan('capaian', 'rk26.xlsx', '--periode', periode);
    expect([kode, laporan.includes('HARUS DIPERBAIKI')]).toEqual([0, false]);
    const tanda = ['--selesai', '13', '--periode', periode, '--oleh', 'Tim', '--catatan', 'Menunggu DPU'];
    await hasil('langkah', 'rk26.xlsx', ...tanda);
  }
});

test('berkas dua periode dalam satu kompilasi: yang terakhir diambil, yang lain disebut periodenya', async () => {
  const tw3 = await bagikan('2026-TW3');
  const { keluaran } = await jalankan(
    'kompilasi',
    'rk26.xlsx',
    join('kembali', '2026-TW2-DPU.xlsx'),
    tw3.get('DINKES')!,
    '--json',
  );
  const { catatan } = JSON.parse(keluaran) as { catatan: { kode: string }[] };
  expect(catatan.map(({ kode }) => kode)).toContain('periode-lain');
  expect(await register('2026-TW3')).toMatchObject({ kembali: 1, unit: 2 });
  // What was taken of the second quarter stays so.
  expect(await register('2026-TW2')).toMatchObject({ kembali: 2, unit: 2 });
});

test('TW IV dikumpulkan selagi tahun berikutnya direncanakan di Buku Kerja sendiri', async () => {
  const tw4 = await bagikan('2026-TW4');
  await hasil(
    ...['siapkan', 'rk27.xlsx', '--instansi', 'Kota X', '--tahun', '2027', '--mulai', '2026-11-02'],
  );
  const contoh = rencanaContoh();
  const maju = JSON.parse(
    JSON.stringify(contoh)
      .replaceAll(/\b2026(?=-)/g, '2027')
      .replace('"tahun":2026', '"tahun":2027')
      .replaceAll('"periode":"2026"', '"periode":"2027"'),
  ) as object;
  writeFileSync(join(folder, 'rencana27.json'), JSON.stringify(maju));
  await hasil('impor-rencana', 'rk27.xlsx', 'rencana27.json');
  await hasil('setujui', 'rk27.xlsx', '--oleh', 'Kepala', '--nomor', '027/1/2027');

  await kumpulkan(tw4.get('DINKES')!, tw4.get('DPU')!);
  expect(await register('2026-TW4')).toMatchObject({ kembali: 2, unit: 2 });
  await hasil('distribusi', 'rk27.xlsx', '--periode', '2027-TW1', '--keluar', '2027-TW1');

  // A return of this year does not belong to next year's workspace, and nothing of it is written there.
  const sebelum = readFileSync(join(folder, 'rk27.xlsx'));
  const salah = await jalankan('kompilasi', 'rk27.xlsx', tw4.get('DPU')!, '--json');
  const { catatan } = JSON.parse(salah.keluaran) as { catatan: { kode: string }[] };
  expect(catatan.map(({ kode }) => kode)).toContain('ruang-kerja-lain');
  expect(salah.kode === 0 || readFileSync(join(folder, 'rk27.xlsx')).equals(sebelum)).toBe(true);
});
