import type { Periode } from '../kalender/periode';
import type { NilaiTarget } from '../rencana/aturan-capaian';
import type { Indikator } from '../rencana/indikator';
import { cariTarget, cariTargetUnit } from '../rencana/nilai-target';
import { periodePeserta } from '../rencana/periode-peserta';
import type { RumusRencana } from '../rencana/periksa/rumus';
import { bentukBanding } from '../umum/teks';
import type { BahanPerhitungan } from './bahan';
import type { Lingkup } from './lingkup';

/**
 * True where the target of all units is that of the scope too (docs/aturan.md#inherited-targets): of a ratio, an average, an
 * index always. An amount of one unit or area is no share of it that anybody agreed on, unless the scope has all its rows.
 */
export function isTargetDiwarisi(
  { id, area, cakupanData }: Pick<Indikator, 'id' | 'area' | 'cakupanData'>,
  lingkup: Lingkup,
  { besaran, rumus }: Pick<RumusRencana, 'besaran' | 'rumus'>,
): boolean {
  if (lingkup.jenis === 'seluruh' || !besaran.has(id)) return true;
  if (lingkup.jenis === 'opd') return false;
  const milik = rumus.get(id)?.rumus;
  if (milik === undefined || milik.indikator.length > 0) return false;
  if (cakupanData === 'paket-terpilih' && bentukBanding(area) === bentukBanding(lingkup.kode)) return true;
  // Rows of units and actions belong to every area.
  return milik.tingkat.every((tingkat) => tingkat === 'opd' || tingkat === 'aksi');
}

export interface TargetLingkup {
  readonly target: NilaiTarget | undefined;
  /** All units have a target, which is none of this scope. */
  readonly tidakDiturunkan: boolean;
}

/** What is asked of a scope in a period: its own target, or that of all units where it is passed on. */
export function targetLingkup(
  { rencana, rumus }: Pick<BahanPerhitungan, 'rencana' | 'rumus'>,
  indikator: Indikator,
  periode: string,
  lingkup: Lingkup,
): TargetLingkup {
  const opd = lingkup.jenis === 'opd' ? lingkup.kode : undefined;
  if (isTargetDiwarisi(indikator, lingkup, rumus))
    return { target: cariTarget(rencana, indikator.id, periode, opd), tidakDiturunkan: false };
  return {
    target: opd === undefined ? undefined : cariTargetUnit(rencana, indikator.id, periode, opd),
    tidakDiturunkan: cariTarget(rencana, indikator.id, periode) !== undefined,
  };
}

/** What is asked of a year or a half, with the period whose target that is. */
export interface TargetRentang extends TargetLingkup {
  readonly dari: string | null;
}

/**
 * What is asked of a scope in a year or a half. Where nothing is given for it, a cumulative indicator is asked for what it is
 * asked for at its end: cumulative targets are of the year so far.
 */
export function targetRentang(
  bahan: Pick<BahanPerhitungan, 'rencana' | 'rumus'>,
  indikator: Indikator,
  periode: Periode,
  lingkup: Lingkup,
): TargetRentang {
  const milik = targetLingkup(bahan, indikator, periode.kode, lingkup);
  const akhir = periodePeserta(indikator.frekuensi, periode)?.kode;
  if (milik.target !== undefined || indikator.sifat !== 'kumulatif' || akhir === undefined)
    return { ...milik, dari: milik.target === undefined ? null : periode.kode };
  const diAkhir = targetLingkup(bahan, indikator, akhir, lingkup);
  return {
    target: diAkhir.target,
    tidakDiturunkan: milik.tidakDiturunkan || diAkhir.tidakDiturunkan,
    dari: diAkhir.target === undefined ? null : akhir,
  };
}
