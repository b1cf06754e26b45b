import { angka, teks, wajib } from '../kolom';
import { defineTabel } from '../tabel';

const tabelBagian = (id: string, nama: string, lembar: string) =>
  defineTabel({
    id,
    nama,
    lembar,
    judul: 'Jangan diubah: salinan yang disimpan Kinerja PBJ',
    visibilitas: 'sangat-tersembunyi',
    kolom: {
      isiId: wajib(teks('Isi', 24)),
      jenis: wajib(teks('Jenis', 16)),
      format: wajib(angka('Format', 9, { bulat: true })),
      bagian: wajib(angka('Bagian', 9, { bulat: true })),
      dari: wajib(angka('Dari', 9, { bulat: true })),
      hash: wajib(
        teks('Kode periksa seluruh isi (SHA-256)', 68, { labelLama: ['Sidik seluruh isi (SHA-256)'] }),
      ),
      teks: wajib(teks('Teks', 60)),
    },
  });

/**
 * Content that no cell could hold, such as an approved plan: canonical JSON in parts, one part a row, on a very hidden
 * sheet. Written and read by `isi-panjang.ts` beside this folder. Row id: `<content id>|<part>`.
 */
export const tabelIsiPanjang = tabelBagian('isi-panjang', 'IsiPanjang', '_isi');

/** The same for what a mark a row takes: large, and read only by who asks for rows. */
export const tabelSidikBaris = tabelBagian('sidik-baris', 'SidikBaris', '_sidik');

/** A table of content in parts. */
export type TabelBagian = typeof tabelIsiPanjang;
