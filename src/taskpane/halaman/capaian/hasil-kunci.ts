import type { BukaKunciSajian } from '../../../sajian/kunci/buka-kunci';
import type { TetapkanSajian } from '../../../sajian/kunci/tetapkan';

/** What was locked, and how it differs from before; the check code stands on the sheet Kunci Angka. */
export const hasilTetapkan = ({
  judul,
  isi,
  judulBeda,
  beda,
  bedaLain,
}: TetapkanSajian): readonly string[] => [
  judul,
  isi,
  ...(judulBeda === null ? [] : [judulBeda]),
  ...beda.map(({ kode, lingkup, lama, baru }) => `${kode} (${lingkup}): ${lama} → ${baru}`),
  ...(bedaLain === null ? [] : [bedaLain]),
];

/** A lock that was taken back. */
export const hasilBukaKunci = ({ judul, usang }: BukaKunciSajian): readonly string[] => [
  judul,
  ...(usang === null ? [] : [usang]),
];
