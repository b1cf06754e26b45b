import type { KeadaanAngka } from '../../domain/capaian/keadaan-angka';
import { isoDari, type Tanggal } from '../../domain/umum/tanggal';

/** States for machines: dates as ISO. */
export const keadaanJson = (daftar: readonly KeadaanAngka[]): readonly object[] =>
  daftar.map((satu) =>
    satu.jenis === 'rencana-draf' && satu.tanggal !== null
      ? { ...satu, tanggal: isoDari(satu.tanggal as Tanggal) }
      : satu,
  );
