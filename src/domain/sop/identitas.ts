import { tanggalTetap, type Tanggal } from '../umum/tanggal';
import { daftarButir } from './butir';
import type { ButirSop, PeranSop } from './tipe';

/** The head of the SOP as it was signed. */
export interface IdentitasSop {
  readonly instansi: readonly string[];
  readonly nomor: string;
  readonly nama: string;
  readonly tanggalPembuatan: Tanggal;
  readonly tanggalRevisi: Tanggal;
  readonly tanggalEfektif: Tanggal;
  readonly disahkanOleh: {
    readonly jabatan: string;
    readonly nama: string;
    readonly pangkat: string;
    readonly nip: string;
  };
}

/** Its number as people write it, without the spaces of the print. */
export const nomorSop = '027/SOP/300/2020';

export const identitasSop: IdentitasSop = {
  instansi: ['PEMERINTAH KOTA SALATIGA', 'BAGIAN PENGADAAN BARANG DAN JASA', 'SETDA KOTA SALATIGA'],
  nomor: '027/SOP/ 300 / 2020',
  nama: 'SOP PENGELOLAAN KINERJA UKPBJ',
  tanggalPembuatan: tanggalTetap('2020-01-02'),
  tanggalRevisi: tanggalTetap('2022-06-07'),
  tanggalEfektif: tanggalTetap('2022-06-28'),
  disahkanOleh: {
    jabatan: 'SEKRETARIS DAERAH KOTA SALATIGA',
    nama: 'WURI PUJIASTUTI, MM',
    pangkat: 'Pembina Utama Muda',
    nip: '19650925 199603 2 004',
  },
};

/** DASAR HUKUM as printed; confirmed or amended at step 8, because regulations have changed since. */
export const dasarHukumSop: readonly ButirSop[] = daftarButir('dasar-', [
  'Peraturan Presiden Nomor 16 Tahun 2018 tentang Pengadaan Barang dan Jasa Pemerintah sebagaimana diubah oleh Peraturan Presiden Nomor 12 Tahun 2021 tentang Perubahan Atas Peraturan Presiden Nomor 16 Tahun 2018 tentang Pengadaan Barang/Jasa Pemerintah',
  'Peraturan Lembaga Kebijakan Pengadaan Barang/Jasa Pemerintah Nomor 11 Tahun 2021 Tentang Pedoman Perencanaan Pengadaan Barang/Jasa Pemerintah',
  'Peraturan Lembaga Kebijakan Pengadaan Barang/Jasa Pemerintah Nomor 12 Tahun 2021 Tentang Pedoman Pelaksanaan Pengadaan Barang/Jasa Melalui Penyedia',
  'Permenpan RB nomor 35 Tahun 2012 tentang Pedoman Penyusunan Standar Operasional Prosedur Administrasi Pemerintahan',
  'Peraturan Lembaga Kebijakan Pengadaan Barang/Jasa Pemerintah Nomor 14 Tahun 2018 tentang Unit Kerja Pengadaan Barang/Jasa (Berita Negara Republik Indonesia Tahun 2018 Nomor 767).',
  'Peraturan Daerah Kota Salatiga Nomor 9 Tahun 2016 tentang Pembentukan dan Susunan Perangkat Daerah',
  'Peraturan Walikota Salatiga Nomor 46 Tahun 2018 tentang Petunjuk Teknis Pengelolaan Pengadaan barang/Jasa yang dibiayai dari Anggaran Pendapatan dan Belanja Daerah',
  'Peraturan Walikota Salatiga Nomor 38 Tahun 2019 tentang Kedudukan, susunan organisasi, tugas, fungsi, tata kerja Sekretariat Daerah.',
]);

/** KUALIFIKASI PELAKSANA, by actor. */
export const kualifikasiPelaksana: Readonly<Record<PeranSop, string>> = {
  kepala:
    'Memahami konsep dan penerapan pengelolaan kinerja UKPBJ, memahami rencana kerja Pemerintah Kota Salatiga dan Arahan/Prioritas pimpinan, dan dapat berkoordinasi dengan pemangku kepentingan pengadaan dalam menyelenggarakan kegiatan sosialisasi dan pelaporan pencapaian kinerja',
  tim: 'Memahami konsep dan penerapan pengelolaan kinerja UKPBJ, memahami rencana kerja Pemerintah Kota Salatiga dan Arahan/Prioritas pimpinan',
  'penanggung-jawab':
    'Dapat dilaksanakan oleh pelaku dari pihak OPD/Unit kerja (PA/KPA, PPK), ataupun pihak dari UKPBJ (Pokja, Pejabat Pengadaan), Penanggungjawab harus memahami konsep dan penerapan pengelolaan kinerja UKPBJ dan rencana kerja Pemerintah Kota Salatiga dan Arahan/Prioritas pimpinan',
};

/** KETERKAITAN: the related SOPs, a checklist. */
export const keterkaitanSop: readonly ButirSop[] = daftarButir('terkait-', [
  'SOP PERENCANAAN PENGADAAN',
  'SOP PERSIAPAN PENGADAAN',
  'SOP PERSIAPAN PEMILIHAN PENYEDIA',
  'SOP PEMILIHAN PENYEDIA PRAKUALIFIKASI',
  'SOP PEMILIHAN PENYEDIA PASCAKUALIFIKASI',
  'SOP PENGELOLAAN KONTRAK',
]);

/** PERALATAN/PERLENGKAPAN: a checklist. */
export const peralatanSop: readonly ButirSop[] = daftarButir('alat-', [
  'Komputer/scanner/printer',
  'Jaringan internet',
  'Panduan Pengguna SPSE',
  'Pedoman Penyusunan SOP',
]);

export const peringatanSop: readonly ButirSop[] = daftarButir('peringatan-', [
  'Pelaksana bertanggung jawab atas pelaksanaan aktivitas yang telah dibakukan dan ditetapkan',
  'Segala bentuk penyimpangan atas mutu baku terkait perlengkapan, waktu maupun output dikategorikan sebagai bentuk kegagalan yang harus dipertanggungjawabkan oleh pelaksana.',
]);

export const pencatatanSop: readonly ButirSop[] = daftarButir('pencatatan-', [
  'Copy berkas-berkas terkait pengelolaan kinerja dicatat dan didata sebagai data elektronik dan manual dalam berkas kearsipan Sekretariat Kepala UKPBJ.',
]);
