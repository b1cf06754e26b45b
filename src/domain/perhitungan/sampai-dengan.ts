import { bulatkan } from '../capaian/bulatkan';
import { adaSkor, tanpaSkor, type HasilSkor } from '../capaian/hasil-skor';
import { gabungkanPeriode } from '../capaian/nilai-tahunan';
import { hitungSkor } from '../capaian/skor';
import type { Perkiraan } from '../rencana/atribut-indikator';
import type { NilaiTarget } from '../rencana/aturan-capaian';
import type { Indikator } from '../rencana/indikator';
import type { TargetLingkup } from './warisan-target';

/** A value, what is asked for, and the score of the one against the other. */
export interface Bandingan {
  readonly target: NilaiTarget | undefined;
  readonly skor: HasilSkor;
}

/** Beside a figure of a period: the year up to its end, and against what is asked of the whole year. */
export interface SetahunAngka {
  /** Code of the year. */
  readonly tahun: string;
  readonly sampai: Bandingan & {
    /** `undefined` where there is none. */
    readonly nilai: number | undefined;
    /** Codes of the indicator's periods of the year up to now that it is without. */
    readonly periodeHilang: readonly string[];
  };
  /** The same value against the target of the year; `dari` is the period whose target that is. */
  readonly setahun: Bandingan & { readonly dari: string | null };
  /** Where the indicator declares one: what the year comes to if each day brings as much as those so far. */
  readonly perkiraan: PerkiraanTahun | undefined;
}

/** The end of the year in advance, with its score against the target of the year. */
export interface PerkiraanTahun {
  readonly cara: Perkiraan;
  readonly nilai: number;
  readonly skor: HasilSkor;
}

/** A straight line from 1 January through the value of a day: `berlalu` of `setahun` days are over. */
export const garisLurus = (nilai: number, berlalu: number, setahun: number): number =>
  (nilai / berlalu) * setahun;

/** The score of a value, rounded as it is shown. */
export function bandingkanTarget(
  { aturanCapaian }: Pick<Indikator, 'aturanCapaian'>,
  nilai: number | undefined,
  { target, tidakDiturunkan }: TargetLingkup,
  desimal: number,
): Bandingan {
  const skor = hitungSkor(aturanCapaian, nilai, target);
  if (skor.jenis === 'skor') return { target, skor: adaSkor(bulatkan(skor.skor, desimal)) };
  return {
    target,
    skor: skor.sebab === 'target-kosong' && tidakDiturunkan ? tanpaSkor('target-tidak-diturunkan') : skor,
  };
}

/**
 * What is asked for from the first of the year to the end of a period: of what is of the year so far anyway, or of its last
 * value, the period's own target; else those of all its periods by the yearly rule. None where one of them is missing or a
 * range.
 */
export function targetSampai(
  { sifat, nilaiTahunan }: Pick<Indikator, 'sifat' | 'nilaiTahunan'>,
  kini: TargetLingkup,
  daftar: readonly TargetLingkup[],
): TargetLingkup {
  if (sifat === 'kumulatif' || nilaiTahunan === 'hitung-ulang' || nilaiTahunan === 'terakhir') return kini;
  const nilai = daftar.map(({ target }) => (target?.jenis === 'titik' ? target.nilai : undefined));
  const gabungan = nilai.includes(undefined)
    ? undefined
    : gabungkanPeriode(
        nilaiTahunan,
        nilai.map((satu, ke) => ({ periode: String(ke), nilai: satu })),
      ).nilai;
  return {
    target: gabungan === undefined ? undefined : { jenis: 'titik', nilai: gabungan },
    tidakDiturunkan: daftar.some(({ tidakDiturunkan }) => tidakDiturunkan),
  };
}
