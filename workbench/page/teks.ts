/** Everything the workbench says, in both languages. The product's own texts are in `src/teks`. */
const id = {
  judul: 'Bangku uji Kinerja PBJ',
  bukanExcel: 'Bangku uji: ini bukan Excel',
  bedanya: 'Apa bedanya?',
  daftarBeda: [
    'Panel di kanan adalah panel yang sebenarnya; ia berbicara melalui Office.js dengan buku kerja tiruan di halaman ini.',
    'Rumus tidak dihitung: yang tampak adalah nilai terakhir yang tersimpan di berkas; rumus baru menampilkan #N/A, kecuali jumlah baris pada Daftar Isi.',
    'Gambar dan komentar tidak digambar; bagan digambar sederhana, format bersyarat hanya yang menurut nilai dan teks.',
    'Hanya berkas .xlsx. Yang tidak dikenal bangku uji tidak ikut tersimpan; pakai Excel untuk berkas kerja yang sebenarnya.',
    'Angka dan tanggal ditampilkan dan diketik menurut kebiasaan Indonesia: 1.234.567,89 dan 31/12/2026.',
    'Tidak ada yang keluar dari komputer ini.',
  ],
  berkas: 'Berkas',
  buka: 'Buka…',
  simpan: 'Simpan',
  bukuBaru: 'Buku baru',
  muatContoh: 'Muat contoh',
  memuatContoh: 'Menyusun ruang kerja contoh…',
  membuka: (nama: string) => `Membuka ${nama}…`,
  dibuka: (nama: string) => `${nama} dibuka.`,
  disimpan: (nama: string) => `${nama} disimpan ke folder unduhan.`,
  takTersimpan: 'Sebagian isinya tidak dikenal bangku uji dan tidak ikut tersimpan.',
  gagalDibuka: (nama: string) => `${nama} tidak dapat dibuka: bukan berkas .xlsx yang utuh.`,
  gantiBuku: 'Perubahan pada buku kerja yang terbuka belum disimpan. Lanjutkan dan buang perubahan itu?',
  panel: 'Panel',
  panelTugas: 'Panel tugas',
  tutupPanel: 'Tutup panel',
  tanpaAddin:
    'Add-in belum dibangun (dist/web kosong). Jalankan npm run build:web, lalu muat ulang halaman ini.',
  ubahLebar: 'Lebar panel',
  bahasa: 'Bahasa',
  tema: 'Tema',
  terang: 'Terang',
  gelap: 'Gelap',
  lembar: 'Lembar',
  lembarBaru: 'Lembar baru',
  namaLembarBaru: 'Lembar',
  kotakNama: 'Kotak nama: alamat sel',
  bilahRumus: 'Isi sel',
  kisi: (lembar: string) => `Lembar kerja ${lembar}`,
  isiSel: (alamat: string) => `Isi sel ${alamat}`,
  jendelaAddin: 'Kinerja PBJ',
  tutupJendela: 'Tutup jendela',
  nomorBaris: 'Nomor baris',
  baganKosong: 'Belum ada nilai yang dapat digambar.',
  jenisBaganLain: (jenis: string) => `Bagan jenis ${jenis} tidak digambar di bangku uji.`,
  tutupPesan: 'Tutup pesan',
  selTerkunci: 'Sel ini terkunci karena lembarnya dilindungi. Isi sel lain yang tidak terkunci.',
  namaSudahAda: 'Nama itu sudah dipakai. Ketik nama lain.',
  ditolak: 'Perubahan ini tidak dapat dilakukan pada lembar kerja. Ubah isi atau pilihannya, lalu coba lagi.',
  diLuarLembar: 'Yang ditempel tidak muat di lembar ini.',
  lembarTersembunyi: 'Alamat itu ada di lembar yang tersembunyi.',
  alamatTidakDikenal: (alamat: string) => `“${alamat}” bukan alamat sel atau nama. Ketik misalnya B4.`,
  tidakSesuaiValidasi: 'Nilai ini tidak memenuhi aturan validasi sel. Pilih atau ketik nilai yang diizinkan.',
  sukuTerpilih: (jumlah: string, banyak: number) => `Banyak sel berangka: ${banyak}   Jumlah: ${jumlah}`,
  bukuKosong: 'Buku1.xlsx',
  galatHalaman:
    'Bangku uji gagal mengerjakannya. Simpan buku kerja, muat ulang halaman ini, lalu coba lagi. Bila terulang, laporkan beserta rinciannya.',
  gagalMulai:
    'Bangku uji tidak dapat dimulai. Pastikan npm start masih berjalan di terminal, lalu muat ulang halaman ini.',
  gagalDibangun:
    'Yang terakhir disimpan tidak dapat dibangun; yang tampak adalah hasil sebelumnya. Perbaiki berkasnya, lalu simpan lagi.',
  rincian: 'Rincian untuk pengembang',
};

