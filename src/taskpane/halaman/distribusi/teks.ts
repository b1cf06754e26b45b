import type { TingkatData } from '../../../domain/variabel/tipe';
import type { KodeBahasa } from '../../../pesan/bahasa';
import type { CaraTemplate } from '../../pekerja/tugas/distribusi';

export type PilihanUnit = 'semua' | 'belum' | 'pilih';

interface TeksDistribusi {
  readonly judul: string;
  readonly penjelasan: string;
  readonly memuat: string;
  readonly belumDapat: string;
  readonly bukaRencana: string;
  readonly bukaOpd: string;
  readonly periode: string;
  readonly pilihanPeriode: (label: string, terkirim: number, unit: number) => string;
  readonly indikator: (jumlah: number) => string;
  readonly tenggat: (tanggalData: string, tenggat: string) => string;
  readonly unit: string;
  readonly pilihan: Readonly<Record<PilihanUnit, (jumlah: number) => string>>;
  readonly cari: string;
  readonly tidakKetemu: string;
  readonly daftarUnit: string;
  readonly isi: string;
  readonly kolom: (jumlah: number) => string;
  readonly diisiTim: string;
  readonly tingkat: Readonly<Record<TingkatData, string>>;
  readonly perUnit: (jumlah: number) => string;
  readonly baris: Readonly<Partial<Record<TingkatData, (jumlah: string) => string>>>;
  readonly lanjutan: (jumlah: string) => string;
  readonly terbitan: (serial: number) => string;
  readonly terbitLagi: (jumlah: number) => string;
  readonly semua: (jumlah: number) => string;
  readonly cara: string;
  readonly namaCara: Readonly<Record<CaraTemplate, string>>;
  readonly akan: Readonly<Record<CaraTemplate, (jumlah: number, nama: string) => string>>;
  readonly banyakBuku: string;
  readonly belumPilih: string;
  readonly buat: (jumlah: number) => string;
  readonly membuat: string;
  readonly dibatalkan: string;
  readonly selesai: Readonly<Record<CaraTemplate, (jumlah: number, nama: string) => string>>;
  readonly namaHasil: Readonly<Record<Exclude<CaraTemplate, 'unduh'>, string>>;
  readonly terkirim: (jumlah: number, dari: number, periode: string) => string;
  readonly belumTerkirim: (periode: string) => string;
  readonly dibuat: (waktu: string) => string;
  readonly palingLambat: (tanggal: string) => string;
  readonly lembarRegister: string;
}

