import { kepalaKodeRup, kolomKajiUlang, type KolomTataLetak, type TataLetakImpor } from './tipe';

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
    { medan: 'cara_pengadaan', kepala: ['Cara Pengadaan'] },
    { medan: 'jenis_rup', kepala: ['Jenis Pengadaan'] },
    { medan: 'metode_rup', kepala: ['Metode'] },
    { medan: 'instansi', kepala: ['K/L', 'K/L/PD', 'KLPD'] },
    { medan: 'unit', kepala: ['Satker', 'Satuan Kerja'], wajib: true },
    { medan: 'kode_rup', kepala: ['ID', ...kepalaKodeRup], wajib: true },
    ...kolomKajiUlang,
  ],
  bukti: ['Satker', 'Satuan Kerja', 'Metode', 'Pemilihan', 'PDN', 'UMK', 'Lokasi'],
};

const kolomApi: readonly KolomTataLetak[] = [
  { medan: 'kode_rup', kepala: ['kd_rup', 'rup_code'], wajib: true },
  { medan: 'nama_paket', kepala: ['nama_paket'], wajib: true },
  { medan: 'unit', kepala: ['nama_satker'], wajib: true },
  // The coded text is the one that other systems show; the number is internal to SiRUP.
  { medan: 'kode_unit', kepala: ['kd_satker_str', 'kd_satker'] },
  { medan: 'instansi', kepala: ['nama_klpd'] },
  { medan: 'tahun', kepala: ['tahun_anggaran'] },
  { medan: 'sumber_dana', kepala: ['sumber_dana'] },
  { medan: 'pagu', kepala: ['pagu'], wajib: true },
  // "Penyedia di dalam Swakelola" is told there: the budget of such a package is part of another's.
  { medan: 'cara_pengadaan', kepala: ['cara_pengadaan', 'tipe_paket'] },
  ...kolomKajiUlang,
];
const tglUmumkan: KolomTataLetak = {
  medan: 'tgl_umumkan_rup',
  kepala: ['tgl_pengumuman_paket'],
  wajib: true,
};
const kolomPenyedia: readonly KolomTataLetak[] = [
  { medan: 'metode_rup', kepala: ['metode_pengadaan'] },
  { medan: 'jenis_rup', kepala: ['jenis_pengadaan'] },
  { medan: 'tgl_rencana_pemilihan', kepala: ['tgl_awal_pemilihan'] },
];

const buktiPenyedia = [
  'metode_pengadaan',
  'kd_metode_pengadaan',
  'jenis_pengadaan',
  'kd_jenis_pengadaan',
  'tgl_awal_pemilihan',
  'tgl_akhir_pemilihan',
  'status_pdn',
  'status_ukm',
  // The typing error is the source's; the other dataset has it right.
  'urarian_pekerjaan',
];
const buktiSwakelola = [
  'tipe_swakelola',
  'kd_klpd_penyelenggara',
  'nama_klpd_penyelenggara',
  'nama_satker_penyelenggara',
  'tgl_awal_pelaksanaan_kontrak',
  'tgl_akhir_pelaksanaan_kontrak',
];

/** LKPP data API `paket-penyedia-terumumkan`. */
export const apiPaketPenyedia: TataLetakImpor = {
  id: 'api-paket-penyedia',
  label: 'API Paket Penyedia Terumumkan',
  tabel: 'rup',
  sumber: 'sirup',
  kolom: [...kolomApi, ...kolomPenyedia, tglUmumkan],
  bukti: buktiPenyedia,
  bertentangan: buktiSwakelola,
  tersirat: { cara_pengadaan: 'Penyedia' },
};

/** LKPP data API `paket-swakelola-terumumkan`: it has no method and no kind of procurement. */
export const apiPaketSwakelola: TataLetakImpor = {
  id: 'api-paket-swakelola',
  label: 'API Paket Swakelola Terumumkan',
  tabel: 'rup',
  sumber: 'sirup',
  kolom: [...kolomApi, tglUmumkan],
  bukti: buktiSwakelola,
  bertentangan: buktiPenyedia,
  tersirat: { cara_pengadaan: 'Swakelola' },
};

/** Either of the two, shortened or joined so that nothing tells which. */
export const apiPaket: TataLetakImpor = {
  id: 'api-paket',
  label: 'API Paket Terumumkan',
  tabel: 'rup',
  sumber: 'sirup',
  kolom: [...kolomApi, ...kolomPenyedia, tglUmumkan],
  bukti: ['tgl_pengumuman_paket'],
  tidakTersirat: ['cara_pengadaan'],
};
