import type { HasilDasbor } from '../../application/dasbor/tipe';
import type { CapaianIndikator } from '../../domain/perhitungan/hitung-capaian';
import type { JenjangStatus } from '../../domain/rencana/aturan-capaian';
import { kelompokkan } from '../../domain/umum/kelompok';

/** What one indicator achieved in one unit, in percent of its target. */
export interface PetakUnit {
  readonly skor: number;
  readonly tercapai: boolean;
  readonly warna: JenjangStatus['warna'] | null;
}

export interface BarisPeta {
  readonly kode: string;
  readonly nama: string;
  /** One an indicator; `null` where there is nothing to judge. */
  readonly petak: readonly (PetakUnit | null)[];
  readonly tercapai: number;
  readonly tidakTercapai: number;
}

/** Indicators across, units down: the unit with the most indicators below target first. */
export interface PetaUnit {
  readonly indikator: readonly string[];
  readonly unit: readonly BarisPeta[];
}

export function petaUnit({ perUnit, opd }: Pick<HasilDasbor, 'perUnit' | 'opd'>): PetaUnit {
  const indikator = [...new Set(perUnit.map((satu) => satu.indikator.kode))];
  const milik = kelompokkan(perUnit, ({ lingkup }) => lingkup.kode);
  const unit = opd.map(({ kode, nama }): BarisPeta => {
    const angka = new Map((milik.get(kode) ?? []).map((satu) => [satu.indikator.kode, satu]));
    const petak = indikator.map((satu) => petakDari(angka.get(satu)));
    const dinilai = petak.filter((satu) => satu !== null);
    const tercapai = dinilai.filter((satu) => satu.tercapai).length;
    return { kode, nama, petak, tercapai, tidakTercapai: dinilai.length - tercapai };
  });
  return {
    indikator,
    unit: unit.toSorted(
      (a, b) => b.tidakTercapai - a.tidakTercapai || a.tercapai - b.tercapai || a.kode.localeCompare(b.kode),
    ),
  };
}

function petakDari(satu: CapaianIndikator | undefined): PetakUnit | null {
  if (satu === undefined) return null;
  const { skor, status, tercapai } = satu.capaian;
  if (skor.jenis !== 'skor') return null;
  return {
    skor: skor.skor,
    tercapai: tercapai === true,
    warna: status.jenis === 'berstatus' ? status.jenjang.warna : null,
  };
}
