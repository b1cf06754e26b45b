import type { Polarisasi } from '../rencana/atribut-indikator';
import type { AturanCapaian, BatasSkor, JenisAturanCapaian } from '../rencana/aturan-capaian';

export const batasSkorBawaan: BatasSkor = { bawah: 0, atas: 120 };

/** The rules that may be chosen for a polarity; the first is the default. */
export const aturanUntukPolarisasi: Readonly<Record<Polarisasi, readonly JenisAturanCapaian[]>> = {
  'makin-tinggi': ['makin-tinggi', 'tabel-pita'],
  'makin-rendah': ['makin-rendah-selisih', 'makin-rendah-rasio', 'tabel-pita'],
  'dalam-rentang': ['dalam-rentang', 'tabel-pita'],
};

const jenisBawaan = {
  'makin-tinggi': 'makin-tinggi',
  'makin-rendah': 'makin-rendah-selisih',
  'dalam-rentang': 'dalam-rentang',
} as const;

/** The rule an indicator has until another is chosen. */
export const aturanCapaianBawaan = (polarisasi: Polarisasi): AturanCapaian => ({
  jenis: jenisBawaan[polarisasi],
  batas: batasSkorBawaan,
});
