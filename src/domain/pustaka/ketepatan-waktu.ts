import { entri } from './bawaan';
import type { EntriPustaka } from './tipe';

const waktu = { areaPengukuran: 'ketepatan-waktu' } as const;
const jadwalSpse = 'SPSE: Informasi Tender (jadwal pengumuman dan penetapan pemenang)';
const perpres = 'Perpres 16/2018 dan perubahannya; Peraturan LKPP 12/2021';

export const pustakaKetepatanWaktu: readonly EntriPustaka[] = [
  entri({
    ...waktu,
    id: 'lama-pemilihan',
    nama: 'Lama proses pemilihan penyedia (tender)',
    sebutan: ['lelang', 'pelelangan', 'durasi', 'waktu tender', 'Pokja'],
    definisi:
      'Rata-rata hari kalender dari pengumuman sampai penetapan pemenang, untuk tender yang sudah menetapkan pemenang. Tender yang gagal atau batal tidak dihitung, sehingga pada tender ulang yang dihitung hanya versi terakhirnya.',
    satuan: 'hari',
    rumus: 'rata(hari(tgl_pengumuman, tgl_penetapan))',
    basis: 'metode == "Tender" dan status != "Gagal/Batal" dan terisi(tgl_penetapan)',
    polarisasi: 'makin-rendah',
    kolomTanggal: 'tgl_penetapan',
    sumberData: jadwalSpse,
    penanggungJawab: 'Pokja Pemilihan',
    referensi: perpres,
    awal: true,
  }),
  entri({
    ...waktu,
    id: 'lama-seleksi',
    nama: 'Lama proses seleksi jasa konsultansi',
    sebutan: ['lelang', 'konsultan', 'durasi', 'waktu seleksi', 'Pokja'],
    definisi:
      'Rata-rata hari kalender dari pengumuman sampai penetapan pemenang, untuk seleksi yang sudah menetapkan pemenang. Dipisahkan dari tender karena tahapannya berbeda.',
    satuan: 'hari',
    rumus: 'rata(hari(tgl_pengumuman, tgl_penetapan))',
    basis: 'metode == "Seleksi" dan status != "Gagal/Batal" dan terisi(tgl_penetapan)',
    polarisasi: 'makin-rendah',
    kolomTanggal: 'tgl_penetapan',
    sumberData: jadwalSpse,
    penanggungJawab: 'Pokja Pemilihan',
    referensi: perpres,
  }),
  entri({
    ...waktu,
    id: 'lama-penandatanganan-kontrak',
    nama: 'Lama penandatanganan kontrak',
    sebutan: ['SPPBJ', 'teken kontrak', 'durasi'],
    definisi:
      'Rata-rata hari kerja dari penetapan pemenang sampai tanggal kontrak, untuk kontrak yang ditandatangani pada periode itu.',
    satuan: 'hari kerja',
    rumus: 'rata(harikerja(tgl_penetapan, tgl_kontrak))',
    basis: 'terisi(tgl_penetapan) dan terisi(tgl_kontrak)',
    polarisasi: 'makin-rendah',
    sifat: 'periodik',
    kolomTanggal: 'tgl_kontrak',
    aturanTidakMelapor: 'tidak-dihitung',
    sumberData: 'SPSE: Informasi Tender (penetapan pemenang) dan e-Kontrak (tanggal kontrak)',
    penanggungJawab: 'PPK',
    referensi: perpres,
  }),
  entri({
    ...waktu,
    id: 'kontrak-tepat-waktu',
    nama: 'Kontrak selesai tepat waktu',
    sebutan: ['BAST', 'serah terima', 'PHO', 'terlambat', 'keterlambatan'],
    definisi:
      'Kontrak yang diserahterimakan paling lambat pada tanggal akhir kontrak awal, dibagi kontrak yang sudah jatuh tempo atau sudah diserahterimakan, keduanya sampai tanggal data. BAST yang belum ada pada kontrak yang sudah jatuh tempo berarti terlambat, bukan data kosong; kontrak tanpa tanggal akhir tidak dapat dinilai dan mengurangi cakupan.',
    satuan: '%',
    rumus:
      'cacah(terisi(tgl_bast) dan tgl_bast <= tanggal_data dan tgl_bast <= tgl_akhir_kontrak) / cacah(tgl_akhir_kontrak <= tanggal_data atau (terisi(tgl_bast) dan tgl_bast <= tanggal_data dan terisi(tgl_akhir_kontrak))) * 100',
    basis: 'status != "Gagal/Batal" dan sumber_transaksi != "Swakelola"',
    polarisasi: 'makin-tinggi',
    aturanKosong: 'per-agregat',
    sumberData: 'SPSE: e-Kontrak (masa kontrak dan BAST); Katalog Elektronik: Pesanan',
    penanggungJawab: 'PPK',
    referensi: perpres,
    awal: true,
  }),
  entri({
    ...waktu,
    id: 'rup-tepat-waktu',
    nama: 'RUP diumumkan tepat waktu',
    sebutan: ['SiRUP', 'rencana umum pengadaan', 'pengumuman'],
    definisi:
      'Paket yang diumumkan di SiRUP paling lambat pada rencana mulai pemilihan penyedianya, dibagi seluruh paket yang kedua tanggalnya ada.',
    satuan: '%',
    rumus: 'cacah(tgl_umumkan_rup <= tgl_rencana_pemilihan) / cacah() * 100',
    basis: 'terisi(tgl_rencana_pemilihan)',
    polarisasi: 'makin-tinggi',
    cakupanData: 'semua-paket',
    lingkupEvaluasi: ['seluruh', 'opd'],
    kolomTanggal: 'tgl_umumkan_rup',
    sumberData: 'SiRUP: tanggal umumkan paket dan jadwal pemilihan penyedia',
    penanggungJawab: 'PA/KPA',
    referensi: 'Perpres 16/2018 dan perubahannya; Peraturan LKPP 11/2021',
  }),
  entri({
    ...waktu,
    id: 'aksi-tepat-waktu',
    nama: 'Rencana aksi selesai tepat waktu',
    sebutan: ['renaksi', 'action plan'],
    definisi:
      'Rencana aksi yang sudah selesai, dibagi rencana aksi yang tanggal selesainya sudah lewat pada tanggal data. Rencana aksi yang dibatalkan tidak dihitung.',
    satuan: '%',
    rumus:
      'cacah(status_aksi == "Selesai" dan tgl_target_aksi <= tanggal_data) / cacah(tgl_target_aksi <= tanggal_data) * 100',
    basis: 'status_aksi != "Dibatalkan"',
    polarisasi: 'makin-tinggi',
    cakupanData: 'data-opd',
    lingkupEvaluasi: ['seluruh', 'opd'],
    sumberData: 'Template data kinerja: rencana aksi OPD',
    penanggungJawab: 'Penanggung Jawab Kinerja',
    referensi: 'SOP Pengelolaan Kinerja UKPBJ, langkah 5 dan 12',
  }),
];
