import { catatKetikan } from './catatan';
import { terbaca, terbacaKosong, teksKetikan, tidakTerbaca } from './hasil';
import { siapkan } from './siapkan';
import type { HasilBaca, Ketikan, OpsiKetikan } from './tipe';

export interface OpsiKode extends OpsiKetikan {
  /** Digits that a code of this kind always has: fewer means that Excel dropped leading zeros. */
  readonly panjang?: number;
}

/** `="00123"` and `'00123` keep a code as text in a spreadsheet; neither mark belongs to the code. */
const bukaBungkus = (teks: string): string => teks.replace(/^="([^"]*)"$/, '$1').replace(/^'(?=\S)/, '');

/**
 * Reads a code: text, never a number. Digits that a spreadsheet rounded away (`1,01E+10`) cannot be had back and make the
 * code unusable; lost leading zeros are told, and put back where the length is known.
 */
export function bacaKode(ketikan: Ketikan, opsi: OpsiKode = {}): HasilBaca<string> {
  if (ketikan === null || ketikan === undefined) return terbacaKosong;
  if (typeof ketikan === 'number' && !Number.isSafeInteger(ketikan)) return rusak(String(ketikan));
  const siap = siapkan(typeof ketikan === 'string' ? ketikan : teksKetikan(ketikan), opsi);
  if ('hasil' in siap) return siap.hasil;
  const kode = bukaBungkus(siap.teks);
  if (/^\d(?:[.,]\d+)?e\+\d+$/i.test(kode)) return rusak(kode);
  const { panjang } = opsi;
  if (panjang === undefined || kode.length >= panjang || !/^\d+$/.test(kode)) return terbaca(kode);
  return terbaca(kode.padStart(panjang, '0'), catatKetikan('kode-nol-hilang', { teks: kode, panjang }));
}

const rusak = (teks: string): HasilBaca<never> =>
  tidakTerbaca(teks, catatKetikan('kode-rusak', { teks: teksKetikan(teks) }));
