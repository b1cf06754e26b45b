import { bacaInduk } from '../../src/application/data/baris-induk';
import { capaian } from '../../src/application/capaian/capaian';
import { imporData } from '../../src/application/impor-data/impor-data';
import { pratinjauImporData } from '../../src/application/impor-data/pratinjau';
import { bacaJurnalPaket } from '../../src/application/paket/jurnal-paket';
import { indukPeriode } from '../../src/application/paket/induk-periode';
import type { PermintaanPaket } from '../../src/application/paket/permintaan-paket';
import { ubahPaket } from '../../src/application/paket/ubah-paket';
import type { Workbook } from '../../src/application/ports/workbook';
import { muatRuangKerja } from '../../src/application/ruang-kerja/muat';
import { selaraskanUsang } from '../../src/application/usang/selaraskan-usang';
import { paguBaris } from '../../src/domain/paket/keadaan-paket';
import { periodePasti } from '../../src/domain/kalender/periode';
import { isoDari } from '../../src/domain/umum/tanggal';
import { variabelBaku } from '../../src/domain/variabel/daftar';
import { rup } from '../bangun/data-csv';
import { tgl } from '../bangun/tanggal';
import { lingkunganUji } from '../bangun/lingkungan';
import { barisTabel, isiDari, nilaiDari } from '../bangun/ruang-kerja';
import { ruangTerkompilasi } from '../bangun/terkompilasi';

/** The workspace has packages 1001 and 1002 of DINKES and 2001 of DPU; its first quarter was compiled. */
const ubah = (buku: Workbook, permintaan: PermintaanPaket) =>
  ubahPaket(buku, lingkunganUji(JSON.stringify(permintaan)), { oleh: 'Kepala UKPBJ', ...permintaan });

/** 1899-12-30 is day 0 of a sheet. */
const nomorHari = (hari: string): number => Date.parse(hari) / 86_400_000 + 25_569;
const muat = async (buku: Workbook) => {
  const ruang = nilaiDari(await muatRuangKerja(buku, ['paket', 'transaksi']));
  const induk = bacaInduk(ruang.tabel.isi, variabelBaku);
  return { ruang, induk, jurnal: bacaJurnalPaket(ruang.data, induk.baris, ruang.tabel) };
};
const jurnal = async (buku: Workbook) =>
  (await muat(buku)).jurnal.semua.map(({ kodeRup, jenis, lama, baru, dikonfirmasi }) =>
    [kodeRup, jenis, lama, baru, dikonfirmasi ? '' : 'usulan']
      .filter((satu) => satu !== null && satu !== '')
      .join(' '),
  );
const paketPada = async (buku: Workbook, periode: string, unit: string) => {
  const { ruang, induk } = await muat(buku);
  return indukPeriode(ruang.data, induk, periodePasti(periode))
    .milikUnit(unit)
    .filter(({ tingkat }) => tingkat === 'rup')
    .map(({ kodeRup }) => kodeRup.join());
};
const kodeCatatan = (jawaban: Awaited<ReturnType<typeof ubahPaket>>) =>
  nilaiDari(jawaban).catatan.map(({ kode }) => kode);

