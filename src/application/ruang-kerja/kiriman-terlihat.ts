import { periodeDari } from '../../domain/kalender/periode';
import type { Perubahan } from '../ports/workbook';
import type { DataRuangKerja } from './ruang-kerja';
import { kodeDalamPeriode } from './unit-waktu';
import { perubahanMeta } from './perubahan';

const awalan = 'kirimanTerlihat.';

/**
 * The highest number of an issue that came back for a unit and period without being one of this workspace: the next issue
 * gets a number above it, so that two issues never have one number. By period and the unit's code in it.
 */
export const kirimanTerlihatDari = (
  meta: ReadonlyMap<string, string>,
  ruang: Pick<DataRuangKerja, 'unit' | 'tanggalData'>,
): ReadonlyMap<string, number> =>
  new Map(
    [...meta].flatMap(([kunci, nilai]): [string, number][] => {
      const [kode = '', ...opd] = kunci.slice(awalan.length).split('|');
      const periode = periodeDari(kode);
      if (!kunci.startsWith(awalan) || periode === undefined || !/^\d{1,9}$/.test(nilai)) return [];
      return [[`${kode}|${kodeDalamPeriode(ruang, periode, opd.join('|'))}`, Number(nilai)]];
    }),
  );

export const perubahanKirimanTerlihat = (daftar: ReadonlyMap<string, number>): readonly Perubahan[] =>
  daftar.size === 0
    ? []
    : [perubahanMeta([...daftar].map(([id, serial]) => [awalan + id, String(serial)] as const))];
