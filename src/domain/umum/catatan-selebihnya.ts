import type { Akibat, CatatanDari, Lokasi, Tingkat } from './catatan';

/** What stands for findings that are only counted. Its level and effect are theirs, so that no verdict changes by it. */
export interface ParamsCatatanSelebihnya {
  /** `sejenis` is the code of those that it stands for; its place is that of the first of them. */
  'catatan-selebihnya': { jumlah: number; sejenis: string };
}

export type CatatanSelebihnya = CatatanDari<ParamsCatatanSelebihnya>;

/** Any finding, of whatever catalogue. */
export interface CatatanUmum {
  readonly kode: string;
  readonly tingkat: Tingkat;
  readonly akibat: Akibat;
  readonly lokasi: Lokasi;
}

export const isSelebihnya = (satu: { readonly kode: string }): satu is CatatanSelebihnya =>
  satu.kode === 'catatan-selebihnya';

export const catatSelebihnya = (
  { tingkat, akibat }: Pick<CatatanUmum, 'tingkat' | 'akibat'>,
  params: ParamsCatatanSelebihnya['catatan-selebihnya'],
  lokasi: Lokasi,
): CatatanSelebihnya => ({ kode: 'catatan-selebihnya', tingkat, akibat, lokasi, params });

/** How many findings a list tells of, those among them that are only counted. */
export const banyakCatatan = (daftar: readonly { readonly kode: string }[]): number =>
  daftar.reduce((jumlah, satu) => jumlah + (isSelebihnya(satu) ? satu.params.jumlah : 1), 0);
