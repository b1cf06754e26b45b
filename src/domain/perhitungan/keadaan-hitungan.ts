import type { KeadaanAngka } from '../capaian/keadaan-angka';
import { isKelengkapanRendah, type PengaturanCapaian } from '../capaian/penilaian';
import { persenCakupan, type Cakupan } from './cakupan';

/** What a calculation says of a figure beside its value. */
export interface BahanKeadaan {
  /** Of the figure's own rows and those of what it refers to together. */
  readonly cakupan: Cakupan;
  /** Indicators that its formula names, each with the least coverage in percent that it rests on. */
  readonly rujukan: readonly { readonly kode: string; readonly cakupan: number | undefined }[];
}

/** What is to be known beside a figure, as far as plan and data of the period say it. */
export function keadaanHitungan(
  { cakupan, rujukan }: BahanKeadaan,
  pengaturan: PengaturanCapaian,
): readonly KeadaanAngka[] {
  const bawaan = rujukan.filter((satu) => isKelengkapanRendah(satu.cakupan, pengaturan));
  const { sesudah = 0 } = cakupan;
  return [
    ...(isKelengkapanRendah(persenCakupan(cakupan), pengaturan)
      ? [{ jenis: 'kelengkapan-rendah' } as const]
      : []),
    ...(bawaan.length > 0
      ? [{ jenis: 'kelengkapan-bawaan', kode: bawaan.map(({ kode }) => kode) } as const]
      : []),
    ...(sesudah > 0 ? [{ jenis: 'sesudah-tanggal-data', baris: sesudah } as const] : []),
  ];
}
