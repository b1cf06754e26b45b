import { teks, wajib } from '../kolom';
import { defineTabel } from '../tabel';

/** What a unit states of a period: that there are data, or none at all. */
export const pilihanPernyataan = { adaData: 'Ada data', nihil: 'Nihil' } as const;

/** Who filled, who approved, and whether there are data (SOP step 13). */
export const tabelPernyataan = defineTabel({
  id: 'pernyataan',
  nama: 'Pernyataan',
  lembar: 'Pernyataan',
  judul: 'Pernyataan Penanggung Jawab Kinerja',
  petunjuk: [
    'Baris pertama: pilih "Ada data", atau "Nihil" bila memang tidak ada satu pun data pada periode ini.',
  ],
  dilindungi: true,
  kolom: {
    uraian: wajib(teks('Uraian', 52, { bungkus: true })),
    isi: teks('Isian', 48, { isian: true, pilihanAwal: Object.values(pilihanPernyataan) }),
  },
});

/** The rows, in their order; the first is chosen from a list. */
export const butirPernyataan = {
  nihil: 'Data pada periode ini (Ada data / Nihil)',
  diisiOleh: 'Diisi oleh (nama)',
  nipPengisi: 'NIP pengisi',
  disetujuiOleh: 'Disetujui oleh (nama PA/KPA/PPK)',
  nipPenyetuju: 'NIP yang menyetujui',
} as const;
export type ButirPernyataan = keyof typeof butirPernyataan;
