import { bacaCsv } from '../../src/adapters/csv/baca-csv';
import type { DataMasuk } from '../../src/application/impor-data/susun-impor';

const kepalaRencana =
  'Nama Instansi;Nama Satuan Kerja;Cara Pengadaan;Metode Pengadaan;Jenis Pengadaan;Nama Paket;Kode RUP;Sumber Dana;Total Nilai (Rp);Tahun Anggaran';
const kepalaRealisasi =
  'Nama Instansi;Nama Satuan Kerja;Kode Paket;Kode RUP;Tahun Anggaran;Sumber Transaksi;Sumber Dana;Nama Penyedia;Metode Pengadaan;Jenis Pengadaan;Nama Paket;Status Paket;Total Nilai (Rp);Nilai PDN (Rp)';

/** A CSV file of these lines. */
export const csv = (nama: string, ...baris: readonly string[]): DataMasuk => {
  const hasil = bacaCsv({ nama, isi: new TextEncoder().encode(baris.join('\n')) });
  if (!hasil.ok) throw new Error(hasil.error.kode);
  return { nama, tabel: hasil.value };
};

/** An INAPROC plan file: `[unit, RUP code, ceiling]` a row. */
export const rup = (
  ...baris: readonly (readonly [unit: string, kodeRup: string, pagu: number | ''])[]
): DataMasuk =>
  csv(
    'rup.csv',
    kepalaRencana,
    ...baris.map(
      ([unit, kode, pagu]) => `KOTA X;${unit};Penyedia;Tender;Barang;Paket ${kode};${kode};APBD;${pagu};2026`,
    ),
  );

/** An INAPROC realisation file: `[unit, package code, RUP code, value, domestic part]` a row. */
export const realisasi = (
  ...baris: readonly (readonly [
    unit: string,
    kode: string,
    kodeRup: string,
    nilai: number | string,
    pdn: number | string,
  ])[]
): DataMasuk =>
  csv(
    'realisasi.csv',
    kepalaRealisasi,
    ...baris.map(
      ([unit, kode, kodeRup, nilai, pdn]) =>
        `KOTA X;${unit};${kode};${kodeRup};2026;Tender;APBD;PT;Tender;Barang;Paket ${kode};SELESAI;${nilai};${pdn}`,
    ),
  );

export const rupContoh = rup(
  ['Dinas Kesehatan', '1001', 1_000_000],
  ['Dinas Kesehatan', '1002', 500_000],
  ['Dinas Pekerjaan Umum', '2001', 2_000_000],
);

export const realisasiContoh = realisasi(
  ['Dinas Kesehatan', 'K1', '1001', 800_000, 400_000],
  ['Dinas Kesehatan', 'K2', '1002', 200_000, 200_000],
  ['Dinas Pekerjaan Umum', 'U1', '2001', 1_000_000, 500_000],
);
