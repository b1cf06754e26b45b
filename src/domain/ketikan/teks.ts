import { terbaca, terbacaKosong, teksKetikan } from './hasil';
import { siapkan } from './siapkan';
import type { HasilBaca, Ketikan, OpsiKetikan } from './tipe';

/** Reads free text: trimmed, odd spaces folded; `null` and a lone dash are no text. */
export function bacaTeks(ketikan: Ketikan, opsi: OpsiKetikan = {}): HasilBaca<string> {
  if (ketikan === null || ketikan === undefined) return terbacaKosong;
  const siap = siapkan(typeof ketikan === 'string' ? ketikan : teksKetikan(ketikan), opsi);
  return 'hasil' in siap ? siap.hasil : terbaca(siap.teks);
}
