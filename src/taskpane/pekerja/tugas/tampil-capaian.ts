import type { HasilCapaian } from '../../../application/capaian/capaian';
import { bulatkan } from '../../../domain/capaian/bulatkan';
import { gabungkanSkor } from '../../../domain/capaian/gabungan';
import type { SebabTanpaSkor } from '../../../domain/capaian/hasil-skor';
import type { StatusCapaian } from '../../../domain/capaian/penilaian';
import type { Tren } from '../../../domain/capaian/tren';
import type { Cakupan } from '../../../domain/perhitungan/cakupan';
import type { CapaianIndikator } from '../../../domain/perhitungan/hitung-capaian';
import type { Lingkup } from '../../../domain/perhitungan/lingkup';
import type { NilaiTarget } from '../../../domain/rencana/aturan-capaian';
import type { Baseline } from '../../../domain/rencana/rencana';
import { tampilTanggal, type TanggalTampil } from '../tampil-tanggal';
import { dwibahasa } from '../tampil';
import type { TeksDwibahasa } from '../pesan-utas';
import { tampilPeriode, tampilTertunggak, type PeriodeTampil, type UnitTertunggak } from './tampil-kompilasi';

export interface NilaiTampil {
  readonly kode: string;
  readonly nama: string;
  readonly satuan: string;
  /** Rounded as the workspace is set; `null` where it cannot be calculated. */
  readonly nilai: number | null;
  /** Why there is no value. */
  readonly sebab: TeksDwibahasa | null;
  readonly target: NilaiTarget | null;
  readonly skor: number | null;
  readonly sebabTanpaSkor: SebabTanpaSkor | null;
  readonly status: StatusCapaian;
  readonly tercapai: boolean | null;
  readonly cakupan: Cakupan;
}

export interface IndikatorTampil extends NilaiTampil {
  readonly baseline: Pick<Baseline, 'tahun' | 'nilai' | 'alasanBelumTersedia'> | null;
  readonly tren: Tren | null;
}

export interface KelompokTampil {
  /** Code and name of the area strategis. */
  readonly kode: string;
  readonly nama: string;
  /** Weighted mean of the scores; `null` where none has one. */
  readonly skor: number | null;
  /** Indicators that have no score and take no part. */
  readonly tanpaSkor: readonly string[];
  readonly indikator: readonly IndikatorTampil[];
}

export interface CapaianTampil {
  readonly periode: PeriodeTampil;
  readonly perTanggal: TanggalTampil;
  readonly terkompilasi: readonly PeriodeTampil[];
  readonly lingkup: Lingkup;
  readonly opd: readonly { readonly kode: string; readonly nama: string }[];
  readonly area: readonly { readonly kode: string; readonly nama: string }[];
  readonly kelompok: readonly KelompokTampil[];
  readonly skor: number | null;
  readonly tanpaSkor: readonly string[];
  readonly belumMelapor: readonly UnitTertunggak[];
  readonly desimal: number;
  readonly usang: boolean;
}

export function tampilCapaian(hasil: HasilCapaian, lingkup: Lingkup): CapaianTampil {
  const { capaian, area, desimal } = hasil;
  const indikator = (satu: CapaianIndikator): IndikatorTampil => {
    const { tahun, nilai, alasanBelumTersedia } = hasil.baseline(satu.indikator.id) ?? {};
    return {
      ...tampilNilai(satu, desimal),
      baseline:
        tahun === undefined
          ? null
          : { tahun, nilai: nilai ?? null, alasanBelumTersedia: alasanBelumTersedia ?? null },
      tren: hasil.tren(satu) ?? null,
    };
  };
  const kodeArea = [...new Set(capaian.map((satu) => satu.indikator.area))];
  return {
    periode: tampilPeriode(hasil.periode),
    perTanggal: tampilTanggal(hasil.perTanggal),
    terkompilasi: hasil.terkompilasi.map(({ periode }) => tampilPeriode(periode)),
    lingkup,
    opd: hasil.opd.map(({ kode, nama }) => ({ kode, nama })),
    area: area.map(({ kode, nama }) => ({ kode, nama })),
    kelompok: kodeArea.map((kode): KelompokTampil => {
      const milik = capaian.filter((satu) => satu.indikator.area === kode);
      return {
        kode,
        nama: area.find((satu) => satu.kode === kode)?.nama ?? '',
        ...skorGabungan(milik, desimal),
        indikator: milik.map(indikator),
      };
    }),
    ...skorGabungan(capaian, desimal),
    belumMelapor: hasil.belumMelapor.map(tampilTertunggak),
    desimal,
    usang: hasil.usang,
  };
}

function skorGabungan(
  daftar: readonly CapaianIndikator[],
  desimal: number,
): Pick<KelompokTampil, 'skor' | 'tanpaSkor'> {
  const { skor, tanpaSkor } = gabungkanSkor(
    daftar.map(({ indikator, capaian }) => ({
      kode: indikator.kode,
      bobot: indikator.bobot,
      skor: capaian.skor,
    })),
    desimal,
  );
  return {
    skor: skor.jenis === 'skor' ? skor.skor : null,
    tanpaSkor: tanpaSkor.map(({ kode }) => kode),
  };
}

export function tampilNilai(
  { indikator, hasil, target, capaian, cakupan }: CapaianIndikator,
  desimal: number,
): NilaiTampil {
  const { skor, status, tercapai } = capaian;
  return {
    kode: indikator.kode,
    nama: indikator.nama,
    satuan: indikator.satuan,
    nilai: hasil.jenis === 'nilai' ? bulatkan(hasil.nilai, desimal) : null,
    sebab: hasil.jenis === 'nilai' ? null : dwibahasa((bahasa) => bahasa.sebab(hasil.sebab)),
    target: target ?? null,
    skor: skor.jenis === 'skor' ? skor.skor : null,
    sebabTanpaSkor: skor.jenis === 'skor' ? null : skor.sebab,
    status,
    tercapai: tercapai ?? null,
    cakupan,
  };
}
