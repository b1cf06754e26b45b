import type { Periode } from '../../domain/kalender/periode';
import { isoDari, tanggalDariIso, type Tanggal } from '../../domain/umum/tanggal';
import type { Perubahan } from '../ports/workbook';
import { perubahanMeta } from './perubahan';

const awalan = 'tanggalData.';

/** Whether a key of the meta table holds the data date of a period. */
export const isKunciTanggalData = (kunci: string): boolean => kunci.startsWith(awalan);

/** The data date that a period was last compiled with, stored so that a figure can be calculated again. */
export const tanggalDataDari = (meta: ReadonlyMap<string, string>): ReadonlyMap<string, Tanggal> =>
  new Map(
    [...meta].flatMap(([kunci, nilai]): [string, Tanggal][] => {
      const tanggal = isKunciTanggalData(kunci) ? tanggalDariIso(nilai) : undefined;
      return tanggal === undefined ? [] : [[kunci.slice(awalan.length), tanggal]];
    }),
  );

export const perubahanTanggalData = (periode: Periode, tanggal: Tanggal): Perubahan =>
  perubahanMeta([[awalan + periode.kode, isoDari(tanggal)]]);