export type Teks = typeof id;

const en: Teks = {
  judul: 'Kinerja PBJ workbench',
  bukanExcel: 'Workbench: this is not Excel',
  bedanya: 'What differs?',
  daftarBeda: [
    'The pane on the right is the real one; it talks through Office.js to a stand-in workbook in this page.',
    'Formulas are not calculated: you see the value last saved in the file; a new formula shows #N/A, but for the counts of rows on Daftar Isi.',
    'Pictures and comments are not drawn; charts are drawn plainly, of conditional formats those by value and text.',
    'Only .xlsx files. What the workbench does not know is not saved; use Excel for real working files.',
    'Numbers and dates are shown and typed as in Indonesia: 1.234.567,89 and 31/12/2026.',
    'Nothing leaves this computer.',
  ],
  berkas: 'File',
  buka: 'Open…',
  simpan: 'Save',
  bukuBaru: 'New workbook',
  muatContoh: 'Load sample',
  memuatContoh: 'Building the sample workspace…',
  membuka: (nama) => `Opening ${nama}…`,
  dibuka: (nama) => `${nama} is open.`,
  disimpan: (nama) => `${nama} was saved to the downloads folder.`,
  takTersimpan: 'Some of it is unknown to the workbench and was not saved.',
  gagalDibuka: (nama) => `${nama} cannot be opened: it is no intact .xlsx file.`,
  gantiBuku: 'Changes of the open workbook are not saved. Go on and drop them?',
  panel: 'Pane',
  panelTugas: 'Task pane',
  tutupPanel: 'Close pane',
  tanpaAddin: 'The add-in is not built yet (dist/web is empty). Run npm run build:web and reload this page.',
  ubahLebar: 'Width of the pane',
  bahasa: 'Language',
  tema: 'Theme',
  terang: 'Light',
  gelap: 'Dark',
  lembar: 'Sheets',
  lembarBaru: 'New sheet',
  namaLembarBaru: 'Sheet',
  kotakNama: 'Name box: cell address',
  bilahRumus: 'Content of the cell',
  kisi: (lembar) => `Worksheet ${lembar}`,
  isiSel: (alamat) => `Content of cell ${alamat}`,
  jendelaAddin: 'Kinerja PBJ',
  tutupJendela: 'Close window',
  nomorBaris: 'Row number',
  baganKosong: 'There is no value yet that could be drawn.',
  jenisBaganLain: (jenis) => `The workbench does not draw charts of the kind ${jenis}.`,
  tutupPesan: 'Close message',
  selTerkunci: 'This cell is locked because its sheet is protected. Fill in a cell that is not locked.',
  namaSudahAda: 'That name is taken. Type another one.',
  ditolak: 'This change cannot be made on the sheet. Alter the content or the selection and try again.',
  diLuarLembar: 'What was pasted does not fit on this sheet.',
  lembarTersembunyi: 'That address is on a hidden sheet.',
  alamatTidakDikenal: (alamat) => `“${alamat}” is no cell address or name. Type for example B4.`,
  tidakSesuaiValidasi: 'This value breaks the validation of the cell. Choose or type one that is allowed.',
  sukuTerpilih: (jumlah, banyak) => `Numbers: ${banyak}   Sum: ${jumlah}`,
  bukuKosong: 'Book1.xlsx',
  galatHalaman:
    'The workbench could not do that. Save the workbook, reload this page and try again. If it happens again, report it with the details.',
  gagalMulai:
    'The workbench cannot start. See that npm start still runs in the terminal, then reload this page.',
  gagalDibangun:
    'What was saved last cannot be built; what you see is older. Correct the file and save it again.',
  rincian: 'Details for developers',
};

const semua = { id, en } as const;
export type BahasaHalaman = keyof typeof semua;

let kini: BahasaHalaman = 'id';

export const teks = (): Teks => semua[kini];
export const bahasaHalaman = (): BahasaHalaman => kini;
export function pakaiBahasa(bahasa: BahasaHalaman): void {
  kini = bahasa;
  document.documentElement.lang = bahasa;
  document.title = semua[bahasa].judul;
}
