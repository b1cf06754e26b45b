import type { KodeBahasa } from '../../../pesan/bahasa';

interface TeksKompilasi {
  readonly judul: string;
  readonly penjelasan: string;
  readonly pilih: string;
  readonly bacaLembar: (periode: string, jumlah: number) => string;
  readonly tambah: string;
  readonly membaca: string;
  readonly dibaca: (dibaca: number, dari: number, tidakTerbaca: number) => string;
  readonly berkasDibaca: string;
  readonly dibacaTampak: (tampak: number, semua: number) => string;
  readonly baris: (jumlah: string) => string;
  readonly belumSiap: string;
  readonly memeriksa: string;
  readonly menulis: string;
  readonly dibatalkan: string;
  readonly pratinjau: string;
  readonly belumDitulis: string;
  readonly tanggalData: string;
  readonly ketTanggalData: (akhir: string) => string;
  readonly diterima: string;
  readonly ketDiterima: string;
  readonly yangBerubah: string;
  readonly unitDiterima: (diterima: number, dari: number) => string;
  readonly ditolak: (jumlah: number) => string;
  readonly barisBaru: (jumlah: string) => string;
  readonly barisBerubah: (jumlah: string) => string;
  readonly barisHilang: (jumlah: string) => string;
  readonly barisTetap: (jumlah: string) => string;
  readonly selDikosongkan: (jumlah: string) => string;
  readonly tanpaBaris: string;
  readonly capaianBerubah: string;
  readonly capaianTetap: string;
  readonly capaianLain: (jumlah: string) => string;
  readonly belumAda: string;
  readonly tidakDapatDihitung: string;
  readonly menjadi: string;
  readonly berkas: (jumlah: number) => string;
  readonly cacahCatatan: Readonly<Record<'galat' | 'peringatan' | 'info', (jumlah: number) => string>>;
  readonly tanpaCatatan: string;
  readonly bacaCatatan: string;
  readonly catatanDari: (berkas: string) => string;
  readonly catatanDiBerkas: string;
  readonly catatanLagi: (sisa: number) => string;
  readonly berkasLagi: (sisa: number) => string;
  readonly berkasTampak: (tampak: number, semua: number) => string;
  readonly tanpaUnit: string;
  readonly terapkan: string;
  readonly buang: string;
  readonly tanpaPerubahan: string;
  readonly selesai: (diterima: number, dari: number, periode: string) => string;
  readonly lihatCapaian: string;
  readonly lembarRegister: string;
  readonly lembarCatatan: string;
  readonly register: string;
  readonly membacaRegister: string;
  readonly periode: string;
  readonly sudahMelapor: (n: number, dari: number) => string;
  readonly dataPer: (tanggal: string) => string;
  readonly belumDikompilasi: string;
  readonly semuaUnit: (jumlah: number) => string;
  readonly kosong: { readonly judul: string; readonly isi: string; readonly tombol: string };
}

