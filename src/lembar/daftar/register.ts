import { labelStatusPengembalian, labelKetepatan } from '../../domain/pengembalian/status';
import { labelSumberDiterima } from '../../domain/pengembalian/tanggal-diterima';
import { angka, pilihanBerlabel, tanggal, teks, wajib } from '../kolom';
import { defineTabel } from '../tabel';

const petunjuk =
  'Satu baris satu unit pada satu periode. Diisi oleh program saat Distribusi Template dan Kompilasi Data, kecuali kolom Sudah dikirim: tanggalnya diketik di sini, atau ditandai pada halaman Distribusi.';

/** One row per unit and period (SOP steps 10–14): what was sent, what came back, with which verdict. Row id: `periode|opd`. */
export const tabelRegister = defineTabel({
  id: 'register',
  nama: 'RegisterPengembalian',
  lembar: 'Register Pengembalian',
  judul: 'Register Pengembalian',
  petunjuk: [petunjuk],
  teksLama: {
    'Satu baris satu unit pada satu periode. Diisi oleh program saat Distribusi Template dan Kompilasi Data.':
      petunjuk,
  },
  visibilitas: 'tersembunyi',
  dilindungi: true,
  kolom: {
    periode: wajib(teks('Periode', 12)),
    opd: wajib(teks('Kode unit', 15)),
    namaOpd: teks('Nama unit', 46, { bungkus: true }),
    status: wajib(
      pilihanBerlabel('Status', 30, labelStatusPengembalian, {
        isiLama: [
          { dari: 'Terkirim', ke: labelStatusPengembalian.terkirim },
          { dari: 'Belum dikirim', ke: labelStatusPengembalian['belum-dikirim'] },
        ],
      }),
    ),
    ketepatan: pilihanBerlabel('Ketepatan', 14, labelKetepatan),
    tenggat: tanggal('Paling lambat', 14),
    serial: wajib(angka('Nomor kiriman', 10, { bulat: true, labelLama: ['Nomor terbitan'] })),
    versiRencana: wajib(angka('Versi rencana', 10, { bulat: true })),
    dikirim: teks('Template dibuat', 28),
    berkasKirim: teks('Berkas template', 40, { bungkus: true }),
    // What a person says; the program only makes templates.
    tanggalKirim: tanggal('Sudah dikirim', 14, { isian: true }),
    diterima: teks('Dikompilasi', 28),
    tanggalDiterima: tanggal('Tanggal diterima', 14),
    sumberDiterima: pilihanBerlabel('Asal tanggal diterima', 24, labelSumberDiterima),
    berkasTerima: teks('Berkas diterima', 40, { bungkus: true }),
    serialTerima: angka('Kiriman diterima', 10, { bulat: true, labelLama: ['Terbitan diterima'] }),
    jumlahBaris: angka('Baris data', 10, { bulat: true }),
    jumlahCatatan: angka('Catatan', 10, { bulat: true }),
    hashTerima: teks('Kode periksa berkas diterima (SHA-256)', 20, {
      tersembunyi: true,
      labelLama: ['Sidik berkas diterima (SHA-256)'],
    }),
    petaKolom: teks('Letak kolom pada berkas', 20, { tersembunyi: true }),
    // The first return that could be taken: whether the unit was on time. `tanggalDiterima` is of the one that counts.
    tanggalPertama: tanggal('Pertama kali diterima', 14),
    // Of each issue, so that one that another copy made under the same number is told.
    asalKiriman: teks('Asal setiap kiriman', 20, { tersembunyi: true }),
  },
});
