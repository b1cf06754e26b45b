import { capaian } from '../../../src/application/capaian/capaian';
import { hitungUlang } from '../../../src/application/capaian/hitung-ulang';
import { daftarKunci } from '../../../src/application/kunci/daftar-kunci';
import { tetapkan } from '../../../src/application/kunci/tetapkan';
import type { Workbook } from '../../../src/application/ports/workbook';
import { ketik } from '../../bangun/ketikan';
import { lingkunganUji } from '../../bangun/lingkungan';
import { isiDari, nilaiDari, ruangPada } from '../../bangun/ruang-kerja';
import { kompilasiTriwulan, ruangSetahun } from '../../bangun/setahun';
import { kompilasikan } from '../../bangun/terkompilasi';
import { tulisKode } from '../../bangun/tulis-kode';

const figur = async (buku: Workbook, periode: string, kode: string) => {
  const isi = isiDari(await capaian(buku, periode, ({ jenis }) => jenis === 'seluruh'));
  return isi.capaian.find(({ indikator }) => indikator.kode === kode)!;
};
const nilai = async (buku: Workbook, periode: string, kode: string): Promise<number | undefined> => {
  const { hasil } = await figur(buku, periode, kode);
  return hasil.jenis === 'nilai' ? hasil.nilai : undefined;
};

test('triwulan yang belum dikompilasi disebut menurut caranya; tahun tanpa isi menyebut langkahnya', async () => {
  const buku = await ruangSetahun(['TW1', 'TW3']);
  // By hand (`setahun.ts`): 2.000 + 2.760 million.
  const jumlah = await figur(buku, '2026', 'IK01');
  expect(jumlah.hasil).toEqual({ jenis: 'nilai', nilai: 4_760_000_000 });
  expect(jumlah.keadaan).toContainEqual({
    jenis: 'periode-hilang',
    periode: ['2026-TW2', '2026-TW4'],
    cara: 'jumlah',
  });
  // What is calculated from the data holds what was compiled last; only what came after is missing.
  expect((await figur(buku, '2026', 'IK02')).keadaan).toContainEqual({
    jenis: 'periode-hilang',
    periode: ['2026-TW4'],
    cara: 'hitung-ulang',
  });
  const setahun = isiDari(await capaian(buku, '2026-TW3'));
  const satu = setahun.capaian.find(({ indikator }) => indikator.kode === 'IK01')!;
  expect(setahun.setahun(satu)?.sampai).toMatchObject({ nilai: 4_760_000_000, periodeHilang: ['2026-TW2'] });
  expect(isiDari(await capaian(buku)).terkompilasi.map(({ periode }) => periode.kode)).toEqual([
    ...['2026-TW3', '2026-TW1'],
    ...['2026', '2026-S1', '2026-S2'],
  ]);
  expect(nilaiDari(await capaian(buku, '2027'))).toMatchObject({
    catatan: [{ kode: 'periode-belum-dikompilasi', params: { periode: '2027', contoh: '2027-TW1' } }],
  });
});

test('tahun dan semester tidak dikunci, dihitung ulang, atau diarsipkan sendiri: yang disebut periode di dalamnya', async () => {
  const buku = await ruangSetahun(['TW1', 'TW3']);
  const disusun = (periode: string, dalam: readonly string[]) => ({
    catatan: [{ kode: 'periode-disusun', params: { periode, dalam } }],
  });
  const dua = ['2026-TW1', '2026-TW3'];
  const kunci = { oleh: 'Rina', tulis: tulisKode };
  const tetap = (periode: string) => tetapkan(buku, lingkunganUji('kunci'), { ...kunci, periode });
  expect(nilaiDari(await tetap('2026'))).toMatchObject(disusun('2026', dua));
  expect(nilaiDari(await tetap('2026-s1'))).toMatchObject(disusun('2026-S1', ['2026-TW1']));
  const { diminta } = isiDari(await daftarKunci(buku, { periode: '2026', tulis: tulisKode }));
  expect(diminta).toMatchObject({ periode: '2026', penghalang: disusun('2026', dua).catatan });
  const ulang = { periode: '2026', tulis: tulisKode };
  expect(nilaiDari(await hitungUlang(buku, lingkunganUji('hitung'), ulang))).toMatchObject(
    disusun('2026', dua),
  );
  // Nothing is inside of a year that never was.
  expect(nilaiDari(await tetap('2027'))).toMatchObject({
    catatan: [{ kode: 'periode-belum-dikompilasi', params: { periode: '2027', contoh: '2027-TW1' } }],
  });
});

test('unit yang diam pada triwulan terakhir dihitung menurut laporan terdahulunya', async () => {
  const buku = await ruangSetahun(['TW1']);
  await kompilasiTriwulan(buku, 'TW2', ['DINKES']);
  // Of the quarter DINKES alone, 600.000 / 1.000.000; of the half also DPU as of March: 1.100.000 / 2.000.000.
  expect(await nilai(buku, '2026-TW2', 'IK02')).toBeCloseTo(60, 10);
  const semester = await figur(buku, '2026-S1', 'IK02');
  expect(semester.hasil).toMatchObject({ jenis: 'nilai' });
  expect(await nilai(buku, '2026-S1', 'IK02')).toBeCloseTo(55, 10);
  expect(semester.keadaan).toContainEqual({ jenis: 'posisi-terdahulu', unit: 1, periode: '2026-TW2' });
  expect(semester.cakupan.opd).toEqual([2, 2]);
});

test('triwulan yang dikunci masuk seperti yang disajikan', async () => {
  const buku = await ruangSetahun(['TW1', 'TW2']);
  const dikunci = await tetapkan(buku, lingkunganUji('kunci'), {
    periode: '2026-TW1',
    oleh: 'Ani, Kepala UKPBJ',
    tulis: tulisKode,
  });
  isiDari(dikunci);
  for (const tw of ['TW1', 'TW2'])
    await ketik(buku, 'data-opd', `2026-${tw}|DPU`, 'belanja_pbj', 190_000_000);
  // 100 more in each: the first quarter stays 2.000, the second becomes 2.600.
  expect(await nilai(buku, '2026-S1', 'IK01')).toBe(4_600_000_000);
});

test('pengumpulan setahun sendiri tetap dipakai, dan tidak lagi menampilkan TW IV', async () => {
  const buku = await ruangPada('disetujui');
  await kompilasikan(buku, '2026', ['DINKES', 'DPU']);
  const ik02 = await figur(buku, '2026', 'IK02');
  expect(ik02.periode.kode).toBe('2026');
  expect(ik02.hasil).toEqual({ jenis: 'nilai', nilai: 87.5 }); // `terkompilasi.ts`
});
