import type { ParamsCatatanTempel } from '../../../domain/impor/unit/catatan-tempel';
import type { PesanDari } from '../../../domain/umum/catatan';

export const pesanTempel: PesanDari<ParamsCatatanTempel> = {
  'opd-kode-bentrok': ({ kode, nama, baris, namaLain, barisLain }) =>
    `Kode "${kode}" dipakai dua unit: "${namaLain}" (baris ${barisLain}) dan "${nama}" (baris ${baris}). Perbaiki salah satu kodenya pada daftar, atau hapus baris yang salah.`,
  'opd-terlalu-panjang': ({ apa, panjang, batas }, tulis) =>
    `${apa === 'kode' ? 'Kode' : 'Nama'} unit pada baris ini terlalu panjang: ${tulis.angka(panjang)} huruf, paling banyak ${tulis.angka(batas)}. Ringkas, atau periksa pemisah kolomnya.`,
  'opd-aksara-dibuang': ({ aksara }) =>
    `Baris ini memuat aksara yang tidak dapat disimpan dalam buku kerja (${aksara.join(', ')}). Di tempatnya kini dibaca "\ufffd". Ketik ulang barisnya.`,
  'opd-kode-rusak': ({ kode, nama }) =>
    `Kode "${kode}" untuk "${nama}" diubah oleh Excel dan tidak dapat dikenali lagi. Jadikan kolomnya Teks di sana, tulis kode yang sebenarnya, lalu salin lagi.`,
  'opd-berulang': ({ kode, nama, barisLain }) =>
    `"${nama}" sudah ada pada baris ${barisLain}${kode === '' ? '' : ` dengan kode ${kode}`}, jadi baris ini tidak dipakai. Bila unitnya lain, bedakan namanya dan beri kode.`,
  'opd-nama-ganda': ({ nama, kode, kodeLain, barisLain }) =>
    `"${nama}" ada dua kali dengan kode berbeda: ${kodeLain} (baris ${barisLain}) dan ${kode}. Keduanya dipakai; hapus salah satu bila unitnya sama.`,
  'opd-tanpa-nama': ({ teks }) =>
    `"${teks}" tidak memuat nama unit, jadi tidak dipakai. Tulis namanya di samping kodenya.`,
  'opd-kolom-ragu': ({ kode, nama }) =>
    `Belum pasti mana kode dan mana nama: "${kode}" dibaca sebagai kode, "${nama}" sebagai nama. Tukar bila terbalik.`,
  'opd-kolom-tidak-dipakai': ({ kolom }) =>
    `Kolom yang tidak dipakai: ${kolom.join(', ')}. Isinya dapat ditulis nanti pada lembar OPD.`,
  'opd-kosong': () =>
    'Tidak ada nama unit yang terbaca pada daftar ini. Tulis satu OPD per baris: kode dan nama, atau nama saja.',
};
