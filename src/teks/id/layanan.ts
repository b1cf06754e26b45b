/** Use cases that several surfaces offer, by the names in `src/layanan`: their names, what they do, their arguments, and the tip of a button. */
export const layanan = {
  hitung: {
    nama: 'Hitung ulang',
    ringkas: 'Hitung ulang lembar Capaian dari data dan rencana sekarang',
    opsi: { periode: 'Kode periode: 2026, 2026-S1, 2026-TW1, atau 2026-B01' },
    tombol:
      'Menghitung kembali semua periode yang sudah dikompilasi dari rencana dan data di Buku Kerja Kinerja ini, lalu menulis lembar Capaian. Hasilnya ditampilkan dalam satu jendela.',
  },
  rincian: {
    nama: 'Rincian Perhitungan',
    ringkas: 'Rincian Perhitungan satu indikator sampai ke baris asalnya',
    opsi: {
      indikator: 'Kode indikator, misalnya IK01',
      opd: 'Kode unit; tanpa ini seluruh OPD',
      periode: 'Kode periode: 2026, 2026-S1, 2026-TW1, atau 2026-B01',
      batas: 'Banyaknya baris yang ditampilkan untuk setiap bagian rumus',
    },
  },
  'ganti-kode': {
    nama: 'Ganti kode unit',
    ringkas: 'Ganti kode unit (OPD) mulai suatu tanggal; data periode lalu memakai kode lamanya',
    opsi: {
      lama: 'Kode unit sekarang',
      baru: 'Kode barunya',
      mulai:
        'Hari pertama kode baru, misalnya 2026-04-01; tanpa ini kode lama dianggap keliru atau sementara',
      nama: 'Nama baru unit, bila berganti juga',
      oleh: 'Yang mencatat',
      dasar: 'Dasar perubahan, misalnya nomor peraturan',
      pratinjau: 'Hanya tunjukkan apa yang akan berubah',
    },
  },
};
