import type { KodeBahasa } from '../../../pesan/bahasa';

interface TeksBuat {
  readonly judul: string;
  readonly isi: string;
  readonly instansi: string;
  readonly contohInstansi: string;
  readonly tahun: string;
  readonly tahunSalah: string;
  readonly mulai: string;
  readonly petunjukMulai: string;
  readonly unit: string;
  readonly petunjukUnit: string;
  readonly kalender: string;
  readonly membuat: string;
  readonly buat: string;
}

export const teksBuat: Readonly<Record<KodeBahasa, TeksBuat>> = {
  id: {
    judul: 'Buat ruang kerja',
    isi: 'Buku kerja ini belum menjadi ruang kerja. Kinerja PBJ dapat membuatnya di sini: lembar untuk alur SOP, rencana, data, dan capaian. Lembar yang sudah ada tidak disentuh.',
    instansi: 'Nama instansi',
    contohInstansi: 'Misalnya Pemerintah Kota Salatiga',
    tahun: 'Tahun rencana kinerja',
    tahunSalah: 'Tulis empat angka, misalnya 2026.',
    mulai: 'Tanggal mulai siklus',
    petunjukMulai: 'Langkah 1 SOP. Tenggat langkah berikutnya dihitung dari tanggal ini.',
    unit: 'Daftar OPD',
    petunjukUnit:
      'Satu OPD per baris, dengan atau tanpa kode; dapat disalin dari Excel. Boleh dikosongkan: data paket yang diimpor juga mengisinya.',
    kalender:
      'Hari libur nasional dan cuti bersama 2024–2027 sudah terisi di lembar Hari Libur; libur daerah dapat ditambahkan di sana.',
    membuat: 'Membuat lembar-lembar ruang kerja …',
    buat: 'Buat ruang kerja',
  },
  en: {
    judul: 'Make a workspace',
    isi: 'This workbook is not a workspace yet. Kinerja PBJ can make one here: sheets for the SOP flow, plan, data and results. Sheets that are here are not touched.',
    instansi: 'Name of the institution',
    contohInstansi: 'For example Pemerintah Kota Salatiga',
    tahun: 'Year of the plan',
    tahunSalah: 'Write four digits, for example 2026.',
    mulai: 'Start of the cycle',
    petunjukMulai: 'SOP step 1. The due dates of the next steps count from this day.',
    unit: 'Offices (OPD)',
    petunjukUnit:
      'One office a line, with or without its code; can be pasted from Excel. May stay empty: imported packages fill it too.',
    kalender:
      'National and joint holidays 2024–2027 are on the sheet Hari Libur; local ones can be added there.',
    membuat: 'Making the sheets of the workspace …',
    buat: 'Make the workspace',
  },
};
