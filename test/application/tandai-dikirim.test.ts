import { alurSop } from '../../src/application/alur/alur-sop';
import { capaian } from '../../src/application/capaian/capaian';
import { pratinjauDistribusi } from '../../src/application/distribusi/pratinjau';
import { tandaiDikirim, type PermintaanDikirim } from '../../src/application/distribusi/tandai-dikirim';
import { registerPengembalian } from '../../src/application/kompilasi/register-pengembalian';
import type { Workbook } from '../../src/application/ports/workbook';
import { ruangTerkompilasi } from '../bangun/terkompilasi';
import { lingkunganUji } from '../bangun/lingkungan';
import { barisTabel, isiDari, kodeCatatan, ruangPada, sebar } from '../bangun/ruang-kerja';
import { tgl } from '../bangun/tanggal';

/** Today is 1 April 2026; templates of both units are made on that day. */
const dunia = () => lingkunganUji('kirim');
const PERIODE = '2026-TW1';
const HARI_INI = tgl('2026-04-01');
/** 1 April 2026 as a cell has it: days since 30 December 1899, as LibreOffice tells. */
const SEL = 46113;

async function ruangTersebar(): Promise<Workbook> {
  const buku = await ruangPada('disetujui');
  await sebar(buku);
  return buku;
}

const tandai = (buku: Workbook, isi: Partial<PermintaanDikirim> = {}) =>
  tandaiDikirim(buku, dunia(), { periode: PERIODE, tanggal: HARI_INI, ...isi });
const dikirim = async (buku: Workbook) =>
  (await barisTabel(buku, 'register')).map(({ opd, status, tanggalKirim }) => [opd, status, tanggalKirim]);

test('membuat template tidak berarti sudah mengirimnya', async () => {
  const buku = await ruangTersebar();
  expect(await dikirim(buku)).toEqual([
    ['DINKES', 'Sudah dibuat', null],
    ['DPU', 'Sudah dibuat', null],
  ]);
  const { terkirim } = isiDari(await pratinjauDistribusi(buku, tgl('2026-04-06'), PERIODE));
  expect(terkirim.map(({ tanggalKirim }) => tanggalKirim)).toEqual([null, null]);
});

test('satu unit ditandai, lalu semua yang belum; yang sudah tidak berubah', async () => {
  const buku = await ruangTersebar();
  expect(isiDari(await tandai(buku, { unit: ['DPU'] })).unit).toEqual(['DPU']);
  expect(isiDari(await tandai(buku)).unit).toEqual(['DINKES']);
  expect((await dikirim(buku)).map(([, status, tanggal]) => [status, tanggal])).toEqual([
    ['Sudah dibuat', SEL],
    ['Sudah dibuat', SEL],
  ]);
  expect(isiDari(await tandai(buku)).unit).toEqual([]);
  const { langkah } = isiDari(await alurSop(buku, HARI_INI));
  expect(langkah[9]!.bukti).toContainEqual({
    kode: 'template-terbit',
    params: { periode: PERIODE, terkirim: 2, dikirim: 2, unit: 2 },
    lengkap: true,
  });
});

test('tanda dihapus lagi, dan kiriman baru belum dikirim', async () => {
  const buku = await ruangTersebar();
  isiDari(await tandai(buku));
  expect(isiDari(await tandai(buku, { unit: ['DPU'], tanggal: null })).unit).toEqual(['DPU']);
  expect((await dikirim(buku)).map(([opd, , tanggal]) => [opd, tanggal])).toEqual([
    ['DINKES', SEL],
    ['DPU', null],
  ]);
  await sebar(buku);
  expect((await dikirim(buku)).map(([, , tanggal]) => tanggal)).toEqual([null, null]);
});

test('yang tidak mungkin ditolak seluruhnya, dengan sebabnya', async () => {
  const kosong = await ruangPada('disetujui');
  expect(kodeCatatan(await tandai(kosong))).toEqual(['template-belum-dibuat']);
  const buku = await ruangTersebar();
  expect(kodeCatatan(await tandai(buku, { periode: '2027-TW1' }))).toEqual(['periode-salah']);
  expect(kodeCatatan(await tandai(buku, { unit: ['DPU', 'DPUX'] }))).toEqual(['unit-tidak-dikenal']);
  expect(kodeCatatan(await tandai(buku, { tanggal: tgl('2026-04-02') }))).toEqual(['dikirim-di-depan']);
  expect(kodeCatatan(await tandai(buku, { tanggal: tgl('2026-03-31') }))).toEqual(['dikirim-sebelum-dibuat']);
  expect((await dikirim(buku)).map(([, , tanggal]) => tanggal)).toEqual([null, null]);
});

test('tanda dikirim tidak mengubah angka: hasil yang ada tidak menjadi usang', async () => {
  const buku = await ruangTerkompilasi();
  expect(isiDari(await tandai(buku)).unit).not.toEqual([]);
  expect(isiDari(await registerPengembalian(buku))).toMatchObject({ usang: [], periode: [{}] });
  expect(isiDari(await capaian(buku)).usang).toBe(false);
});
