import { kepalaKodeRup, kolomKajiUlang, type KolomTataLetak, type TataLetakImpor } from './tipe';

const bersama: readonly KolomTataLetak[] = [
  { medan: 'instansi', kepala: ['Nama Instansi', 'K/L/PD'] },
  { medan: 'unit', kepala: ['Nama Satuan Kerja', 'Satuan Kerja', 'Nama Satker'], wajib: true },
  { medan: 'kode_rup', kepala: kepalaKodeRup, wajib: true },
  { medan: 'tahun', kepala: ['Tahun Anggaran', 'Tahun'] },
  { medan: 'sumber_dana', kepala: ['Sumber Dana'] },
  { medan: 'nama_paket', kepala: ['Nama Paket'], wajib: true },
];

/** data.inaproc.id, dashboard "Realisasi": one row a transaction. */
export const inaprocRealisasi: TataLetakImpor = {
  id: 'inaproc-realisasi',
  label: 'INAPROC Realisasi',
  tabel: 'transaksi',
  sumber: 'inaproc',
  kolom: [
    ...bersama,
    { medan: 'kode_paket', kepala: ['Kode Paket'], wajib: true },
    { medan: 'sumber_transaksi', kepala: ['Sumber Transaksi'] },
    { medan: 'penyedia', kepala: ['Nama Penyedia'] },
    { medan: 'metode', kepala: ['Metode Pengadaan'] },
    { medan: 'jenis', kepala: ['Jenis Pengadaan'] },
    { medan: 'status', kepala: ['Status Paket'] },
    { medan: 'nilai_kontrak', kepala: ['Total Nilai (Rp)'], wajib: true },
    { medan: 'nilai_pdn', kepala: ['Nilai PDN (Rp)'] },
  ],
  bukti: ['Total Nilai (Rp)', 'Sumber Transaksi', 'Nama Satuan Kerja', 'Nama Instansi', 'Nilai PDN (Rp)'],
};

/** data.inaproc.id, dashboard "Rencana": one row a package of the plan. */
export const inaprocRencana: TataLetakImpor = {
  id: 'inaproc-rencana',
  label: 'INAPROC Rencana',
  tabel: 'rup',
  sumber: 'inaproc',
  kolom: [
    ...bersama,
    { medan: 'cara_pengadaan', kepala: ['Cara Pengadaan'], wajib: true },
    { medan: 'metode_rup', kepala: ['Metode Pengadaan'] },
    { medan: 'jenis_rup', kepala: ['Jenis Pengadaan'] },
    { medan: 'pagu', kepala: ['Total Nilai (Rp)', 'Pagu'], wajib: true },
    ...kolomKajiUlang,
  ],
  bukti: ['Cara Pengadaan', 'Total Nilai (Rp)', 'Nama Satuan Kerja', 'Nama Instansi'],
};
