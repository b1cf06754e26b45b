import type { KolomSpec, LembarSpec } from './tipe';

/**
 * Where things stand on a sheet, top to bottom: title, instructions, (unit, example, menu), hidden id row, header row, data.
 * Reading does not use these numbers: it finds the marker cell, so that inserted or deleted rows and columns do no harm.
 */
export interface TataLetak {
  /** Worksheet rows from 1. */
  readonly barisJudul: number;
  readonly barisPetunjuk: number;
  /** First of the three rows unit, example, menu; absent where no column has them. */
  readonly barisKeteranganKolom?: number;
  readonly barisId: number;
  readonly barisKepala: number;
  readonly barisData: number;
}

/** The hidden first column: row id below, marker above. */
export const kolomIdBaris: KolomSpec = {
  id: '_id',
  label: 'ID baris',
  tipe: 'teks',
  lebar: 10,
  tersembunyi: true,
};

/** All columns as they stand on the sheet, the row id first. */
export const kolomLembar = (lembar: LembarSpec): readonly KolomSpec[] => [
  kolomIdBaris,
  ...lembar.tabel.kolom,
];

const awalanPenanda = '#tabel:';

/** Text of the marker cell: the cell of the id row in the column of the row ids. */
export const penandaTabel = (tabelId: string): string => awalanPenanda + tabelId;

/** The table id that a marker names, or `undefined` for any other text. */
export const tabelDariPenanda = (teks: string): string | undefined =>
  teks.startsWith(awalanPenanda) ? teks.slice(awalanPenanda.length) : undefined;

/** A marker is looked for in this many first rows. */
export const batasBarisPenanda = 40;

export function tataLetak(lembar: LembarSpec): TataLetak {
  const barisPetunjuk = 2;
  const sesudahPetunjuk = barisPetunjuk + lembar.petunjuk.length;
  const adaKeterangan = lembar.tabel.kolom.some((kolom) => kolom.petunjuk !== undefined);
  const barisId = sesudahPetunjuk + (adaKeterangan ? 3 : 0);
  return {
    barisJudul: 1,
    barisPetunjuk,
    ...(adaKeterangan ? { barisKeteranganKolom: sesudahPetunjuk } : {}),
    barisId,
    barisKepala: barisId + 1,
    barisData: barisId + 2,
  };
}

/** The worksheet row after the last one that a sheet with so many data rows takes, to be checked against Excel's limits. */
export const barisTerakhir = (spec: LembarSpec, jumlah: number): number =>
  tataLetak(spec).barisData + jumlah + (spec.barisCadangan ?? 0);
