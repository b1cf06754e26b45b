import type { KeadaanAngka } from '../capaian/keadaan-angka';
import type { Indikator } from '../rencana/indikator';
import type { BahanPerhitungan } from './bahan';
import { isPeriodeIkut } from './pilih-baris';

/** How many of the units count as they stood before the last collection of several periods (docs/aturan.md#year). */
export function keadaanTerdahulu(
  bahan: BahanPerhitungan,
  { aturanTidakMelapor }: Indikator,
  unit: readonly string[],
): readonly KeadaanAngka[] {
  const periode = bahan.periode.kode;
  const terdahulu = unit.filter((kode) => {
    const terakhir = bahan.posisiTerakhir(kode);
    return (
      terakhir !== undefined && terakhir !== periode && isPeriodeIkut(bahan, aturanTidakMelapor, terakhir)
    );
  });
  return terdahulu.length === 0 ? [] : [{ jenis: 'posisi-terdahulu', unit: terdahulu.length, periode }];
}
