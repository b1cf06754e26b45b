import { labelJenisLibur } from '../../domain/kalender/tipe';
import { pilihanBerlabel, tanggal, teks, wajib } from '../kolom';
import { defineTabel } from '../tabel';

export const tabelHariLibur = defineTabel({
  id: 'hari-libur',
  nama: 'HariLibur',
  lembar: 'Hari Libur',
  judul: 'Hari libur nasional dan cuti bersama',
  petunjuk: [
    'Menurut SKB 3 Menteri. Perbarui bila ditetapkan lain; tenggat dan hari kerja mengikuti daftar ini.',
  ],
  visibilitas: 'tersembunyi',
  barisCadangan: 20,
  kolom: {
    tanggal: wajib(tanggal('Tanggal', 16, { isian: true })),
    jenis: wajib(pilihanBerlabel('Jenis', 18, labelJenisLibur, { isian: true })),
    nama: wajib(teks('Keterangan', 50, { isian: true, bungkus: true })),
  },
});
