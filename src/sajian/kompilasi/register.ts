import type {
  HasilRegister,
  RegisterPeriode,
  UnitRegister,
} from '../../application/kompilasi/register-pengembalian';
import { isMelapor } from '../../domain/pengembalian/status';
import type { Bahasa } from '../../teks/bahasa';
import { sajikanPeriode, type PeriodeSajian } from '../dasar';
import { sajikanBelumMelapor, type BelumMelaporSajian } from './belum-melapor';
import type { Tanggal } from '../../domain/umum/tanggal';
import {
  sajikanKetepatan,
  sajikanStatusPengembalian,
  type KetepatanSajian,
  type StatusPengembalianSajian,
} from './status-pengembalian';

/** Where a unit stands in a period. */
export interface UnitRegisterSajian {
  readonly kode: string;
  readonly nama: string;
  readonly status: StatusPengembalianSajian;
  readonly ketepatan: KetepatanSajian | null;
  /** Rows and file, as far as there are any. */
  readonly keterangan: readonly string[];
}

export interface RegisterPeriodeSajian extends PeriodeSajian, Pick<RegisterPeriode, 'lembarIsian'> {
  readonly melapor: number;
  /** `3 dari 5 unit sudah melapor.` */
  readonly sudahMelapor: string;
  /** The data date, or that the period was not compiled yet. */
  readonly dataPer: string;
  readonly belumMelapor: BelumMelaporSajian;
  readonly unit: readonly UnitRegisterSajian[];
}

/** The Register Pengembalian, period by period. */
export interface RegisterSajian extends Pick<HasilRegister, 'siap'> {
  readonly periode: readonly RegisterPeriodeSajian[];
  /** That results on the sheet Capaian are stale; `null` where none is. */
  readonly usang: string | null;
}

export const sajikanRegister = ({ periode, siap, usang }: HasilRegister, bahasa: Bahasa): RegisterSajian => ({
  siap,
  periode: periode.map((satu) => sajikanPeriodeRegister(satu, bahasa)),
  usang: usang.length === 0 ? null : bahasa.teks.sajian.capaian.usang,
});

function sajikanPeriodeRegister(
  { periode, tanggalData, unit, lembarIsian }: RegisterPeriode,
  bahasa: Bahasa,
): RegisterPeriodeSajian {
  const { tulis, teks } = bahasa;
  const kata = teks.sajian.pengembalian;
  const belum = unit.filter(({ status }) => !isMelapor(status));
  const melapor = unit.length - belum.length;
  return {
    ...sajikanPeriode(periode, bahasa),
    lembarIsian,
    melapor,
    sudahMelapor: kata.sudahMelapor(tulis.angka(melapor), tulis.angka(unit.length)),
    dataPer: tanggalData === undefined ? kata.belumDikompilasi : kata.dataPer(tulis.tanggal(tanggalData)),
    belumMelapor: sajikanBelumMelapor(belum, bahasa),
    unit: unit.map((satu) => sajikanUnit(satu, bahasa)),
  };
}

const sajikanUnit = (
  { kode, nama, status, ketepatan, tanggalPertama, tanggalDiterima, jumlahBaris, berkas }: UnitRegister,
  bahasa: Bahasa,
): UnitRegisterSajian => ({
  kode,
  nama,
  status: sajikanStatusPengembalian(status, bahasa),
  ketepatan: sajikanKetepatan(ketepatan, bahasa),
  keterangan: [
    ...tulisDiterima(tanggalPertama, tanggalDiterima, bahasa),
    ...(jumlahBaris === null
      ? []
      : [bahasa.teks.sajian.kompilasi.jumlahBaris(bahasa.tulis.angka(jumlahBaris))]),
    ...(berkas === null ? [] : [berkas]),
  ],
});

/** The day a return came in; where a correction took its place, of both. */
function tulisDiterima(
  pertama: Tanggal | null,
  terakhir: Tanggal | null,
  { tulis, teks }: Bahasa,
): readonly string[] {
  if (terakhir === null) return [];
  const kata = teks.sajian.pengembalian;
  return pertama === null || pertama === terakhir
    ? [kata.diterimaTanggal(tulis.tanggal(terakhir))]
    : [kata.diterimaLagi(tulis.tanggal(pertama), tulis.tanggal(terakhir))];
}