export const teksDistribusi: Readonly<Record<KodeBahasa, TeksDistribusi>> = {
  id: {
    judul: 'Distribusi Template',
    penjelasan:
      'Setiap unit mendapat template berisi paket, transaksi, dan rencana aksinya, dengan kolom yang diminta rumus indikator.',
    memuat: 'Menyiapkan isi template',
    belumDapat: 'Template belum dapat dibuat. Perbaiki dahulu:',
    bukaRencana: 'Buka halaman Rencana',
    bukaOpd: 'Buka lembar OPD',
    periode: 'Periode',
    pilihanPeriode: (label, terkirim, unit) =>
      terkirim === 0 ? label : `${label} (terkirim ${terkirim} dari ${unit})`,
    indikator: (jumlah) => `${jumlah} indikator ikut pada periode ini`,
    tenggat: (tanggalData, tenggat) => `Data per ${tanggalData}. Dikembalikan paling lambat ${tenggat}.`,
    unit: 'Unit yang dikirimi',
    pilihan: {
      semua: (jumlah) => `Semua unit (${jumlah})`,
      belum: (jumlah) => `Yang belum dikirimi (${jumlah})`,
      pilih: (jumlah) => `Pilih sendiri (${jumlah} dipilih)`,
    },
    cari: 'Cari unit',
    tidakKetemu: 'Tidak ada unit dengan nama atau kode itu.',
    daftarUnit: 'Daftar unit',
    isi: 'Isi template',
    kolom: (jumlah) => `Kolom yang diminta (${jumlah})`,
    diisiTim: 'dari impor',
    tingkat: { rup: 'Paket RUP', transaksi: 'Transaksi', opd: 'Data OPD', aksi: 'Rencana aksi' },
    perUnit: (jumlah) => `Isi setiap unit (${jumlah})`,
    baris: {
      rup: (jumlah) => `${jumlah} paket`,
      transaksi: (jumlah) => `${jumlah} transaksi`,
      aksi: (jumlah) => `${jumlah} rencana aksi`,
    },
    lanjutan: (jumlah) => `${jumlah} baris berisi data dari pengembalian terakhir`,
    terbitan: (serial) => `terbitan ke-${serial}`,
    terbitLagi: (jumlah) =>
      `${jumlah} unit sudah pernah dikirimi template periode ini dan akan mendapat terbitan baru. Beri tahu mereka supaya memakai yang terbaru.`,
    semua: (jumlah) => `Tampilkan semua (${jumlah})`,
    cara: 'Bentuk template',
    namaCara: {
      unduh: 'Berkas, diunduh',
      'buka-buku': 'Berkas, dibuka sebagai buku kerja',
      lembar: 'Lembar di buku kerja ini',
    },
    akan: {
      unduh: (jumlah, nama) =>
        jumlah === 1
          ? `Satu berkas diunduh: ${nama}.`
          : `${jumlah} template diunduh dalam satu berkas: ${nama}.`,
      'buka-buku': (jumlah) =>
        `Excel membuka ${jumlah} buku kerja baru, satu jendela untuk setiap unit. Simpan masing-masing dengan nama yang ditunjukkan sesudahnya.`,
      lembar: (jumlah) =>
        `Lembar isian ${jumlah} unit dibuat di buku kerja ini. Cocok bila unitnya bekerja di buku kerja yang sama; siapa pun yang membukanya melihat semua lembar.`,
    },
    banyakBuku: 'Banyak jendela akan terbuka. Sebaiknya pilih beberapa unit saja sekali jalan.',
    belumPilih: 'Pilih dahulu unit yang dikirimi.',
    buat: (jumlah) => (jumlah === 0 ? 'Buat template' : `Buat ${jumlah} template`),
    membuat: 'Membuat template',
    dibatalkan: 'Dibatalkan. Tidak ada berkas yang dibuat, dan register tidak berubah.',
    selesai: {
      unduh: (jumlah, nama) =>
        `${jumlah} template dibuat dan diunduh: ${nama}. Kirim kepada unitnya masing-masing.`,
      'buka-buku': (jumlah) =>
        `${jumlah} buku kerja dibuka; simpan masing-masing dengan nama berikut, lalu kirim kepada unitnya.`,
      lembar: (jumlah) =>
        jumlah === 0
          ? 'Tidak ada lembar isian baru: semua unit yang dipilih sudah mempunyainya.'
          : `Lembar isian ${jumlah} unit dibuat di akhir buku kerja ini. Beri tahu unitnya: isi sel berwarna, lalu namanya pada lembar Pernyataan. Sesudah itu baca pada Kompilasi Data.`,
    },
    namaHasil: { 'buka-buku': 'Nama berkas template', lembar: 'Nama lembar isian' },
    terkirim: (jumlah, dari, periode) => `Sudah dikirimi: ${jumlah} dari ${dari} unit (${periode})`,
    belumTerkirim: (periode) => `Belum ada unit yang dikirimi template ${periode}.`,
    dibuat: (waktu) => `dibuat ${waktu}`,
    palingLambat: (tanggal) => `paling lambat ${tanggal}`,
    lembarRegister: 'Buka lembar Register Pengembalian',
  },
  en: {
    judul: 'Distribute templates',
    penjelasan:
      'Each unit gets a template with its packages, transactions and actions, and the columns that the formulas of the indicators ask for.',
    memuat: 'Preparing what the templates hold',
    belumDapat: 'No template can be made yet. Correct first:',
    bukaRencana: 'Open the page Plan',
    bukaOpd: 'Open the sheet OPD',
    periode: 'Period',
    pilihanPeriode: (label, terkirim, unit) =>
      terkirim === 0 ? label : `${label} (sent ${terkirim} of ${unit})`,
    indikator: (jumlah) => `${jumlah} indicators take part in this period`,
    tenggat: (tanggalData, tenggat) => `Data as of ${tanggalData}. To be returned by ${tenggat}.`,
    unit: 'Units to send to',
    pilihan: {
      semua: (jumlah) => `All units (${jumlah})`,
      belum: (jumlah) => `Those not sent to yet (${jumlah})`,
      pilih: (jumlah) => `Choose (${jumlah} chosen)`,
    },
    cari: 'Find a unit',
    tidakKetemu: 'No unit has that name or code.',
    daftarUnit: 'Units',
    isi: 'What the templates hold',
    kolom: (jumlah) => `Columns asked for (${jumlah})`,
    diisiTim: 'from imports',
    tingkat: { rup: 'RUP packages', transaksi: 'Transactions', opd: 'Unit data', aksi: 'Actions' },
    perUnit: (jumlah) => `What each unit gets (${jumlah})`,
    baris: {
      rup: (jumlah) => `${jumlah} packages`,
      transaksi: (jumlah) => `${jumlah} transactions`,
      aksi: (jumlah) => `${jumlah} actions`,
    },
    lanjutan: (jumlah) => `${jumlah} rows hold data of the last return`,
    terbitan: (serial) => `issue ${serial}`,
    terbitLagi: (jumlah) =>
      `${jumlah} units were sent a template of this period before and will get a new issue. Tell them to use the latest one.`,
    semua: (jumlah) => `Show all (${jumlah})`,
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
          : `${jumlah} templates are downloaded in one file: ${nama}.`,
      'buka-buku': (jumlah) =>
        `Excel opens ${jumlah} new workbooks, one window for each unit. Save each with the name that is shown afterwards.`,
      lembar: (jumlah) =>
        `Entry sheets for ${jumlah} units are made in this workbook. Good where units work in the same workbook; whoever opens it sees all sheets.`,
    },
    banyakBuku: 'Many windows will open. Better choose a few units at a time.',
    belumPilih: 'Choose the units to send to first.',
    buat: (jumlah) => (jumlah === 0 ? 'Make templates' : `Make ${jumlah} templates`),
    membuat: 'Making the templates',
    dibatalkan: 'Cancelled. No file was made, and the register is unchanged.',
    selesai: {
      unduh: (jumlah, nama) =>
        `${jumlah} templates were made and downloaded: ${nama}. Send each to its unit.`,
      'buka-buku': (jumlah) =>
        `${jumlah} workbooks were opened; save each with the following name, then send it to its unit.`,
      lembar: (jumlah) =>
        jumlah === 0
          ? 'No new entry sheets: all units chosen have theirs already.'
          : `Entry sheets for ${jumlah} units were made at the end of this workbook. Tell the units: fill in the coloured cells, then the name on the sheet Pernyataan. Then read them on the page Compile.`,
    },
    namaHasil: { 'buka-buku': 'Names of the template files', lembar: 'Names of the entry sheets' },
    terkirim: (jumlah, dari, periode) => `Sent to ${jumlah} of ${dari} units (${periode})`,
    belumTerkirim: (periode) => `No unit was sent a template of ${periode} yet.`,
    dibuat: (waktu) => `made ${waktu}`,
    palingLambat: (tanggal) => `due ${tanggal}`,
    lembarRegister: 'Open the sheet Register Pengembalian',
  },
};
