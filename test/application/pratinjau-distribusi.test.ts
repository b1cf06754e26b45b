import { pratinjauDistribusi } from '../../src/application/distribusi/pratinjau';
import { tandaiLangkah } from '../../src/application/alur/tandai';
import { tetapkan } from '../../src/application/kunci/tetapkan';
import { penulisLembar } from '../../src/sajian/penulis-lembar';
import { rapatkan } from '../bangun/keputusan';
import { lingkunganUji } from '../bangun/lingkungan';
import { isiDari, kodeCatatan, nilaiDari, ruangPada, sebar } from '../bangun/ruang-kerja';
import { ruangTerkompilasi } from '../bangun/terkompilasi';
import { tgl } from '../bangun/tanggal';

test('menyebut isi setiap template, tanpa menulis', async () => {
  const buku = await ruangPada('disetujui');
  const semula = buku.potretSemua();
  const isi = isiDari(await pratinjauDistribusi(buku, tgl('2026-04-06'), '2026-TW1'));
  // Both indicators are quarterly.
  expect(
    isi.periode.map(({ periode, indikator, terkirim }) => [periode.kode, indikator.length, terkirim]),
  ).toEqual([
    ['2026-TW1', 2, 0],
    ['2026-TW2', 2, 0],
    ['2026-TW3', 2, 0],
    ['2026-TW4', 2, 0],
  ]);
  expect([isi.dipilih, isi.jumlahUnit, isi.terkirim]).toEqual(['2026-TW1', 2, []]);
  // Five working days after 31 March 2026: 1, 2, 6, 7 and 8 April; 3 April is Good Friday.
  expect(isi.akan).toMatchObject({ tanggalData: tgl('2026-03-31'), tenggat: tgl('2026-04-08') });
  // Formulas: domestic part and value of contracts, ceilings over the spending of the unit.
  expect(isi.akan!.kolom.map(({ id }) => id).toSorted()).toEqual([
    'belanja_pbj',
    'nilai_kontrak',
    'nilai_pdn',
    'pagu',
  ]);
  expect(isi.akan!.unit).toEqual([
    {
      kode: 'DINKES',
      nama: 'Dinas Kesehatan',
      berkas: '2026-TW1_DINKES_Dinas-Kesehatan.xlsx',
      serial: 1,
      baris: { rup: 2, transaksi: 2, opd: 1 },
      barisLanjutan: 0,
    },
    {
      kode: 'DPU',
      nama: 'Dinas Pekerjaan Umum',
      berkas: '2026-TW1_DPU_Dinas-Pekerjaan-Umum.xlsx',
      serial: 1,
      baris: { rup: 1, transaksi: 1, opd: 1 },
      barisLanjutan: 0,
    },
  ]);
  expect(buku.potretSemua()).toEqual(semula);
});

test('yang sudah dikirim disebut, dan terbitan berikutnya bernomor berikutnya', async () => {
  const buku = await ruangPada('disetujui');
  await sebar(buku, '2026-TW1', ['DPU']);
  const isi = isiDari(await pratinjauDistribusi(buku, tgl('2026-04-06')));
  expect(isi.dipilih).toBe('2026-TW1');
  expect(isi.periode[0]!.terkirim).toBe(1);
  expect(isi.akan!.unit.map(({ kode, serial }) => [kode, serial])).toEqual([
    ['DINKES', 1],
    ['DPU', 2],
  ]);
  expect(isi.terkirim).toEqual([
    {
      kode: 'DPU',
      nama: 'Dinas Pekerjaan Umum',
      serial: 1,
      status: 'terkirim',
      dikirim: '2026-04-01T08:00:00+07:00',
      tanggalKirim: null,
      tenggat: tgl('2026-04-08'),
      berkas: '2026-TW1_DPU_Dinas-Pekerjaan-Umum.xlsx',
    },
  ]);
});

test('sesudah semua unit dikirimi, yang ditunjukkan periode berikutnya, dengan data pengembalian terakhir', async () => {
  const isi = isiDari(await pratinjauDistribusi(await ruangTerkompilasi(), tgl('2026-04-06')));
  expect(isi.dipilih).toBe('2026-TW2');
  // Of DINKES two packages, two transactions and the unit's own row were compiled; of DPU one, one and one.
  expect(isi.akan!.unit.map(({ barisLanjutan }) => barisLanjutan)).toEqual([5, 3]);
});

// The cycle of these workspaces begins on 1 April.
test('belum ada pekerjaan: periode pertama siklus, pada hari apa pun', async () => {
  const buku = await ruangPada('disetujui');
  for (const hari of ['2026-01-05', '2026-12-31'])
    expect(isiDari(await pratinjauDistribusi(buku, tgl(hari))).dipilih).toBe('2026-TW2');
});

test('unit yang lahir kemudian tidak mengembalikan pilihan ke periode yang sudah dirapatkan', async () => {
  const buku = await ruangTerkompilasi();
  // The meeting decides on figures that are locked.
  isiDari(
    await tetapkan(buku, lingkunganUji('kunci'), {
      periode: '2026-TW1',
      oleh: 'Kepala UKPBJ',
      tulis: penulisLembar,
    }),
  );
  await rapatkan(buku, '2026-TW1', { IK01: 'lanjutkan', IK02: 'lanjutkan' });
  isiDari(
    await tandaiLangkah(buku, lingkunganUji('rapat'), {
      nomor: 18,
      oleh: 'Wali Kota',
      cabang: 'lanjutkan',
    }),
  );
  nilaiDari(
    await buku.terapkan([
      {
        jenis: 'simpan',
        tabelId: 'opd',
        kolom: ['kode', 'nama'],
        baris: [{ id: 'baru', sel: ['BARU', 'Dinas Baru'] }],
      },
    ]),
  );
  expect(isiDari(await pratinjauDistribusi(buku, tgl('2026-04-06'))).dipilih).toBe('2026-TW2');
});

test.each([
  ['rencana belum disetujui', 'berdata', undefined, 'rencana-belum-disetujui'],
  ['bukan periode tahun ini', 'disetujui', '2027-TW1', 'periode-salah'],
] as const)('ditolak: %s', async (_, tahap, periode, kode) => {
  const hasil = await pratinjauDistribusi(await ruangPada(tahap), tgl('2026-04-06'), periode);
  expect(kodeCatatan(hasil)).toContain(kode);
  expect(isiDari(hasil).akan).toBeUndefined();
  expect(isiDari(hasil).periode).toHaveLength(4);
});

test('rencana tanpa indikator: tidak ada periode, dan sebabnya disebut', async () => {
  const hasil = await pratinjauDistribusi(await ruangPada('kosong'), tgl('2026-04-06'));
  expect(isiDari(hasil).periode).toEqual([]);
  expect(kodeCatatan(hasil)).toEqual(
    expect.arrayContaining(['rencana-belum-disetujui', 'periode-tanpa-indikator', 'tidak-ada-unit']),
  );
});