describe('diputuskan orang', () => {
  test('pindah unit: template periode sebelumnya tetap, transaksinya ikut, dan angka triwulan I tetap segar', async () => {
    const buku = await ruangTerkompilasi();
    const semula = isiDari(await capaian(buku, '2026-TW1'));
    const hasil = isiDari(await ubah(buku, { kode: '1001', pindah: 'DPU', mulai: '2026-05-01' }));
    expect(hasil.perubahan).toMatchObject([{ kodeRup: '1001', lama: 'DINKES', baru: 'DPU' }]);
    expect(hasil.transaksi).toBeGreaterThan(0);
    expect(await paketPada(buku, '2026-TW1', 'DINKES')).toContain('1001');
    expect(await paketPada(buku, '2026-TW2', 'DINKES')).not.toContain('1001');
    expect(await paketPada(buku, '2026-TW2', 'DPU')).toContain('1001');
    const sesudah = isiDari(await capaian(buku, '2026-TW1'));
    expect(sesudah.capaian.map(({ hasil: satu }) => satu)).toEqual(
      semula.capaian.map(({ hasil: satu }) => satu),
    );
    expect(sesudah.usang).toBe(false);
    expect(nilaiDari(await selaraskanUsang(buku)).usang).toEqual([]);
  });

  test('tanggal dalam triwulan I: angkanya perlu dihitung ulang', async () => {
    const buku = await ruangTerkompilasi();
    isiDari(await ubah(buku, { kode: '1001', tarik: true, mulai: '2026-02-01' }));
    expect(nilaiDari(await selaraskanUsang(buku)).usang).toEqual(['2026-TW1']);
    expect(await paketPada(buku, '2026-TW1', 'DINKES')).not.toContain('1001');
  });

  test('diulang: sudah tercatat, tidak ada yang ditulis', async () => {
    const buku = await ruangTerkompilasi();
    for (const permintaan of [
      { kode: '1001', tarik: true },
      { kode: '2001', pagu: '9.000.000' },
      { kode: '1002', pindah: 'DPU' },
    ]) {
      isiDari(await ubah(buku, { ...permintaan, mulai: '2026-05-01' }));
      expect(isiDari(await ubah(buku, { ...permintaan, mulai: '2026-05-01' })).tanpaPerubahan).toBe(true);
    }
    expect(await jurnal(buku)).toHaveLength(3);
    expect((await muat(buku)).jurnal.catatan).toEqual([]);
  });

  test('pratinjau tidak menulis', async () => {
    const buku = await ruangTerkompilasi();
    const semula = buku.potretSemua();
    isiDari(await ubah(buku, { kode: '1001', tarik: true, pratinjau: true, mulai: '2026-05-01' }));
    expect(buku.potretSemua()).toEqual(semula);
  });

  test.each<[string, PermintaanPaket, string]>([
    ['kode tidak dikenal', { kode: '9', tarik: true }, 'perubahan-paket-kode'],
    ['unit tidak dikenal', { kode: '1001', pindah: 'DPUU' }, 'perubahan-paket-unit'],
    ['pengganti tidak dikenal', { kode: '1001', ganti: '10021' }, 'perubahan-paket-pengganti'],
    ['diganti dirinya sendiri', { kode: '1001', ganti: '1001' }, 'perubahan-paket-berputar'],
    ['pagu bukan angka', { kode: '1001', pagu: 'lima' }, 'perubahan-paket-pagu'],
    ['tanpa perubahan', { kode: '1001' }, 'perubahan-paket-permintaan'],
    ['dua perubahan', { kode: '1001', tarik: true, pindah: 'DPU' }, 'perubahan-paket-permintaan'],
    ['tanpa nama', { kode: '1001', tarik: true, oleh: ' ' }, 'perubahan-paket-tanpa-oleh'],
    ['tanggal tidak terbaca', { kode: '1001', tarik: true, mulai: 'besok' }, 'perubahan-paket-tanggal'],
    ['tahun lain', { kode: '1001', tarik: true, mulai: '2025-05-01' }, 'perubahan-paket-tanggal'],
    ['tanpa usulan', { kode: '1001', konfirmasi: true }, 'perubahan-paket-tanpa-usulan'],
    ['pagu negatif', { kode: '1001', pagu: '-5' }, 'perubahan-paket-pagu'],
  ])('%s', async (_, permintaan, kode) => {
    const buku = await ruangTerkompilasi();
    const semula = buku.potretSemua();
    expect(kodeCatatan(await ubah(buku, permintaan))).toEqual([kode]);
    expect(buku.potretSemua()).toEqual(semula);
  });

  test('ditarik, lalu ternyata diganti: penggantinya tercatat, kontraknya ikut; tidak dari sebelum hari ditarik', async () => {
    const buku = await ruangTerkompilasi();
    isiDari(await ubah(buku, { kode: '1001', tarik: true, mulai: '2026-05-01' }));
    expect(kodeCatatan(await ubah(buku, { kode: '1001', ganti: '1002', mulai: '2026-04-01' }))).toEqual([
      'perubahan-paket-mendahului',
    ]);
    const ganti = { kode: '1001', ganti: '1002', mulai: '2026-05-01' };
    expect(isiDari(await ubah(buku, ganti)).tanpaPerubahan).toBe(false);
    expect(await jurnal(buku)).toEqual(['1001 ditarik', '1001 diganti 1002']);
    const { riwayat } = (await muat(buku)).jurnal;
    expect(riwayat.pada('1001', tgl('2026-06-30')).pengganti).toBe('1002');
    expect(isiDari(await ubah(buku, ganti)).tanpaPerubahan).toBe(true);
  });

  test('diganti dengan paket yang sudah ditarik: ditolak, tidak ada yang ditulis', async () => {
    const buku = await ruangTerkompilasi();
    isiDari(await ubah(buku, { kode: '1002', tarik: true, mulai: '2026-05-01' }));
    const semula = buku.potretSemua();
    expect(kodeCatatan(await ubah(buku, { kode: '1001', ganti: '1002', mulai: '2026-06-01' }))).toEqual([
      'perubahan-paket-pengganti-ditarik',
    ]);
    expect(buku.potretSemua()).toEqual(semula);
  });

  test('unit tujuan belum ada atau sudah berakhir pada tanggal itu: ditolak, tidak ada yang ditulis', async () => {
    const buku = await ruangTerkompilasi();
    const [, dpu] = await barisTabel(buku, 'opd');
    const ketik = async (kolom: string, hari: string) =>
      nilaiDari(
        await buku.terapkan([
          {
            ...{ jenis: 'simpan', tabelId: 'opd', kolom: ['berlakuMulai', 'berlakuSampai'] },
            baris: [
              {
                id: dpu?.['_id'] as string,
                sel: kolom === 'mulai' ? [nomorHari(hari), null] : [null, nomorHari(hari)],
              },
            ],
          },
        ]),
      );
    for (const [kolom, hari, mulai] of [
      ['mulai', '2026-05-01', '2026-04-30'],
      ['sampai', '2026-05-01', '2026-05-02'],
    ] as const) {
      await ketik(kolom, hari);
      const semula = buku.potretSemua();
      expect(kodeCatatan(await ubah(buku, { kode: '1001', pindah: 'DPU', mulai }))).toEqual([
        'perubahan-paket-unit-belum-ada',
      ]);
      expect(buku.potretSemua()).toEqual(semula);
    }
  });

  test('pagu mendahului perubahan pagu yang sudah tercatat', async () => {
    const buku = await ruangTerkompilasi();
    isiDari(await ubah(buku, { kode: '1001', pagu: '9.000.000', mulai: '2026-05-01' }));
    expect(kodeCatatan(await ubah(buku, { kode: '1001', pagu: '8.000.000', mulai: '2026-03-01' }))).toEqual([
      'perubahan-paket-mendahului',
    ]);
  });
});

