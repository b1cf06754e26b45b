import { angka } from '../angka';
import type { pustaka as sumber } from '../../id/panel/pustaka';

export const pustaka: typeof sumber = {
  memuat: 'Opening the library …',
  keterangan:
    'Tick the indicators you need, choose their strategic area, then add them. Every attribute can be changed afterwards on the sheet Indikator.',
  cari: 'Search name, content or variable',
  areaPengukuran: 'Measurement area',
  semua: 'All measurement areas',
  ditampilkan: (jumlah, dari) => `${angka(jumlah)} of ${angka(dari)} indicators`,
  tidakAda: 'No indicator matches. Change the search words or the measurement area.',
  sudahAda: (kode) => `In the plan: ${kode}`,
  masukkanKe: 'Add to strategic area',
  rincian: 'Details',
  rumusDenganKata: 'How it is calculated',
  rumus: 'Formula',
  basis: 'Only rows with',
  variabel: 'Variables it needs',
  memerlukan: 'Uses the indicators',
  sumberData: 'Data source',
  referensi: 'Reference',
  tambahkan: (jumlah) => (jumlah === 0 ? 'Add' : `Add ${angka(jumlah)} indicators`),
  pilihDahulu: 'Tick at least one indicator.',
  ikut: (daftar) => `Added too, because the formula uses them: ${daftar}.`,
  sedang: 'Adding indicators',
  ditambahkan: (jumlah) => `${angka(jumlah)} indicators were added to the sheet Indikator.`,
  lengkapi: 'Give them baselines, targets and actions, then ask for approval.',
  bukaIndikator: 'Open the sheet Indikator',
  tanpaArea: {
    judul: 'There is no strategic area yet',
    isi: 'An indicator always belongs to an area. Fill the sheets Tujuan and Area Strategis first (SOP step 2).',
  },
  bukaArea: 'Open the sheet Area Strategis',
};
