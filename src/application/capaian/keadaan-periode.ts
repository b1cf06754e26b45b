import { gabungkanKeadaan, type KeadaanAngka } from '../../domain/capaian/keadaan-angka';
import type { CapaianIndikator } from '../../domain/perhitungan/hitung-capaian';

/** What all figures of a period have in common: calculated, or locked as the version `kunci` says. */
export const keadaanPeriode = ({
  usang,
  kunci,
}: {
  readonly usang: boolean;
  readonly kunci?: { readonly versi: number; readonly berubah: boolean };
}): readonly KeadaanAngka[] =>
  kunci === undefined
    ? [...(usang ? [{ jenis: 'perlu-dihitung-ulang' } as const] : []), { jenis: 'sementara' }]
    : [
        ...(kunci.berubah ? [{ jenis: 'berubah-sejak-dikunci' } as const] : []),
        kunci.versi === 0 ? { jenis: 'tetap' } : { jenis: 'perbaikan', ke: kunci.versi },
      ];

/** A figure with what all of its period have in common. */
export const denganKeadaan = (
  satu: CapaianIndikator,
  periode: readonly KeadaanAngka[],
): CapaianIndikator => ({ ...satu, keadaan: gabungkanKeadaan(satu.keadaan, periode) });
