import type { aturan as sumber } from '../../id/sajian/aturan';

export const aturan: typeof sumber = {
  polarisasi: 'Polarity',
  namaPolarisasi: {
    'makin-tinggi': 'The higher, the better',
    'makin-rendah': 'The lower, the better',
    'dalam-rentang': 'Best within a range',
  },
  cara: 'Rule (R = realisation, T = target)',
  namaAturan: {
    'makin-tinggi': 'R ÷ T × 100',
    'makin-rendah-selisih': '(2T − R) ÷ T × 100',
    'makin-rendah-rasio': 'T ÷ R × 100',
    'dalam-rentang': '100 within the range; R ÷ lower bound × 100; (2 − R ÷ upper bound) × 100',
    'tabel-pita': 'Table of bands: points ÷ highest points × 100',
  },
  batas: 'Bounds of the score',
  target: 'Target of this year',
  targetContoh: 'Example target (there is none yet)',
  letak: { target: 'T', 'batas-bawah': 'lower bound', 'batas-atas': 'upper bound' },
  sedikit: (angka) => `at least ${angka}`,
  banyak: (angka) => `at most ${angka}`,
  antara: (bawah, atas) => `${bawah} to ${atas}`,
  takTerjangkau: 'out of reach of the highest score',
  selalu: 'always: the lowest score is enough',
  skorMulai: (label, skor) => `${label} (score ≥ ${skor}):`,
};
