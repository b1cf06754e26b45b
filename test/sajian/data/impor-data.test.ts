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
  contohTidakAda: [],
  kosong: [],
  dikosongkan: false,
  diganti: [],
  perubahanPaket: null,
  unitBaru: [],
};

test('semua baris ada pada berkas dan unitnya dikenal: satu kalimat', () => {
  expect(sajikanImporData(hasil, id)).toEqual({
    teks: 'paket.csv diimpor (INAPROC Rencana): 1.833 baris dibaca, 1.800 baru, 30 diperbarui, 3 ditahan.',
    dibiarkan: null,
    kosong: null,
    bisaDikosongkan: false,
    diganti: null,
    perubahanPaket: null,
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
    contohTidakAda: ['5001', '5002'],
    unitBaru: [
      { kode: 'DINKES', nama: 'Dinas Kesehatan', sementara: false },
      { kode: 'U-001', nama: 'Kecamatan A', sementara: true },
    ],
  };
  expect(sajikanImporData(lengkap, id)).toMatchObject({
    dibiarkan:
      '1.001 baris yang sudah ada tidak tercantum pada berkas ini (misalnya 5001, 5002); baris itu tetap disimpan dan tetap dihitung. Bila paketnya ditarik, jangan hapus barisnya: catat dengan Perubahan Paket di halaman Data, atau pada lembar Perubahan Paket.',
    unitBaru: {
      teks: '2 unit baru pada lembar OPD, sebagian berkode sementara.',
      daftar: [
        { kode: 'DINKES', nama: 'Dinas Kesehatan' },
        { kode: 'U-001', nama: 'Kecamatan A' },
      ],
    },
  });
  expect(sajikanImporData(lengkap, en)).toMatchObject({
    dibiarkan:
      '1,001 rows that were there are not in this file (such as 5001, 5002); they stay, and still count. If a package was withdrawn, do not delete its row: record it with Package changes on the page Data, or on the sheet Perubahan Paket.',
    unitBaru: { teks: '2 new units on the sheet OPD, some with a provisional code.' },
  });
});

test('sel yang kosong di berkas dan sel yang berganti disebut per kolom dengan contohnya', () => {
  const contoh = [{ baris: 2, kode: '1001' }];
  const sel = (label: string, jumlah: number) => ({ kolom: label, label, jumlah, contoh });
  const berisi = { ...hasil, kosong: [sel('Status', 1200), sel('Nama', 3)], diganti: [sel('Pagu', 1)] };
  expect(sajikanImporData(berisi, id)).toMatchObject({
    kosong:
      '1.203 sel kosong pada berkas ini sudah berisi di buku kerja; isi lamanya dibiarkan: Status 1.200 (misalnya baris 2, 1001); Nama 3 (misalnya baris 2, 1001).',
    bisaDikosongkan: true,
    diganti: '1 sel berganti isi: Pagu 1 (misalnya baris 2, 1001).',
  });
  expect(sajikanImporData({ ...berisi, dikosongkan: true }, en)).toMatchObject({
    kosong:
      '1,203 cells were blanked, as they are blank in this file: Status 1,200 (such as line 2, 1001); Nama 3 (such as line 2, 1001).',
    bisaDikosongkan: false,
  });
});
