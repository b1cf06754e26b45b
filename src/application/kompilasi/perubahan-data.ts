import type { BarisData } from '../../domain/data/baris-data';
import { variabelTerisi } from '../../domain/data/isian-baris';
import type { Isian, NilaiIsian } from '../../domain/umum/isian';

/** What applying a return would do to the compiled data. */
export interface JumlahPerubahanData {
  readonly baru: number;
  readonly berubah: number;
  /** Cells that held a value and are empty now. */
  readonly dikosongkan: number;
  readonly tetap: number;
  readonly hilang: number;
}

export const tanpaPerubahan: JumlahPerubahanData = {
  baru: 0,
  berubah: 0,
  dikosongkan: 0,
  tetap: 0,
  hilang: 0,
};

const teksIsian = (isian: Isian<NilaiIsian> | undefined): string =>
  isian === undefined ? '' : JSON.stringify(isian);

/** Counts the rows of one unit and period against those that are there. */
export function bandingkanData(lama: readonly BarisData[], baru: readonly BarisData[]): JumlahPerubahanData {
  if (lama.length === 0) return { ...tanpaPerubahan, baru: baru.length };
  const kunci = ({ tingkat, id }: BarisData): string => `${tingkat}|${id}`;
  const sisa = new Map(lama.map((baris) => [kunci(baris), baris]));
  const jumlah = { ...tanpaPerubahan, baru: 0, berubah: 0, dikosongkan: 0, tetap: 0 };
  for (const baris of baru) {
    const milik = kunci(baris);
    const dahulu = sisa.get(milik);
    sisa.delete(milik);
    if (dahulu === undefined) {
      jumlah.baru += 1;
      continue;
    }
    const variabel = new Set([...variabelTerisi(dahulu.isian), ...variabelTerisi(baris.isian)]);
    const beda = [...variabel].filter((v) => teksIsian(dahulu.isian[v]) !== teksIsian(baris.isian[v]));
    jumlah.dikosongkan += beda.filter((v) => baris.isian[v] === undefined).length;
    if (beda.length > 0) jumlah.berubah += 1;
    else jumlah.tetap += 1;
  }
  return { ...jumlah, hilang: sisa.size };
}
