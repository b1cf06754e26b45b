import { gabungkanKeadaan, type KeadaanAngka } from '../../domain/capaian/keadaan-angka';
import type { CapaianIndikator } from '../../domain/perhitungan/hitung-capaian';

/** What all figures of a calculated period have in common. */
export const keadaanPeriode = ({ usang }: { readonly usang: boolean }): readonly KeadaanAngka[] => [
  ...(usang ? [{ jenis: 'perlu-dihitung-ulang' } as const] : []),
  { jenis: 'sementara' },
];

/** A figure with what all of its period have in common. */
export const denganKeadaan = (
  satu: CapaianIndikator,
  periode: readonly KeadaanAngka[],
): CapaianIndikator => ({ ...satu, keadaan: gabungkanKeadaan(satu.keadaan, periode) });
