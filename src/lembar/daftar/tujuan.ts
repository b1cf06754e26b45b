import { labelDasarTujuan } from '../../domain/rencana/rencana';
import { kode, pilihanBerlabel, teks, wajib } from '../kolom';
import { defineTabel } from '../tabel';

/** SOP step 2. */
export const tabelTujuan = defineTabel({
  id: 'tujuan',
  nama: 'Tujuan',
  lembar: 'Tujuan',
  judul: 'Tujuan PBJ',
  petunjuk: ['Langkah 2 SOP. Satu baris satu tujuan, beserta dasarnya.'],
  visibilitas: 'tersembunyi',
  barisCadangan: 10,
  kolom: {
    kode: wajib(kode('Kode', 8, { isian: true })),
    pernyataan: wajib(teks('Pernyataan tujuan', 80, { isian: true, bungkus: true })),
    dasar: wajib(pilihanBerlabel('Dasar', 28, labelDasarTujuan, { isian: true })),
  },
});
