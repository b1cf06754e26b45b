import { labelPolarisasi, type Polarisasi } from '../../../domain/rencana/atribut-indikator';
import { labelAturanCapaian, type JenisAturanCapaian } from '../../../domain/rencana/aturan-capaian';

/** How indicators are judged, as every surface tells it; polarity and rule as the sheet Indikator has them. */
export const aturan = {
  polarisasi: 'Polarisasi',
  namaPolarisasi: labelPolarisasi as Readonly<Record<Polarisasi, string>>,
  cara: 'Cara penilaian (R = realisasi, T = target)',
  namaAturan: labelAturanCapaian as Readonly<Record<JenisAturanCapaian, string>>,
  batas: 'Batas skor',
  target: 'Target tahun ini',
  targetContoh: 'Target contoh (targetnya belum diisi)',
  letak: { target: 'T', 'batas-bawah': 'batas bawah', 'batas-atas': 'batas atas' },
  sedikit: (angka: string) => `paling sedikit ${angka}`,
  banyak: (angka: string) => `paling banyak ${angka}`,
  antara: (bawah: string, atas: string) => `${bawah} sampai ${atas}`,
  takTerjangkau: 'tidak terjangkau oleh skor tertinggi',
  selalu: 'selalu, karena skor terendahnya sudah cukup',
  skorMulai: (label: string, skor: string) => `${label} (skor ≥ ${skor}):`,
};
