import type { IndikatorMasukan } from '../../application/rencana-masukan';

/** One indicator of the sample's plan with the figures that SOP step 4 asks for. */
export interface IndikatorContoh {
  readonly indikator: IndikatorMasukan;
  /** Value of 2025, or why there is none. */
  readonly baseline: number | string;
  /** One target a period of its frequency, in order of time; the last is the year's. A pair is a range. */
  readonly target: readonly (number | readonly [bawah: number, atas: number])[];
  /** Offices with targets of their own, in the same order. */
  readonly targetOpd?: Readonly<Record<string, readonly number[]>>;
}

/** Areas say little about an indicator that reads one kind of package only. */
const tanpaArea: IndikatorMasukan['lingkupEvaluasi'] = ['seluruh', 'opd'];

const belumPernah = 'Belum pernah diukur; tahun 2026 menjadi tahun dasar.';

/** The eight ready indicators of a new workspace, in its order. */
const awal: readonly IndikatorContoh[] = [
  {
    indikator: {
      kode: 'IK01',
      pustaka: 'efisiensi-hps',
      area: 'A1',
      bobot: 2,
      lingkupEvaluasi: tanpaArea,
    },
    baseline: 5.1,
    target: [6, 6, 6.5, 6.5],
    targetOpd: { DPUPR: [7, 7, 7.5, 7.5], RSUD: [4, 4, 5, 5] },
  },
  {
    indikator: { kode: 'IK02', pustaka: 'lama-pemilihan', area: 'A2', bobot: 1, lingkupEvaluasi: tanpaArea },
    baseline: 36,
    target: [34, 33, 32, 32],
  },
  {
    indikator: { kode: 'IK03', pustaka: 'kontrak-tepat-waktu', area: 'A2', bobot: 2 },
    baseline: 86.4,
    target: [88, 89, 90, 90],
    targetOpd: { DISDIK: [85, 87, 90, 90] },
  },
  {
    indikator: { kode: 'IK04', pustaka: 'tender-gagal', area: 'A3', bobot: 1, lingkupEvaluasi: tanpaArea },
    baseline: 12.5,
    target: [8, 8, 7.5, 7.5],
  },
  {
    indikator: { kode: 'IK05', pustaka: 'belanja-pdn', area: 'A5', bobot: 2 },
    baseline: 78.2,
    target: [80, 80, 82, 82],
    targetOpd: { RSUD: [60, 60, 65, 65], DINKES: [65, 65, 70, 70] },
  },
  {
    indikator: { kode: 'IK06', pustaka: 'rup-diumumkan', area: 'A4', bobot: 1 },
    baseline: 97.3,
    target: [
      [90, 109.99],
      [90, 109.99],
      [90, 109.99],
      [90, 109.99],
    ],
  },
  {
    indikator: { kode: 'IK07', pustaka: 'porsi-epurchasing', area: 'A4', bobot: 1 },
    baseline: 52.8,
    target: [50, 52, 55, 55],
  },
  {
    indikator: { kode: 'IK08', pustaka: 'konsultasi-tepat-waktu', area: 'A4', bobot: 1 },
    baseline: 'Register layanan baru dimulai Januari 2026.',
    target: [85, 88, 90, 90],
  },
];

const tambahan: readonly IndikatorContoh[] = [
  {
    indikator: { kode: 'IK09', pustaka: 'efisiensi-pagu', area: 'A1', bobot: 1, lingkupEvaluasi: tanpaArea },
    baseline: belumPernah,
    target: [12, 12, 12, 12],
  },
  {
    indikator: {
      kode: 'IK10',
      pustaka: 'lama-penandatanganan-kontrak',
      area: 'A2',
      bobot: 1,
      lingkupEvaluasi: tanpaArea,
    },
    baseline: 6.5,
    target: [5, 5, 4, 4],
  },
  {
    indikator: { kode: 'IK11', pustaka: 'belanja-umk', area: 'A5', bobot: 1 },
    baseline: 47.6,
    target: [55, 55, 60, 60],
  },
  {
    indikator: { kode: 'IK12', pustaka: 'aksi-tepat-waktu', area: 'A2', bobot: 1 },
    baseline: belumPernah,
    target: [80, 85, 90, 90],
  },
  {
    indikator: { kode: 'IK13', pustaka: 'kepuasan-layanan', area: 'A4', bobot: 1 },
    baseline: 82.4,
    target: [83, 84],
  },
  {
    indikator: { kode: 'IK14', pustaka: 'formasi-jf-ppbj', area: 'A4', bobot: 1 },
    baseline: 64.3,
    target: [75],
  },
  {
    indikator: { kode: 'IK15', pustaka: 'indeks-kinerja-pbj', area: 'A3', bobot: 0 },
    baseline: belumPernah,
    target: [90, 92, 95, 95],
  },
  {
    indikator: {
      kode: 'IK16',
      nama: 'Nilai kontrak yang ditandatangani',
      definisi:
        'Jumlah nilai kontrak yang ditandatangani sejak 1 Januari sampai akhir bulan. Kontrak batal tidak dihitung.',
      area: 'A2',
      areaPengukuran: 'ketepatan-waktu',
      satuan: 'Rp',
      rumus: 'jumlah(nilai_kontrak)',
      basis: 'status != "Gagal/Batal" dan terisi(tgl_kontrak)',
      polarisasi: 'makin-tinggi',
      sifat: 'kumulatif',
      kolomTanggal: 'tgl_kontrak',
      frekuensi: 'bulanan',
      cakupanData: 'semua-paket',
      sumberData: 'SPSE: e-Kontrak; Katalog Elektronik: Pesanan',
      penanggungJawab: 'PPK',
      lingkupEvaluasi: ['seluruh', 'opd'],
      aturanKosong: 'per-rumus',
      aturanTidakMelapor: 'posisi-terakhir',
      nilaiTahunan: 'terakhir',
      aturanCapaian: { jenis: 'makin-tinggi', batas: { bawah: 0, atas: 120 } },
      bobot: 1,
      referensi: 'Ketetapan UKPBJ (percepatan pelaksanaan anggaran)',
    },
    baseline: 148_500_000_000,
    target: [40, 85, 125, 138, 146, 154, 160, 166, 170, 174, 177, 180].map(
      (miliar) => miliar * 1_000_000_000,
    ),
  },
];

export const daftarIndikatorContoh: readonly IndikatorContoh[] = [...awal, ...tambahan];
