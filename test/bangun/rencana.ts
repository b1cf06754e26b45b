import { aturanCapaianBawaan } from '../../src/domain/capaian/aturan-bawaan';
import type { Indikator } from '../../src/domain/rencana/indikator';
import { periodeBertarget } from '../../src/domain/rencana/periode-peserta';
import type {
  AreaStrategis,
  Baseline,
  Opd,
  Rencana,
  RencanaAksi,
  Target,
  Tujuan,
} from '../../src/domain/rencana/rencana';
import { sejakAwal } from '../../src/domain/unit/masa-berlaku';
import { tgl } from './tanggal';

export const tujuan = (ubah: Partial<Tujuan> = {}): Tujuan => ({
  id: 't-1',
  kode: 'T1',
  pernyataan: 'Pengadaan yang efisien',
  dasar: 'rpjmd',
  ...ubah,
});

export const area = (ubah: Partial<AreaStrategis> = {}): AreaStrategis => ({
  id: 'ar-1',
  kode: 'A1',
  nama: 'Penghematan',
  tujuan: 'T1',
  ...ubah,
});

/** A quarterly cumulative percentage over the contracts of all packages, `ik-1` unless told otherwise. */
export const indikator = (ubah: Partial<Indikator> = {}): Indikator => ({
  id: 'ik-1',
  kode: 'IK01',
  nama: 'Porsi PDN',
  definisi: 'Nilai PDN terhadap nilai kontrak',
  area: 'A1',
  areaPengukuran: 'penghematan-biaya',
  satuan: '%',
  rumus: 'jumlah(nilai_pdn) / jumlah(nilai_kontrak) * 100',
  polarisasi: 'makin-tinggi',
  sifat: 'kumulatif',
  frekuensi: 'triwulan',
  cakupanData: 'semua-paket',
  sumberData: 'INAPROC',
  penanggungJawab: 'UKPBJ',
  lingkupEvaluasi: ['seluruh'],
  aturanKosong: 'per-rumus',
  aturanTidakMelapor: 'tidak-dihitung',
  nilaiTahunan: 'hitung-ulang',
  aturanCapaian: aturanCapaianBawaan(ubah.polarisasi ?? 'makin-tinggi'),
  bobot: 1,
  referensi: '',
  ...ubah,
});

export const baseline = (ubah: Partial<Baseline> = {}): Baseline => ({
  id: 'b-1',
  indikatorId: 'ik-1',
  tahun: 2025,
  nilai: 70,
  alasanBelumTersedia: null,
  ...ubah,
});

export const target = (ubah: Partial<Target> = {}): Target => ({
  id: 'tg-1',
  indikatorId: 'ik-1',
  opd: null,
  periode: '2026-TW1',
  nilai: 80,
  batasBawah: null,
  batasAtas: null,
  ...ubah,
});

/** A target of 80 for every period that an indicator needs one for: ids `tg-2026-TW1` …, `tg-2026`. */
export const targetLengkap = (milik: Pick<Indikator, 'id' | 'frekuensi'>): Target[] =>
  periodeBertarget(milik.frekuensi, 2026).map((periode) =>
    target({ id: `tg-${periode}`, indikatorId: milik.id, periode }),
  );

export const aksi = (ubah: Partial<RencanaAksi> = {}): RencanaAksi => ({
  id: 'ra-1',
  kode: 'RA1',
  indikatorId: 'ik-1',
  uraian: 'Pendampingan PPK',
  penanggungJawab: 'Tim',
  opd: null,
  mulai: tgl('2026-01-05'),
  selesai: tgl('2026-11-30'),
  keluaran: 'Berita acara',
  bobot: null,
  status: null,
  kemajuan: null,
  kendala: null,
  ...ubah,
});

export const opd = (ubah: Partial<Opd> = {}): Opd => {
  const kode = ubah.kode ?? 'DINKES';
  return {
    id: `opd-${kode}`,
    kode,
    nama: `Dinas ${kode}`,
    namaSingkat: null,
    penanggungJawab: null,
    kontak: null,
    ejaanLain: [],
    sementara: false,
    ...sejakAwal,
    ...ubah,
  };
};

/** A plan of one indicator in which no check finds a mistake; only the other measurement areas are missing. */
export const rencana = (ubah: Partial<Rencana> = {}): Rencana => ({
  tahun: 2026,
  tujuan: [tujuan()],
  area: [area()],
  indikator: [indikator()],
  baseline: [baseline()],
  target: targetLengkap(indikator()),
  aksi: [aksi()],
  ...ubah,
});
