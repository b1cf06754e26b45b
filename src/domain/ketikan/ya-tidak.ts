import { catatKetikan } from './catatan';
import { terbaca, terbacaKosong, teksKetikan, tidakTerbaca } from './hasil';
import { siapkan } from './siapkan';
import type { HasilBaca, Ketikan, OpsiKetikan } from './tipe';

const arti: ReadonlyMap<string, boolean> = new Map([
  ...['ya', 'y', 'iya', 'yes', 'true', 'benar', '1', 'v', '✓', '✔', '√', '☑', '✅'].map(
    (kata) => [kata, true] as const,
  ),
  ...['tidak', 't', 'tdk', 'no', 'false', 'salah', '0', '✗', '✘', '☐'].map((kata) => [kata, false] as const),
]);

/** Reads yes or no. `x` is not read: some tick with it, some strike out with it. */
export function bacaYaTidak(ketikan: Ketikan, opsi: OpsiKetikan = {}): HasilBaca<boolean> {
  if (ketikan === null || ketikan === undefined) return terbacaKosong;
  if (typeof ketikan === 'boolean') return terbaca(ketikan);
  const siap = siapkan(typeof ketikan === 'string' ? ketikan : teksKetikan(ketikan), opsi);
  if ('hasil' in siap) return siap.hasil;
  const nilai = arti.get(siap.teks.toLowerCase());
  if (nilai !== undefined) return terbaca(nilai);
  const teks = teksKetikan(siap.teks);
  return tidakTerbaca(teks, catatKetikan('ya-tidak-tidak-terbaca', { teks }));
}
