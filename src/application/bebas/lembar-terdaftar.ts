import type { LembarTerdaftar } from '../ports/lembar-bebas';
import type { LembarTerbaca } from '../ports/pembaca-buku';
import { cariTabel } from '../tabel-terbaca';
import { bebasPada } from './cari-bebas';

/** What a sheet is, by its first rows. */
export function lembarTerdaftar(
  lembar: LembarTerbaca,
  jumlahBaris?: (barisKepala: number) => number,
): LembarTerdaftar {
  const { nama, visibilitas } = lembar;
  const tabel = cariTabel(lembar);
  const bebas = tabel === undefined ? bebasPada(lembar) : undefined;
  return {
    nama,
    visibilitas,
    ...(tabel === undefined ? {} : { tabelId: tabel.tabelId, kolom: tabel.kolom.map(({ id }) => id) }),
    ...(tabel === undefined || jumlahBaris === undefined
      ? {}
      : { jumlahBaris: jumlahBaris(tabel.barisKepala) }),
    ...(bebas === undefined
      ? {}
      : { bebas: { id: bebas.id, ...(bebas.sidik === undefined ? {} : { sidik: bebas.sidik }) } }),
  };
}
