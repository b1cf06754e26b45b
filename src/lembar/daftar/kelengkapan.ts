import { tanggal, teks, wajib, yaTidak } from '../kolom';
import { defineTabel } from '../tabel';

/**
 * The checklist of requirements and outputs. Row id: the id of the SOP's item, or `period|id` for steps 12–18. Items of
 * the yearly steps stand there from the start; those of a period when they are ticked.
 */
export const tabelKelengkapan = defineTabel({
  id: 'kelengkapan',
  nama: 'KelengkapanLangkah',
  lembar: 'Kelengkapan Langkah',
  judul: 'Persyaratan dan keluaran setiap langkah',
  petunjuk: ['Isi kolom Ada dengan Ya bila persyaratan atau keluaran itu sudah ada.'],
  visibilitas: 'tersembunyi',
  kolom: {
    langkah: teks('Langkah', 9, { rata: 'tengah' }),
    periode: teks('Periode', 11, { rata: 'tengah' }),
    jenis: teks('Jenis', 14),
    uraian: wajib(teks('Uraian', 70, { bungkus: true })),
    ada: yaTidak('Ada', 8, { isian: true }),
    oleh: teks('Oleh', 26, { isian: true, bungkus: true }),
    tanggal: tanggal('Tanggal', 13, { isian: true }),
  },
});