describe('impor', () => {
  test('daftar baru: ditambahkan, pindah, berubah pagu; yang hilang diusulkan ditarik, dan tidak diulang', async () => {
    const buku = await ruangTerkompilasi();
    const masuk = rup(
      ['Dinas Pekerjaan Umum', '1001', 1_000_000],
      ['Dinas Kesehatan', '1003', 7],
      ['Dinas Pekerjaan Umum', '2001', 5],
    );
    const opsi = { mulai: '2026-05-01', daftarLengkap: true };
    const akan = isiDari(await pratinjauImporData(buku, lingkunganUji('p'), masuk, opsi));
    const hasil = isiDari(await imporData(buku, lingkunganUji('i'), masuk, { ...opsi, sebagian: false }));
    expect(hasil.perubahanPaket).toEqual(akan.perubahanPaket);
    const tertulis = await jurnal(buku);
    expect(tertulis).toEqual(
      expect.arrayContaining([
        '1001 pindah-unit DINKES DPU',
        '1003 ditambahkan',
        expect.stringMatching(/^2001 pagu \d+ 5$/),
        '1002 ditarik usulan',
      ]),
    );
    expect(await paketPada(buku, '2026-TW1', 'DINKES')).toEqual(['1001', '1002']);
    expect(await paketPada(buku, '2026-TW2', 'DINKES')).toEqual(['1002', '1003']);
    isiDari(await imporData(buku, lingkunganUji('j'), masuk, { ...opsi, sebagian: false }));
    expect(await jurnal(buku)).toEqual(tertulis);
    isiDari(await ubah(buku, { kode: 'semua', konfirmasi: true }));
    expect(await jurnal(buku)).toContain('1002 ditarik');
    expect(await paketPada(buku, '2026-TW2', 'DINKES')).toEqual(['1003']);
    // It comes back in a later list: a person says so.
    const kembali = rup(['Dinas Kesehatan', '1002', 7]);
    isiDari(await imporData(buku, lingkunganUji('k'), kembali, { mulai: '2026-08-01', sebagian: false }));
    expect(await jurnal(buku)).toContain('1002 ditambahkan usulan');
  });

  test('baris jurnal yang dihapus dengan tangan disebut', async () => {
    const buku = await ruangTerkompilasi();
    isiDari(await ubah(buku, { kode: '1001', tarik: true, mulai: '2026-05-01' }));
    await buku.terapkan([{ jenis: 'hapus', tabelId: 'perubahan-paket', id: ['perubahan:1'] }]);
    expect((await muat(buku)).jurnal.catatan.map(({ kode, params }) => [kode, params])).toEqual([
      ['perubahan-paket-terhapus', { jumlah: 1, nomor: [1] }],
    ]);
  });
});

