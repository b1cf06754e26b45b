/** Use cases that several surfaces offer: their names, what they do, and their arguments, by the names in `src/layanan`. */
export const layanan = {
  hitung: {
    nama: 'Hitung ulang',
    ringkas: 'Hitung ulang lembar Capaian dari data dan rencana sekarang',
    opsi: { periode: 'Kode periode: 2026, 2026-S1, 2026-TW1, atau 2026-B01' },
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
};
