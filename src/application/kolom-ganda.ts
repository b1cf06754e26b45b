import { kelompokkan } from '../domain/umum/kelompok';
import { bentukBanding } from '../domain/umum/teks';
import { hurufKolom } from '../lembar/alamat';
import { judulKolom } from '../lembar/daftar/judul-kolom';
import type { LembarTerbaca } from './ports/pembaca-buku';
import { teksKepala, type LetakTabel } from './tabel-terbaca';

/** A column that stands on a sheet more than once: which of them counts nobody can tell. */
export interface KolomGanda {
  /** Its header. */
  readonly kolom: string;
  /** Letters of all its places, in sheet order. */
  readonly huruf: readonly string[];
}

/** Columns of a table whose id stands above more than one column: a column was copied with its hidden id. */
export function kolomGanda({ tabelId, kolom, ganda = [] }: LetakTabel): readonly KolomGanda[] {
  if (ganda.length === 0) return [];
  const judul = judulKolom(tabelId);
  return [...kelompokkan([...kolom, ...ganda], ({ id }) => id)].flatMap(([id, tempat]) =>
    // Something of the user's in the row of ids is no column of ours.
    tempat.length < 2 || (judul.size > 0 && !judul.has(id))
      ? []
      : [{ kolom: judul.get(id)?.[0] ?? id, huruf: tempat.map(({ indeks }) => hurufKolom(indeks + 1)) }],
  );
}

/**
 * The same of a returned sheet, where the copy may have lost its hidden id: a header that stands twice. Excel numbers the
 * header of a column that is copied inside a table (`Pagu`, `Pagu2`).
 */
export function kolomGandaKembali(lembar: LembarTerbaca, letak: LetakTabel): readonly KolomGanda[] {
  const kepala = lembar.baris.find(({ nomor }) => nomor === letak.barisKepala)?.sel ?? [];
  const ber = new Map([...letak.kolom, ...(letak.ganda ?? [])].map(({ id, indeks }) => [indeks, id]));
  const menurutKepala = new Map(
    letak.kolom.map(({ id, indeks }) => [bentukBanding(teksKepala(kepala[indeks])), id]),
  );
  menurutKepala.delete('');
  const tanpaId = kepala.flatMap((sel, indeks) => {
    if (ber.has(indeks)) return [];
    const teks = bentukBanding(teksKepala(sel));
    const id = menurutKepala.get(teks) ?? menurutKepala.get(teks.replace(/\d+$/, ''));
    return id === undefined ? [] : [{ id, indeks }];
  });
  return kolomGanda({ ...letak, ganda: [...(letak.ganda ?? []), ...tanpaId] });
}
