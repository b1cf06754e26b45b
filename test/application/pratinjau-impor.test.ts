import { imporData } from '../../src/application/impor-data/impor-data';
import { pratinjauImporData } from '../../src/application/impor-data/pratinjau';
import { ikhtisarData } from '../../src/application/data/ikhtisar-data';
import { realisasi, rup, rupContoh } from '../bangun/data-csv';
import { lingkunganUji } from '../bangun/lingkungan';
import { barisTabel, isiDari, kodeCatatan, nilaiDari, ruangPada } from '../bangun/ruang-kerja';

test('pratinjau menyebut cara berkas dibaca dan akibatnya, tanpa menulis', async () => {
  const buku = await ruangPada('berdata');
  const semula = buku.potretSemua();
  const isi = isiDari(
    await pratinjauImporData(
      buku,
      lingkunganUji(),
      rup(['Dinas Kesehatan', '1001', 7], ['Dinas Kesehatan', '1003', 8], ['Unit Lain', '1004', 9]),
    ),
  );
  // The workspace has packages 1001, 1002 and 2001: one is updated, two are new, two are not in the file.
  expect(isi).toMatchObject({
    berkas: 'rup.csv',
    tataLetak: 'INAPROC Rencana',
    tabel: 'rup',
    enkode: 'utf-8',
    pemisah: ';',
    dibaca: 3,
    ditahan: 0,
    baru: 2,
    diperbarui: 1,
    tidakAdaDiBerkas: 2,
    unitBaru: [{ kode: 'S-001', nama: 'Unit Lain', sementara: true }],
    kolomTidakDipakai: [],
  });
  expect(
    isi.unit.map(({ kode, baru, sementara, jumlah, menurutNama }) => [
      kode,
      baru,
      sementara,
      jumlah,
      menurutNama,
    ]),
  ).toEqual([
    ['DINKES', false, false, 2, 2],
    ['S-001', true, true, 1, 0],
  ]);
  expect(isi.kolom.map(({ kepala, medan, variabel }) => [kepala, medan, variabel !== null])).toEqual([
    ['Nama Instansi', 'instansi', false],
    ['Nama Satuan Kerja', 'unit', false],
    ['Cara Pengadaan', 'cara_pengadaan', true],
    ['Metode Pengadaan', 'metode_rup', true],
    ['Jenis Pengadaan', 'jenis_rup', true],
    ['Nama Paket', 'nama_paket', false],
    ['Kode RUP', 'kode_rup', false],
    ['Sumber Dana', 'sumber_dana', false],
    ['Total Nilai (Rp)', 'pagu', true],
    ['Tahun Anggaran', 'tahun', false],
  ]);
  expect(buku.potretSemua()).toEqual(semula);
});

test('kolom tak dikenal dan kolom kedua yang sama judulnya disebut tidak dipakai', async () => {
  const { nama, tabel } = rupContoh;
  const lebar = {
    ...tabel,
    kepala: [...tabel.kepala, 'Kode RUP', 'Keterangan', ''],
    baris: tabel.baris.map((baris) => ({ ...baris, sel: [...baris.sel, 'x', 'y', ''] })),
  };
  const isi = isiDari(
    await pratinjauImporData(await ruangPada('berencana'), lingkunganUji(), { nama, tabel: lebar }),
  );
  expect(isi.kolomTidakDipakai).toEqual(['Kode RUP', 'Keterangan']);
  expect(isi.kolom.filter(({ kepala }) => kepala === 'Kode RUP')).toHaveLength(1);
  expect(isi.baru).toBe(3);
});

test('baris yang akan ditahan dihitung dan tidak menghalangi pratinjau', async () => {
  const hasil = await pratinjauImporData(
    await ruangPada('berencana'),
    lingkunganUji(),
    realisasi(['Dinas Kesehatan', 'K1', '1001', 5, 1], ['Dinas Kesehatan', '', '', 'lima', 1]),
  );
  expect(isiDari(hasil)).toMatchObject({ tabel: 'transaksi', dibaca: 2, ditahan: 1, baru: 1 });
  expect(nilaiDari(hasil).catatan.some(({ tingkat }) => tingkat === 'galat')).toBe(true);
});

test('susunan kolom tak dikenal: hanya catatannya', async () => {
  const hasil = await pratinjauImporData(await ruangPada('berencana'), lingkunganUji(), {
    nama: 'x.csv',
    tabel: { kepala: ['A', 'B'], barisKepala: 1, baris: [{ nomor: 2, sel: ['1', '2'] }], catatan: [] },
  });
  expect(nilaiDari(hasil).isi).toBeUndefined();
  expect(kodeCatatan(hasil)).toEqual(['tata-letak-tidak-dikenal']);
});

test('pratinjau menyebut yang kemudian dilakukan impor', async () => {
  const buku = await ruangPada('berdata');
  const data = rup(['Dinas Kesehatan', '1001', 7], ['Unit Lain', '1004', 9]);
  const akan = isiDari(await pratinjauImporData(buku, lingkunganUji(), data));
  const sudah = isiDari(await imporData(buku, lingkunganUji('impor'), data, { sebagian: false }));
  expect(akan).toMatchObject(sudah);
});

test('kode sementara yang diganti di lembar OPD dipakai baris unit itu pada impor berikutnya', async () => {
  const buku = await ruangPada('berencana');
  const data = rup(['Unit Lain', '1004', 9]);
  const impor = () => imporData(buku, lingkunganUji('impor'), data, { sebagian: false });
  isiDari(await impor());
  const { kodeSementara } = isiDari(await ikhtisarData(buku));
  expect(kodeSementara).toEqual([{ kode: 'S-001', nama: 'Unit Lain' }]);
  const id = (await barisTabel(buku, 'opd')).find(({ kode }) => kode === 'S-001')!['_id'] as string;
  const kolom = ['kode', 'sementara'];
  nilaiDari(
    await buku.terapkan([
      { jenis: 'simpan', tabelId: 'opd', kolom, baris: [{ id, sel: ['1.05', 'Tidak'] }] },
    ]),
  );
  isiDari(await impor());
  expect((await barisTabel(buku, 'paket')).map(({ _id, opd }) => [_id, opd])).toEqual([['rup:1004', '1.05']]);
  expect(isiDari(await ikhtisarData(buku)).kodeSementara).toEqual([]);
});

describe('ikhtisar data', () => {
  test('menghitung isi dan menyebut impor terakhir lebih dahulu', async () => {
    expect(isiDari(await ikhtisarData(await ruangPada('berdata')))).toEqual({
      jumlahPaket: 3,
      jumlahTransaksi: 3,
      jumlahUnit: 2,
      unitTanpaPaket: 0,
      unit: [
        { kode: 'DINKES', nama: 'Dinas Kesehatan' },
        { kode: 'DPU', nama: 'Dinas Pekerjaan Umum' },
      ],
      kodeSementara: [],
      usulan: [],
      impor: [
        {
          waktu: '2026-04-01T08:00:00+07:00',
          ringkasan: 'realisasi.csv (INAPROC Realisasi): 3 baru, 0 diperbarui, 0 ditahan',
        },
        {
          waktu: '2026-04-01T08:00:00+07:00',
          ringkasan: 'rup.csv (INAPROC Rencana): 3 baru, 0 diperbarui, 0 ditahan',
        },
      ],
    });
  });

  test('ruang kerja tanpa data', async () => {
    expect(isiDari(await ikhtisarData(await ruangPada('berencana')))).toMatchObject({
      jumlahPaket: 0,
      jumlahTransaksi: 0,
      unitTanpaPaket: 2,
      impor: [],
    });
  });
});