describe('pagu', () => {
  const paguPada = async (buku: Workbook, periode: string) => {
    const { ruang, induk } = await muat(buku);
    return indukPeriode(ruang.data, induk, periodePasti(periode))
      .baris.filter(({ kodeRup, tingkat }) => tingkat === 'rup' && kodeRup.includes('1001'))
      .map((satu) => paguBaris(satu));
  };
  const impor = async (buku: Workbook, pagu: number | '', mulai: string) =>
    isiDari(
      await imporData(buku, lingkunganUji(`i${mulai}${pagu}`), rup(['Dinas Kesehatan', '1001', pagu]), {
        mulai,
        kosongkan: true,
        sebagian: false,
      }),
    );

  test('menjadi kosong lalu diisi lagi: setiap periode memakai pagu masanya', async () => {
    const buku = await ruangTerkompilasi();
    await impor(buku, '', '2026-05-01');
    expect(await paguPada(buku, '2026-TW1')).toEqual([1_000_000]);
    expect(await paguPada(buku, '2026-TW2')).toEqual([undefined]);
    await impor(buku, 3_000_000, '2026-08-01');
    for (const [periode, pagu] of [
      ['2026-TW1', 1_000_000],
      ['2026-TW2', undefined],
      ['2026-TW3', 3_000_000],
    ] as const)
      expect(await paguPada(buku, periode)).toEqual([pagu]);
    expect((await muat(buku)).jurnal.catatan).toEqual([]);
  });

  test('dua kali pada hari yang sama: yang tercatat kemudian yang berlaku, bagaimanapun lembar jurnal diurutkan', async () => {
    const buku = await ruangTerkompilasi();
    await impor(buku, 2_000_000, '2026-05-01');
    await impor(buku, 3_000_000, '2026-05-01');
    const { ruang, induk } = await muat(buku);
    const terbalik = { ...ruang.data, perubahanPaket: ruang.data.perubahanPaket.toReversed() };
    for (const data of [ruang.data, terbalik]) {
      const { riwayat, catatan } = bacaJurnalPaket(data, induk.baris);
      expect(catatan).toEqual([]);
      expect(
        ['2026-04-30', '2026-05-01'].map((hari) => riwayat.pada('1001', tgl(hari)).pagu(3_000_000)),
      ).toEqual([1_000_000, 3_000_000]);
    }
  });
});

