import type { HasilKompilasi } from '../../application/kompilasi/tipe';
import { urutanTingkat, type Tingkat } from '../../domain/umum/catatan';
import type { Bahasa } from '../../teks/bahasa';
import { cacahCatatan } from '../catatan';
import { sajikanTanggal, type TanggalSajian } from '../dasar';
import {
  sajikanKetepatan,
  sajikanStatusPengembalian,
  type KetepatanSajian,
  type StatusPengembalianSajian,
} from './status-pengembalian';

/** The day a return counts as received. */
export interface DiterimaSajian {
  readonly tanggal: TanggalSajian;
  /** Where the day is from: `terakhir disimpan, menurut dokumen`. */
  readonly asal: string;
  /** The deadline is over, so that the day decides: a person is asked. */
  readonly ditanya: boolean;
}

/** What became of one return. */
export interface BerkasSajian {
  readonly nama: string;
  /** Name of the unit; `null` where no template could be read. */
  readonly unit: string | null;
  readonly status: StatusPengembalianSajian;
  readonly ketepatan: KetepatanSajian | null;
  /** The day it counts as received; `null` where it is not taken. */
  readonly diterima: DiterimaSajian | null;
  /** File, period and rows: `DINKES.xlsx · Triwulan I 2026 · 12 baris`. */
  readonly keterangan: string;
  /** `2 harus diperbaiki, 1 keterangan`, or that there are no findings. */
  readonly cacah: string;
  readonly jumlahCatatan: number;
  /** Its most serious finding; `null` where there are none. */
  readonly tingkat: Tingkat | null;
  /** Nothing of it is taken, and no other return of the unit counts instead. */
  readonly ditolak: boolean;
}

export function sajikanBerkas(
  {
    berkas,
    namaOpd,
    periode,
    status,
    ketepatan,
    diterima,
    jumlahBaris,
    perubahan,
    catatan,
  }: HasilKompilasi['berkas'][number],
  bahasa: Bahasa,
): BerkasSajian {
  const ada = (tingkat: Tingkat): boolean => catatan.some((satu) => satu.tingkat === tingkat);
  return {
    nama: berkas,
    unit: namaOpd,
    status: sajikanStatusPengembalian(status, bahasa),
    ketepatan: sajikanKetepatan(ketepatan, bahasa),
    diterima: diterima && {
      tanggal: sajikanTanggal(diterima.tanggal, bahasa),
      asal: bahasa.teks.sajian.kompilasi.asalDiterima[diterima.sumber],
      ditanya: diterima.lewatTenggat,
    },
    keterangan: tulisKeterangan(berkas, periode, jumlahBaris, bahasa),
    cacah: cacahCatatan(catatan, bahasa),
    jumlahCatatan: catatan.length,
    tingkat: urutanTingkat.find(ada) ?? null,
    ditolak: perubahan === null && status !== 'digantikan',
  };
}

const tulisKeterangan = (
  berkas: string,
  periode: string | null,
  jumlahBaris: number,
  { tulis, teks: { sajian } }: Bahasa,
): string =>
  [
    berkas,
    ...(periode === null ? [] : [tulis.periode(periode)]),
    ...(jumlahBaris === 0 ? [] : [sajian.kompilasi.jumlahBaris(tulis.angka(jumlahBaris))]),
  ].join(' · ');
