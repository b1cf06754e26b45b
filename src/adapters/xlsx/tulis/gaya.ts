import type { CellStyle } from 'hucre/xlsx';
import { formatKolom, rataKolom, warna } from '../../../lembar/tampilan';
import type { KolomSpec, LembarSpec } from '../../../lembar/tipe';

const tepi = { style: 'thin', color: { rgb: warna.garis } } as const;
const border = { top: tepi, right: tepi, bottom: tepi, left: tepi };
const isi = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;
const huruf = { name: 'Calibri', size: 11 };

export const gayaJudul: CellStyle = {
  font: { ...huruf, size: 14, bold: true, color: { rgb: warna.judul } },
  alignment: { vertical: 'center', wrapText: true },
};

export const gayaPetunjuk: CellStyle = {
  font: { ...huruf, size: 10, color: { rgb: warna.petunjuk } },
  alignment: { vertical: 'top', wrapText: true },
};

/** Unit, example and menu above a header. */
export const gayaKeterangan: CellStyle = {
  font: { ...huruf, size: 9, italic: true, color: { rgb: warna.keterangan } },
  alignment: { vertical: 'top', wrapText: true },
};

export const gayaKepala: CellStyle = {
  font: { ...huruf, bold: true, color: { rgb: warna.teksKepala } },
  fill: isi(warna.kepala),
  border,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};

const horizontal = { tengah: 'center', kanan: 'right' } as const;

/** Body cells of a column. */
export function gayaKolom(kolom: KolomSpec, lembar: LembarSpec): CellStyle {
  const numFmt = formatKolom(kolom);
  const rata = rataKolom(kolom);
  return {
    border,
    alignment: {
      vertical: 'top',
      ...(rata === undefined ? {} : { horizontal: horizontal[rata] }),
      ...(kolom.bungkus === true ? { wrapText: true } : {}),
    },
    ...(numFmt === undefined ? {} : { numFmt }),
    ...(kolom.isian === true ? { fill: isi(warna.isian) } : {}),
    ...(kolom.isian === true && lembar.dilindungi ? { protection: { locked: false } } : {}),
  };
}
