import type { Catatan } from '../application/catatan';
import type { Gagal } from '../application/luaran';
import type { Lokasi, Tingkat } from '../domain/umum/catatan';
import type { Bahasa } from '../teks/bahasa';

/** A finding as it is told. */
export interface CatatanSajian {
  readonly kode: string;
  readonly tingkat: Tingkat;
  readonly lokasi: Lokasi;
  /** Where it is; empty where nothing is known. */
  readonly tempat: string;
  /** What is wrong and what to do. */
  readonly teks: string;
}

export const sajikanCatatan = (satu: Catatan, bahasa: Bahasa): CatatanSajian => ({
  kode: satu.kode,
  tingkat: satu.tingkat,
  lokasi: satu.lokasi,
  tempat: bahasa.lokasi(satu.lokasi),
  teks: bahasa.catatan(satu),
});

/** A failure as it is told: what happened and what to do. */
export interface GagalSajian {
  readonly kode: Gagal['kode'];
  readonly teks: string;
}

export const sajikanGagal = (gagal: Gagal, bahasa: Bahasa): GagalSajian => ({
  kode: gagal.kode,
  teks: bahasa.gagal(gagal),
});
