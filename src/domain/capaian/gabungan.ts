import { bulatkan } from './bulatkan';
import { adaSkor, tanpaSkor, type HasilSkor, type SebabTanpaSkor } from './hasil-skor';

export interface SkorBerbobot {
  /** Code of the indicator. */
  readonly kode: string;
  /** 0 or more. */
  readonly bobot: number;
  readonly skor: HasilSkor;
}

/** The score of an area or of the whole, with what it rests on. */
export interface SkorGabungan {
  readonly skor: HasilSkor;
  /** Codes that count, in order of code. */
  readonly dinilai: readonly string[];
  /** Left out, and named with the reason. */
  readonly tanpaSkor: readonly { readonly kode: string; readonly sebab: SebabTanpaSkor }[];
}

/**
 * Weighted mean of scores, rounded. Indicators without a score take no part and are named: leaving them in as zero would
 * blame a unit for what cannot be judged. The order of the list changes nothing.
 */
export function gabungkanSkor(daftar: readonly SkorBerbobot[], desimal: number): SkorGabungan {
  const urut = [...daftar].sort((a, b) => (a.kode < b.kode ? -1 : a.kode > b.kode ? 1 : 0));
  const dinilai: { kode: string; bobot: number; skor: number }[] = [];
  const dikeluarkan: { kode: string; sebab: SebabTanpaSkor }[] = [];
  for (const { kode, bobot, skor } of urut) {
    if (skor.jenis === 'skor') dinilai.push({ kode, bobot, skor: skor.skor });
    else dikeluarkan.push({ kode, sebab: skor.sebab });
  }
  return {
    skor: rataTertimbang(dinilai, desimal),
    dinilai: dinilai.map(({ kode }) => kode),
    tanpaSkor: dikeluarkan,
  };
}

function rataTertimbang(
  daftar: readonly { readonly bobot: number; readonly skor: number }[],
  desimal: number,
): HasilSkor {
  if (daftar.length === 0) return tanpaSkor('tidak-ada-skor');
  const jumlahBobot = daftar.reduce((jumlah, { bobot }) => jumlah + bobot, 0);
  if (!(jumlahBobot > 0)) return tanpaSkor('bobot-nol');
  const jumlah = daftar.reduce((total, { bobot, skor }) => total + bobot * skor, 0);
  return adaSkor(bulatkan(jumlah / jumlahBobot, desimal));
}
