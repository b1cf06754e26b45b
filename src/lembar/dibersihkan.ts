import type { Lokasi } from '../domain/umum/catatan';
import { BATAS_TEKS_SEL } from '../domain/umum/batas-teks';
import { catatLembar, type CatatanLembar } from './catatan';
import type { IsiTabel } from './isi';

/** What a text lost on being read. */
interface TeksDibersihkan {
  readonly dibuang: readonly string[];
  readonly panjang?: number;
}

/** What is told of a text that was cleaned, or not taken, where it was read. */
export const catatTeksDibersihkan = ({ dibuang, panjang }: TeksDibersihkan, lokasi: Lokasi): CatatanLembar =>
  panjang === undefined
    ? catatLembar('sel-aksara-dibuang', { aksara: dibuang }, lokasi)
    : catatLembar('sel-teks-dilewati', { panjang, batas: BATAS_TEKS_SEL }, lokasi);

/** The same of the cells of a table, each at its place. */
export function catatDibersihkan({ dibersihkan, kolom, lembar }: IsiTabel): readonly CatatanLembar[] {
  if (dibersihkan === undefined) return [];
  const { sel, selebihnya } = dibersihkan;
  return [
    ...sel.map(({ kolom: k, nomor, ...apa }) => {
      const { huruf, label } = kolom[k] ?? { huruf: '', label: '' };
      return catatTeksDibersihkan(apa, { lembar, baris: nomor, kolom: label, sel: `${huruf}${nomor}` });
    }),
    ...(selebihnya > 0 ? [catatLembar('sel-dibersihkan-lain', { jumlah: selebihnya }, { lembar })] : []),
  ];
}
