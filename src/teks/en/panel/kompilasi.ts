import { angka } from '../angka';
import type { kompilasi as sumber } from '../../id/panel/kompilasi';

export const kompilasi: typeof sumber = {
  judul: 'Compile data',
  penjelasan:
    'Choose the templates that units returned, as many as there are. They are checked and the changes are shown first; the workbook is written only once you press "Save to the workbook".',
  pilih: 'Choose template files',
  bacaLembar: (periode, jumlah) => `Read the entry sheets of ${periode} (${angka(jumlah)} units)`,
  tambah: 'Add files',
  membaca: 'Reading files',
  dibaca: (dibaca, dari, tidakTerbaca) =>
    `${angka(dibaca)} of ${angka(dari)} files read${tidakTerbaca > 0 ? `, ${angka(tidakTerbaca)} cannot be used` : ''}.`,
  berkasDibaca: 'Files read so far',
  dibacaTampak: (tampak, semua) =>
    `${angka(tampak)} of ${angka(semua)} files read are shown, those that cannot be used on top. The preview has all of them.`,
  belumSiap: 'Data cannot be compiled yet. Settle the following first; then files can be chosen here.',
  memeriksa: 'Checking contents and calculating results …',
  menulis: 'Writing to the workbook … Leave this pane open until it is done.',
  dibatalkan: 'Cancelled. The workbook is unchanged.',
  pratinjau: 'Preview',
  tanggalData: 'Data as of',
  ketTanggalData: (akhir) => `End of the period: ${akhir}`,
  diterima: 'Received on',
  ketDiterima:
    'The deadline is over, so the day a file came in decides whether it was on time. Its own date is proposed; change it where the file came in on another day.',
  diterimaSemua: 'One day for all files',
  ketDiterimaSemua: 'Replaces the day of every file below.',
  diterimaKosong: 'Give the day this file came in.',
  salinanLain: (jumlah) => `Returns from another copy (${angka(jumlah)})`,
  ketSalinanLain:
    'Their templates were made from another copy of this workbook, for example before a backup was restored. Tick only those that you did send; the others are still sent back.',
  ambilAlih: (unit, kiriman) =>
    `Take over the return of ${unit}: ${kiriman.length > 1 ? 'issues' : 'issue'} ${kiriman.map((ke) => angka(ke)).join(', ')} not known to this workbook`,
  unitLagi: (sisa) => `Show other units (${angka(sisa)})`,
  yangBerubah: 'What will change',
  menjadi: 'to',
  berkas: (jumlah) => `Files (${angka(jumlah)})`,
  bacaCatatan: 'Reading findings …',
  catatanDari: (berkas) => `Findings of ${berkas}`,
  catatanDiBerkas: 'The places below are in the unit’s file, not in this workbook.',
  catatanLagi: (sisa) => `Show other findings (${angka(sisa)})`,
  berkasLagi: (sisa) => `Show other files (${angka(sisa)})`,
  berkasTampak: (tampak, semua) =>
    `${angka(tampak)} of ${angka(semua)} shown, those that need attention on top.`,
  tanpaUnit: 'Unknown unit',
  simpan: 'Save to the workbook',
  buang: 'Discard list',
  lihatCapaian: 'See results',
  lembarRegister: 'Open the sheet Register Pengembalian',
  register: 'Register of returns',
  membacaRegister: 'Reading the register …',
  periode: 'Period',
  semuaUnit: (jumlah) => `All units (${angka(jumlah)})`,
  kosong: {
    judul: 'No template has been made yet',
    isi: 'Distribute data templates to the units first. Once units return them, choose the files here.',
    tombol: 'To Distribute',
    salinanLain:
      'If you sent the templates from another copy of this workbook, for example before a backup was restored, choose the returns here; they can be taken over.',
  },
};
