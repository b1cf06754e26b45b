import type { bagan as sumber } from '../../id/sajian/bagan';

/** Titles of charts, names of their series, and what they say in words. */
export const bagan: typeof sumber = {
  capaian: {
    judul: (periode) => `Achievement by indicator, ${periode} (%)`,
    target: 'Target = 100',
    ringkas: (semua, tercapai) => `Column chart: ${tercapai} of ${semua} indicators met their target.`,
    terendah: (kode, capaian) => `Lowest ${kode}, ${capaian}.`,
    tanpaCapaian: (kode) => `Without an achievement: ${kode}.`,
  },
  tren: {
    judul: (kode, tahun, satuan) => `${kode} through ${tahun}${satuan === '' ? '' : ` (${satuan})`}`,
    realisasi: 'Actual',
    target: 'Target',
    batasBawah: 'Lower bound of the target',
    batasAtas: 'Upper bound of the target',
    nilai: (nilai) => `Line chart: ${nilai}.`,
    tanpaNilai: (periode) => `No value yet: ${periode}.`,
  },
};
