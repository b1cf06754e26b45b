/** Where the figures of an export that is not read can be had instead. */
export type GantiEkspor = 'inaproc-realisasi' | 'inaproc-rencana' | 'template' | 'data-opd' | 'lembar-paket';

/** An export that people hold and that no layout reads. It is told by name, so that nobody renames its columns until they fit. */
export interface EksporLain {
  readonly label: string;
  /** Headers that this export has and no layout of ours (docs/aturan.md#where-package-data-comes-from): one tells it. */
  readonly ciri: readonly string[];
  /** Ordinary words among its headers, which tell it from others that share a `ciri`. */
  readonly pendukung?: readonly string[];
  readonly ganti: GantiEkspor;
}

const eKontrak = [
  'no_sppbj',
  'no_kontrak',
  'status_kontrak',
  'tgl_penetapan_status_kontrak',
  'versi_addendum',
];

/** What is known and not read. Of two with equally many headers in a file both are named. */
export const daftarEksporLain: readonly EksporLain[] = [
  {
    label: 'e-Katalog V5',
    ciri: [
      'paket_status_str',
      'kd_paket_produk',
      'no_paket',
      'kd_komoditas',
      'kd_produk',
      'harga_satuan',
      'kuantitas',
      'ongkos_kirim',
      'catatan_produk',
      'kd_penyedia_distributor',
      'kd_user_pokja',
      'kd_user_ppk',
      'kd_provinsi_wilayah_harga',
      'kd_kabupaten_wilayah_harga',
      'tanggal_buat_paket',
      'tanggal_edit_paket',
      'jml_jenis_produk',
      'total_harga',
    ],
    ganti: 'inaproc-realisasi',
  },
  {
    label: 'e-Katalog V6',
    ciri: [
      'rup_nama_pkt',
      'product_ids',
      'kd_penyedia_v6',
      'kd_penyedia_sikap',
      'jml_jenis_produk',
      'jml_produk',
      'ongkir',
      'total_harga',
      'tgl_order',
      'status_pkt',
      'status_pengiriman',
    ],
    ganti: 'inaproc-realisasi',
  },
  {
    label: 'e-Katalog INAPROC',
    ciri: [
      'rup_name',
      'rup_desc',
      'rekan_id',
      'order_id',
      'order_date',
      'fiscal_year',
      'flag_minikom',
      'funding_source',
      'count_product',
      'product_id',
      'shipping_fee',
      'shipment_status',
      'total_qty',
    ],
    ganti: 'inaproc-realisasi',
  },
  {
    label: 'Toko Daring',
    ciri: [
      'order_id',
      'order_desc',
      'valuasi',
      'metode_bayar',
      'tanggal_transaksi',
      'marketplace',
      'merchant_name',
      'jenis_transaksi',
      'nama_pemesan',
      'status_verif',
      'status_konfirmasi_ppmse',
      'keterangan_ppmse',
    ],
    ganti: 'inaproc-realisasi',
  },
  {
    label: 'SPSE Pencatatan Non Tender',
    ciri: [
      'kd_nontender_pct',
      'total_realisasi',
      'nilai_pdn_pct',
      'nilai_umk_pct',
      'kategori_pengadaan',
      'bukti_pembayaran',
      'status_nontender_pct',
      'status_nontender_pct_ket',
    ],
    ganti: 'inaproc-realisasi',
  },
  {
    label: 'SPSE Realisasi Pencatatan Non Tender',
    ciri: [
      'kd_nontender_pct',
      'kd_paket_dce',
      'jenis_realisasi',
      'no_realisasi',
      'tgl_realisasi',
      'nilai_realisasi',
      'dok_realisasi',
      'ket_realisasi',
    ],
    ganti: 'inaproc-realisasi',
  },
  {
    label: 'SPSE Pencatatan Swakelola',
    ciri: [
      'kd_swakelola_pct',
      'tipe_swakelola_nama',
      'total_realisasi',
      'nilai_pdn_pct',
      'nilai_umk_pct',
      'status_swakelola_pct',
      'status_swakelola_pct_ket',
    ],
    ganti: 'inaproc-realisasi',
  },
  {
    label: 'SPSE Realisasi Pencatatan Swakelola',
    ciri: [
      'kd_swakelola_pct',
      'jenis_realisasi',
      'no_realisasi',
      'tgl_realisasi',
      'nilai_realisasi',
      'dok_realisasi',
      'ket_realisasi',
      'nama_pelaksana',
      'npwp_pelaksana',
    ],
    ganti: 'inaproc-realisasi',
  },
  {
    label: 'SPSE e-Kontrak SPPBJ',
    ciri: [
      'lampiran_sppbj',
      'tgl_sppbj',
      'kota_sppbj',
      'harga_final',
      'nilai_jaminan_pelaksanaan',
      'masa_berlaku_jaminan',
      ...eKontrak,
    ],
    ganti: 'template',
  },
  {
    label: 'SPSE e-Kontrak Kontrak',
    ciri: [
      'tgl_kontrak_awal',
      'tgl_kontrak_akhir',
      'kota_kontrak',
      'nama_rek_bank',
      'no_rek_bank',
      'alasan_ubah_nilai_kontrak',
      'alasan_nilai_kontrak_10_persen',
      ...eKontrak,
    ],
    ganti: 'template',
  },
  {
    label: 'SPSE e-Kontrak SPMK/SPP',
    ciri: [
      'no_spmk_spp',
      'tgl_spmk_spp',
      'tgl_mulai_pekerjaan',
      'tgl_selesai_pekerjaan',
      'waktu_penyelesaian',
      'kota_spmk_spp',
      'alamat_pengiriman',
      'no_sppbj',
      'no_kontrak',
    ],
    ganti: 'template',
  },
  {
    label: 'SPSE e-Kontrak BAP/BAST',
    ciri: [
      'no_bast',
      'no_bap',
      'tgl_bap',
      'besar_pembayaran',
      'progres_pekerjaan',
      'cara_pembayaran_kontrak',
      ...eKontrak,
    ],
    ganti: 'template',
  },
  {
    label: 'SPSE Peserta Tender',
    ciri: ['kd_peserta', 'pemenang', 'pemenang_terverifikasi'],
    ganti: 'template',
  },
  {
    label: 'SPSE Jadwal Tahapan Tender',
    ciri: ['kd_tahapan', 'nama_tahapan', 'kd_akt', 'nama_akt'],
    ganti: 'template',
  },
  {
    // Its values are 0 where no contract is recorded yet, whatever the stage: read, they would be contracts of nothing.
    label: 'SPSE Realisasi Tender',
    ciri: ['Nilai Pagu', 'Nilai HPS', 'Nama Pemenang'],
    pendukung: ['Kode Tender', 'Nilai UMK', 'Tahap'],
    ganti: 'inaproc-realisasi',
  },
  {
    label: 'SPSE Realisasi Non Tender',
    ciri: ['Nilai Pagu', 'Nilai HPS', 'Nama Pemenang'],
    pendukung: ['Kode Paket', 'Nilai UMK', 'Status Paket'],
    ganti: 'inaproc-realisasi',
  },
  {
    // The second spelling is the source's own.
    label: 'SPSE Realisasi Swakelola',
    ciri: ['Nama Pelaksana', 'Nilai Pagu', 'Nilai Total Realisasi', 'Nilai Total Realiasai'],
    pendukung: ['Tipe Swakelola', 'Status Paket'],
    ganti: 'inaproc-realisasi',
  },
  {
    label: 'RUP Struktur Anggaran PD',
    ciri: [
      'belanja_operasi',
      'belanja_modal',
      'belanja_btt',
      'belanja_non_pengadaan',
      'belanja_pengadaan',
      'total_belanja',
    ],
    ganti: 'data-opd',
  },
  {
    label: 'RUP History Kaji Ulang',
    ciri: ['kd_rup_baru', 'kd_rup_lama', 'tgl_kaji_ulang', 'jenis_revisi', 'alasan_kajiulang'],
    ganti: 'lembar-paket',
  },
  {
    label: 'RUP Paket Anggaran',
    ciri: [
      'id_paket_anggaran_penyedia',
      'id_paket_anggaran_swakelola',
      'jenis_dana_apbn',
      'asal_dana',
      'asal_dana_satker',
      'asal_dana_klpd',
      'tahun_anggaran_dana',
      'kd_komponen',
      'kd_subkegiatan',
    ],
    ganti: 'inaproc-rencana',
  },
];