export const teksKompilasi: Readonly<Record<KodeBahasa, TeksKompilasi>> = {
  id: {
    judul: 'Kompilasi Data',
    penjelasan:
      'Pilih template yang dikembalikan unit, sebanyak apa pun. Isinya diperiksa dan perubahannya ditunjukkan dahulu; buku kerja baru ditulis setelah Anda menekan "Terapkan".',
    pilih: 'Pilih berkas template',
    bacaLembar: (periode, jumlah) => `Baca lembar isian ${periode} (${jumlah} unit)`,
    tambah: 'Tambah berkas',
    membaca: 'Membaca berkas',
    dibaca: (dibaca, dari, tidakTerbaca) =>
      `${dibaca} dari ${dari} berkas dibaca${tidakTerbaca > 0 ? `, ${tidakTerbaca} tidak dapat dipakai` : ''}.`,
    berkasDibaca: 'Berkas yang sudah dibaca',
    dibacaTampak: (tampak, semua) =>
      `Tampak ${tampak} dari ${semua} berkas yang sudah dibaca, yang tidak dapat dipakai di atas. Semuanya ada pada pratinjau.`,
    baris: (jumlah) => `${jumlah} baris`,
    belumSiap:
      'Data belum dapat dikompilasi. Bereskan dahulu yang berikut; sesudah itu berkas dapat dipilih di sini.',
    memeriksa: 'Memeriksa isi dan menghitung capaian …',
    menulis: 'Menulis ke buku kerja … Biarkan panel ini terbuka sampai selesai.',
    dibatalkan: 'Dibatalkan. Buku kerja tidak berubah.',
    pratinjau: 'Pratinjau',
    belumDitulis: 'Belum ada yang ditulis ke buku kerja.',
    tanggalData: 'Data per tanggal',
    ketTanggalData: (akhir) => `Akhir periode: ${akhir}`,
    diterima: 'Tanggal diterima',
    ketDiterima: 'Menentukan tepat waktu atau terlambat.',
    yangBerubah: 'Yang akan berubah',
    unitDiterima: (diterima, dari) => `${diterima} dari ${dari} berkas diterima`,
    ditolak: (jumlah) => `${jumlah} berkas tidak diterima; datanya tidak diubah`,
    barisBaru: (jumlah) => `${jumlah} baris data baru`,
    barisBerubah: (jumlah) => `${jumlah} baris data berganti isi`,
    barisHilang: (jumlah) => `${jumlah} baris data dihapus karena tidak ada lagi pada berkas`,
    barisTetap: (jumlah) => `${jumlah} baris data tetap`,
    selDikosongkan: (jumlah) => `${jumlah} sel yang tadinya terisi menjadi kosong`,
    tanpaBaris: 'Tidak ada baris data yang berubah',
    capaianBerubah: 'Capaian Seluruh OPD yang berubah',
    capaianTetap: 'Tidak ada capaian Seluruh OPD yang berubah.',
    capaianLain: (jumlah) => `Juga ${jumlah} capaian per OPD atau per area.`,
    belumAda: 'belum ada',
    tidakDapatDihitung: 'tidak dapat dihitung',
    menjadi: 'menjadi',
    berkas: (jumlah) => `Berkas (${jumlah})`,
    cacahCatatan: {
      galat: (jumlah) => `${jumlah} harus diperbaiki`,
      peringatan: (jumlah) => `${jumlah} perlu diperiksa`,
      info: (jumlah) => `${jumlah} keterangan`,
    },
    tanpaCatatan: 'Tanpa catatan',
    bacaCatatan: 'Membaca catatan …',
    catatanDari: (berkas) => `Catatan Pemeriksaan ${berkas}`,
    catatanDiBerkas: 'Tempat di bawah ini ada di dalam berkas unit, bukan di buku kerja ini.',
    catatanLagi: (sisa) => `Tampilkan catatan lain (${sisa})`,
    berkasLagi: (sisa) => `Tampilkan berkas lain (${sisa})`,
    berkasTampak: (tampak, semua) => `Tampak ${tampak} dari ${semua}, yang perlu diperhatikan di atas.`,
    tanpaUnit: 'Unit tidak dikenal',
    terapkan: 'Terapkan',
    buang: 'Buang daftar',
    tanpaPerubahan: 'Berkas yang sama sudah dikompilasi; tidak ada yang berubah.',
    selesai: (diterima, dari, periode) =>
      `Selesai: ${diterima} dari ${dari} berkas diterima untuk ${periode}, dan capaiannya sudah dihitung.`,
    lihatCapaian: 'Lihat Capaian',
    lembarRegister: 'Buka lembar Register Pengembalian',
    lembarCatatan: 'Buka lembar Catatan',
    register: 'Register Pengembalian',
    membacaRegister: 'Membaca register …',
    periode: 'Periode',
    sudahMelapor: (n, dari) => `${n} dari ${dari} unit sudah melapor.`,
    dataPer: (tanggal) => `Data per ${tanggal}.`,
    belumDikompilasi: 'Belum pernah dikompilasi.',
    semuaUnit: (jumlah) => `Semua unit (${jumlah})`,
    kosong: {
      judul: 'Belum ada template yang dikirim',
      isi: 'Bagikan dahulu template data kepada unit. Setelah unit mengembalikannya, pilih berkasnya di sini.',
      tombol: 'Ke Distribusi Template',
    },
  },
  en: {
    judul: 'Kompilasi Data (compile returns)',
    penjelasan:
      'Choose the templates that units returned, as many as there are. They are checked and the changes are shown first; the workbook is written only once you press "Apply".',
    pilih: 'Choose template files',
    bacaLembar: (periode, jumlah) => `Read the entry sheets of ${periode} (${jumlah} units)`,
    tambah: 'Add files',
    membaca: 'Reading files',
    dibaca: (dibaca, dari, tidakTerbaca) =>
      `${dibaca} of ${dari} files read${tidakTerbaca > 0 ? `, ${tidakTerbaca} cannot be used` : ''}.`,
    berkasDibaca: 'Files read so far',
    dibacaTampak: (tampak, semua) =>
      `${tampak} of ${semua} files read are shown, those that cannot be used on top. The preview has all of them.`,
    baris: (jumlah) => `${jumlah} rows`,
    belumSiap: 'Data cannot be compiled yet. Settle the following first; then files can be chosen here.',
    memeriksa: 'Checking contents and calculating results …',
    menulis: 'Writing to the workbook … Leave this pane open until it is done.',
    dibatalkan: 'Cancelled. The workbook is unchanged.',
    pratinjau: 'Preview',
    belumDitulis: 'Nothing has been written to the workbook yet.',
    tanggalData: 'Data as of',
    ketTanggalData: (akhir) => `End of the period: ${akhir}`,
    diterima: 'Received on',
    ketDiterima: 'Decides whether a return was on time.',
    yangBerubah: 'What will change',
    unitDiterima: (diterima, dari) => `${diterima} of ${dari} files accepted`,
    ditolak: (jumlah) => `${jumlah} files not accepted; their data are not changed`,
    barisBaru: (jumlah) => `${jumlah} new data rows`,
    barisBerubah: (jumlah) => `${jumlah} data rows change`,
    barisHilang: (jumlah) => `${jumlah} data rows deleted, as the files no longer have them`,
    barisTetap: (jumlah) => `${jumlah} data rows stay`,
    selDikosongkan: (jumlah) => `${jumlah} cells that held a value become empty`,
    tanpaBaris: 'No data row changes',
    capaianBerubah: 'Results over all units that change',
    capaianTetap: 'No result over all units changes.',
    capaianLain: (jumlah) => `Also ${jumlah} results of single units or areas.`,
    belumAda: 'none yet',
    tidakDapatDihitung: 'cannot be calculated',
    menjadi: 'to',
    berkas: (jumlah) => `Files (${jumlah})`,
    cacahCatatan: {
      galat: (jumlah) => `${jumlah} to correct`,
      peringatan: (jumlah) => `${jumlah} to check`,
      info: (jumlah) => `${jumlah} ${jumlah === 1 ? 'note' : 'notes'}`,
    },
    tanpaCatatan: 'No findings',
    bacaCatatan: 'Reading findings …',
    catatanDari: (berkas) => `Findings of ${berkas}`,
    catatanDiBerkas: 'The places below are in the unit’s file, not in this workbook.',
    catatanLagi: (sisa) => `Show other findings (${sisa})`,
    berkasLagi: (sisa) => `Show other files (${sisa})`,
    berkasTampak: (tampak, semua) => `${tampak} of ${semua} shown, those that need attention on top.`,
    tanpaUnit: 'Unknown unit',
    terapkan: 'Apply',
    buang: 'Discard list',
    tanpaPerubahan: 'The same files were compiled before; nothing changes.',
    selesai: (diterima, dari, periode) =>
      `Done: ${diterima} of ${dari} files accepted for ${periode}, and its results are calculated.`,
    lihatCapaian: 'See results',
    lembarRegister: 'Open the sheet Register Pengembalian',
    lembarCatatan: 'Open the sheet Catatan',
    register: 'Register of returns',
    membacaRegister: 'Reading the register …',
    periode: 'Period',
    sudahMelapor: (n, dari) => `${n} of ${dari} units have reported.`,
    dataPer: (tanggal) => `Data as of ${tanggal}.`,
    belumDikompilasi: 'Not compiled yet.',
    semuaUnit: (jumlah) => `All units (${jumlah})`,
    kosong: {
      judul: 'No template has been sent yet',
      isi: 'Distribute data templates to the units first. Once units return them, choose the files here.',
      tombol: 'To Distribute',
    },
  },
};
