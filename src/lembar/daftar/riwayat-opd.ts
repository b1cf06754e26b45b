import { tanggal, teks, wajib } from '../kolom';
import { defineTabel } from '../tabel';

/** Codes and names that units had: a line for each change. Former codes are never given again. */
export const tabelRiwayatOpd = defineTabel({
  id: 'riwayat-opd',
  nama: 'RiwayatOpd',
  lembar: 'Riwayat OPD',
  judul: 'Riwayat kode dan nama unit',
  petunjuk: [
    'Diisi oleh program saat kode unit diganti; kode lama tidak diberikan lagi kepada unit lain. Kosong pada Berlaku sampai: kode itu keliru atau sementara, dan kode penggantinya berlaku sejak awal. Kosong pada Nama lama: namanya tidak berganti.',
  ],
  visibilitas: 'tersembunyi',
  dilindungi: true,
  kolom: {
    kode: wajib(teks('Kode lama', 15)),
    nama: teks('Nama lama', 46, { bungkus: true }),
    sampai: tanggal('Berlaku sampai', 14),
    menjadi: teks('Menjadi', 15),
    dasar: teks('Dasar', 40, { bungkus: true }),
    oleh: teks('Dicatat oleh', 26),
    dicatat: teks('Dicatat pada', 28),
    unit: teks('ID unit', 38),
  },
});
