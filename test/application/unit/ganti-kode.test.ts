import { capaian, type HasilCapaian } from '../../../src/application/capaian/capaian';
import { rincian } from '../../../src/application/capaian/rincian';
import { imporRencana } from '../../../src/application/impor-rencana';
import type { Workbook } from '../../../src/application/ports/workbook';
import { muatRuangKerja } from '../../../src/application/ruang-kerja/muat';
import { rencanaBerlaku } from '../../../src/application/ruang-kerja/rencana-berlaku';
import { gantiKode } from '../../../src/application/unit/ganti-kode';
import type { PermintaanGantiKode } from '../../../src/application/unit/permintaan-ganti-kode';
import { tgl } from '../../bangun/tanggal';
import { lingkunganUji } from '../../bangun/lingkungan';
import { rencanaMasukan } from '../../bangun/rencana-masukan';
import { barisTabel, isiDari, kodeCatatan, kumpulkan, nilaiDari, sebar } from '../../bangun/ruang-kerja';
import { kompilasikan, ruangTerkompilasi } from '../../bangun/terkompilasi';
import { BerkasKembali } from '../../bangun/berkas-kembali';

const TW1 = '2026-TW1';
const TW2 = '2026-TW2';
const dinkes: PermintaanGantiKode = { lama: 'DINKES', baru: 'DKK', mulai: '2026-04-01' };
let ke = 0;
const ganti = (buku: Workbook, ubah: Partial<PermintaanGantiKode> = {}) =>
  gantiKode(buku, lingkunganUji(`ganti-${++ke}`, '2026-04-20'), { ...dinkes, ...ubah });

/** Values by indicator and scope, as `IK01 DKK`. */
const angka = ({ capaian: daftar }: HasilCapaian): Record<string, unknown> =>
  Object.fromEntries(
    daftar.map(({ indikator, lingkup, hasil, cakupan }) => [
      `${indikator.kode} ${lingkup.kode ?? 'semua'}`,
      [hasil.jenis === 'nilai' ? Math.round(hasil.nilai * 1e9) / 1e9 : hasil.sebab.jenis, ...cakupan.opd],
    ]),
  );
const hitung = async (buku: Workbook, periode = TW1) => isiDari(await capaian(buku, periode));
const kodeUnit = async (buku: Workbook, tabel: string) =>
  (await barisTabel(buku, tabel)).map(({ opd }) => opd as string).toSorted();

/** Figures as in `ruangTerkompilasi`: IK01 60 % and 50 %, together 55 %. */
const TW1_SEMULA = {
  'IK01 semua': [55, 2, 2],
  'IK01 DINKES': [60, 1, 1],
  'IK01 DPU': [50, 1, 1],
  'IK02 semua': [87.5, 2, 2],
  'IK02 DINKES': [100, 1, 1],
  'IK02 DPU': [80, 1, 1],
};

