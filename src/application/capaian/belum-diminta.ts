import { catatPaket, type CatatanPaket } from '../../domain/paket/catatan';
import type { Perhitungan } from '../../domain/perhitungan/hitung-capaian';

/**
 * Rows that count as they last stood, because the unit that has them now was never asked for them: one finding, with the first.
 * Of figures that are calculated: a locked period's are as they were.
 */
export function catatBelumDiminta(
  terkunci: object | undefined,
  hitung: (() => Pick<Perhitungan, 'tertinggal'>) | undefined,
): readonly CatatanPaket[] {
  const tertinggal = terkunci === undefined && hitung !== undefined ? hitung().tertinggal() : [];
  const [pertama] = tertinggal;
  if (pertama === undefined) return [];
  const { asal, opd } = pertama;
  const params = {
    ...{ jumlah: tertinggal.length, id: asal.id, unit: opd, dari: asal.opdAsal ?? asal.opd },
    ...{ periode: asal.periode, ...asal.asal },
  };
  return [catatPaket('baris-belum-diminta', params)];
}
