import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kinerja } from '../alat/kinerja';
import { ruangSetahunBerkas } from '../bangun/setahun';

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kinerja-setahun-'));
  writeFileSync(join(folder, 'rk.xlsx'), (await ruangSetahunBerkas()).bytes());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Figur {
  readonly kode: string;
  readonly periode: string;
  readonly lingkup: { readonly jenis: string; readonly kode: string | null };
  readonly hasil: { readonly nilai?: number };
  readonly target: number | null;
  readonly skor: number | null;
  readonly rentang?: object;
  readonly setahun: object | null;
}

async function figur(periode: string, kode: string, unit: string | null = null): Promise<Figur> {
  const { keluaran, kode: keluar } = await kinerja(
    ...([folder, 'capaian', 'rk.xlsx', '--periode', periode, '--json'] as const),
  );
  expect(keluar).toBe(0);
  const { hasil } = JSON.parse(keluaran) as { hasil: { capaian: readonly Figur[] } };
  return hasil.capaian.find((satu) => satu.kode === kode && satu.lingkup.kode === unit)!;
}

// By hand (`setahun.ts`), in million Rupiah: 2.000 + 2.500 + 2.760 + 190 = 7.450 of 6.700: 7.450 / 6.700 = 111,19 %.
test('tahun 2026 tanpa pengumpulan sendiri: 7,45 M dari target setahun 6,7 M, 111,19 %', async () => {
  expect(await figur('2026', 'IK01')).toMatchObject({
    periode: '2026',
    hasil: { nilai: 7_450_000_000 },
    target: 6_700_000_000,
    skor: 111.19,
    setahun: null,
    rentang: { cara: 'jumlah', periodeHilang: [] },
  });
  // DPU 4 × 90; a sum of one unit has no target that anybody agreed on.
  expect(await figur('2026', 'IK01', 'DPU')).toMatchObject({
    hasil: { nilai: 360_000_000 },
    target: null,
    skor: null,
  });
  // 1.100.000 / 2.000.000 = 55 % of 80; the contracts of four returns count once.
  const dihitung = await figur('2026', 'IK02');
  expect(dihitung.hasil.nilai).toBeCloseTo(55, 10);
  expect(dihitung).toMatchObject({ skor: 68.75, rentang: { cara: 'hitung-ulang', data: '2026-TW4' } });
  expect(await figur('2026', 'IK03')).toMatchObject({ hasil: { nilai: 2760 }, skor: 92 });
});

test('semester I: 2.000 + 2.500; tanpa target semester tidak dinilai', async () => {
  expect(await figur('2026-s1', 'IK01')).toMatchObject({
    periode: '2026-S1',
    hasil: { nilai: 4_500_000_000 },
    target: null,
    skor: null,
  });
  expect(await figur('2026-S2', 'IK01')).toMatchObject({ hasil: { nilai: 2_950_000_000 } });
  // Cumulative: judged against what is asked for at the end of June.
  expect(await figur('2026-S1', 'IK02')).toMatchObject({ target: 80, skor: 68.75 });
});

test('triwulan IV: 190 dari 200 adalah 95 %, dan setahun 7.450 dari 6.700', async () => {
  expect(await figur('2026-TW4', 'IK01')).toMatchObject({
    periode: '2026-TW4',
    hasil: { nilai: 190_000_000 },
    target: 200_000_000,
    skor: 95,
    setahun: {
      tahun: '2026',
      realisasi: 7_450_000_000,
      target: 6_700_000_000, // 1.900 + 2.200 + 2.400 + 200
      capaian: 111.19,
      periodeHilang: [],
      targetTahun: 6_700_000_000,
      targetTahunDari: '2026',
      capaianTahun: 111.19,
    },
  });
  // Up to June 4.500 of 1.900 + 2.200 = 4.100: 109,76 %; of the year's 6.700: 67,16 %.
  expect((await figur('2026-TW2', 'IK01')).setahun).toMatchObject({
    realisasi: 4_500_000_000,
    target: 4_100_000_000,
    capaian: 109.76,
    capaianTahun: 67.16,
  });
  // 181 of 365 days are over: 4.500.000.000 / 181 × 365 = 9.074.585.635,36; more than 120 % of 6.700 million.
  expect((await figur('2026-TW2', 'IK01')).setahun).toMatchObject({
    perkiraan: {
      cara: 'garis-lurus',
      nilai: expect.closeTo(9_074_585_635.359, 2) as number,
      capaianTahun: 120,
    },
  });
  expect((await figur('2026-TW2', 'IK02')).setahun).toMatchObject({ perkiraan: null });
  // Of what is cumulative anyway, the figure itself.
  expect((await figur('2026-TW2', 'IK02')).setahun).toMatchObject({ target: 80, capaian: 68.75 });
});

test('di layar: tahun, lalu tabel sampai dengan triwulan yang tidak lebih lebar daripada 100 kolom', async () => {
  const tahun = await kinerja(folder, 'capaian', 'rk.xlsx', '--periode', '2026');
  expect(tahun.kode).toBe(0);
  expect(tahun.keluaran).toMatch(/^Capaian Tahun 2026, data per 31 Desember 2026, Seluruh OPD\n/);
  expect(tahun.keluaran).toMatch(/IK01 .* 7\.450\.000\.000 .* 6\.700\.000\.000 .* 111,19 %/);
  const tw4 = await kinerja(folder, 'capaian', 'rk.xlsx', '--periode', '2026-TW4');
  const baris = tw4.keluaran.split('\n');
  const judul = baris.indexOf('Sampai dengan periode ini, dan terhadap target setahun:');
  expect(baris[judul + 3]).toMatch(/^IK01 .* 7\.450\.000\.000 .* 111,19 % .* 6\.700\.000\.000 .* 111,19 %$/);
  // On the last day nothing is left to come.
  expect(baris).toContain(
    '  IK01: Perkiraan akhir tahun bila setiap hari menambah sebanyak sampai sekarang (garis lurus): Rp 7.450.000.000, 111,19 % dari target tahun.',
  );
  for (const satu of baris.slice(judul, judul + 6)) expect(satu.length).toBeLessThanOrEqual(100);
});

test('rincian menyebut dari periode mana angkanya', async () => {
  const jumlah = await kinerja(folder, 'rincian', 'rk.xlsx', 'IK01', '--periode', '2026');
  expect(jumlah.kode).toBe(0);
  expect(jumlah.keluaran).toMatch(
    /Jumlah nilai periode: Triwulan I 2026 Rp 2\.000\.000\.000; .*Triwulan IV 2026 Rp 190\.000\.000\./,
  );
  const dihitung = await kinerja(folder, 'rincian', 'rk.xlsx', 'IK02', '--periode', '2026');
  expect(dihitung.keluaran).toMatch(/Dihitung ulang dari data yang dikompilasi sampai Triwulan IV 2026/);
  expect(dihitung.keluaran).toMatch(/TW4-DINKES\.xlsx/);
});
