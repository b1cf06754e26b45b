import { labelCaraKonfirmasi, labelTingkatData } from '../../domain/koreksi/koreksi';
import { pilihanBerlabel, tanggal, teks, wajib } from '../kolom';
import { defineTabel } from '../tabel';

/**
 * Koreksi UKPBJ: a value of a compiled row that the team corrected after asking who knows. The compiled cell stays as it was
 * returned; the correction counts over it (docs/adr/0062). Rows are written by the program or typed; one that is taken back
 * stays. Row id: any.
 */
export const tabelKoreksi = defineTabel({
  id: 'koreksi',
  nama: 'KoreksiUkpbj',
  lembar: 'Koreksi UKPBJ',
  judul: 'Koreksi UKPBJ atas data yang dikembalikan unit',
  petunjuk: [
    'Satu baris satu nilai: nilai semula dari unit, nilai sebenarnya, siapa yang memastikannya, kapan, dan dengan cara apa. Lembar data tetap seperti yang dikembalikan unit; nilai koreksi yang dihitung.',
    'Yang dibatalkan tetap tercatat: isi kolom Dibatalkan, jangan menghapus barisnya. Nilai kosong ditulis (kosong), tidak berlaku ditulis TB.',
  ],
  visibilitas: 'tersembunyi',
  barisCadangan: 20,
  kolom: {
    periode: wajib(teks('Periode', 12, { isian: true })),
    opd: wajib(teks('Kode unit', 15, { isian: true })),
    tingkat: wajib(pilihanBerlabel('Data', 12, labelTingkatData, { isian: true })),
    baris: wajib(teks('ID baris data', 28, { isian: true })),
    nama: teks('Nama paket', 40, { isian: true, bungkus: true }),
    variabel: wajib(teks('Kolom data', 30, { isian: true, bungkus: true })),
    lama: teks('Nilai semula', 18, { isian: true, rata: 'kanan' }),
    baru: wajib(teks('Nilai koreksi', 18, { isian: true, rata: 'kanan' })),
    konfirmasi: wajib(teks('Dikonfirmasi oleh (nama, jabatan)', 34, { isian: true, bungkus: true })),
    tanggal: wajib(tanggal('Tanggal konfirmasi', 14, { isian: true })),
    cara: wajib(pilihanBerlabel('Cara konfirmasi', 14, labelCaraKonfirmasi, { isian: true })),
    dasar: teks('Dasar / catatan', 36, { isian: true, bungkus: true }),
    oleh: teks('Dicatat oleh', 22, { isian: true, bungkus: true }),
    dicatat: teks('Dicatat pada', 24, { isian: true }),
    dibatalkan: tanggal('Dibatalkan', 13, { isian: true }),
    dibatalkanOleh: teks('Dibatalkan oleh', 22, { isian: true, bungkus: true }),
    alasanBatal: teks('Alasan pembatalan', 30, { isian: true, bungkus: true }),
  },
});
