import { catatPengembalian } from '../../../src/domain/pengembalian/catatan';
import type { HasilKompilasi } from '../../../src/application/kompilasi/tipe';
import { tanggalDariIso } from '../../../src/domain/umum/tanggal';
import { sajikanKompilasi } from '../../../src/sajian/kompilasi/kompilasi';
import { bahasaDari } from '../../bangun/bahasa';

const { id, en } = bahasaDari;

const berkas = (isi: Partial<HasilKompilasi['berkas'][number]>): HasilKompilasi['berkas'][number] => ({
  berkas: 'DINKES.xlsx',
  opd: 'DINKES',
  namaOpd: 'Dinas Kesehatan',
  periode: '2026-TW1',
  status: 'diterima',
  jumlahBaris: 1200,
  perubahan: { baru: 1197, berubah: 1, dikosongkan: 2, tetap: 2, hilang: 0 },
  catatan: [],
  ketepatan: 'tepat-waktu',
  diterima: { tanggal: tanggalDariIso('2026-04-07')!, sumber: 'pengguna', lewatTenggat: false },
  tanggalPertama: null,
  ...isi,
});

const hasil: HasilKompilasi = {
  periode: '2026-TW1',
  tanggalData: tanggalDariIso('2026-03-31')!,
  tanggalDiterima: tanggalDariIso('2026-04-07')!,
  terkunci: null,
  berkas: [
    berkas({}),
    berkas({
      berkas: 'surat.xlsx',
      opd: null,
      namaOpd: null,
      periode: null,
      status: 'dikembalikan',
      jumlahBaris: 0,
      perubahan: null,
      ketepatan: null,
      diterima: null,
      catatan: [catatPengembalian('bukan-template', {}), catatPengembalian('bukan-template', {})],
    }),
  ],
  capaian: [
    {
      indikator: 'IK01',
      nama: 'Belanja PDN',
      satuan: '%',
      lingkup: 'Seluruh OPD',
      kodeLingkup: null,
      baru: { nilai: 55.25, status: 'Jauh dari target' },
      keadaan: [{ jenis: 'sementara' }],
    },
    {
      indikator: 'IK02',
      nama: 'Belanja',
      satuan: 'Rp',
      lingkup: 'Seluruh OPD',
      kodeLingkup: null,
      lama: { nilai: 1500000, status: 'Sedang' },
      baru: { nilai: null, status: 'Tidak dapat dinilai' },
      keadaan: [],
    },
    {
      indikator: 'IK01',
      nama: 'Belanja PDN',
      satuan: '%',
      lingkup: 'OPD',
      kodeLingkup: 'DINKES',
      baru: { nilai: 60, status: 'Jauh dari target' },
      keadaan: [],
    },
  ],
  belumMelapor: [
    { kode: 'DPU', nama: 'Dinas PU', status: 'terkirim', tenggat: tanggalDariIso('2026-04-10')! },
    { kode: 'BPBD', nama: 'BPBD', status: 'belum-dikirim', tenggat: null },
  ],
  salinanLain: [],
  dapatDiambilAlih: [],
  tanpaPerubahan: false,
};

test('satu kompilasi, dalam bahasa Indonesia', () => {
  const sajian = sajikanKompilasi(hasil, false, id);
  expect(sajian).toMatchObject({
    judul:
      'Kompilasi Data Triwulan I 2026, data per 31 Maret 2026: 2 berkas (Diterima 1, Dikembalikan untuk perbaikan 1)',
    periode: { kode: '2026-TW1', label: 'Triwulan I 2026' },
    tanggalData: { iso: '2026-03-31', teks: '31 Maret 2026' },
    // A person gave one day for all.
    diterima: [],
    akhirPeriode: { iso: '2026-03-31' },
    data: [
      '1 dari 2 berkas diterima',
      '1 berkas tidak diterima; datanya tidak diubah',
      '1.197 baris data baru',
      '1 baris data berganti isi',
      '2 sel yang tadinya terisi menjadi kosong',
      '2 baris data tetap',
    ],
    capaian: {
      judul: 'Capaian Seluruh OPD yang berubah',
      nilai: [
        { kode: 'IK01', nama: 'Belanja PDN', lama: 'belum ada', baru: '55,25 % (Jauh dari target)' },
        { kode: 'IK02', nama: 'Belanja', lama: 'Rp 1.500.000 (Sedang)', baru: 'Tidak dapat dihitung' },
      ],
      lain: 'Juga 1 capaian per OPD atau per area.',
    },
    belumMelapor: {
      judul: 'Belum melapor (2)',
      unit: [
        {
          kode: 'DPU',
          nama: 'Dinas PU',
          status: { kode: 'terkirim', teks: 'Sudah dibuat' },
          tenggat: 'paling lambat 10 April 2026',
        },
        {
          kode: 'BPBD',
          nama: 'BPBD',
          status: { kode: 'belum-dikirim', teks: 'Belum dibuat' },
          tenggat: null,
        },
      ],
    },
    keadaan: 'Selesai: 1 dari 2 berkas diterima untuk Triwulan I 2026, dan capaiannya sudah dihitung.',
  });
  expect(sajian.berkas).toEqual([
    {
      nama: 'DINKES.xlsx',
      unit: 'Dinas Kesehatan',
      status: { kode: 'diterima', teks: 'Diterima' },
      ketepatan: { kode: 'tepat-waktu', teks: 'Tepat waktu' },
      diterima: {
        tanggal: { iso: '2026-04-07', teks: '7 April 2026' },
        asal: 'ditetapkan pengguna',
        ditanya: false,
      },
      keterangan: 'DINKES.xlsx · Triwulan I 2026 · 1.200 baris',
      cacah: 'Tanpa catatan',
      jumlahCatatan: 0,
      tingkat: null,
      ditolak: false,
    },
    {
      nama: 'surat.xlsx',
      unit: null,
      status: { kode: 'dikembalikan', teks: 'Dikembalikan untuk perbaikan' },
      ketepatan: null,
      diterima: null,
      keterangan: 'surat.xlsx',
      cacah: '2 harus diperbaiki',
      jumlahCatatan: 2,
      tingkat: 'galat',
      ditolak: true,
    },
  ]);
});

