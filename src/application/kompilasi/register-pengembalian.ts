import { periodeDari, urutPeriode, type Periode } from '../../domain/kalender/periode';
import type { Ketepatan, StatusPengembalian } from '../../domain/pengembalian/status';
import { isTerhenti } from '../../domain/umum/catatan';
import { ok } from '../../domain/umum/result';
import type { Tanggal } from '../../domain/umum/tanggal';
import { sebutanLembarIsian } from '../lembar-isian/baca-lembar-isian';
import { unitBerlembar } from '../lembar-isian/tabel-unit';
import type { Luaran } from '../luaran';
import type { Workbook } from '../ports/workbook';
import { muatRuangKerja } from '../ruang-kerja/muat';
import type { LembarIsianTercatat } from '../ruang-kerja/lembar-isian-tercatat';
import { rencanaBerlaku } from '../ruang-kerja/rencana-berlaku';
import type { DataRuangKerja } from '../ruang-kerja/ruang-kerja';
import { denganBagianBerubah } from '../ruang-kerja/versi-rencana';
import { kodeDalamPeriode, unitPadaPeriode } from '../ruang-kerja/unit-waktu';
import type { Opd } from '../../domain/rencana/rencana';
import { usangTertulis } from '../usang/usang-tertulis';

/** Where a unit stands in a period. */
export interface UnitRegister {
  readonly kode: string;
  readonly nama: string;
  readonly status: StatusPengembalian;
  readonly ketepatan: Ketepatan | null;
  readonly tenggat: Tanggal | null;
  /** Days on which its first return that could be taken, and the one that counts, came in. */
  readonly tanggalPertama: Tanggal | null;
  readonly tanggalDiterima: Tanggal | null;
  /** The file that was taken or sent back. */
  readonly berkas: string | null;
  readonly jumlahBaris: number | null;
  readonly jumlahCatatan: number | null;
}

export interface RegisterPeriode {
  readonly periode: Periode;
  /** Data date, where the period was compiled. */
  readonly tanggalData: Tanggal | undefined;
  /** Every unit that exists in the period, in the order of the sheet OPD. */
  readonly unit: readonly UnitRegister[];
  /** The units that fill in sheets of the workspace itself, and what their sheets are called. */
  readonly lembarIsian: readonly { readonly opd: string; readonly nama: string }[];
}

export interface HasilRegister {
  /** Periods for which templates were sent, the latest end first. */
  readonly periode: readonly RegisterPeriode[];
  /** The plan in force is the approved one and nothing else stops a compilation. */
  readonly siap: boolean;
  /** Codes of the periods whose results the workbook calls stale. */
  readonly usang: readonly string[];
}

/** The Register Pengembalian as people ask for it: period by period, every unit. Writes nothing. */
export async function registerPengembalian(buku: Workbook): Luaran<HasilRegister> {
  const dimuat = await muatRuangKerja(buku);
  if (!dimuat.ok) return dimuat;
  const ruang = dimuat.value;
  const berlaku = rencanaBerlaku(ruang.data);
  const catatan = await denganBagianBerubah(ruang, [
    ...ruang.data.catatan,
    ...('catatan' in berlaku ? [berlaku.catatan] : []),
  ]);
  const lembar = await unitBerlembar(buku, ruang.data.lembarIsian);
  if (!lembar.ok) return lembar;
  const periode = [...new Set(ruang.data.register.map((baris) => baris.periode))]
    .flatMap((kode) => periodeDari(kode) ?? [])
    .sort((a, b) => urutPeriode(b, a))
    .map((satu) => registerPeriode(ruang.data, satu, lembar.value));
  return ok({ catatan, isi: { periode, siap: !isTerhenti(catatan), usang: usangTertulis(ruang.tabel.isi) } });
}

function registerPeriode(
  ruang: DataRuangKerja,
  periode: Periode,
  lembar: readonly LembarIsianTercatat[],
): RegisterPeriode {
  const { register, tanggalData } = ruang;
  const baris = new Map(register.filter((r) => r.periode === periode.kode).map((r) => [r.opd, r]));
  return {
    periode,
    tanggalData: tanggalData.get(periode.kode),
    lembarIsian: lembar
      .filter((satu) => satu.periode === periode.kode)
      .map(({ opd }) => ({ opd: kodeDalamPeriode(ruang, periode, opd), nama: sebutanLembarIsian(opd) })),
    unit: unitPadaPeriode(ruang, periode).map((satu) => unitRegister(satu, baris.get(satu.kode))),
  };
}

const belumDibuat = {
  status: 'belum-dikirim',
  ketepatan: null,
  tenggat: null,
  tanggalPertama: null,
  tanggalDiterima: null,
  berkasTerima: null,
  jumlahBaris: null,
  jumlahCatatan: null,
} as const;

function unitRegister(
  { kode, nama }: Opd,
  baris: DataRuangKerja['register'][number] | undefined,
): UnitRegister {
  const {
    status,
    ketepatan,
    tenggat,
    tanggalPertama,
    tanggalDiterima,
    berkasTerima,
    jumlahBaris,
    jumlahCatatan,
  } = baris ?? belumDibuat;
  return {
    kode,
    nama,
    status,
    ketepatan,
    tenggat,
    tanggalPertama: tanggalPertama ?? tanggalDiterima,
    tanggalDiterima,
    berkas: berkasTerima,
    jumlahBaris,
    jumlahCatatan,
  };
}
