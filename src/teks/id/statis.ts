import { layanan } from './layanan';
import { pita } from './pita';

/** What is put into files when they are built: manifest.xml (at most 250 characters a text) and the pages without a program. */
export const statis = {
  /** Cultures of Office that read this language. */
  budaya: ['id-ID'],
  produk: pita.panel.nama,
  uraian:
    'Pengelolaan kinerja UKPBJ menurut SOP 19 langkah di dalam buku kerja Excel: rencana, data OPD, Kompilasi Data, dan Capaian. Data tidak keluar dari komputer ini.',
  terpasang: {
    judul: 'Kinerja PBJ siap dipakai',
    uraian:
      'Pilih Kinerja PBJ pada tab Beranda untuk membuka panel. Buku Kerja Kinerja yang baru disiapkan dari sana.',
  },
  layanan,
  /** Buttons beside those of `layanan`: `uraian` at the button, `bantuan` on the page of help. */
  tombol: {
    panel: {
      nama: pita.panel.nama,
      uraian:
        'Membuka panel Kinerja PBJ: 19 langkah SOP, siapa mengerjakan apa, tenggatnya, dan tombol untuk mengerjakannya.',
      bantuan: 'Membuka panel: 19 langkah, siapa mengerjakan apa, dan tombol untuk mengerjakannya.',
    },
    kompilasi: {
      nama: pita.kompilasi.nama,
      uraian:
        'Membuka panel pada halaman Kompilasi Data: membaca template yang dikembalikan OPD, menunjukkan perubahan dan Catatan Pemeriksaan, lalu menyimpannya ke Buku Kerja setelah Anda setuju.',
      bantuan: 'Membuka panel pada halaman Kompilasi Data, untuk membaca template yang dikembalikan OPD.',
    },
  },
  panel: {
    memuat: 'Memuat Kinerja PBJ …',
    terlaluLama: {
      judul: 'Excel ini terlalu lama untuk Kinerja PBJ',
      isi: 'Kinerja PBJ memerlukan Microsoft 365, Excel 2021 atau lebih baru, atau Excel 2019 edisi ritel, dengan Microsoft Edge WebView2 di Windows; di Mac: macOS dengan Safari 16.4 atau lebih baru; atau Excel di web. Perbarui Office, atau buka buku kerja ini di Excel di web. Isi buku kerja tidak berubah.',
    },
    tanpaOffice: {
      judul: 'Office.js tidak dapat dimuat',
      isi: 'Periksa sambungan ke appsforoffice.microsoft.com, lalu tutup dan buka lagi panel ini. Tanpa Office.js, Kinerja PBJ tidak dapat membaca buku kerja.',
    },
    tanpaJavaScript: 'Kinerja PBJ memerlukan JavaScript. Aktifkan JavaScript, lalu buka lagi panel ini.',
  },
  bantuan: {
    judul: 'Kinerja PBJ: bantuan',
    isi: 'Pengelolaan kinerja UKPBJ menurut SOP 19 langkah di dalam buku kerja Excel. Semua data ada di Buku Kerja Kinerja; tidak ada data yang keluar dari komputer ini.',
    tombol: 'Tombol pada tab Beranda',
    mulai: {
      judul: 'Mulai',
      isi: 'Buka buku kerja kosong, pilih Kinerja PBJ pada tab Beranda, lalu ikuti langkah 1 dan 2 pada panel.',
    },
    perlu: {
      judul: 'Excel yang diperlukan',
      isi: 'Microsoft 365, Excel 2021 atau lebih baru, Excel 2019 edisi ritel, Excel di web, atau Excel untuk Mac. Yang mengisi template tidak memerlukan add-in ini: program lembar sebar apa pun dapat dipakai.',
    },
    pihakKetiga: {
      judul: 'Bagian dari pihak lain',
      isi: 'Paket yang dimuat add-in ini dan lisensinya',
    },
  },
};