describe('kode yang berganti mulai suatu tanggal', () => {
  test('Paket dan Transaksi memakai kode baru; data, register, dan angka triwulan lalu memakai kode masanya', async () => {
    const buku = await ruangTerkompilasi();
    expect(angka(await hitung(buku))).toEqual(TW1_SEMULA);
    const hasil = isiDari(await ganti(buku));
    expect(hasil.diganti).toEqual({ target: 0, aksi: 0, paket: 2, transaksi: 2, opd: 0 });
    expect(new Set(await kodeUnit(buku, 'paket'))).toEqual(new Set(['DKK', 'DPU']));
    expect(new Set(await kodeUnit(buku, 'transaksi'))).toEqual(new Set(['DKK', 'DPU']));
    expect(new Set(await kodeUnit(buku, 'data-transaksi'))).toEqual(new Set(['DINKES', 'DPU']));
    expect(await kodeUnit(buku, 'register')).toEqual(['DINKES', 'DPU']);
    const sesudah = await hitung(buku);
    expect(angka(sesudah)).toEqual(TW1_SEMULA);
    expect(sesudah.usang).toBe(false);
    expect(sesudah.belumMelapor).toEqual([]);
    expect(await barisTabel(buku, 'riwayat-opd')).toMatchObject([
      { kode: 'DINKES', menjadi: 'DKK', sampai: 46_112 }, // 31 March 2026
    ]);
  });

  test('rencana yang disetujui tetap berlaku, dan dokumen lama rencana masih berbicara tentang unit itu', async () => {
    const buku = await ruangTerkompilasi();
    isiDari(await ganti(buku));
    const { data } = nilaiDari(await muatRuangKerja(buku));
    expect('persetujuan' in rencanaBerlaku(data)).toBe(true);
    isiDari(await imporRencana(buku, lingkunganUji('lagi'), rencanaMasukan));
    expect((await barisTabel(buku, 'opd')).map(({ kode }) => kode)).toEqual(['DKK', 'DPU']);
    expect(angka(await hitung(buku))).toEqual(TW1_SEMULA);
  });

  test('template triwulan berikut memakai kode baru, dan rincian mengenal keduanya', async () => {
    const buku = await ruangTerkompilasi();
    isiDari(await ganti(buku));
    await kompilasikan(buku, TW2, ['DPU']);
    expect([...(await sebar(buku, TW2)).keys()].toSorted()).toEqual(['DKK', 'DPU']);
    for (const opd of ['DINKES', 'dkk']) {
      const satu = isiDari(await rincian(buku, { indikator: 'IK01', opd, periode: TW1, batas: 5 }));
      expect(satu.capaian.lingkup.kode).toBe('DINKES');
    }
    expect((await hitung(buku, TW2)).belumMelapor.map(({ kode }) => kode)).toEqual(['DKK']);
  });

  test('template yang dibuat dengan kode lama tetap diterima, pada baris register yang sama', async () => {
    const buku = await ruangTerkompilasi();
    const berkas = BerkasKembali.dari((await sebar(buku, TW2, ['DINKES'])).get('DINKES')!);
    berkas.tulis('Data OPD', 'DINKES', 'belanja_pbj', 3_000_000);
    isiDari(await ganti(buku));
    const { berkas: hasil } = isiDari(await kumpulkan(buku, [['a.xlsx', await berkas.bytes()]]));
    expect(hasil.map(({ opd, status }) => [opd, status])).toEqual([['DKK', 'diterima-dengan-catatan']]);
    const register = (await barisTabel(buku, 'register')).filter(({ periode }) => periode === TW2);
    expect(register).toHaveLength(1);
    expect(register[0]).toMatchObject({ _id: `${TW2}|DINKES`, opd: 'DKK' });
    // DKK: ceiling 1.500.000 of 3.000.000 spent.
    expect(angka(await hitung(buku, TW2))['IK02 DKK']).toEqual([50, 1, 1]);
    expect(angka(await hitung(buku))).toEqual(TW1_SEMULA);
  });

  test('pratinjau tidak menulis; kali kedua tidak ada yang diubah', async () => {
    const buku = await ruangTerkompilasi();
    const awal = buku.potretSemua();
    expect(isiDari(await ganti(buku, { pratinjau: true })).diganti.transaksi).toBe(2);
    expect(buku.potretSemua()).toEqual(awal);
    isiDari(await ganti(buku, { lama: ' dinkes ' }));
    const sesudah = buku.potretSemua();
    const lagi = await ganti(buku);
    expect(isiDari(lagi).tanpaPerubahan).toBe(true);
    expect(kodeCatatan(lagi)).toEqual(['ganti-kode-sudah']);
    expect(buku.potretSemua()).toEqual(sesudah);
  });
});

test('kode sementara: kode benar berlaku sejak awal dan tandanya hilang; totalnya sama', async () => {
  const buku = await ruangTerkompilasi();
  nilaiDari(
    await buku.terapkan([
      {
        jenis: 'simpan',
        tabelId: 'opd',
        kolom: ['sementara'],
        baris: [{ id: (await barisTabel(buku, 'opd'))[0]!['_id'] as string, sel: ['Ya'] }],
      },
    ]),
  );
  isiDari(await gantiKode(buku, lingkunganUji('koreksi'), { lama: 'DINKES', baru: 'DKK' }));
  const { 'IK01 DINKES': milik, ...lain } = angka(await hitung(buku));
  expect(milik).toBeUndefined();
  expect(lain).toMatchObject({ 'IK01 semua': [55, 2, 2], 'IK01 DKK': [60, 1, 1] });
  expect((await barisTabel(buku, 'opd'))[0]).toMatchObject({ kode: 'DKK', kodeTercatat: 'DKK' });
  expect((await barisTabel(buku, 'opd'))[0]!['sementara']).not.toBe('Ya');
});

