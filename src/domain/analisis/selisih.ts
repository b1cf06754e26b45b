import { hitungTren, type Tren } from '../capaian/tren';
import { isTercapai } from '../capaian/tercapai';
import type { NilaiTarget } from '../rencana/aturan-capaian';
import type { Indikator } from '../rencana/indikator';

/** How far a value is from what was asked. */
export interface Selisih {
  readonly target: NilaiTarget;
  /** The value that the gap is measured from: the target, or of a range the bound that was missed; `undefined` inside it. */
  readonly terhadap: number | undefined;
  /** Value less that; 0 inside a range. */
  readonly selisih: number;
  readonly tercapai: boolean | undefined;
}

export function hitungSelisih(
  indikator: Pick<Indikator, 'polarisasi' | 'aturanCapaian'>,
  nilai: number,
  target: NilaiTarget,
  desimal: number,
): Selisih {
  const terhadap = titikTerdekat(target, nilai);
  return {
    target,
    terhadap,
    selisih: terhadap === undefined ? 0 : nilai - terhadap,
    tercapai: isTercapai(indikator, nilai, target, desimal),
  };
}

function titikTerdekat(target: NilaiTarget, nilai: number): number | undefined {
  if (target.jenis === 'titik') return target.nilai;
  if (nilai < target.bawah) return target.bawah;
  return nilai > target.atas ? target.atas : undefined;
}

/** -1 where less is worse, 1 where more is: of the value as it stands to what was asked. */
export function arahMerugikan(
  { polarisasi }: Pick<Indikator, 'polarisasi'>,
  { selisih }: Pick<Selisih, 'selisih'>,
): -1 | 0 | 1 {
  if (polarisasi === 'makin-tinggi') return -1;
  if (polarisasi === 'makin-rendah') return 1;
  return selisih < 0 ? -1 : selisih > 0 ? 1 : 0;
}

/** How a value differs from an earlier one, or why that one is not known. */
export type Perubahan =
  | { readonly jenis: 'ada'; readonly dari: number; readonly tren: Tren }
  | { readonly jenis: 'belum-tersedia'; readonly sebab: SebabBelumTersedia };

export type SebabBelumTersedia =
  | 'tanpa-baseline'
  /** Baselines are of all units. */
  | 'baseline-seluruh'
  | 'periode-sebelum-tidak-ada'
  /** The sheet Capaian Tahun Lalu has no row of it. */
  | 'tahun-lalu-tidak-ada'
  /** Figures of the year before are known over all units only. */
  | 'tahun-lalu-seluruh'
  | 'tanpa-nilai';

export function hitungPerubahan(
  indikator: Pick<Indikator, 'polarisasi' | 'satuan'>,
  nilai: number | undefined,
  dahulu: number | undefined,
  desimal: number,
  sebab: SebabBelumTersedia,
): Perubahan {
  if (dahulu === undefined) return { jenis: 'belum-tersedia', sebab };
  const tren = hitungTren(indikator, dahulu, nilai, { desimal, ambang: 0 });
  return tren === undefined
    ? { jenis: 'belum-tersedia', sebab: 'tanpa-nilai' }
    : { jenis: 'ada', dari: dahulu, tren };
}
