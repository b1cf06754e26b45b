import type { HasilImporRencana } from '../../application/impor-rencana';
import { sajikanImporRencana } from '../../sajian/rencana/impor-rencana';
import type { Bahasa } from '../../teks/bahasa';

/** Each part on a line of its own, then whether the plan can be approved. */
export function cetakImporRencana(hasil: HasilImporRencana, bahasa: Bahasa): readonly string[] {
  const { bagian, kesiapan } = sajikanImporRencana(hasil, bahasa);
  return [...bagian.map(({ lembar, teks }) => `${lembar}: ${teks}`), kesiapan];
}
