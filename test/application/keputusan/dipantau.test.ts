import { analisis } from '../../../src/application/analisis/analisis';
import { capaian } from '../../../src/application/capaian/capaian';
import type { Workbook } from '../../../src/application/ports/workbook';
import { putuskan } from '../../../src/application/keputusan/putuskan';
import { variabelTemplate } from '../../../src/application/distribusi/kebutuhan-data';
import { muatRuangKerja } from '../../../src/application/ruang-kerja/muat';
import { periodePasti } from '../../../src/domain/kalender/periode';
import { kelompokkan } from '../../../src/domain/umum/kelompok';
import { variabelBaku } from '../../../src/domain/variabel/daftar';
import { BerkasKembali } from '../../bangun/berkas-kembali';
import { kunciAngka, rapatkan } from '../../bangun/keputusan';
import { lingkunganUji } from '../../bangun/lingkungan';
import { barisTabel, isiDari, kumpulkan, nilaiDari, sebar } from '../../bangun/ruang-kerja';
import { kompilasikan, ruangTerkompilasi } from '../../bangun/terkompilasi';

jest.setTimeout(60_000);

const tanpaLembar = (): never => {
  throw new Error('no sheet was asked for');
};

const diminta = async (buku: Workbook, periode: string): Promise<readonly string[]> =>
  variabelTemplate(nilaiDari(await muatRuangKerja(buku)).data, periodePasti(periode), variabelBaku).map(
    ({ nama }) => nama,
  );

/** IK01 reads contracts, IK02 ceilings and spending: nothing in common. */
test('yang ditutup tidak ditanyakan lagi sesudah periodenya; templatenya tidak memuat kolomnya', async () => {
  const buku = await ruangTerkompilasi();
  const semua = await diminta(buku, '2026-TW2');
  expect(semua).toEqual(expect.arrayContaining(['nilai_kontrak', 'nilai_pdn', 'pagu', 'belanja_pbj']));
  await kunciAngka(buku, '2026-TW1');
  await rapatkan(buku, '2026-TW1', { IK01: 'tetapkan-tercapai', IK02: 'lanjutkan' });
  expect(await diminta(buku, '2026-TW1')).toEqual(semua);
  const sesudah = await diminta(buku, '2026-TW2');
  expect(sesudah).toEqual(expect.arrayContaining(['pagu', 'belanja_pbj']));
  expect(sesudah).not.toContain('nilai_pdn');
  const template = BerkasKembali.dari((await sebar(buku, '2026-TW2')).get('DPU')!);
  expect(() => template.kolom('Transaksi', 'nilai_pdn')).toThrow();
});

test('template yang beredar sebelum rapat tetap diterima, dan isinya yang ditanyakan waktu itu dibaca', async () => {
  const buku = await ruangTerkompilasi();
  await kunciAngka(buku, '2026-TW1');
  const template = await sebar(buku, '2026-TW2', ['DPU']);
  await rapatkan(buku, '2026-TW1', { IK01: 'waktu-terlampaui', IK02: 'lanjutkan' });
  const kembali = BerkasKembali.dari(template.get('DPU')!);
  kembali.tulis('Data OPD', 'DPU', 'belanja_pbj', 2_500_000);
  const hasil = isiDari(await kumpulkan(buku, [['dpu.xlsx', await kembali.bytes()]]));
  expect(hasil.berkas.flatMap(({ catatan }) => catatan.map(({ kode }) => kode))).toEqual([
    // Nothing of columns.
    ...['pernyataan-kosong', 'tanggal-berkas-dilewati'],
  ]);
  const dpu = isiDari(await capaian(buku, '2026-TW2')).capaian.find(
    ({ indikator, lingkup }) => indikator.kode === 'IK01' && lingkup.kode === 'DPU',
  );
  // Its one contract: 500.000 of 1.000.000.
  expect(dpu?.hasil).toEqual({ jenis: 'nilai', nilai: 50 });
});

