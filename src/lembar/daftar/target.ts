import { angka, teks, wajib } from '../kolom';
import { defineTabel } from '../tabel';

/** SOP step 4. */
export const tabelTarget = defineTabel({
  id: 'target',
  nama: 'Target',
  lembar: 'Target',
  judul: 'Target indikator per periode',
  petunjuk: [
    'Langkah 4 SOP. Satu baris satu periode, misalnya 2026-TW1, 2026-S1, 2026-B01, atau 2026 untuk setahun. Kosongkan Kode unit bila target berlaku untuk seluruh OPD.',
    'Indikator "Dalam rentang": isi Batas bawah dan Batas atas, bukan Target.',
  ],
  barisCadangan: 20,
  kolom: {
    indikator: wajib(teks('Kode indikator', 12, { isian: true })),
    opd: teks('Kode unit', 15, { isian: true }),
    periode: wajib(teks('Periode', 12, { isian: true })),
    nilai: angka('Target', 17, { isian: true, besaran: 'diketik' }),
    batasBawah: angka('Batas bawah', 17, { isian: true, besaran: 'diketik' }),
    batasAtas: angka('Batas atas', 17, { isian: true, besaran: 'diketik' }),
    indikatorId: teks('ID indikator', 10, { tersembunyi: true }),
  },
});
