import type { Indikator } from '../../domain/rencana/indikator';
import { namaTerdekat } from '../../domain/umum/nama-terdekat';
import { samaTeks } from '../../domain/umum/teks';
import type { Catatan } from '../catatan';
import { catatRuangKerja } from '../catatan-ruang-kerja';
import type { PeriodeSiap } from '../capaian/periode-siap';
import { unitPadaPeriode } from '../ruang-kerja/unit-waktu';
import type { PermintaanPeriksaSilang } from './tipe';

/** What the workbook is narrowed to; absent where it is not. */
export interface Diminta {
  readonly indikator: Indikator | undefined;
  /** Code of the unit in the period. */
  readonly opd: string | undefined;
}

type Siap = Pick<Extract<PeriodeSiap, { readonly angka: unknown }>, 'ruang' | 'periode'>;

/** The indicator and the unit that were named, or that there are none such. */
export function cariDiminta(
  { ruang, periode }: Siap,
  { indikator: kode, opd: kodeUnit }: PermintaanPeriksaSilang,
): Diminta | { readonly catatan: readonly Catatan[] } {
  const { indikator: daftar } = ruang.data.rencana;
  const unit = unitPadaPeriode(ruang.data, periode);
  const indikator = kode === undefined ? undefined : daftar.find((satu) => samaTeks(satu.kode, kode));
  const id = kodeUnit === undefined ? undefined : ruang.data.unit.cari(kodeUnit)?.id;
  const opd =
    kodeUnit === undefined
      ? undefined
      : (unit.find((satu) => samaTeks(satu.kode, kodeUnit)) ?? unit.find((satu) => satu.id === id));
  const catatan: Catatan[] = [];
  if (kode !== undefined && indikator === undefined)
    catatan.push(catatRuangKerja('indikator-tidak-dikenal', saran(kode, daftar)));
  if (kodeUnit !== undefined && opd === undefined)
    catatan.push(
      id === undefined
        ? catatRuangKerja('unit-tidak-dikenal', saran(kodeUnit, unit))
        : catatRuangKerja('unit-tidak-ada-pada-periode', { kode: kodeUnit, periode: periode.kode }),
    );
  return catatan.length > 0 ? { catatan } : { indikator, opd: opd?.kode };
}

function saran(kode: string, dikenal: readonly { readonly kode: string }[]) {
  const terdekat = namaTerdekat(
    kode,
    dikenal.map((satu) => satu.kode),
  );
  return { kode, ...(terdekat === undefined ? {} : { saran: terdekat }) };
}
