import type { Polarisasi } from '../rencana/atribut-indikator';
import { bulatkan } from './bulatkan';

/** How a value moved since the period before, and what that means for the indicator. */
export interface Tren {
  readonly arah: 'naik' | 'turun' | 'tetap';
  /** `undefined` for "dalam rentang": there only the range tells. */
  readonly makna: 'membaik' | 'memburuk' | 'tetap' | undefined;
  /** Difference as shown, in `satuan`. */
  readonly selisih: number;
  readonly satuan: string;
}

/** Unit of a difference: percentages change in percentage points. */
const satuanSelisih = (satuan: string): string => (satuan.trim() === '%' ? 'poin persen' : satuan);

/**
 * The trend between two values, judged on the values as shown. A change up to `ambang` (in the indicator's unit) is no
 * trend. `undefined` where one of them is missing: nothing moved from nowhere.
 */
export function hitungTren(
  { polarisasi, satuan }: { readonly polarisasi: Polarisasi; readonly satuan: string },
  sebelum: number | undefined,
  kini: number | undefined,
  { desimal, ambang }: { readonly desimal: number; readonly ambang: number },
): Tren | undefined {
  if (sebelum === undefined || kini === undefined) return undefined;
  const selisih = bulatkan(bulatkan(kini, desimal) - bulatkan(sebelum, desimal), desimal);
  const arah = Math.abs(selisih) <= ambang ? 'tetap' : selisih > 0 ? 'naik' : 'turun';
  return { arah, makna: makna[polarisasi][arah], selisih, satuan: satuanSelisih(satuan) };
}

const makna: Readonly<Record<Polarisasi, Readonly<Record<Tren['arah'], Tren['makna']>>>> = {
  'makin-tinggi': { naik: 'membaik', turun: 'memburuk', tetap: 'tetap' },
  'makin-rendah': { naik: 'memburuk', turun: 'membaik', tetap: 'tetap' },
  'dalam-rentang': { naik: undefined, turun: undefined, tetap: 'tetap' },
};
