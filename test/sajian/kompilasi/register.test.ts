import type { HasilRegister, UnitRegister } from '../../../src/application/kompilasi/register-pengembalian';
import { periodeDari } from '../../../src/domain/kalender/periode';
import { tanggalDariIso } from '../../../src/domain/umum/tanggal';
import { sajikanRegister } from '../../../src/sajian/kompilasi/register';
import { bahasaDari } from '../../bangun/bahasa';

const unit = (isi: Partial<UnitRegister>): UnitRegister => ({
  kode: 'DINKES',
  nama: 'Dinas Kesehatan',
  status: 'belum-dikirim',
  ketepatan: null,
  tenggat: null,
  tanggalPertama: null,
  tanggalDiterima: null,
  berkas: null,
  jumlahBaris: null,
  jumlahCatatan: null,
  ...isi,
});

const hasil: HasilRegister = {
  siap: true,
  usang: ['2026-TW1'],
  periode: [
    {
      periode: periodeDari('2026-TW1')!,
      tanggalData: tanggalDariIso('2026-03-31')!,
      lembarIsian: [{ opd: 'DPU', nama: 'Lembar isian DPU' }],
      unit: [
        unit({ status: 'diterima', ketepatan: 'terlambat', berkas: 'a.xlsx', jumlahBaris: 1 }),
        unit({ kode: 'DPU', nama: 'Dinas PU', status: 'terkirim', tenggat: tanggalDariIso('2026-04-10')! }),
      ],
    },
    { periode: periodeDari('2026-B02')!, tanggalData: undefined, lembarIsian: [], unit: [] },
  ],
};

test('keadaan setiap unit pada setiap periode', () => {
  const { siap, usang, periode } = sajikanRegister(hasil, bahasaDari.id);
  expect({ siap, usang }).toEqual({
    siap: true,
    usang:
      'Lembar Capaian belum memuat angka terbaru: data atau rencana berubah sesudah perhitungan terakhir.',
  });
  expect(periode[0]).toEqual({
    kode: '2026-TW1',
    label: 'Triwulan I 2026',
    lembarIsian: [{ opd: 'DPU', nama: 'Lembar isian DPU' }],
    melapor: 1,
    sudahMelapor: '1 dari 2 unit sudah melapor.',
    dataPer: 'Data per 31 Maret 2026.',
    belumMelapor: {
      judul: 'Belum melapor (1)',
      unit: [
        {
          kode: 'DPU',
          nama: 'Dinas PU',
          status: { kode: 'terkirim', teks: 'Sudah dibuat' },
          tenggat: 'paling lambat 10 April 2026',
        },
      ],
    },
    unit: [
      {
        kode: 'DINKES',
        nama: 'Dinas Kesehatan',
        status: { kode: 'diterima', teks: 'Diterima' },
        ketepatan: { kode: 'terlambat', teks: 'Terlambat' },
        keterangan: ['1 baris', 'a.xlsx'],
      },
      {
        kode: 'DPU',
        nama: 'Dinas PU',
        status: { kode: 'terkirim', teks: 'Sudah dibuat' },
        ketepatan: null,
        keterangan: [],
      },
    ],
  });
});

test('dalam bahasa Inggris, dan periode yang belum dikompilasi', () => {
  const { usang, periode } = sajikanRegister({ ...hasil, usang: [] }, bahasaDari.en);
  expect(usang).toBeNull();
  expect(periode[0]).toMatchObject({
    label: 'Quarter I 2026',
    sudahMelapor: '1 of 2 units have reported.',
    unit: [{ ketepatan: { teks: 'Late' }, keterangan: ['1 row', 'a.xlsx'] }, {}],
  });
  expect(periode[1]).toMatchObject({
    label: 'February 2026',
    dataPer: 'Not compiled yet.',
    belumMelapor: { judul: 'Every unit has reported.' },
  });
});
