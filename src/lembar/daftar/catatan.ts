import { pilihanBerlabel, teks, wajib } from '../kolom';
import { defineTabel } from '../tabel';

const labelTingkat = {
  galat: 'Harus diperbaiki',
  peringatan: 'Perlu diperiksa',
  info: 'Keterangan',
} as const;

/** Findings of the last compilation. */
export const tabelCatatan = defineTabel({
  id: 'catatan',
  nama: 'Catatan',
  lembar: 'Catatan',
  judul: 'Catatan Pemeriksaan',
  petunjuk: ['Hasil pemeriksaan Kompilasi Data terakhir pada setiap periode. Diisi oleh program.'],
  dilindungi: true,
  kolom: {
    periode: wajib(teks('Periode', 11)),
    tingkat: wajib(pilihanBerlabel('Tingkat', 18, labelTingkat)),
    opd: teks('Kode unit', 12),
    berkas: teks('Berkas', 34, { bungkus: true }),
    lembar: teks('Lembar', 16),
    sel: teks('Sel', 8),
    uraian: wajib(teks('Uraian dan yang perlu dilakukan', 90, { bungkus: true })),
    kode: wajib(teks('Kode catatan', 30)),
  },
});
