import type { Perubahan } from '../ports/workbook';
import { perubahanMeta } from '../ruang-kerja/perubahan';

const awalan = 'kunci.';
const TERBUKA = 'terbuka';

/** One version of locked figures: its number, and the code (SHA-256) that its snapshot must have. */
export interface VersiKunci {
  readonly versi: number;
  readonly hash: string;
}

/** The versions of a period that were ever locked, oldest first; unlocked, none of them holds. */
export interface KunciPeriode {
  readonly versi: readonly VersiKunci[];
  readonly terbuka: boolean;
}

/** The locks as the meta table says, by period code; what holds whatever happens to the sheet Kunci Angka. */
export const kunciDari = (meta: ReadonlyMap<string, string>): ReadonlyMap<string, KunciPeriode> =>
  new Map(
    [...meta].flatMap(([kunci, nilai]): [string, KunciPeriode][] => {
      if (!kunci.startsWith(awalan)) return [];
      const bagian = nilai.split(' ');
      const versi = bagian.flatMap((satu): VersiKunci[] => {
        const cocok = /^(\d{1,6}):([0-9a-f]{64})$/.exec(satu);
        return cocok === null ? [] : [{ versi: Number(cocok[1]), hash: cocok[2] ?? '' }];
      });
      return versi.length === 0
        ? []
        : [
            [
              kunci.slice(awalan.length),
              { versi: versi.toSorted((a, b) => a.versi - b.versi), terbuka: bagian.includes(TERBUKA) },
            ],
          ];
    }),
  );

/** Written as `0:<hash> 1:<hash>`, and `terbuka` after them where the period was unlocked. */
export const perubahanKunci = (periode: string, { versi, terbuka }: KunciPeriode): Perubahan =>
  perubahanMeta([
    [
      awalan + periode,
      [...versi.map((satu) => `${satu.versi}:${satu.hash}`), ...(terbuka ? [TERBUKA] : [])].join(' '),
    ],
  ]);

/** The version in force of a locked period; `undefined` where it is open. */
export const versiBerlaku = (kunci: KunciPeriode | undefined): VersiKunci | undefined =>
  kunci === undefined || kunci.terbuka ? undefined : kunci.versi.at(-1);
