import { useMemo } from 'react';
import { useBahasa } from './bahasa';

interface Tulis {
  /** `1.234.567,89` in Indonesian; at most `desimal` decimals. */
  readonly angka: (nilai: number, desimal?: number) => string;
  /** A written number with its unit: `55 %`, `Rp 1.000`. */
  readonly bersatuan: (angka: string, satuan: string) => string;
}

const lokal = { id: 'id-ID', en: 'en-GB' } as const;
const DESIMAL = 6;

/** How numbers are written in the language that is shown. */
export function useTulis(): Tulis {
  const { kode } = useBahasa();
  return useMemo(
    () => ({
      angka: (nilai, desimal = DESIMAL) =>
        nilai.toLocaleString(lokal[kode], { maximumFractionDigits: desimal }),
      bersatuan: (angka, satuan) => (satuan === 'Rp' ? `Rp\u00a0${angka}` : `${angka}\u00a0${satuan}`.trim()),
    }),
    [kode],
  );
}
