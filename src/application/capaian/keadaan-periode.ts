import { gabungkanKeadaan, type KeadaanAngka } from '../../domain/capaian/keadaan-angka';
import type { CapaianIndikator } from '../../domain/perhitungan/hitung-capaian';

/** What is known of the lock of a period: the version that holds, whether inputs changed, or that its snapshot is damaged. */
type KunciPeriode =
  { readonly versi: number; readonly berubah: boolean } | { readonly versi: number; readonly rusak: true };

/** What all figures of a period have in common: calculated, locked as the version `kunci` says, or neither. */
export const keadaanPeriode = ({
  usang,
  kunci,
}: {
  readonly usang: boolean;
  readonly kunci?: KunciPeriode | undefined;
}): readonly KeadaanAngka[] => {
  if (kunci !== undefined && 'rusak' in kunci) return [{ jenis: 'potret-rusak', versi: kunci.versi }];
  return kunci === undefined
    ? [...(usang ? [{ jenis: 'perlu-dihitung-ulang' } as const] : []), { jenis: 'sementara' }]
    : [
        ...(kunci.berubah ? [{ jenis: 'berubah-sejak-dikunci' } as const] : []),
        kunci.versi === 0 ? { jenis: 'tetap' } : { jenis: 'perbaikan', ke: kunci.versi },
      ];
};

/** A figure with what all of its period have in common. */
export const denganKeadaan = (
  satu: CapaianIndikator,
  periode: readonly KeadaanAngka[],
): CapaianIndikator => ({ ...satu, keadaan: gabungkanKeadaan(satu.keadaan, periode) });
