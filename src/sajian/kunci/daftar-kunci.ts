import type { HasilDaftarKunci, VersiTerdaftar } from '../../application/kunci/daftar-kunci';
import { periodeDari, periodePasti } from '../../domain/kalender/periode';
import type { Bahasa } from '../../teks/bahasa';
import { sajikanPeriode, type PeriodeSajian } from '../dasar';
import { sebutVersi, type VersiSajian } from './kunci-capaian';

export interface VersiTerdaftarSajian extends VersiSajian {
  /** Who locked it and when, and what became of it. */
  readonly keterangan: string;
}

/** Whether one period can be locked. */
export interface KunciDimintaSajian {
  readonly periode: PeriodeSajian;
  readonly dapat: boolean;
  readonly judul: string;
  /** Why not, or what the figures lack. */
  readonly sebab: readonly string[];
}

/** The periods with their locks. */
export interface DaftarKunciSajian {
  readonly periode: readonly {
    readonly periode: PeriodeSajian;
    /** `Terbuka`, `Angka tetap`, `Perbaikan ke-1`. */
    readonly keadaan: string;
    readonly terkunci: boolean;
    readonly versi: readonly VersiTerdaftarSajian[];
  }[];
  /** That there is none; `null` where there is one. */
  readonly kosong: string | null;
  readonly diminta: KunciDimintaSajian | null;
}

export function sajikanDaftarKunci(
  { periode, diminta }: HasilDaftarKunci,
  bahasa: Bahasa,
): DaftarKunciSajian {
  const kata = bahasa.teks.sajian.kunci;
  return {
    periode: periode.map((satu) => ({
      periode: sajikanPeriode(periodePasti(satu.periode), bahasa),
      keadaan: satu.berlaku === null ? kata.terbuka : sebutVersi(satu.berlaku, bahasa),
      terkunci: satu.berlaku !== null,
      versi: satu.versi.map((versi) => sajikanVersi(versi, bahasa)),
    })),
    kosong: periode.length === 0 ? kata.belumAdaPeriode : null,
    diminta: diminta && sajikanDiminta(diminta, bahasa),
  };
}

function sajikanVersi(versi: VersiTerdaftar, bahasa: Bahasa): VersiTerdaftarSajian {
  const { tulis } = bahasa;
  const kata = bahasa.teks.sajian.kunci;
  const { oleh, tanggal, nomor, alasan, dibuka } = versi;
  return {
    versi: versi.versi,
    teks: sebutVersi(versi.versi, bahasa),
    keterangan: [
      ...(versi.terbukti ? [] : [kata.tidakTerbukti]),
      ...(oleh === null || tanggal === null ? [] : [kata.ditetapkan(tulis.tanggal(tanggal), oleh, nomor)]),
      ...(alasan === null ? [] : [kata.alasan(alasan)]),
      ...(dibuka === null
        ? []
        : [kata.dibukaOleh(tulis.tanggal(dibuka.tanggal), dibuka.oleh, dibuka.alasan)]),
    ].join(' '),
  };
}

function sajikanDiminta(
  { periode, penghalang, kekurangan }: NonNullable<HasilDaftarKunci['diminta']>,
  bahasa: Bahasa,
): KunciDimintaSajian {
  const kata = bahasa.teks.sajian.kunci;
  const dikenal = periodeDari(periode);
  const sebutan = dikenal === undefined ? { kode: periode, label: periode } : sajikanPeriode(dikenal, bahasa);
  const dapat = penghalang.length === 0;
  return {
    periode: sebutan,
    dapat,
    judul: dapat ? kata.dapatDikunci(sebutan.label) : kata.tidakDapatDikunci(sebutan.label),
    sebab: [...penghalang, ...kekurangan].map((satu) => bahasa.catatan(satu)),
  };
}

/** The locks as lines. */
export const barisDaftarKunci = ({ periode, kosong, diminta }: DaftarKunciSajian): readonly string[] => [
  ...(kosong === null ? [] : [kosong]),
  ...periode.flatMap(({ periode: satu, keadaan, versi }) => [
    `${satu.label}: ${keadaan}`,
    ...versi.map(({ teks, keterangan }) => `  ${teks}: ${keterangan}`),
  ]),
  ...(diminta === null ? [] : [diminta.judul, ...diminta.sebab.map((satu) => `  ${satu}`)]),
];
