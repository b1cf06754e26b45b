const penuh = (kode: string) =>
  `ruang penyimpanannya penuh (${kode}). Kosongkan sebagian, atau pilih tempat lain.`;
const tanpaIzin = (kode: string) =>
  `Anda tidak diizinkan menulis di situ (${kode}). Minta izin pada pemilik foldernya, atau pilih folder lain.`;
const takBolehDibaca = (kode: string) =>
  `Anda tidak diizinkan membacanya (${kode}). Minta izin pada pemilik berkasnya, atau pakai salinannya.`;
const folder = (kode: string) => `itu folder, bukan berkas (${kode}). Sebutkan berkas di dalamnya.`;
const bukanFolder = (kode: string) =>
  `di tempat folder itu ada berkas (${kode}). Periksa jalurnya, atau pilih folder lain.`;
const namaPanjang = (kode: string) =>
  `namanya terlalu panjang (${kode}). Pendekkan nama berkas atau foldernya.`;
const banyakTerbuka = (kode: string) =>
  `terlalu banyak berkas sedang terbuka (${kode}). Tutup program lain, lalu ulangi.`;
const mediaRusak = (kode: string) =>
  `tempat penyimpanannya tidak menjawab dengan benar (${kode}). Periksa cakram atau sambungannya, lalu ulangi.`;

/** Why the system gives or takes no file, by its own name for it, and what to do. */
export const sebabSistem = {
  menulis: {
    ENOSPC: penuh,
    EDQUOT: penuh,
    EFBIG: (kode: string) => `isinya terlalu besar untuk tempat itu (${kode}). Pilih tempat lain.`,
    EACCES: tanpaIzin,
    EPERM: tanpaIzin,
    'read-only-file': () =>
      'berkas itu bertanda hanya-baca, atau Anda tidak diizinkan mengubahnya. Hapus tandanya (Properties > Read-only, atau chmod u+w), atau pakai salinannya.',
    EROFS: (kode: string) => `tempat itu hanya dapat dibaca (${kode}). Pilih folder lain.`,
    EISDIR: (kode: string) => `nama itu sudah dipakai folder (${kode}). Pilih nama lain.`,
    EEXIST: bukanFolder,
    ENOTDIR: bukanFolder,
    ENOENT: (kode: string) => `foldernya tidak ada (${kode}). Buat dahulu foldernya, atau pilih folder lain.`,
    ENAMETOOLONG: namaPanjang,
    EMFILE: banyakTerbuka,
    ENFILE: banyakTerbuka,
    EIO: mediaRusak,
  },
  menulisLain: (sebab: string) =>
    `tempat itu menolaknya (${sebab}). Periksa izin folder dan ruang penyimpanannya, atau pilih folder lain.`,
  membaca: {
    ERR_FS_FILE_TOO_LARGE: (kode: string) =>
      `ukurannya lebih dari 2 GB (${kode}). Bagi isinya menjadi beberapa berkas.`,
    EACCES: takBolehDibaca,
    EPERM: takBolehDibaca,
    ENOENT: (kode: string) =>
      `berkasnya tidak ada lagi, atau tautannya menunjuk ke berkas yang tidak ada (${kode}). Pakai berkas aslinya.`,
    ELOOP: (kode: string) => `tautannya berputar ke dirinya sendiri (${kode}). Pakai berkas aslinya.`,
    EISDIR: folder,
    'not-a-regular-file': () =>
      'itu pipa, soket, atau perangkat, bukan berkas. Simpan dahulu isinya sebagai berkas.',
    'name-not-utf8': () =>
      'namanya memuat huruf yang rusak (bukan UTF-8), sehingga tidak dapat ditemukan. Ganti nama berkas atau foldernya.',
    'lock-file': () =>
      'itu tanda dari Excel bahwa sebuah buku kerja sedang dibuka, bukan buku kerjanya. Abaikan, atau tutup dahulu buku kerja itu.',
    ENOTDIR: bukanFolder,
    ENAMETOOLONG: namaPanjang,
    EMFILE: banyakTerbuka,
    ENFILE: banyakTerbuka,
    EIO: mediaRusak,
  },
  membacaLain: (sebab: string) =>
    `sedang terbuka di program lain, atau berubah sesudah dipilih (${sebab}). Tutup di program lain, lalu pilih lagi berkasnya.`,
};
