import { pembuatCatatan, type CatatanDari } from '../umum/catatan';
import type { Tanggal } from '../umum/tanggal';
import type { Kalender } from './kalender';

export interface ParamsCatatanKalender {
  /** Working days were counted in a year without any listed holiday. */
  'kalender-di-luar-tahun': { readonly tahun: number };
}

export type CatatanKalender = CatatanDari<ParamsCatatanKalender>;

export const catatKalender = pembuatCatatan<ParamsCatatanKalender>({
  'kalender-di-luar-tahun': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
});

/** One finding for each year from a to b whose holidays are not listed: the counted working days are then too many. */
export const periksaTahunKalender = (
  kalender: Kalender,
  a: Tanggal,
  b: Tanggal,
): readonly CatatanKalender[] =>
  kalender.tahunTanpaLibur(a, b).map((tahun) => catatKalender('kalender-di-luar-tahun', { tahun }));
