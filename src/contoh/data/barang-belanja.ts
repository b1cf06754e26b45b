import type { Bidang } from './opd-contoh';

export type JenisPaket = 'Barang' | 'Pekerjaan Konstruksi' | 'Jasa Konsultansi' | 'Jasa Lainnya';

/** How a package is bought: over the catalogue, by selection, without competition, or by the office itself. */
export type CaraBeli = 'katalog' | 'pemilihan' | 'dikecualikan' | 'swakelola';

/** A kind of package: name with `{x}` for a place or number, type, usual ceiling in million Rupiah, way of buying. */
export type BarangBelanja = readonly [nama: string, jenis: JenisPaket, jutaan: number, cara: CaraBeli];

/** What every office buys. */
export const belanjaUmum: readonly [BarangBelanja, ...BarangBelanja[]] = [
  ['Belanja Alat Tulis Kantor', 'Barang', 35, 'katalog'],
  ['Belanja Kertas dan Cover', 'Barang', 25, 'katalog'],
  ['Belanja Bahan Komputer', 'Barang', 30, 'katalog'],
  ['Belanja Makanan dan Minuman Rapat', 'Jasa Lainnya', 70, 'katalog'],
  ['Belanja Modal Personal Komputer', 'Barang', 120, 'katalog'],
  ['Belanja Jasa Tenaga Kebersihan', 'Jasa Lainnya', 150, 'katalog'],
  ['Belanja Tagihan Listrik', 'Jasa Lainnya', 90, 'dikecualikan'],
  ['Belanja Bahan Cetak', 'Barang', 30, 'pemilihan'],
  ['Belanja Jasa Tenaga Keamanan', 'Jasa Lainnya', 140, 'katalog'],
  ['Belanja Pemeliharaan Kendaraan Dinas Operasional', 'Jasa Lainnya', 75, 'pemilihan'],
  ['Penyelenggaraan Bimbingan Teknis bagi Aparatur', 'Jasa Lainnya', 110, 'swakelola'],
  ['Belanja Kawat, Faksimili, Internet dan TV Berlangganan', 'Jasa Lainnya', 60, 'dikecualikan'],
  ['Belanja Modal Mebel Kantor', 'Barang', 95, 'katalog'],
  ['Belanja Pakaian Dinas Harian', 'Barang', 65, 'pemilihan'],
  ['Belanja Pemeliharaan Alat Pendingin', 'Jasa Lainnya', 35, 'pemilihan'],
  ['Belanja Perabot Kantor', 'Barang', 28, 'katalog'],
  ['Belanja Modal Printer dan Pemindai', 'Barang', 55, 'katalog'],
  ['Fasilitasi Forum Perangkat Daerah', 'Jasa Lainnya', 60, 'swakelola'],
  ['Belanja Pemeliharaan Bangunan Gedung Kantor', 'Pekerjaan Konstruksi', 170, 'pemilihan'],
  ['Belanja Jasa Penyelenggaraan Acara', 'Jasa Lainnya', 85, 'katalog'],
  ['Belanja Sewa Gedung Pertemuan', 'Jasa Lainnya', 40, 'pemilihan'],
  ['Belanja Jasa Konsultansi Penyusunan Dokumen Perencanaan', 'Jasa Konsultansi', 90, 'pemilihan'],
];

