export const aturan = {
  memuat: 'Membuka cara penilaian …',
  indikator: 'Indikator',
  kosong: {
    judul: 'Belum ada indikator',
    isi: 'Tambahkan indikator dari pustaka, atau isi lembar Indikator; cara penilaiannya lalu tampak di sini.',
  },
  contoh: 'Contoh',
  pita: 'Tabel pita',
  kolom: { realisasi: 'Realisasi', pita: 'Nilai', poin: 'Poin', skor: 'Skor (%)', status: 'Status' },
  ambang: 'Realisasi yang diperlukan',
  ubah: 'Cara penilaian, tabel pita, dan batas skor diubah di lembar Indikator; target di lembar Target.',
  bukaIndikator: 'Buka lembar Indikator',
};
