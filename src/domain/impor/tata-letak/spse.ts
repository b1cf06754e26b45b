import { kepalaKodeRup, type TataLetakImpor } from './tipe';

/** SPSE datasets of finished tenders and direct procurements (`tender selesai`, `non tender selesai`), and `tender`. */
export const spseTenderSelesai: TataLetakImpor = {
  id: 'spse-tender-selesai',
  label: 'SPSE Tender Selesai',
  tabel: 'transaksi',
  sumber: 'spse',
  kolom: [
    { medan: 'kode_rup', kepala: kepalaKodeRup, wajib: true },
    { medan: 'kode_paket', kepala: ['kd_tender', 'kd_nontender', 'Kode Tender', 'kd_paket'] },
    { medan: 'nama_paket', kepala: ['nama_paket'] },
    { medan: 'unit', kepala: ['nama_satker'], wajib: true },
    { medan: 'kode_unit', kepala: ['kd_satker_str', 'kd_satker'] },
    { medan: 'instansi', kepala: ['nama_klpd'] },
    { medan: 'tahun', kepala: ['tahun_anggaran'] },
    { medan: 'sumber_dana', kepala: ['sumber_dana'] },
    { medan: 'penyedia', kepala: ['nama_penyedia'] },
    { medan: 'metode', kepala: ['mtd_pemilihan'] },
    { medan: 'jenis', kepala: ['jenis_pengadaan'] },
    { medan: 'status', kepala: ['status_tender', 'status_nontender'] },
    { medan: 'versi_tender', kepala: ['versi_tender'] },
    { medan: 'jenis_kontrak', kepala: ['jenis_kontrak', 'kontrak_pembayaran'] },
    { medan: 'hps', kepala: ['hps'], wajib: true },
    { medan: 'nilai_kontrak', kepala: ['nilai_kontrak'] },
    { medan: 'nilai_pdn', kepala: ['nilai_pdn_kontrak'] },
    { medan: 'nilai_umk', kepala: ['nilai_umk_kontrak'] },
    { medan: 'tgl_pengumuman', kepala: ['tgl_pengumuman_tender', 'tgl_pengumuman_nontender'] },
    { medan: 'tgl_penetapan', kepala: ['tgl_penetapan_pemenang'] },
  ],
};
