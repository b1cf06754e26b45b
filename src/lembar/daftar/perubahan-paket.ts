import { labelJenisPerubahan } from '../../domain/paket/perubahan';
import { kode, pilihanBerlabel, tanggal, teks, wajib } from '../kolom';
import { defineTabel } from '../tabel';

/**
 * What became of packages in the course of the year: the sheet Paket holds the present, this what was before, and until when.
 * A line without "Dikonfirmasi oleh" is a proposal.
 */
export const tabelPerubahanPaket = defineTabel({
  id: 'perubahan-paket',
  nama: 'PerubahanPaket',
  lembar: 'Perubahan Paket',
  judul: 'Perubahan paket RUP sepanjang tahun',
  petunjuk: [
    'Satu baris satu perubahan: paket ditambahkan, ditarik, diganti kode RUP-nya (kaji ulang), pindah unit, atau berubah pagunya. Lembar Paket memuat keadaan sekarang; angka periode sebelum tanggal perubahan memakai keadaan lama.',
    'Ditulis oleh program saat data diimpor atau perubahannya dicatat; boleh juga diketik. Baris tanpa Dikonfirmasi oleh adalah usulan dan belum mengubah angka apa pun.',
  ],
  visibilitas: 'tersembunyi',
  barisCadangan: 20,
  kolom: {
    tanggal: wajib(tanggal('Berlaku mulai', 14, { isian: true })),
    kodeRup: wajib(kode('Kode RUP', 14, { isian: true })),
    jenis: wajib(pilihanBerlabel('Perubahan', 22, labelJenisPerubahan, { isian: true })),
    lama: teks('Semula', 20, { isian: true }),
    baru: teks('Menjadi', 20, { isian: true }),
    dasar: teks('Dasar', 34, { isian: true, bungkus: true }),
    areaDiteruskan: teks('Area diteruskan', 16, { isian: true }),
    dikonfirmasiOleh: teks('Dikonfirmasi oleh', 26, { isian: true }),
    dikonfirmasiTanggal: tanggal('Tanggal konfirmasi', 14, { isian: true }),
    dicatat: teks('Dicatat pada', 28),
  },
});
