import type { ParamsCatatanKalender } from '../../../domain/kalender/catatan';
import type { PesanDari } from '../../../domain/umum/catatan';

export const pesanKalender: PesanDari<ParamsCatatanKalender> = {
  'kalender-di-luar-tahun': ({ tahun }) =>
    `Hari libur tahun ${tahun} belum ada, sehingga hanya Sabtu dan Minggu yang dikurangkan dari hari kerja. Isi libur nasional dan cuti bersama tahun ${tahun} pada lembar Hari Libur.`,
};
