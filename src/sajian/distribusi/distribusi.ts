import type { HasilDistribusi } from '../../application/distribusi/distribusi';
import type { HasilDikirim } from '../../application/distribusi/tandai-dikirim';
import type { HasilDistribusiLembar } from '../../application/lembar-isian/distribusi-lembar';
import type { Bahasa } from '../../teks/bahasa';

/** Templates that were made: in files, or as sheets of the workspace. */
export interface DistribusiSajian {
  readonly teks: string;
  /** What is worth knowing about them: the columns asked for, or the sheets of each unit. */
  readonly keterangan: readonly string[];
}

/** `tempat` is the folder that they were written to. */
export function sajikanDistribusi(
  { periode, berkas, kolom }: HasilDistribusi,
  tempat: string,
  { tulis, teks }: Bahasa,
): DistribusiSajian {
  const kata = teks.sajian.distribusi;
  // What a run before had begun was all that was left to do.
  if (berkas.length === 0) return { teks: kata.tanpaKirimanBaru(tulis.periode(periode)), keterangan: [] };
  return {
    teks: kata.berkas(tulis.periode(periode), tulis.angka(berkas.length), tempat),
    keterangan: [kata.kolom(kolom.join(', '))],
  };
}

export function sajikanDistribusiLembar(
  { periode, unit }: HasilDistribusiLembar,
  { tulis, teks }: Bahasa,
): DistribusiSajian {
  return {
    teks: teks.sajian.distribusi.lembar(tulis.periode(periode), tulis.angka(unit.length)),
    keterangan: unit.map(({ opd, lembar }) => `${opd}: ${lembar.join(', ')}`),
  };
}

/** That templates were marked as sent, or are no longer. */
export function sajikanDikirim({ periode, tanggal, unit }: HasilDikirim, { tulis, teks }: Bahasa): string {
  const kata = teks.sajian.distribusi;
  if (unit.length === 0) return kata.dikirimTetap(tulis.periode(periode));
  return tanggal === null
    ? kata.dikirimDihapus(tulis.periode(periode), tulis.angka(unit.length))
    : kata.ditandaiDikirim(tulis.periode(periode), tulis.angka(unit.length), tulis.tanggal(tanggal));
}
