import { angka } from '../angka';
import { kepala } from '../sajian/rincian';

/** The page of figures; a column has the words of the command line. */
export const capaian = {
  judul: 'Capaian',
  membaca: 'Menghitung capaian …',
  periode: 'Periode',
  lingkup: 'Lingkup',
  labelLingkup: { seluruh: 'Seluruh OPD', opd: 'Per OPD', area: 'Per area strategis' },
  dataPer: (tanggal: string) => `Data per ${tanggal}`,
  skorGabungan: 'Capaian gabungan menurut bobot',
  skorArea: (skor: string) => `capaian area ${skor}`,
  tanpaIndikator: 'Tidak ada indikator yang dihitung pada lingkup ini.',
  target: kepala.target,
  capaian: 'Capaian',
  kelengkapan: kepala.kelengkapan,
  keadaan: kepala.keadaan,
  mengapa: kepala.mengapa,
  langkah: kepala.langkah,
  sebabLain: kepala.sebabLain,
  rincian: 'Rincian Perhitungan',
  rincianDari: (kode: string) => `Rincian Perhitungan ${kode}`,
  kembali: 'Kembali ke daftar capaian',
  kosong: {
    judul: 'Belum ada data yang dikompilasi',
    isi: 'Capaian dihitung dari data yang dikembalikan unit. Kompilasikan dahulu berkas-berkasnya.',
    tombol: 'Ke Kompilasi Data',
  },
  kunci: {
    judul: 'Kunci Angka',
    ubah: 'Perbaikan atau Buka Kunci',
    akibat:
      'Angka yang dikunci tetap seperti yang disajikan, walaupun data, rencana, atau rumusnya berubah kemudian.',
    akibatPerbaikan:
      'Angka yang dikunci tidak berubah oleh Kompilasi Data atau Hitung ulang. Perbaikan menghitungnya kembali dari data dan rencana sekarang; angka yang lama tetap tersimpan di sampingnya.',
    akibatBuka:
      'Bila angkanya belum boleh dianggap tetap: sesudah kuncinya dibuka, angka dapat berubah lagi sampai dikunci kembali. Siapa dan alasannya tercatat.',
    memeriksa: 'Memeriksa yang kurang …',
    menyimpan: 'Menyimpan …',
    oleh: 'Ditetapkan oleh',
    dibukaOleh: 'Dibuka oleh',
    contohOleh: 'Nama, jabatan',
    nomor: 'Nomor laporan atau surat',
    contohNomor: '900/123/2026',
    alasan: 'Alasan perbaikan',
    alasanBuka: 'Alasan dibuka',
    judulPerbaikan: 'Perbaikan',
    riwayat: 'Riwayat kunci',
    wajib: 'Wajib diisi.',
    perbaikan: 'Tetapkan perbaikan',
    buka: 'Buka Kunci',
  },
  silang: {
    judul: 'Periksa Silang',
    tombol: { unduh: 'Unduh Periksa Silang', 'buka-buku': 'Buka Periksa Silang' },
    penjelasan:
      'Buku kerja lain yang menghitung setiap angka ini sekali lagi dengan rumus Excel biasa, dari baris datanya.',
    persempit:
      'Satu unit: pilih unitnya sebagai lingkup. Satu indikator: buka Rincian Perhitungannya; tombol ini ada juga di sana.',
    menyusun: 'Menyusun periksa silang',
    selesai: {
      unduh: (nama: string) => `Diunduh: ${nama}.`,
      'buka-buku': (nama: string) =>
        `Excel membukanya di jendela lain. Simpan di sana (File > Save As) dengan nama "${nama}".`,
    },
    isi: (diperiksa: number, baris: number) =>
      `${angka(diperiksa)} angka dihitung dari ${angka(baris)} baris data. Lihat lembar Selisih: perbedaannya disebut di atas dan pada setiap barisnya.`,
  },
  bukaLembar: 'Buka lembar Capaian',
  membacaRincian: 'Menyusun rincian …',
  rumus: kepala.rumus,
  definisi: 'Definisi',
  basis: kepala.basis,
  rujukan: 'Indikator yang dirujuk',
  bagian: 'Bagian rumus',
  barisDipakai: (tampak: string, semua: string) => `Baris yang dipakai (${tampak} dari ${semua})`,
  barisSesudah: (tampak: string, semua: string) => `Baris sesudah tanggal data (${tampak} dari ${semua})`,
  barisKeluar: (tampak: string, semua: string) => `Baris yang dikeluarkan (${tampak} dari ${semua})`,
  lebihBanyak: 'Tampilkan lebih banyak baris',
  bukaBaris: 'Buka barisnya pada lembar data',
};
