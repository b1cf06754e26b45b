import { mergeClasses } from '@fluentui/react-components';
import type { PeranDeret } from '../../../lembar/bagan/tipe';
import { goresan, useDasar, useRupa } from './rupa-peran';

const UBIN = 8;

export const idPola = (awalan: string, peran: PeranDeret): string => `${awalan}-${peran}`;

/** Grounds of bars: a colour with strokes over it, once for each role. */
export function Pola({ awalan, peran }: { readonly awalan: string; readonly peran: readonly PeranDeret[] }) {
  const dasar = useDasar();
  const rupa = useRupa();
  return (
    <defs>
      {[...new Set(peran)].map((satu) => (
        <pattern
          key={satu}
          id={idPola(awalan, satu)}
          width={UBIN}
          height={UBIN}
          patternUnits="userSpaceOnUse"
        >
          <rect width={UBIN} height={UBIN} className={dasar[satu]} />
          {goresan[satu] !== '' && (
            <path
              d={goresan[satu]}
              className={mergeClasses(rupa.gores, satu === 'belum' && rupa.goresBelum)}
            />
          )}
        </pattern>
      ))}
    </defs>
  );
}
