import { angka } from '../angka';
import type { distribusi as sumber } from '../../id/panel/distribusi';

export const distribusi: typeof sumber = {
  judul: 'Distribute templates',
  penjelasan:
    'Each unit gets a template with its packages, transactions and actions, and the columns that the formulas of the indicators ask for.',
  memuat: 'Preparing what the templates hold',
  belumDapat: 'No template can be made yet. Correct first:',
  bukaRencana: 'Open the page Plan',
  bukaOpd: 'Open the sheet OPD',
  periode: 'Period',
  indikator: (jumlah) => `${angka(jumlah)} indicators take part in this period`,
  unit: 'Units to make templates for',
  pilihan: {
    semua: (jumlah) => `All units (${angka(jumlah)})`,
    belum: (jumlah) => `Those without one yet (${angka(jumlah)})`,
    pilih: (jumlah) => `Choose (${angka(jumlah)} chosen)`,
  },
  cari: 'Find a unit',
  tidakKetemu: 'No unit has that name or code.',
  daftarUnit: 'Units',
  isi: 'What the templates hold',
  kolom: (jumlah) => `Columns asked for (${angka(jumlah)})`,
  diisiTim: 'from imports',
  perUnit: (jumlah) => `What each unit gets (${angka(jumlah)})`,
  terbitLagi: (jumlah) =>
    `${angka(jumlah)} units have a template of this period already and will get a new issue. If the old one was sent, tell them to use the latest.`,
  semua: (jumlah) => `Show all (${angka(jumlah)})`,
  cara: 'Form of the templates',
  namaCara: {
    unduh: 'Files, downloaded',
    'buka-buku': 'Files, opened as workbooks',
    lembar: 'Sheets in this workbook',
  },
  akan: {
    unduh: (jumlah, nama) =>
      jumlah === 1
        ? `One file is downloaded: ${nama}.`
        : `${angka(jumlah)} templates are downloaded in one file: ${nama}.`,
    'buka-buku': (jumlah) =>
      `Excel opens ${angka(jumlah)} new workbooks, one window for each unit. Save each with the name that is shown afterwards.`,
    lembar: (jumlah) =>
      `Entry sheets for ${angka(jumlah)} units are made in this workbook. Good where units work in the same workbook; whoever opens it sees all sheets.`,
  },
  banyakBuku: 'Many windows will open. Better choose a few units at a time.',
  belumPilih: 'Choose the units to make templates for first.',
  buat: (jumlah) => (jumlah === 0 ? 'Make templates' : `Make ${angka(jumlah)} templates`),
  membuat: 'Making the templates',
  dibatalkan: 'Cancelled. No file was made, and the register is unchanged.',
  selesai: {
    unduh: (jumlah, nama) =>
      `${angka(jumlah)} templates were made and downloaded: ${nama}. Send each to its unit.`,
    'buka-buku': (jumlah) =>
      `${angka(jumlah)} workbooks were opened; save each with the following name, then send it to its unit.`,
    lembar: (jumlah) =>
      jumlah === 0
        ? 'No new entry sheets: all units chosen have theirs already.'
        : `Entry sheets for ${angka(jumlah)} units were made at the end of this workbook. Tell the units: fill in the coloured cells, then the name on the sheet Pernyataan. Then read them on the page Compile.`,
  },
  namaHasil: { 'buka-buku': 'Names of the template files', lembar: 'Names of the entry sheets' },
  dikirim: {
    judul: 'Mark as sent',
    penjelasan:
      'The program only makes templates. Once you have sent them (WhatsApp, e-mail, by hand), mark it here; the day is stored on the sheet Register Pengembalian and can be corrected there.',
    unit: 'Templates that were sent',
    semuaBelum: (jumlah) => `All that are not marked yet (${angka(jumlah)})`,
    pilih: (jumlah) => `Choose (${angka(jumlah)} chosen)`,
    tanggal: 'Sent on',
    tandai: (jumlah) => (jumlah === 0 ? 'Mark as sent' : `Mark ${angka(jumlah)} as sent`),
    belumPilih: 'Choose the units first.',
    menulis: 'Writing to the sheet Register Pengembalian …',
  },
  lembarRegister: 'Open the sheet Register Pengembalian',
};
