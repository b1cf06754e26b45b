/**
 * A year through the command line that ships, held against a calculation of its own in Python, which reads
 * the same plan, exports and returned files (test/alat/jalan). Real data have no dates: a row belongs to quarter
 * 1 + crc32(Kode Paket|Kode RUP) mod 4, one contract in 23 is dated 13 days after its quarter, one in 37 has no date and one in
 * 31 no domestic value (test/alat/jalan/bahan.py). Data made from a seed in the same shape run where the real are not.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kelompokDengan, ujiDengan } from '../alat/program-luar';
import { kasusDataNyata, ujiDataNyata } from './kasus-data-nyata';
import { kodeTriwulan, samakan, TahunBerjalan, triwulanSetahun, type Angka } from './setahun';

/** A year of a real file takes about three minutes on a quiet machine of two cores. */
const WAKTU_TAHUN = 900_000;

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'kinerja-tahun-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The figures of a period, which must be those of the other calculation. */
async function samakanAngka(
  tahun: TahunBerjalan,
  periode: string,
  kedua: readonly string[] = [],
): Promise<readonly Angka[]> {
  const angka = await tahun.angka(periode);
  samakan(angka, tahun.angkaMandiri(periode, kedua));
  return angka;
}

/** Halves and the year are told without a collection of their own. */
async function samakanTahun(tahun: TahunBerjalan, kedua?: readonly string[]): Promise<void> {
  for (const periode of ['2026-S1', '2026-S2', '2026']) {
    const angka = await samakanAngka(tahun, periode, kedua);
    await tahun.samakanSilang(periode, angka.length);
  }
}

/**
 * Units are silent in turn: one from the start, one in the middle, one at the end, and one answers late. The plan is sent back
 * once; a target changes while templates of July are with the units; a unit corrects its last return.
 */
async function tahunTenang(csv: string, pemisah: string): Promise<void> {
  const tahun = new TahunBerjalan(folder, csv, pemisah, 'calm');
  await tahun.mulai();
  await tahun.kembalikanRencana();
  const [, satu = '', , dua = '', , tiga = ''] = tahun.unit;
  const bungkam = { 1: [dua], 2: [satu, dua], 3: [tiga], 4: [] };
  for (const triwulan of triwulanSetahun) {
    const revisi = triwulan === 3 ? () => tahun.revisiTarget('PDN', '2026-TW3', 65) : undefined;
    await tahun.triwulan(triwulan, bungkam[triwulan], revisi);
    await samakanAngka(tahun, kodeTriwulan(triwulan));
  }
  await tahun.terlambat(2, satu);
  await tahun.kirimUlang(4, tiga);
  for (const triwulan of triwulanSetahun) {
    const angka = await samakanAngka(tahun, kodeTriwulan(triwulan));
    await tahun.samakanSilang(kodeTriwulan(triwulan), angka.length);
  }
  await samakanTahun(tahun);
}

/**
 * A unit has a new code from April and is silent then; one goes into another; a package moves in July while the unit it leaves
 * is silent; three RUP are replaced; the formula of PDN is corrected after the first quarter was locked.
 */
async function tahunBergolak(csv: string, pemisah: string): Promise<void> {
  const tahun = new TahunBerjalan(folder, csv, pemisah, 'eventful');
  const { ganti, pindah } = tahun.kejadian;
  await tahun.mulai();
  await tahun.triwulan(1, []);
  const disajikan = await samakanAngka(tahun, '2026-TW1');
  await tahun.jalankan('tetapkan', tahun.buku, '--periode', '2026-TW1', '--oleh', 'Kepala UKPBJ');
  await tahun.koreksiRumus('PDN', 'jumlah(nilai_pdn, metode != "Tender") / jumlah(nilai_kontrak) * 100');
  for (const [triwulan, bungkam] of [
    [2, ganti.map(({ baru }) => baru)],
    [3, pindah.map(({ dari }) => dari)],
    [4, []],
  ] as const) {
    await tahun.catatKejadian(triwulan);
    await tahun.triwulan(triwulan, bungkam);
    for (const satu of [2, 3, 4] as const)
      if (satu <= triwulan) await samakanAngka(tahun, kodeTriwulan(satu), ['PDN']);
    expect(await tahun.angka('2026-TW1')).toEqual(disajikan);
  }
  await samakanTahun(tahun, ['PDN']);
}

kelompokDengan('soffice', 'setiap angka setahun sama dengan perhitungan lain', () => {
  ujiDengan(
    'openpyxl',
    'data tiruan',
    async () => {
      const csv = join(folder, 'realisasi.csv');
      execFileSync('/usr/bin/python3', ['test/alat/jalan/tiruan.py', '11', csv]);
      await tahunTenang(csv, ';');
    },
    WAKTU_TAHUN,
  );

  ujiDengan(
    'openpyxl',
    'data tiruan, unit, paket, dan rumus berubah sepanjang tahun',
    async () => {
      const csv = join(folder, 'realisasi.csv');
      execFileSync('/usr/bin/python3', ['test/alat/jalan/tiruan.py', '11', csv]);
      await tahunBergolak(csv, ';');
    },
    WAKTU_TAHUN,
  );

  for (const kasus of kasusDataNyata) {
    const { csv, pemisah, nama } = kasus;
    ujiDataNyata(kasus, `data ${nama}`, () => tahunTenang(csv, pemisah), WAKTU_TAHUN);
    ujiDataNyata(
      kasus,
      `data ${nama}, unit, paket, dan rumus berubah sepanjang tahun`,
      () => tahunBergolak(csv, pemisah),
      WAKTU_TAHUN,
    );
  }
});