describe('diimpor dahulu, tanggalnya dikatakan orang kemudian', () => {
  const baris = async (buku: Workbook) =>
    (await muat(buku)).ruang.data.perubahanPaket.map(
      ({ kodeRup, jenis, tanggal, dikonfirmasiOleh }) =>
        `${kodeRup} ${jenis} ${isoDari(tanggal)} ${dikonfirmasiOleh ?? '-'}`,
    );
  const pada = '2026-08-20';

  test('pengganti ada sejak hari ia menggantikan, bukan sejak hari impor', async () => {
    const buku = await ruangTerkompilasi();
    const masuk = rup(['Dinas Kesehatan', '1003', 7]);
    isiDari(await imporData(buku, lingkunganUji('i', pada), masuk, { sebagian: false }));
    isiDari(await ubah(buku, { kode: '1001', ganti: '1003', mulai: '2026-04-01' }));
    expect(await baris(buku)).toEqual([
      `1003 ditambahkan ${pada} Impor data`,
      '1001 diganti 2026-04-01 Kepala UKPBJ',
    ]);
    expect(await paketPada(buku, '2026-TW1', 'DINKES')).toEqual(['1001', '1002']);
    expect(await paketPada(buku, '2026-TW2', 'DINKES')).toEqual(['1002', '1003']);
  });

  test('pindah unit dan pagu: baris impor dibetulkan, bukan ditolak; kali kedua tidak ada yang ditulis', async () => {
    const buku = await ruangTerkompilasi();
    const masuk = rup(['Dinas Pekerjaan Umum', '1001', 9_000_000]);
    isiDari(await imporData(buku, lingkunganUji('i', pada), masuk, { sebagian: false }));
    for (const minta of [{ pindah: 'DPU' }, { pagu: '9.000.000' }]) {
      isiDari(await ubah(buku, { kode: '1001', ...minta, mulai: '2026-07-01' }));
      const lagi = isiDari(await ubah(buku, { kode: '1001', ...minta, mulai: '2026-07-01' }));
      expect(lagi.tanpaPerubahan).toBe(true);
    }
    expect(await baris(buku)).toEqual([
      '1001 pindah-unit 2026-07-01 Kepala UKPBJ',
      '1001 pagu 2026-07-01 Kepala UKPBJ',
    ]);
    expect(await paketPada(buku, '2026-TW2', 'DINKES')).toContain('1001');
    expect(await paketPada(buku, '2026-TW3', 'DPU')).toContain('1001');
    expect((await muat(buku)).jurnal.catatan).toEqual([]);
  });

  test('paket yang ditambahkan impor: ada sejak hari yang dikatakan', async () => {
    const buku = await ruangTerkompilasi();
    const masuk = rup(['Dinas Kesehatan', '1003', 7]);
    isiDari(await imporData(buku, lingkunganUji('i', pada), masuk, { sebagian: false }));
    isiDari(await ubah(buku, { kode: '1003', kembali: true, mulai: '2026-04-01' }));
    expect(await baris(buku)).toEqual(['1003 ditambahkan 2026-04-01 Kepala UKPBJ']);
    expect(await paketPada(buku, '2026-TW2', 'DINKES')).toContain('1003');
  });

  test('usulan yang diputuskan dengan perintahnya sendiri atau dikonfirmasi mulai suatu hari: satu baris saja', async () => {
    const buku = await ruangTerkompilasi();
    const masuk = rup(['Dinas Kesehatan', '1001', 1_000_000], ['Dinas Pekerjaan Umum', '2001', 2_000_000]);
    const opsi = { daftarLengkap: true, sebagian: false };
    isiDari(await imporData(buku, lingkunganUji('i', pada), masuk, opsi));
    expect(await jurnal(buku)).toEqual(['1002 ditarik usulan']);
    isiDari(await ubah(buku, { kode: '1002', tarik: true, mulai: '2026-04-01', pratinjau: true }));
    isiDari(await ubah(buku, { kode: '1002', konfirmasi: true, mulai: '2026-04-01' }));
    expect(await baris(buku)).toEqual(['1002 ditarik 2026-04-01 Kepala UKPBJ']);
    expect(await paketPada(buku, '2026-TW2', 'DINKES')).toEqual(['1001']);
  });

  test('perubahan lain yang sejenis di antaranya: tetap ditolak', async () => {
    const buku = await ruangTerkompilasi();
    isiDari(await ubah(buku, { kode: '1001', pagu: '8.000.000', mulai: '2026-07-15' }));
    const masuk = rup(['Dinas Kesehatan', '1001', 9_000_000]);
    isiDari(await imporData(buku, lingkunganUji('i', pada), masuk, { sebagian: false }));
    expect(kodeCatatan(await ubah(buku, { kode: '1001', pagu: '9.000.000', mulai: '2026-07-01' }))).toEqual([
      'perubahan-paket-mendahului',
    ]);
  });
});
