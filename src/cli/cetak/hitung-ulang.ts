import type { HasilHitungUlang } from '../../application/capaian/hitung-ulang';
import { sajikanHitungUlang } from '../../sajian/capaian/hitung-ulang';
import type { Bahasa } from '../../teks/bahasa';

/** A recalculation as lines. */
export function cetakHitungUlang(hasil: HasilHitungUlang, bahasa: Bahasa): readonly string[] {
  const { judul, periode } = sajikanHitungUlang(hasil, bahasa);
  return [judul, ...periode.map((satu) => `  ${satu}`)];
}
