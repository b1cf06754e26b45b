import type { TingkatData } from '../../domain/variabel/tipe';
import { BacaKolom } from '../../lembar/baca-kolom';
import type { IsiBuku } from '../ports/workbook';

/** A row of a sheet of the workbook. */
export interface TempatBaris {
  readonly lembar: string;
  readonly baris: number;
}

/** The worksheet row of rows that were read from an archive: they stand nowhere on the sheet. */
export const BARIS_DI_ARSIP = 0;

/** Where a row of a table stands, by the id it is stored under. */
export type LetakBaris = (tabelId: string, idTersimpan: string) => TempatBaris | undefined;

/** Where rows stand on their sheets; a sheet is searched when its first row is asked for. */
export function letakBaris(isi: IsiBuku): LetakBaris {
  const nomor = new Map<string, ReadonlyMap<string | undefined, number>>();
  return (tabelId, id) => {
    const tabel = isi.tabel.get(tabelId);
    if (tabel === undefined) return undefined;
    const kolom = new BacaKolom(tabel);
    const ada = nomor.get(tabelId) ?? new Map(kolom.baris.map((satu) => [kolom.id(satu), satu.nomor]));
    nomor.set(tabelId, ada);
    const baris = ada.get(id);
    return baris === undefined || baris === BARIS_DI_ARSIP ? undefined : { lembar: tabel.lembar, baris };
  };
}

/** The table of imported rows of a level. */
export const tabelDiimpor = (tingkat: TingkatData): string => (tingkat === 'rup' ? 'paket' : 'transaksi');
