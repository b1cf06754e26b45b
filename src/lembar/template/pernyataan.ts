import { teks, wajib } from '../kolom';
import { defineTabel } from '../tabel';

/** Who filled, who approved, and the Nihil declaration (SOP step 13). */
export const tabelPernyataan = defineTabel({
  id: 'pernyataan',
  nama: 'Pernyataan',
  lembar: 'Pernyataan',
  judul: 'Pernyataan Penanggung Jawab Kinerja',
  petunjuk: ['Isi "Ya" pada baris Nihil hanya bila memang tidak ada satu pun data pada periode ini.'],
  dilindungi: true,
  kolom: {
    uraian: wajib(teks('Uraian', 52, { bungkus: true })),
    isi: teks('Isian', 48, { isian: true }),
  },
});

export const butirPernyataan = {
  nihil: 'Nihil: tidak ada data pada periode ini (Ya/Tidak)',
  diisiOleh: 'Diisi oleh (nama)',
  nipPengisi: 'NIP pengisi',
  disetujuiOleh: 'Disetujui oleh (nama PA/KPA/PPK)',
  nipPenyetuju: 'NIP yang menyetujui',
} as const;