describe('kode yang diketik pada lembar OPD', () => {
  const ketik = async () => {
    const buku = await ruangTerkompilasi();
    const id = (await barisTabel(buku, 'opd'))[0]!['_id'] as string;
    nilaiDari(
      await buku.terapkan([
        { jenis: 'simpan', tabelId: 'opd', kolom: ['kode'], baris: [{ id, sel: ['DKK'] }] },
      ]),
    );
    return buku;
  };

  test('tidak ada data yang terlepas; catatan menyebut kedua kode dan selnya', async () => {
    const buku = await ketik();
    const hasil = nilaiDari(await capaian(buku, TW1));
    expect(angka(hasil.isi!)).toMatchObject({ 'IK01 semua': [55, 2, 2], 'IK01 DKK': [60, 1, 1] });
    expect(hasil.catatan.filter(({ kode }) => kode.startsWith('unit-'))).toMatchObject([
      { kode: 'unit-kode-diketik', params: { lama: 'DINKES', baru: 'DKK' }, lokasi: { sel: 'B5' } },
    ]);
  });

  test('ganti-kode mencatatnya juga sesudah lembar memuat kode baru', async () => {
    const buku = await ketik();
    isiDari(await ganti(buku));
    const { catatan, isi } = nilaiDari(await capaian(buku, TW1));
    expect(catatan.filter(({ kode }) => kode.startsWith('unit-'))).toEqual([]);
    expect(angka(isi!)).toEqual(TW1_SEMULA);
    expect(new Set(await kodeUnit(buku, 'paket'))).toEqual(new Set(['DKK', 'DPU']));
  });
});

test.each([
  ['kode unit lain', { baru: 'DPU' }, 'unit-kode-pernah-dipakai'],
  ['unit yang tidak ada', { lama: 'DINKSE' }, 'unit-tidak-dikenal'],
  ['tanggal yang tidak ada', { mulai: '2026-02-30' }, 'ganti-kode-tanggal-salah'],
  ['tahun lain', { mulai: '2025-04-01' }, 'ganti-kode-tanggal-salah'],
  ['kode kosong', { baru: ' ' }, 'ganti-kode-bentuk-salah'],
  ['kode dengan pemisah', { baru: 'A;B' }, 'ganti-kode-bentuk-salah'],
])('%s ditolak, dan tidak ada yang ditulis', async (_, ubah, kode) => {
  const buku = await ruangTerkompilasi();
  const awal = buku.potretSemua();
  expect(kodeCatatan(await ganti(buku, ubah))).toContain(kode);
  expect(buku.potretSemua()).toEqual(awal);
});

test('kode lama tidak diberikan lagi: kembali ke kode lama ditolak, begitu pula mulai sebelum perubahan terakhir', async () => {
  const buku = await ruangTerkompilasi();
  isiDari(await ganti(buku));
  expect(kodeCatatan(await ganti(buku, { lama: 'DKK', baru: 'DINKES', mulai: '2026-07-01' }))).toContain(
    'unit-kode-pernah-dipakai',
  );
  expect(kodeCatatan(await ganti(buku, { lama: 'DPU', baru: 'DINKES', mulai: '2026-07-01' }))).toContain(
    'unit-kode-pernah-dipakai',
  );
  expect(kodeCatatan(await ganti(buku, { lama: 'DKK', baru: 'DK3', mulai: '2026-03-01' }))).toContain(
    'ganti-kode-terlalu-dini',
  );
});

