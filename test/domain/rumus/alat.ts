import type { KonteksEvaluasi } from '../../../src/domain/rumus';
import {
  periksaRumus,
  susunTabelKolom,
  type BarisIsian,
  type KamusRumus,
  type RumusSah,
} from '../../../src/domain/rumus';
import {
  ada,
  kosong,
  tidakBerlaku,
  tidakSah,
  type Isian,
  type NilaiIsian,
} from '../../../src/domain/umum/isian';
import { tanggalDariIso, type Tanggal } from '../../../src/domain/umum/tanggal';
import type { TingkatData, TipeVariabel, Variabel } from '../../../src/domain/variabel/tipe';

/** A variable with what formulas look at; the rest does not matter to them. */
export const variabel = (
  nama: string,
  tipe: TipeVariabel,
  tingkat: TingkatData = 'transaksi',
  pilihan?: readonly string[],
): Variabel => ({
  id: `id-${nama}`,
  nama,
  label: nama,
  satuan: '',
  contoh: '',
  menu: '',
  tipe,
  tingkat,
  pengisi: 'PPK',
  wajib: true,
  ...(pilihan && { pilihan }),
});

/** The variables of the usual formulas (docs/aturan.md#formulas), and a few more. */
export const daftarVariabel: readonly Variabel[] = [
  variabel('hps', 'rupiah'),
  variabel('nilai_kontrak_awal', 'rupiah'),
  variabel('nilai_kontrak', 'rupiah'),
  variabel('nilai_pdn', 'rupiah'),
  variabel('versi_tender', 'angka'),
  variabel('tgl_bast', 'tanggal'),
  variabel('tgl_akhir_kontrak', 'tanggal'),
  variabel('tgl_pengumuman', 'tanggal'),
  variabel('tgl_penetapan', 'tanggal'),
  variabel('status', 'pilihan', 'transaksi', ['Selesai', 'Berjalan', 'Gagal/Batal']),
  variabel('metode', 'pilihan', 'transaksi', ['Tender', 'Seleksi', 'Tender Cepat', 'E-Purchasing']),
  variabel('penyedia', 'teks'),
  variabel('addendum', 'ya-tidak'),
  variabel('pagu', 'rupiah', 'rup'),
  variabel('tahun_jamak', 'ya-tidak', 'rup'),
  variabel('belanja_pbj', 'rupiah', 'opd'),
  variabel('kemajuan', 'angka', 'aksi'),
];

export const kamus: KamusRumus = {
  variabel: daftarVariabel,
  indikator: [
    { id: 'ind-1', kode: 'IK01' },
    { id: 'ind-2', kode: 'IK02' },
  ],
};

export const tgl = (iso: string): Tanggal => tanggalDariIso(iso)!;

/** Cells of a row as a test writes them: a value, `null` = empty, `TB`, or an invalid text after `?`. */
type Sel = NilaiIsian | null;

function isian(sel: Sel, tipe: TipeVariabel): Isian<NilaiIsian> {
  if (sel === null) return kosong;
  if (sel === 'TB') return tidakBerlaku;
  if (typeof sel === 'string' && sel.startsWith('?')) return tidakSah(sel.slice(1));
  return ada(tipe === 'tanggal' && typeof sel === 'string' ? tgl(sel) : sel);
}

/** Rows `R1`, `R2`, … of a level from named columns. */
export function baris(kolom: Readonly<Record<string, readonly Sel[]>>): BarisIsian[] {
  const tipe = new Map(daftarVariabel.map((v) => [v.nama, v.tipe]));
  const panjang = Math.max(...Object.values(kolom).map((k) => k.length));
  return Array.from({ length: panjang }, (_, i) => ({
    id: `R${i + 1}`,
    isian: Object.fromEntries(
      Object.entries(kolom).map(([nama, isi]) => [`id-${nama}`, isian(isi[i] ?? null, tipe.get(nama)!)]),
    ),
  }));
}

export const tabel = (kolom: Readonly<Record<string, readonly Sel[]>>, tingkat: TingkatData = 'transaksi') =>
  susunTabelKolom(tingkat, baris(kolom), daftarVariabel);

/** Tests calculate working days as weekdays; the calendar itself is tested elsewhere. */
export function hariKerjaTanpaLibur(dari: Tanggal, sampai: Tanggal): number {
  if (dari > sampai) return -hariKerjaTanpaLibur(sampai, dari);
  let banyak = 0;
  for (let h = dari + 1; h <= sampai; h++) if ((((h + 3) % 7) + 7) % 7 < 5) banyak += 1;
  return banyak;
}

export const konteks = (isi: Partial<KonteksEvaluasi> = {}): KonteksEvaluasi => ({
  tabel: {},
  tanggalData: tgl('2026-03-31'),
  awalPeriode: tgl('2026-01-01'),
  akhirPeriode: tgl('2026-03-31'),
  hariKerja: hariKerjaTanpaLibur,
  nilaiIndikator: () => ({ jenis: 'nilai', nilai: 80 }),
  skorIndikator: () => ({ jenis: 'nilai', nilai: 90 }),
  ...isi,
});

/** The formula, which must be without any `galat`. */
export function rumus(teks: string, k: KamusRumus = kamus): RumusSah {
  return sah(teks, k, 'rumus');
}

export const basis = (teks: string, k: KamusRumus = kamus): RumusSah => sah(teks, k, 'basis');

function sah(teks: string, k: KamusRumus, peran: 'rumus' | 'basis'): RumusSah {
  const hasil = periksaRumus(teks, k, peran);
  if (!hasil.rumus) throw new Error(`${teks}: ${JSON.stringify(hasil.catatan)}`);
  return hasil.rumus;
}

/** Findings as a test reads them: code and the part of the text they point at. */
export const catatanSingkat = (
  teks: string,
  k: KamusRumus = kamus,
  peran: 'rumus' | 'basis' = 'rumus',
): string[] =>
  periksaRumus(teks, k, peran).catatan.map(
    ({ kode, lokasi }) => `${kode} @${lokasi.posisi ? teks.slice(...lokasi.posisi) : '?'}`,
  );
