import { teks, wajib } from '../kolom';
import { defineTabel } from '../tabel';

/** Identity and settings of the file, on a very hidden sheet: in workspaces and in templates. One row a key. */
export const tabelMeta = defineTabel({
  id: 'meta',
  nama: 'Meta',
  lembar: '_kinerja',
  judul: 'Jangan diubah: identitas berkas Kinerja PBJ',
  visibilitas: 'sangat-tersembunyi',
  kolom: {
    kunci: wajib(teks('Kunci', 24)),
    nilai: teks('Nilai', 60),
  },
});