describe('unit yang tidak ada pada hari itu', () => {
  const bermasa = async (kolom: 'berlakuMulai' | 'berlakuSampai', sel: number) => {
    const buku = await ruangTerkompilasi();
    const id = (await barisTabel(buku, 'opd'))[0]!['_id'] as string;
    nilaiDari(
      await buku.terapkan([{ jenis: 'simpan', tabelId: 'opd', kolom: [kolom], baris: [{ id, sel: [sel] }] }]),
    );
    return buku;
  };
  test.each([
    ['baru ada sesudahnya', 'berlakuMulai', '2026-03-31'],
    ['sudah berakhir', 'berlakuSampai', '2026-04-02'],
  ] as const)('%s: ditolak, tidak ada yang ditulis', async (_, kolom, mulai) => {
    const buku = await bermasa(kolom, 46_113); // 1 April 2026
    const awal = buku.potretSemua();
    expect(kodeCatatan(await ganti(buku, { mulai }))).toEqual(['ganti-kode-unit-tidak-ada']);
    expect(buku.potretSemua()).toEqual(awal);
  });
});

test('hanya namanya yang berganti: nama lama pada periode lalu, tidak ada baris yang ditulis ulang', async () => {
  const buku = await ruangTerkompilasi();
  const nama = 'Dinas Kesehatan dan KB';
  const hasil = isiDari(await ganti(buku, { baru: 'dinkes', nama }));
  expect(hasil).toMatchObject({
    ...{ lama: 'DINKES', baru: 'DINKES', nama, tanpaPerubahan: false },
    diganti: { target: 0, aksi: 0, paket: 0, transaksi: 0, opd: 0 },
  });
  const { data } = nilaiDari(await muatRuangKerja(buku));
  const namaPada = (hari: string) => data.unit.pada(tgl(hari)).map((satu) => `${satu.kode} ${satu.nama}`)[0];
  expect(namaPada('2026-03-31')).toBe('DINKES Dinas Kesehatan');
  expect(namaPada('2026-04-01')).toBe(`DINKES ${nama}`);
  expect(data.catatan).toEqual([]);
  expect(angka(await hitung(buku))).toEqual(TW1_SEMULA);
  expect(isiDari(await ganti(buku, { baru: 'DINKES', nama })).tanpaPerubahan).toBe(true);
});

test('baris Riwayat OPD yang diketik tanpa ID unit: unitnya dari kolom Menjadi', async () => {
  const buku = await ruangTerkompilasi();
  const kolom = ['kode', 'sampai', 'menjadi'];
  nilaiDari(
    await buku.terapkan([
      {
        jenis: 'simpan',
        tabelId: 'riwayat-opd',
        kolom,
        baris: [{ id: 'x', sel: ['KES ', 46_081, 'dinkes'] }],
      },
    ]),
  );
  const { data } = nilaiDari(await muatRuangKerja(buku));
  expect(data.catatan).toEqual([]);
  // Until 28 February.
  expect(['2026-02-28', '2026-03-01'].map((hari) => data.unit.pada(tgl(hari))[0]?.kode)).toEqual([
    'KES',
    'DINKES',
  ]);
});

test('baris yang kodenya tidak dimiliki unit mana pun dikatakan dengan jumlahnya, dan ganti-kode menemukannya lagi', async () => {
  const buku = await ruangTerkompilasi();
  const id = (await barisTabel(buku, 'opd'))[0]!['_id'] as string;
  // As a workspace in which no program remembered the code before it was typed over.
  nilaiDari(
    await buku.terapkan([
      {
        jenis: 'simpan',
        tabelId: 'opd',
        kolom: ['kode', 'kodeTercatat'],
        baris: [{ id, sel: ['DKK', 'DKK'] }],
      },
    ]),
  );
  const hasil = nilaiDari(await capaian(buku, TW1));
  expect(angka(hasil.isi!)['IK01 semua']).toEqual([50, 1, 2]);
  // Rows of DINKES: two packages, two transactions, one of the unit itself; no figure of a unit is read here.
  expect(hasil.catatan).toContainEqual(
    expect.objectContaining({
      kode: 'unit-kode-yatim',
      params: { kode: 'DINKES', data: 5, register: 1, capaian: 0 },
    }),
  );
  isiDari(await ganti(buku));
  expect(angka(await hitung(buku))).toEqual(TW1_SEMULA);
});
