import { sifatKeadaan, type KeadaanAngka, type SifatKeadaan } from '../../domain/capaian/keadaan-angka';
import type { Bahasa } from '../../teks/bahasa';

/** What is to be known beside a figure, as it is told. */
export interface KeadaanSajian extends SifatKeadaan {
  readonly jenis: KeadaanAngka['jenis'];
  /** A few words: `Angka sementara`. */
  readonly label: string;
  /** What it means, and what to do. */
  readonly arti: string;
}

export const sajikanKeadaan = (daftar: readonly KeadaanAngka[], bahasa: Bahasa): readonly KeadaanSajian[] =>
  daftar.map((satu) => ({ jenis: satu.jenis, ...sifatKeadaan[satu.jenis], ...bahasa.keadaan(satu) }));

/** Those that are said at each figure, where a list says once what all its figures have in common. */
export const keadaanSendiri = (daftar: readonly KeadaanSajian[]): readonly KeadaanSajian[] =>
  daftar.filter(({ milik }) => milik === 'angka');

/** Their labels in one line; empty where there is none. */
export const tulisKeadaan = (daftar: readonly Pick<KeadaanSajian, 'label'>[]): string =>
  daftar.map(({ label }) => label).join('; ');
