import { catatPengembalian, type CatatanPengembalian } from '../../domain/pengembalian/catatan';
import { daftarTingkatData } from '../../domain/variabel/tipe';
import { tabelIsi } from '../../lembar/template/isi';
import { tabelPernyataan } from '../../lembar/template/pernyataan';
import type { BukuTerbaca } from '../ports/pembaca-buku';
import { cariTabel } from '../tabel-terbaca';

/** Sheets of a template as they are called when it is sent → their table. */
const tabelTemplate: ReadonlyMap<string, string> = new Map(
  [...daftarTingkatData.map((tingkat) => tabelIsi(tingkat, [], [])), tabelPernyataan].map(
    ({ id, lembar }) => [lembar.nama, id],
  ),
);

/**
 * What is said of the damaged sheets of a returned file. A sheet of the template, or any where the template was not
 * recognised, sends it back: what it held is not known. One that was renamed is missed as a sheet that is gone.
 */
export function catatLembarRusak(
  { lembar, takTerbaca }: Pick<BukuTerbaca, 'lembar' | 'takTerbaca'>,
  dikenali: boolean,
): readonly CatatanPengembalian[] {
  if (takTerbaca.length === 0) return [];
  const ada = new Set(lembar.map((satu) => cariTabel(satu)?.tabelId));
  return takTerbaca.map(({ nama }) => {
    const tabel = tabelTemplate.get(nama);
    const perlu = !dikenali || (tabel !== undefined && !ada.has(tabel));
    return catatPengembalian(perlu ? 'lembar-template-rusak' : 'lembar-lain-rusak', { lembar: nama });
  });
}
