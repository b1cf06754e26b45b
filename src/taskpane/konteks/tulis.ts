import { useMemo } from 'react';
import type { KodeBahasa } from '../../pesan/bahasa';
import { useBahasa } from './bahasa';

interface Tulis {
  /** `1.234.567,89` in Indonesian; at most `desimal` decimals. */
  readonly angka: (nilai: number, desimal?: number) => string;
  /** A written number with its unit: `55 %`, `Rp 1.000`. */
  readonly bersatuan: (angka: string, satuan: string) => string;
}

const lokal = { id: 'id-ID', en: 'en-GB' } as const;
const DESIMAL = 6;

/** Making one takes longer than writing a hundred numbers with it. */
const penulis = new Map<string, Intl.NumberFormat>();
function penulisAngka(kode: KodeBahasa, desimal: number): Intl.NumberFormat {
  const kunci = `${kode} ${desimal}`;
  const ada = penulis.get(kunci) ?? new Intl.NumberFormat(lokal[kode], { maximumFractionDigits: desimal });
  penulis.set(kunci, ada);
  return ada;
}

/** How numbers are written in the language that is shown. */
export function useTulis(): Tulis {
  const { kode } = useBahasa();
  return useMemo(
    () => ({
      angka: (nilai, desimal = DESIMAL) => penulisAngka(kode, desimal).format(nilai),
      bersatuan: (angka, satuan) => (satuan === 'Rp' ? `Rp\u00a0${angka}` : `${angka}\u00a0${satuan}`.trim()),
    }),
    [kode],
  );
}