/** What an office buys for its own work. */
export const belanjaBidang: Readonly<Record<Bidang, readonly BarangBelanja[]>> = {
  umum: [
    ['Belanja Modal Kendaraan Dinas Bermotor Perorangan', 'Barang', 480, 'katalog'],
    ['Pengembangan Aplikasi Layanan Internal', 'Jasa Konsultansi', 95, 'pemilihan'],
    ['Belanja Publikasi pada Media Cetak dan Daring', 'Jasa Lainnya', 90, 'katalog'],
    ['Rehabilitasi Gedung Kantor', 'Pekerjaan Konstruksi', 620, 'pemilihan'],
  ],
  pendidikan: [
    ['Rehabilitasi Ruang Kelas SD Negeri {x}', 'Pekerjaan Konstruksi', 520, 'pemilihan'],
    ['Pembangunan Ruang Laboratorium SMP Negeri {x}', 'Pekerjaan Konstruksi', 850, 'pemilihan'],
    ['Rehabilitasi Toilet Siswa SD Negeri {x}', 'Pekerjaan Konstruksi', 180, 'pemilihan'],
    ['Pengadaan Mebel Siswa SD Negeri {x}', 'Barang', 110, 'katalog'],
    ['Pengadaan Buku Bacaan SD Negeri {x}', 'Barang', 45, 'katalog'],
    ['Pengadaan Perangkat Pembelajaran Digital SMP Negeri {x}', 'Barang', 240, 'katalog'],
    ['Pengawasan Rehabilitasi SD Negeri {x}', 'Jasa Konsultansi', 45, 'pemilihan'],
    ['Pengelolaan Bantuan Operasional SD Negeri {x}', 'Jasa Lainnya', 160, 'swakelola'],
  ],
  'pekerjaan-umum': [
    ['Peningkatan Jalan {x}', 'Pekerjaan Konstruksi', 2100, 'pemilihan'],
    ['Pemeliharaan Berkala Jalan {x}', 'Pekerjaan Konstruksi', 900, 'pemilihan'],
    ['Rehabilitasi Saluran Drainase Jalan {x}', 'Pekerjaan Konstruksi', 380, 'pemilihan'],
    ['Pembangunan Talud Jalan {x}', 'Pekerjaan Konstruksi', 260, 'pemilihan'],
    ['Pengawasan Teknis Peningkatan Jalan {x}', 'Jasa Konsultansi', 130, 'pemilihan'],
    ['Perencanaan Teknis Jalan {x}', 'Jasa Konsultansi', 95, 'pemilihan'],
    ['Pengadaan Aspal Curah dan Emulsi Tahap {n}', 'Barang', 310, 'katalog'],
    ['Sewa Alat Berat Tahap {n}', 'Jasa Lainnya', 140, 'katalog'],
  ],
  kesehatan: [
    ['Pengadaan Obat Pelayanan Kesehatan Dasar Tahap {n}', 'Barang', 420, 'katalog'],
    ['Pengadaan Bahan Medis Habis Pakai Puskesmas {x}', 'Barang', 150, 'katalog'],
    ['Pengadaan Alat Kesehatan Puskesmas {x}', 'Barang', 260, 'katalog'],
    ['Rehabilitasi Gedung Puskesmas {x}', 'Pekerjaan Konstruksi', 650, 'pemilihan'],
    ['Pemeriksaan dan Kalibrasi Alat Kesehatan Puskesmas {x}', 'Jasa Lainnya', 45, 'pemilihan'],
    ['Pemberian Makanan Tambahan Puskesmas {x}', 'Jasa Lainnya', 80, 'swakelola'],
    ['Pengolahan Limbah Medis Puskesmas {x}', 'Jasa Lainnya', 60, 'katalog'],
  ],
  'rumah-sakit': [
    ['Pengadaan Obat dan Vaksin Tahap {n}', 'Barang', 900, 'katalog'],
    ['Pengadaan Bahan Medis Habis Pakai Tahap {n}', 'Barang', 600, 'katalog'],
    ['Pengadaan Reagen Laboratorium Tahap {n}', 'Barang', 380, 'katalog'],
    ['Pengadaan Gas Medik Tahap {n}', 'Barang', 190, 'katalog'],
    ['Pengadaan Bahan Makanan Pasien Tahap {n}', 'Barang', 170, 'pemilihan'],
    ['Pemeliharaan Alat Kedokteran Tahap {n}', 'Jasa Lainnya', 150, 'pemilihan'],
    ['Pengadaan Linen Rumah Sakit Tahap {n}', 'Barang', 160, 'katalog'],
    ['Renovasi Ruang Rawat Inap {x}', 'Pekerjaan Konstruksi', 1300, 'pemilihan'],
  ],
  permukiman: [
    ['Peningkatan Kualitas Rumah Tidak Layak Huni Kelurahan {x}', 'Pekerjaan Konstruksi', 240, 'swakelola'],
    ['Pembangunan Jalan Lingkungan Kelurahan {x}', 'Pekerjaan Konstruksi', 360, 'pemilihan'],
    ['Pembangunan Sanitasi Komunal Kelurahan {x}', 'Pekerjaan Konstruksi', 520, 'pemilihan'],
    ['Pengadaan Lampu Penerangan Jalan Umum Kelurahan {x}', 'Barang', 190, 'katalog'],
    ['Perencanaan Jalan Lingkungan Kelurahan {x}', 'Jasa Konsultansi', 40, 'pemilihan'],
  ],
  lingkungan: [
    ['Pengadaan Kontainer Sampah Tahap {n}', 'Barang', 210, 'katalog'],
    ['Pemeliharaan Alat Berat Tempat Pemrosesan Akhir', 'Jasa Lainnya', 190, 'pemilihan'],
    ['Pengadaan Truk Pengangkut Sampah', 'Barang', 780, 'katalog'],
    ['Penataan Taman {x}', 'Pekerjaan Konstruksi', 290, 'pemilihan'],
    ['Uji Kualitas Air Sungai Tahap {n}', 'Jasa Lainnya', 40, 'pemilihan'],
  ],
  perhubungan: [
    ['Pengadaan dan Pemasangan Rambu Lalu Lintas Jalan {x}', 'Barang', 130, 'katalog'],
    ['Pengecatan Marka Jalan {x}', 'Pekerjaan Konstruksi', 170, 'pemilihan'],
    ['Pemeliharaan Lampu Lalu Lintas Simpang {x}', 'Jasa Lainnya', 60, 'pemilihan'],
  ],
  informatika: [
    ['Langganan Lebar Pita Internet Tahap {n}', 'Jasa Lainnya', 420, 'katalog'],
    ['Pengadaan Lisensi Perangkat Lunak Tahap {n}', 'Barang', 210, 'katalog'],
    ['Pengembangan Portal Layanan Publik Tahap {n}', 'Jasa Konsultansi', 180, 'pemilihan'],
    ['Pengadaan Server dan Penyimpanan Data', 'Barang', 640, 'katalog'],
  ],
  ekonomi: [
    ['Pengadaan Bibit dan Sarana Produksi Tahap {n}', 'Barang', 120, 'katalog'],
    ['Rehabilitasi Pasar {x}', 'Pekerjaan Konstruksi', 780, 'pemilihan'],
    ['Penyelenggaraan Pameran Produk Unggulan', 'Jasa Lainnya', 130, 'katalog'],
    ['Pelatihan Usaha bagi Pelaku Usaha Kecil Angkatan {n}', 'Jasa Lainnya', 75, 'swakelola'],
  ],
  sosial: [
    ['Pengadaan Paket Bantuan Sosial Tahap {n}', 'Barang', 190, 'katalog'],
    ['Penyelenggaraan Pembinaan Masyarakat Kelurahan {x}', 'Jasa Lainnya', 55, 'swakelola'],
    ['Rehabilitasi Gedung Layanan {x}', 'Pekerjaan Konstruksi', 430, 'pemilihan'],
  ],
  kecamatan: [
    ['Pembangunan Sarana dan Prasarana Kelurahan {x}', 'Pekerjaan Konstruksi', 190, 'pemilihan'],
    ['Pemberdayaan Masyarakat Kelurahan {x}', 'Jasa Lainnya', 90, 'swakelola'],
    ['Pengadaan Peralatan Posyandu Kelurahan {x}', 'Barang', 45, 'katalog'],
    ['Perbaikan Saluran Lingkungan Kelurahan {x}', 'Pekerjaan Konstruksi', 150, 'pemilihan'],
  ],
};

