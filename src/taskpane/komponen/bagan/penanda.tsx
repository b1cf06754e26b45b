import type { Titik } from '../../../lembar/bagan/gambar/tipe';

const R = 4;
const bentuk = [
  `M${-R} 0a${R} ${R} 0 1 0 ${2 * R} 0a${R} ${R} 0 1 0 ${-2 * R} 0Z`,
  `M${-R} ${-R}h${2 * R}v${2 * R}h${-2 * R}Z`,
  `M0 ${-R - 1}L${R + 1} ${R}H${-R - 1}Z`,
  `M0 ${-R - 1}L${R + 1} 0L0 ${R + 1}L${-R - 1} 0Z`,
];

/** A value on a line; lines have marks of different forms. */
export function Penanda({
  titik: [x, y],
  deret,
  kelas,
  keterangan,
}: {
  readonly titik: Titik;
  readonly deret: number;
  readonly kelas: string;
  readonly keterangan?: string;
}) {
  return (
    <path className={kelas} d={bentuk[deret % bentuk.length]} transform={`translate(${x} ${y})`}>
      {keterangan !== undefined && <title>{keterangan}</title>}
    </path>
  );
}
