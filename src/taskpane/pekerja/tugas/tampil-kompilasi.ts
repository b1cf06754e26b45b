import {
  sajikanUnitBelumMelapor,
  type UnitBelumMelaporSajian,
} from '../../../sajian/kompilasi/belum-melapor';
import type { Bahasa } from '../../../teks/bahasa';
import type { HasilKompilasi } from '../../../application/kompilasi/tipe';
import { tanpaPerubahan, type JumlahPerubahanData } from '../../../application/kompilasi/perubahan-data';
import type { PerubahanNilai } from '../../../application/kompilasi/perubahan-nilai';
import type {
  HasilRegister,
  RegisterPeriode,
  UnitRegister,
} from '../../../application/kompilasi/register-pengembalian';
import { akhirPeriode, labelPeriode, periodeDari, type Periode } from '../../../domain/kalender/periode';
import { isMelapor, type Ketepatan, type StatusPengembalian } from '../../../domain/pengembalian/status';
import { labelLingkupEvaluasi } from '../../../domain/rencana/atribut-indikator';
import type { Tingkat } from '../../../domain/umum/catatan';
import { tampilTanggal, type TanggalTampil } from '../tampil-tanggal';

export interface PeriodeTampil {
  readonly kode: string;
  /** `Triwulan I 2026` */
  readonly label: string;
}

export const tampilPeriode = (periode: Periode): PeriodeTampil => ({
  kode: periode.kode,
  label: labelPeriode(periode),
});

export interface UnitTampil extends Omit<UnitRegister, 'tenggat'> {
  readonly tenggat: TanggalTampil | null;
  readonly melapor: boolean;
}

export interface RegisterTampil {
  readonly siap: boolean;
  /** Codes of the periods whose results are stale. */
  readonly usang: readonly string[];
  readonly periode: readonly (PeriodeTampil &
    Pick<RegisterPeriode, 'lembarIsian'> & {
      readonly tanggalData: TanggalTampil | null;
      readonly unit: readonly UnitTampil[];
    })[];
}

export const tampilRegister = ({ periode, siap, usang }: HasilRegister): RegisterTampil => ({
  siap,
  usang,
  periode: periode.map(({ periode: satu, tanggalData, unit, lembarIsian }) => ({
    ...tampilPeriode(satu),
    lembarIsian,
    tanggalData: tanggalData === undefined ? null : tampilTanggal(tanggalData),
    unit: unit.map((u) => ({
      ...u,
      tenggat: u.tenggat === null ? null : tampilTanggal(u.tenggat),
      melapor: isMelapor(u.status),
    })),
  })),
});

export interface BerkasTampil {
  readonly id: string;
  readonly nama: string;
  readonly unit: string | null;
  readonly periode: string | null;
  readonly status: StatusPengembalian;
  readonly ketepatan: Ketepatan | null;
  readonly jumlahBaris: number;
  readonly perubahan: JumlahPerubahanData | null;
  /** How many findings of each level. */
  readonly catatan: Readonly<Record<Tingkat, number>>;
}

export interface KompilasiTampil {
  readonly periode: PeriodeTampil;
  readonly tanggalData: TanggalTampil;
  readonly tanggalDiterima: TanggalTampil;
  readonly akhirPeriode: TanggalTampil;
  readonly berkas: readonly BerkasTampil[];
  /** Files whose data are taken. */
  readonly diterima: number;
  /** Rows of all files that are taken, against what the workbook holds. */
  readonly baris: JumlahPerubahanData;
  /** Figures over all units that would stand differently. */
  readonly capaian: readonly PerubahanNilai[];
  /** How many figures of units and areas would. */
  readonly capaianLain: number;
  readonly belumMelapor: readonly UnitBelumMelaporSajian[];
  readonly tanpaPerubahan: boolean;
}

export function tampilKompilasi(
  hasil: HasilKompilasi,
  id: readonly string[],
  bahasa: Bahasa,
): KompilasiTampil {
  const periode = periodeDari(hasil.periode)!;
  const berkas = hasil.berkas.map((satu, k): BerkasTampil => {
    const milik = satu.periode === null ? undefined : periodeDari(satu.periode);
    return {
      id: id[k]!,
      nama: satu.berkas,
      unit: satu.namaOpd,
      periode: milik === undefined ? satu.periode : labelPeriode(milik),
      status: satu.status,
      ketepatan: satu.ketepatan,
      jumlahBaris: satu.jumlahBaris,
      perubahan: satu.perubahan,
      catatan: hitungTingkat(satu.catatan),
    };
  });
  const seluruh = hasil.capaian.filter(({ lingkup }) => lingkup === labelLingkupEvaluasi.seluruh);
  return {
    periode: tampilPeriode(periode),
    tanggalData: tampilTanggal(hasil.tanggalData),
    tanggalDiterima: tampilTanggal(hasil.tanggalDiterima),
    akhirPeriode: tampilTanggal(akhirPeriode(periode)),
    berkas,
    diterima: berkas.filter(({ status }) => isMelapor(status)).length,
    baris: jumlahkan(berkas.flatMap(({ perubahan }) => perubahan ?? [])),
    capaian: seluruh,
    capaianLain: hasil.capaian.length - seluruh.length,
    belumMelapor: hasil.belumMelapor.map((satu) => sajikanUnitBelumMelapor(satu, bahasa)),
    tanpaPerubahan: hasil.tanpaPerubahan,
  };
}

const hitungTingkat = (catatan: readonly { readonly tingkat: Tingkat }[]): BerkasTampil['catatan'] => {
  const banyak = (tingkat: Tingkat): number => catatan.filter((satu) => satu.tingkat === tingkat).length;
  return { galat: banyak('galat'), peringatan: banyak('peringatan'), info: banyak('info') };
};

const jumlahkan = (daftar: readonly JumlahPerubahanData[]): JumlahPerubahanData =>
  daftar.reduce(
    (a, b) => ({
      baru: a.baru + b.baru,
      berubah: a.berubah + b.berubah,
      dikosongkan: a.dikosongkan + b.dikosongkan,
      tetap: a.tetap + b.tetap,
      hilang: a.hilang + b.hilang,
    }),
    tanpaPerubahan,
  );