/** Places and names that stand for `{x}`: plants, flowers and birds, so that no real street is meant. */
export const namaTempat: readonly [string, ...string[]] = [
  'Anggrek',
  'Beringin',
  'Cempaka',
  'Cendana',
  'Dahlia',
  'Flamboyan',
  'Garuda',
  'Jatayu',
  'Kenanga',
  'Kenari',
  'Kutilang',
  'Mahoni',
  'Mawar',
  'Melati',
  'Merak',
  'Merpati',
  'Nusa Indah',
  'Pinus',
  'Rajawali',
  'Sawo',
  'Sakura',
  'Teratai',
  'Trembesi',
  'Wijayakusuma',
];

/** Made-up providers. */
export const namaPenyedia: readonly [string, ...string[]] = [
  'CV Sinar Contoh Abadi',
  'CV Karya Contoh Mandiri',
  'CV Mitra Contoh Sejati',
  'CV Tirta Contoh Jaya',
  'CV Bangun Contoh Raya',
  'PT Cipta Contoh Nusantara',
  'PT Graha Contoh Persada',
  'PT Medika Contoh Utama',
  'PT Data Contoh Teknologi',
  'Koperasi Contoh Sejahtera',
  'UD Toko Contoh Makmur',
  'CV Pustaka Contoh Ilmu',
];
