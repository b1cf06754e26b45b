import { kepalaKodeRup, type KolomTataLetak, type TataLetakImpor } from './tipe';

const kolom: readonly KolomTataLetak[] = [
  { medan: 'kode_rup', kepala: kepalaKodeRup, wajib: true },
  { medan: 'kode_paket', kepala: ['kd_tender', 'kd_nontender', 'Kode Tender', 'kd_paket'] },
  { medan: 'nama_paket', kepala: ['nama_paket'] },
  { medan: 'unit', kepala: ['nama_satker'], wajib: true },
  { medan: 'kode_unit', kepala: ['kd_satker_str', 'kd_satker'] },
  { medan: 'instansi', kepala: ['nama_klpd'] },
  { medan: 'tahun', kepala: ['tahun_anggaran'] },
  { medan: 'sumber_dana', kepala: ['sumber_dana'] },
  { medan: 'penyedia', kepala: ['nama_penyedia'] },
  { medan: 'sumber_transaksi', kepala: ['sumber_transaksi'] },
  { medan: 'metode', kepala: ['mtd_pemilihan'] },
  { medan: 'jenis', kepala: ['jenis_pengadaan'] },
  { medan: 'status', kepala: ['status_tender', 'status_nontender'] },
  { medan: 'versi_tender', kepala: ['versi_tender'] },
  { medan: 'jenis_kontrak', kepala: ['jenis_kontrak', 'kontrak_pembayaran'] },
  { medan: 'pagu_transaksi', kepala: ['pagu'] },
  { medan: 'hps', kepala: ['hps'], wajib: true },
  { medan: 'nilai_kontrak', kepala: ['nilai_kontrak'] },
  { medan: 'nilai_pdn', kepala: ['nilai_pdn_kontrak'] },
  { medan: 'nilai_umk', kepala: ['nilai_umk_kontrak'] },
  { medan: 'tgl_pengumuman', kepala: ['tgl_pengumuman_tender', 'tgl_pengumuman_nontender'] },
  { medan: 'tgl_penetapan', kepala: ['tgl_penetapan_pemenang'] },
];

const buktiTender = [
  'kd_tender',
  'Kode Tender',
  'status_tender',
  'versi_tender',
  'ket_tender',
  'tgl_pengumuman_tender',
];
const buktiNonTender = [
  'kd_nontender',
  'Kode Non Tender',
  'status_nontender',
  'versi_nontender',
  'tgl_pengumuman_nontender',
  'tgl_selesai_nontender',
];

/** SPSE datasets of tenders: `tender pengumuman`, `tender selesai`, `tender selesai nilai`. */
export const spseTenderSelesai: TataLetakImpor = {
  id: 'spse-tender-selesai',
  label: 'SPSE Tender Selesai',
  tabel: 'transaksi',
  sumber: 'spse',
  kolom,
  bukti: buktiTender,
  bertentangan: buktiNonTender,
  tersirat: { sumber_transaksi: 'Tender' },
};

/** SPSE datasets of direct procurements: `non tender pengumuman`, `non tender selesai`. */
export const spseNonTenderSelesai: TataLetakImpor = {
  id: 'spse-nontender-selesai',
  label: 'SPSE Non Tender Selesai',
  tabel: 'transaksi',
  sumber: 'spse',
  kolom,
  bukti: buktiNonTender,
  bertentangan: buktiTender,
  tersirat: { sumber_transaksi: 'Non Tender' },
};

/** Either of the two, shortened or joined so that nothing tells which. */
export const spsePaket: TataLetakImpor = {
  id: 'spse-paket',
  label: 'SPSE Paket',
  tabel: 'transaksi',
  sumber: 'spse',
  kolom,
  bukti: ['hps'],
  tidakTersirat: ['sumber_transaksi'],
};
