import type { Perubahan } from '../ports/workbook';
import { perubahanMeta } from './perubahan';

const awalan = 'kirimanTerlihat.';

/**
 * The highest number of an issue that came back for a unit and period without being one of this workspace: the next issue
 * gets a number above it, so that two issues never have one number. By the row id of the register.
 */
export const kirimanTerlihatDari = (meta: ReadonlyMap<string, string>): ReadonlyMap<string, number> =>
  new Map(
    [...meta].flatMap(([kunci, nilai]): [string, number][] =>
      kunci.startsWith(awalan) && /^\d{1,9}$/.test(nilai)
        ? [[kunci.slice(awalan.length), Number(nilai)]]
        : [],
    ),
  );

export const perubahanKirimanTerlihat = (daftar: ReadonlyMap<string, number>): readonly Perubahan[] =>
  daftar.size === 0
    ? []
    : [perubahanMeta([...daftar].map(([id, serial]) => [awalan + id, String(serial)] as const))];
