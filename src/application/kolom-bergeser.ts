import { bentukBanding } from '../domain/umum/teks';
import { hurufKolom } from '../lembar/alamat';
import { judulKolom } from '../lembar/daftar/judul-kolom';
import type { Rentang } from '../lembar/rentang';
import type { LembarTerbaca } from './ports/pembaca-buku';
import { teksKepala, type LetakTabel } from './tabel-terbaca';

/** A header that is not over its column any more. */
export interface KolomBergeser {
  /** Address of the header cell. */
  readonly sel: string;
  /** What stands there. */
  readonly kepala: string;
  /** The header of the column whose id stands above that cell. */
  readonly kolom: string;
}

/**
 * The first column whose id does not stand above its header. "Delete table columns" and "Insert table columns" move the
 * cells of an Excel table, not the hidden row of ids above it: every id right of there is over a wrong column then, and
 * reading by ids would put values under other names (ADR 0025). It shows where
 * - a header is that of another column of the table,
 * - the header of a column stands elsewhere, and something else where its id is,
 * - there is no header below an id, or
 * - an id stands beside the Excel table.
 *
 * A header that somebody retyped in words of their own is none of these. Cells deleted below the header cannot be seen.
 */
export function kolomBergeser(
  lembar: LembarTerbaca,
  letak: LetakTabel,
  tabel?: Rentang,
): KolomBergeser | undefined {
  const kepala = lembar.baris.find(({ nomor }) => nomor === letak.barisKepala)?.sel ?? [];
  const judul = judulKolom(letak.tabelId);
  const milik = letak.kolom.flatMap(({ id, indeks }) => {
    const teks = teksKepala(kepala[indeks]);
    const kolom = judul.get(id);
    // Something of the user's in the row of ids is no column of ours.
    if (kolom === undefined && judul.size > 0) return [];
    const harapan = (kolom ?? []).map(bentukBanding);
    return [{ indeks, kolom: kolom?.[0] ?? id, teks, banding: bentukBanding(teks), harapan }];
  });
  const harapanLain = new Set(milik.flatMap(({ harapan }) => harapan));
  const semuaKepala = new Set(kepala.map((sel) => bentukBanding(teksKepala(sel))));
  const salah =
    milik.find(
      ({ banding, harapan }) =>
        !harapan.includes(banding) &&
        (banding === '' || harapanLain.has(banding) || harapan.some((satu) => semuaKepala.has(satu))),
    ) ?? milik.find(({ indeks }) => tabel !== undefined && (indeks < tabel.kiri || indeks > tabel.kanan));
  return (
    salah && {
      sel: `${hurufKolom(salah.indeks + 1)}${letak.barisKepala}`,
      kepala: salah.teks,
      kolom: salah.kolom,
    }
  );
}
