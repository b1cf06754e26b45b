import type { BerkasMasuk } from '../../application/ports/pembaca-buku';
import type { Perubahan } from '../../application/ports/workbook';
import { idPaket } from '../../domain/impor/id-baris';
import { contoh } from '../tetapan';
import { tulisCsv } from './csv';
import type { OpdContoh } from './opd-contoh';
import { susunPaketContoh, type PaketContoh } from './paket-contoh';
import { susunTransaksiContoh } from './transaksi-contoh';

/** A unit as the exports name it: name in capitals, then the number of its satuan kerja. */
const sebutan = ({ nama, satker }: OpdContoh): string => `${nama.toUpperCase()} - ${satker}`;

const KEPALA_PAKET = [
  'Nama Instansi',
  'Nama Satuan Kerja',
  'Cara Pengadaan',
  'Metode Pengadaan',
  'Jenis Pengadaan',
  'Nama Paket',
  'Kode RUP',
  'Sumber Dana',
  'Total Nilai (Rp)',
  'Tahun Anggaran',
];

/** The sample's procurement plan as the INAPROC dashboard "Rencana" exports it: one line a package. */
export const paketCsv = (): BerkasMasuk =>
  tulisCsv(
    KEPALA_PAKET,
    susunPaketContoh().map((paket) => [
      contoh.instansi.toUpperCase(),
      sebutan(paket.opd),
      paket.metode === undefined ? 'Swakelola' : 'Penyedia',
      paket.metode ?? '',
      paket.jenis,
      paket.nama,
      paket.kodeRup,
      paket.sumberDana,
      paket.pagu,
      contoh.tahun,
    ]),
    { nama: 'rencana-inaproc-2026.csv', pemisah: ',', bom: true },
  );

const KEPALA_REALISASI = [
  'Nama Instansi',
  'Nama Satuan Kerja',
  'Kode Paket',
  'Kode RUP',
  'Tahun Anggaran',
  'Sumber Transaksi',
  'Sumber Dana',
  'Nama Penyedia',
  'Metode Pengadaan',
  'Jenis Pengadaan',
  'Nama Paket',
  'Status Paket',
  'Total Nilai (Rp)',
  'Nilai PDN (Rp)',
];

/** The exports call goods sometimes "Pengadaan Barang". */
const ejaanJenis = ({ jenis, metode }: PaketContoh): string =>
  jenis === 'Barang' && metode === 'Pengadaan Langsung' ? 'Pengadaan Barang' : jenis;

/** The sample's transactions up to the end of March as the INAPROC dashboard "Realisasi" exports them. */
export const realisasiCsv = (): BerkasMasuk =>
  tulisCsv(
    KEPALA_REALISASI,
    susunTransaksiContoh(susunPaketContoh()).map(({ paket, ...satu }) => [
      contoh.instansi.toUpperCase(),
      sebutan(paket.opd),
      satu.kodePaket,
      satu.kodeRup.join(';'),
      contoh.tahun,
      satu.sumber,
      paket.sumberDana,
      satu.penyedia,
      satu.metode,
      ejaanJenis(paket),
      paket.nama,
      satu.status,
      satu.nilai,
      satu.nilaiPdn,
    ]),
    { nama: 'realisasi-inaproc-2026.csv', pemisah: ';', bom: false },
  );

const PAGU_PANTAU = 50_000_000;

/** Which strategic areas a package belongs to (SOP step 11), by area code of the sample's plan. */
const areaPaket: Readonly<Record<string, (paket: PaketContoh) => boolean>> = {
  A1: ({ metode, pagu }) => metode !== undefined && metode !== 'Dikecualikan' && pagu >= PAGU_PANTAU,
  A2: ({ metode, pagu }) => metode !== undefined && pagu >= PAGU_PANTAU / 2,
  A3: ({ metode }) => metode === 'Tender' || metode === 'Seleksi',
  A4: ({ metode }) => metode === 'E-Purchasing',
  A5: ({ metode }) => metode !== undefined && metode !== 'Dikecualikan',
};

/**
 * SOP step 11 done for the sample: the area codes of every package, as a change of the sheet Paket. To be applied after
 * the plan's packages were imported; no import brings areas along, people give them.
 */
export const pemetaanArea = (): Perubahan => ({
  jenis: 'simpan',
  tabelId: 'paket',
  kolom: ['area'],
  baris: susunPaketContoh().map((paket) => ({
    id: idPaket(paket.kodeRup),
    sel: [
      Object.entries(areaPaket)
        .filter(([, termasuk]) => termasuk(paket))
        .map(([kode]) => kode)
        .join(';') || null,
    ],
  })),
});
