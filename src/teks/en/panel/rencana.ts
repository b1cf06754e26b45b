import { angka } from '../angka';
import type { rencana as sumber } from '../../id/panel/rencana';

export const rencana: typeof sumber = {
  judul: (tahun) => `Performance plan ${tahun}`,
  memuat: 'Checking the plan …',
  kembali: 'Back to Plan',
  isi: 'What the plan holds',
  bagian: {
    tujuan: 'Goals',
    area: 'Strategic areas',
    indikator: 'Indicators',
    baseline: 'Baselines',
    target: 'Targets',
    aksi: 'Action plan',
  },
  bukaLembar: (bagian) => `Open the sheet of ${bagian}`,
  lembarHilang: (bagian) => `The sheet for ${bagian} is no longer in this workbook.`,
  baris: (jumlah) => `${jumlah} rows`,
  bobot: (jumlah) => `weights sum to ${jumlah}`,
  perArea: 'Indicators by strategic area',
  indikatorArea: (jumlah, bobot) => `${angka(jumlah)} indicators, weight ${bobot}`,
  kosong: {
    judul: 'The plan is still empty',
    isi: 'Begin on the sheets Tujuan and Area Strategis (SOP step 2), then add indicators from the library. A finished plan can be imported from a plan document.',
  },
  susun: 'Work on the plan',
  pekerjaan: {
    pustaka: {
      label: 'Add from the indicator library',
      keterangan: 'Ready indicators with their formulas',
    },
    rumus: {
      label: 'Write formulas',
      keterangan: 'Edit, check and try formulas on the data there is',
    },
    aturan: {
      label: 'Achievement rules',
      keterangan: 'From realisation to score and status, by indicator',
    },
    impor: { label: 'Import a plan document', keterangan: 'A finished plan, from one file' },
  },
  catatan: 'Check findings',
  perluDiperbaiki: (jumlah) => `${angka(jumlah)} to correct`,
  perluDiperiksa: (jumlah) => `${angka(jumlah)} to check`,
  bersih: 'No findings.',
  bersihSiap: 'No findings. The plan is ready to be approved.',
  muatUlang: 'Check again',
  persetujuan: {
    judul: 'Approval (step 7)',
    belum: 'The plan has never been approved.',
    terhalang: 'First correct everything marked "To correct" below, then approve the plan.',
    akibat: (versi) => `The plan will be kept as version ${versi}. Changes after that need a new approval.`,
    oleh: 'Approved by',
    nomor: 'Number of the approval document',
    contohNomor: 'for example 027/145/2026',
    setujui: 'Approve the plan',
    sedang: 'Checking and recording the approval',
    wajib: 'Fill this in first.',
    keLangkah7: 'Mark step 7 in the SOP flow',
  },
  impor: {
    keterangan:
      'A plan document is one JSON file with goals, areas, indicators, baselines, targets and actions. A section that is in the file replaces that section wholly; one that is not is left alone.',
    pilih: 'Choose a plan file',
    membaca: 'Reading the plan document',
    akibat: (berkas) => `If ${berkas} is written:`,
    hapusBanyak: (jumlah) =>
      `${jumlah} rows that are in the workbook now will be removed, because the document does not have them.`,
    tulis: 'Write into the workbook',
    menulis: 'Writing the plan',
    batal: 'Do not write',
    selesai: 'The plan was written into the workbook.',
    catatan: 'Findings about the plan document',
  },
};
