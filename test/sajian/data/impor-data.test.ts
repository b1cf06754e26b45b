import { sajikanImporData } from '../../../src/sajian/data/impor-data';
import { bahasaDari } from '../../bangun/bahasa';

const { id, en } = bahasaDari;
const hasil = {
  berkas: 'paket.csv',
  tataLetak: 'INAPROC Rencana',
  dibaca: 1833,
  ditahan: 3,
  baru: 1800,
  diperbarui: 30,
  tidakAdaDiBerkas: 0,
  unitBaru: [],
};

test('semua baris ada pada berkas dan unitnya dikenal: satu kalimat', () => {
  expect(sajikanImporData(hasil, id)).toEqual({
    teks: 'paket.csv diimpor (INAPROC Rencana): 1.833 baris dibaca, 1.800 baru, 30 diperbarui, 3 ditahan.',
    dibiarkan: null,
    unitBaru: null,
  });
  expect(sajikanImporData(hasil, en).teks).toBe(
    'paket.csv imported (INAPROC Rencana): 1,833 rows read, 1,800 new, 30 updated, 3 held.',
  );
});

test('baris yang tidak tercantum, dan unit baru dengan kode sementara', () => {
  const lengkap = {
    ...hasil,
    tidakAdaDiBerkas: 1001,
    unitBaru: [
      { kode: 'DINKES', nama: 'Dinas Kesehatan', sementara: false },
      { kode: 'U-001', nama: 'Kecamatan A', sementara: true },
    ],
  };
  expect(sajikanImporData(lengkap, id)).toMatchObject({
    dibiarkan: '1.001 baris yang sudah ada tidak tercantum pada berkas ini; baris itu tetap disimpan.',
    unitBaru: {
      teks: '2 unit baru pada lembar OPD, sebagian berkode sementara.',
      daftar: [
        { kode: 'DINKES', nama: 'Dinas Kesehatan' },
        { kode: 'U-001', nama: 'Kecamatan A' },
      ],
    },
  });
  expect(sajikanImporData(lengkap, en)).toMatchObject({
    dibiarkan: '1,001 rows that were there are not in this file; they stay.',
    unitBaru: { teks: '2 new units on the sheet OPD, some with a provisional code.' },
  });
});