test('yang ditutup tetap dihitung dan disebut dipantau, dengan peringatan selama target tahun belum terpenuhi', async () => {
  const buku = await ruangTerkompilasi();
  await kunciAngka(buku, '2026-TW1');
  const template = await sebar(buku, '2026-TW2');
  await rapatkan(buku, '2026-TW1', { IK01: 'tetapkan-tercapai', IK02: 'lanjutkan' });
  const berkas = await Promise.all(
    [...template].map(
      async ([unit, isi]) => [`${unit}.xlsx`, await BerkasKembali.dari(isi).bytes()] as const,
    ),
  );
  isiDari(await kumpulkan(buku, berkas));
  const keadaan = async (periode: string, kode: string) =>
    isiDari(await capaian(buku, periode))
      .capaian.filter(({ indikator, lingkup }) => indikator.kode === kode && lingkup.jenis === 'seluruh')
      .flatMap((satu) => satu.keadaan);
  // 55 % against 80 for the year.
  expect(await keadaan('2026-TW2', 'IK01')).toEqual(
    expect.arrayContaining([
      { jenis: 'dipantau-di-bawah-target', kode: 'KEP-001' },
      { jenis: 'dipantau', status: 'tercapai', kode: 'KEP-001', periode: '2026-TW1' },
    ]),
  );
  const jenis = (await keadaan('2026-TW2', 'IK02')).map((satu) => satu.jenis);
  expect(jenis).not.toContain('dipantau');
  expect((await keadaan('2026-TW1', 'IK01')).map((satu) => satu.jenis)).not.toContain('dipantau');
  // The sheet says so too, in every scope of the indicator.
  expect(await kolomKeadaan(buku, '2026-TW2')).toEqual({
    IK01: [['Dipantau', 'Angka sementara']],
    IK02: [['Angka sementara']],
  });
  const siap = isiDari(await analisis(buku, lingkunganUji('analisis'), { periode: '2026-TW2' }, tanpaLembar));
  const dipantau = siap.indikator
    .filter((satu) => satu.capaian.keadaan.some(({ jenis }) => jenis === 'dipantau'))
    .map((satu) => satu.capaian.indikator.kode);
  expect(new Set(dipantau)).toEqual(new Set(['IK01']));
});

/** What the column Keadaan of a period says, by indicator; each different one once. */
const kolomKeadaan = async (buku: Workbook, periode: string): Promise<Record<string, unknown>> => {
  const baris = (await barisTabel(buku, 'capaian')).filter((satu) => satu['periode'] === periode);
  const perIndikator = kelompokkan(baris, (satu) => satu['indikator'] as string);
  return Object.fromEntries(
    [...perIndikator].map(([kode, milik]) => [
      kode,
      [...new Set(milik.map((satu) => satu['keadaan'] as string))].map((isi) => isi.split('; ')),
    ]),
  );
};

test('keputusan periode lalu menandai lembar Capaian periode sesudahnya yang sudah dikunci, dan hanya itu; dibatalkan, tandanya hilang', async () => {
  const buku = await ruangTerkompilasi();
  await kompilasikan(buku, '2026-TW2', ['DINKES', 'DPU']);
  await kunciAngka(buku, '2026-TW1');
  await kunciAngka(buku, '2026-TW2');
  const tanpaKeadaan = async () =>
    (await barisTabel(buku, 'capaian')).map(({ keadaan: _, ...angka }) => angka);
  const semula = await tanpaKeadaan();
  await rapatkan(buku, '2026-TW1', { IK01: 'waktu-terlampaui', IK02: 'lanjutkan' });
  expect(await kolomKeadaan(buku, '2026-TW2')).toEqual({
    IK01: [['Dipantau', 'Angka tetap']],
    IK02: [['Angka tetap']],
  });
  expect(await kolomKeadaan(buku, '2026-TW1')).toEqual({ IK01: [['Angka tetap']], IK02: [['Angka tetap']] });
  expect(await tanpaKeadaan()).toEqual(semula);
  expect(isiDari(await capaian(buku, '2026-TW2')).kunci?.berubah).toBe(false);
  isiDari(
    await putuskan(buku, lingkunganUji('batal'), {
      periode: '2026-TW1',
      rapat: { batal: 'IK01', alasan: 'salah dicatat' },
      dicatat: 'Budi',
    }),
  );
  expect(await kolomKeadaan(buku, '2026-TW2')).toEqual({ IK01: [['Angka tetap']], IK02: [['Angka tetap']] });
});
