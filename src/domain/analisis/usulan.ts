import { akhirPeriode, periodeSesudah, type Periode } from '../kalender/periode';
import type { Tanggal } from '../umum/tanggal';
import type { AksiTertinggal } from './aksi-tertinggal';
import type { Pencilan } from './pencilan';
import type { Selisih } from './selisih';
import type { CaraUraian, KontribusiUnit, UraianSelisih } from './uraian-selisih';

/** What follows from the figures; a person edits it, or leaves it. */
export type IsiUsulan =
  | {
      readonly jenis: 'perbaiki-unit';
      readonly cara: CaraUraian;
      readonly unit: KontribusiUnit;
      readonly terhadap: number;
    }
  | {
      readonly jenis: 'lengkapi-data';
      readonly persen: number;
      readonly ambang: number;
      readonly unit: readonly string[];
    }
  | { readonly jenis: 'percepat-aksi'; readonly aksi: AksiTertinggal }
  | { readonly jenis: 'periksa-pencilan'; readonly banyak: number; readonly unit: readonly string[] };

export interface Usulan {
  /** From 1 within its indicator. */
  readonly nomor: number;
  readonly isi: IsiUsulan;
  /** The unit that it is for, where it is one. */
  readonly opd: string | null;
  /** Who it is proposed to be done by; blank where the plan names nobody. */
  readonly penanggungJawab: string;
  readonly tenggat: Tanggal;
  /** How much of the gap it closes if it succeeds wholly; `null` where that cannot be told. */
  readonly selisihTertutup: number | null;
}

export interface BahanUsulan {
  readonly periode: Periode;
  readonly selisih: Selisih | undefined;
  readonly uraian: UraianSelisih;
  readonly kelengkapan:
    | { readonly persen: number; readonly ambang: number; readonly belumMelapor: readonly string[] }
    | undefined;
  readonly aksi: readonly AksiTertinggal[];
  readonly pencilan: Pencilan;
  /** Units that the rows that stand out are of. */
  readonly unitPencilan: readonly string[];
  readonly pemilikIndikator: string;
  /** Who answers for a unit; blank where nobody is named. */
  readonly pemilikUnit: (kode: string) => string;
}

/** At most so many units are named: who moves the figure least is not worth a meeting's time. */
const UNIT_DIUSULKAN = 3;

/** Recommendations as they follow from what was computed, the gap first. The date is the end of the next period. */
export function susunUsulan(bahan: BahanUsulan): readonly Usulan[] {
  const { uraian, selisih, kelengkapan, aksi, pencilan, pemilikIndikator, pemilikUnit } = bahan;
  const tenggat = akhirPeriode(periodeSesudah(bahan.periode));
  const usulan: Omit<Usulan, 'nomor' | 'tenggat'>[] = [];
  if (kelengkapan !== undefined)
    usulan.push({
      isi: {
        jenis: 'lengkapi-data',
        persen: kelengkapan.persen,
        ambang: kelengkapan.ambang,
        unit: kelengkapan.belumMelapor,
      },
      opd: null,
      penanggungJawab: pemilikIndikator,
      selisihTertutup: null,
    });
  if (uraian.cara !== 'tidak-ada' && selisih?.tercapai === false && uraian.terhadap !== undefined)
    for (const unit of uraian.unit.filter(({ merugikan }) => merugikan).slice(0, UNIT_DIUSULKAN))
      usulan.push({
        isi: { jenis: 'perbaiki-unit', cara: uraian.cara, unit, terhadap: uraian.terhadap },
        opd: unit.kode,
        penanggungJawab: pemilikUnit(unit.kode) || pemilikIndikator,
        selisihTertutup: uraian.menjumlah && unit.kontribusi !== undefined ? Math.abs(unit.kontribusi) : null,
      });
  for (const satu of aksi)
    usulan.push({
      isi: { jenis: 'percepat-aksi', aksi: satu },
      opd: satu.aksi.opd,
      penanggungJawab: satu.aksi.penanggungJawab,
      selisihTertutup: null,
    });
  if (pencilan.jenis === 'diperiksa' && pencilan.banyak > 0)
    usulan.push({
      isi: { jenis: 'periksa-pencilan', banyak: pencilan.banyak, unit: bahan.unitPencilan },
      opd: bahan.unitPencilan.length === 1 ? (bahan.unitPencilan[0] ?? null) : null,
      penanggungJawab: pemilikIndikator,
      selisihTertutup: null,
    });
  return usulan.map((satu, ke) => ({ ...satu, nomor: ke + 1, tenggat }));
}
