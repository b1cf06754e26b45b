import { kepalaKodeRup, type TataLetakImpor } from './tipe';

/**
 * SiRUP "Cari Paket". Its column `Pemilihan` names a month only, which is no date, and `PDN`, `UMK`, `Lokasi` have no
 * variable: they are listed as not used.
 */
export const sirupCariPaket: TataLetakImpor = {
  id: 'sirup-cari-paket',
  label: 'SiRUP Cari Paket',
  tabel: 'rup',
  sumber: 'sirup',
  kolom: [
    { medan: 'nama_paket', kepala: ['Paket', 'Nama Paket'], wajib: true },
    { medan: 'pagu', kepala: ['Pagu'], wajib: true },
    { medan: 'jenis_rup', kepala: ['Jenis Pengadaan'] },
    { medan: 'metode_rup', kepala: ['Metode'] },
    { medan: 'instansi', kepala: ['K/L', 'K/L/PD', 'KLPD'] },
    { medan: 'unit', kepala: ['Satker', 'Satuan Kerja'], wajib: true },
    { medan: 'kode_rup', kepala: ['ID', ...kepalaKodeRup], wajib: true },
  ],
};

/** LKPP data API `paket-penyedia-terumumkan`. */
export const apiPaketPenyedia: TataLetakImpor = {
  id: 'api-paket-penyedia',
  label: 'API Paket Penyedia Terumumkan',
  tabel: 'rup',
  sumber: 'sirup',
  kolom: [
    { medan: 'kode_rup', kepala: ['kd_rup', 'rup_code'], wajib: true },
    { medan: 'nama_paket', kepala: ['nama_paket'], wajib: true },
    { medan: 'unit', kepala: ['nama_satker'], wajib: true },
    // The coded text is the one that other systems show; the number is internal to SiRUP.
    { medan: 'kode_unit', kepala: ['kd_satker_str', 'kd_satker'] },
    { medan: 'instansi', kepala: ['nama_klpd'] },
    { medan: 'tahun', kepala: ['tahun_anggaran'] },
    { medan: 'sumber_dana', kepala: ['sumber_dana'] },
    { medan: 'pagu', kepala: ['pagu'], wajib: true },
    { medan: 'metode_rup', kepala: ['metode_pengadaan'] },
    { medan: 'jenis_rup', kepala: ['jenis_pengadaan'] },
    { medan: 'tgl_rencana_pemilihan', kepala: ['tgl_awal_pemilihan'] },
    { medan: 'tgl_umumkan_rup', kepala: ['tgl_pengumuman_paket'], wajib: true },
  ],
};
