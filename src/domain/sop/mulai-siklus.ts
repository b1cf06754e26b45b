import { tanggalPasti, type Tanggal } from '../umum/tanggal';
import { catatSop, type CatatanSop } from './catatan';

/**
 * The start of a cycle that is proposed for a plan year: 2 January. A person decides it; the day on which the workspace
 * is made says nothing of it.
 */
export const usulanMulai = (tahun: number): Tanggal => tanggalPasti(tahun, 1, 2);

/** Plans are made in the second half of the year before; a start outside that and the year itself is a slip. */
export const periksaMulai = (mulai: Tanggal, tahun: number): readonly CatatanSop[] =>
  mulai < tanggalPasti(tahun - 1, 7, 1) || mulai > tanggalPasti(tahun, 12, 31)
    ? [catatSop('mulai-di-luar-tahun', { tanggal: mulai, tahun })]
    : [];
