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
    periode: wajib(teks('Periode', 10)),
    tingkat: wajib(pilihanBerlabel('Tingkat', 16, labelTingkat)),
    opd: teks('Kode unit', 15),
    berkas: teks('Berkas', 32, { bungkus: true }),
    lembar: teks('Lembar', 13),
    sel: teks('Sel', 7, { rata: 'tengah' }),
    uraian: wajib(teks('Uraian dan yang perlu dilakukan', 88, { bungkus: true })),
    kode: wajib(teks('Kode catatan', 24)),
  },
});
