import { bulatkan } from './bulatkan';
import { adaSkor, tanpaSkor, type HasilSkor, type SebabTanpaSkor } from './hasil-skor';
import type { StatusCapaian } from './penilaian';

export interface SkorBerbobot {
  /** Code of the indicator. */
  readonly kode: string;
  /** 0 takes the indicator out on purpose. */
  readonly bobot: number;
  readonly skor: HasilSkor;
  /** `data-belum-memadai`: the score is there, and rests on too little. */
  readonly status?: StatusCapaian['jenis'];
}

/** Why an indicator takes no part in a combined score. */
export type SebabTidakIkut =
  SebabTanpaSkor | 'data-belum-memadai' | 'rencana-belum-disetujui' | 'tanpa-bobot';

/** The score of an area or of the whole, with what it rests on. */
export interface SkorGabungan {
  readonly skor: HasilSkor;
  /** Codes that count, in order of code. */
  readonly dinilai: readonly string[];
  /** Left out, and named with the reason. */
  readonly tanpaSkor: readonly { readonly kode: string; readonly sebab: SebabTidakIkut }[];
}

/**
 * Weighted mean of scores, rounded (docs/aturan.md#combined). Indicators without a score take no part and are named:
 * leaving them in as zero would blame a unit for what cannot be judged. Nor do those whose data are insufficient, whose own
 * score has no colour for that reason, those of a plan that is not approved, and those of no weight. The order of the list
 * changes nothing.
 */
export function gabungkanSkor(daftar: readonly SkorBerbobot[], desimal: number): SkorGabungan {
  const urut = [...daftar].sort((a, b) => (a.kode < b.kode ? -1 : a.kode > b.kode ? 1 : 0));
  const dinilai: { kode: string; bobot: number; skor: number }[] = [];
  const dikeluarkan: { kode: string; sebab: SebabTidakIkut }[] = [];
  for (const { kode, bobot, skor, status } of urut) {
    if (status === 'rencana-belum-disetujui') dikeluarkan.push({ kode, sebab: status });
    else if (skor.jenis !== 'skor') dikeluarkan.push({ kode, sebab: skor.sebab });
    else if (!(bobot > 0)) dikeluarkan.push({ kode, sebab: 'tanpa-bobot' });
    else if (status === 'data-belum-memadai') dikeluarkan.push({ kode, sebab: status });
    else dinilai.push({ kode, bobot, skor: skor.skor });
  }
  return {
    skor: rataTertimbang(dinilai, dikeluarkan, desimal),
    dinilai: dinilai.map(({ kode }) => kode),
    tanpaSkor: dikeluarkan,
  };
}

function rataTertimbang(
  daftar: readonly { readonly bobot: number; readonly skor: number }[],
  dikeluarkan: readonly { readonly sebab: SebabTidakIkut }[],
  desimal: number,
): HasilSkor {
  if (daftar.length === 0) {
    const karena = (sebab: SebabTidakIkut): boolean => dikeluarkan.some((satu) => satu.sebab === sebab);
    return tanpaSkor(
      karena('tanpa-bobot') && !karena('data-belum-memadai') && !karena('rencana-belum-disetujui')
        ? 'bobot-nol'
        : 'tidak-ada-skor',
    );
  }
  const jumlahBobot = daftar.reduce((jumlah, { bobot }) => jumlah + bobot, 0);
  const jumlah = daftar.reduce((total, { bobot, skor }) => total + bobot * skor, 0);
  return adaSkor(bulatkan(jumlah / jumlahBobot, desimal));
}
