import { labelPejabatSementara } from '../../domain/sop/pelaksana';
import { labelPeranSop } from '../../domain/sop/tipe';
import { pilihanBerlabel, tanggal, teks, wajib } from '../kolom';
import { defineTabel } from '../tabel';

/** Who carries out the SOP, by role and time, with what qualifies them (SOP, KUALIFIKASI PELAKSANA). Row id: any. */
export const tabelPelaksana = defineTabel({
  id: 'pelaksana',
  nama: 'Pelaksana',
  lembar: 'Pelaksana',
  judul: 'Pelaksana SOP menurut peran dan masa tugasnya',
  petunjuk: [
    'Satu baris satu orang pada satu peran. Orang yang berganti tidak dihapus: isi kolom Sampai, lalu tambahkan penggantinya.',
    'Yang masih bertugas terbawa ke Buku Kerja Kinerja tahun berikutnya.',
  ],
  visibilitas: 'tersembunyi',
  barisCadangan: 20,
  kolom: {
    nama: wajib(teks('Nama', 30, { isian: true, bungkus: true })),
    nip: teks('NIP', 21, { isian: true }),
    pangkat: teks('Pangkat, golongan', 22, { isian: true, bungkus: true }),
    jabatan: teks('Jabatan', 30, { isian: true, bungkus: true }),
    peran: pilihanBerlabel('Peran SOP', 30, labelPeranSop, { isian: true, bungkus: true }),
    keputusan: teks('Keputusan penetapan', 28, { isian: true, bungkus: true }),
    sejak: tanggal('Sejak', 13, { isian: true }),
    sampai: tanggal('Sampai', 13, { isian: true }),
    sementara: pilihanBerlabel('Plt./Plh.', 9, labelPejabatSementara, { isian: true, rata: 'tengah' }),
    kualifikasi: teks('Bukti kualifikasi', 36, { isian: true, bungkus: true }),
  },
});