test('tanpa tanggal untuk semua: hari setiap berkas yang diterima, dan asalnya', () => {
  const tanggal = tanggalDariIso('2026-04-07')!;
  const satu = berkas({
    berkas: 'DPU.xlsx',
    ketepatan: 'terlambat',
    diterima: { tanggal: tanggalDariIso('2026-05-20')!, sumber: 'hari-ini', lewatTenggat: true },
  });
  const [diterima, ditolak] = hasil.berkas;
  const masing = {
    ...hasil,
    tanggalDiterima: null,
    berkas: [
      { ...diterima!, diterima: { tanggal, sumber: 'dokumen', lewatTenggat: true } as const },
      ditolak!,
      satu,
    ],
  };
  expect(sajikanKompilasi(masing, false, id).diterima).toEqual([
    'Tanggal diterima setiap berkas, karena tidak ditetapkan:',
    'DINKES.xlsx: 7 April 2026 (terakhir disimpan, menurut dokumen): Tepat waktu',
    'DPU.xlsx: 20 Mei 2026 (hari kompilasi; berkas tidak menyebut tanggalnya): Terlambat',
  ]);
});

test('dalam bahasa Inggris: kata-kata lembar Capaian ikut, skala rencana sendiri tidak', () => {
  const { judul, data, capaian, belumMelapor, keadaan } = sajikanKompilasi(hasil, true, en);
  expect(judul).toBe(
    'Compilation of Quarter I 2026, data as of 31 March 2026: 2 files (Accepted 1, Sent back to correct 1)',
  );
  expect(data).toEqual([
    '1 of 2 files accepted',
    '1 file not accepted; their data are not changed',
    '1,197 new data rows',
    '1 data row with other contents',
    '2 cells that held a value and are now empty',
    '2 data rows unchanged',
  ]);
  expect(capaian.nilai).toEqual([
    {
      kode: 'IK01',
      nama: 'Belanja PDN',
      lama: 'none yet',
      baru: '55.25 % (Far from the target)',
      keadaan: [],
    },
    {
      kode: 'IK02',
      nama: 'Belanja',
      lama: 'Rp 1,500,000 (Sedang)',
      baru: 'Cannot be calculated',
      keadaan: [],
    },
  ]);
  expect(belumMelapor.unit[0]).toMatchObject({ status: { teks: 'Made' }, tenggat: 'due 10 April 2026' });
  expect(keadaan).toBe('Nothing has been written to the performance workbook yet.');
});

test('yang tidak mengubah apa pun', () => {
  const kosong = { ...hasil, berkas: [], capaian: [], belumMelapor: [], tanpaPerubahan: true };
  expect(sajikanKompilasi(kosong, true, id)).toMatchObject({
    judul: 'Kompilasi Data Triwulan I 2026, data per 31 Maret 2026: 0 berkas',
    data: ['0 dari 0 berkas diterima', 'Tidak ada baris data yang berubah'],
    capaian: { judul: 'Tidak ada capaian Seluruh OPD yang berubah.', nilai: [], lain: null },
    belumMelapor: { judul: 'Semua unit sudah melapor.', unit: [] },
    keadaan: 'Berkas yang sama sudah dikompilasi; tidak ada yang berubah.',
  });
});
