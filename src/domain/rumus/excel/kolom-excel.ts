import type { TipeNilai } from '../tipe-nilai';
import { teksExcel } from './teks-excel';
import { tandaSel } from './tanda-sel';

/** The column of a variable, as a formula of its row refers to it: `$F5`. */
export interface KolomExcel {
  readonly sel: string;
  readonly tipe: TipeNilai;
  /** Where numbers of its texts stand, equal for equal texts; of a text that has to be counted only. */
  readonly nomorTeks?: string;
}

const sama = (sel: string, tanda: string): string => `EXACT(${sel},${teksExcel(tanda)})`;

/** The cell has a value: a condition of Excel. */
export const isBerisi = ({ sel, tipe }: KolomExcel): string =>
  tipe === 'teks'
    ? `AND(ISTEXT(${sel}),NOT(OR(${Object.values(tandaSel)
        .map((tanda) => sama(sel, tanda))
        .join(',')})))`
    : `ISNUMBER(${sel})`;

/** The value of the cell, an error of Excel where it has none: it travels through every operation, as unknown does. */
export const nilaiKolom = (kolom: KolomExcel): string => `IF(${isBerisi(kolom)},${kolom.sel},NA())`;

export const isTakBerlakuMenurutAturan = ({ sel }: KolomExcel): string =>
  sama(sel, tandaSel.takBerlakuMenurutAturan);

/** 1, 0, or 0.5 of an invalid cell, of which nobody knows: not applicable is neither filled nor blank. */
export const keterisianKolom = (kolom: KolomExcel, diminta: 'terisi' | 'kosong'): string => {
  const jawaban = diminta === 'terisi' ? `IF(${isBerisi(kolom)},1,0)` : `IF(ISBLANK(${kolom.sel}),1,0)`;
  return `IF(${sama(kolom.sel, tandaSel.takSah)},0.5,${jawaban})`;
};
