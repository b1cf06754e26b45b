import type { DataContoh } from './hitung';

/** A tiny table and what a person calculates from it; `cakupan` is n and N of the first level with a gap or a basis. */
interface ContohHitung {
  readonly data: DataContoh;
  readonly skor?: Readonly<Record<string, number>>;
  readonly harapan: number;
  /** [level, rows counted, rows in scope] */
  readonly cakupan?: readonly [tingkat: string, dihitung: number, lingkup: number];
}

const tender = { metode: 'Tender', status: 'Selesai' };
const seleksi = { metode: 'Seleksi', status: 'Selesai' };
const katalog = { metode: 'E-Purchasing', sumber_transaksi: 'E-Katalog', status: 'Selesai' };
const spse = { ...tender, sumber_transaksi: 'Tender' };

/** One example or more per library entry; the calculation by hand stands beside it. */
export const contohHitung: Readonly<Record<string, ContohHitung>> = {
  'efisiensi-hps': {
    data: {
      transaksi: [
        { ...spse, hps: 1000, nilai_kontrak_awal: 900 },
        { ...spse, metode: 'Pengadaan Langsung', hps: 500, nilai_kontrak_awal: 450 },
        { ...katalog, nilai_kontrak_awal: 800 }, // catalogue order: no HPS, not in scope
        { sumber_transaksi: 'Swakelola', status: 'Selesai', nilai_kontrak_awal: 70 }, // not in scope
        { ...spse, status: 'Gagal/Batal', hps: 300 }, // not in scope
        { ...spse, hps: 0, nilai_kontrak_awal: 100 }, // not in scope
        { ...spse, nilai_kontrak_awal: 100 }, // a tender whose HPS is missing: a gap
      ],
    },
    harapan: 10, // (100 + 50) / 1500
    cakupan: ['transaksi', 2, 3],
  },
  'efisiensi-pagu': {
    data: {
      rup: [
        { pagu: 1000, nilai_kontrak_paket: 950, tahun_jamak: false, transaksi_lengkap: true },
        { pagu: 3000, nilai_kontrak_paket: 2650, tahun_jamak: false, transaksi_lengkap: true },
        { pagu: 9000, nilai_kontrak_paket: 1000, tahun_jamak: true, transaksi_lengkap: true },
        { pagu: 700, nilai_kontrak_paket: 100, tahun_jamak: false, transaksi_lengkap: false },
      ],
    },
    harapan: 10, // (50 + 350) / 4000
    cakupan: ['rup', 2, 2],
  },
  'lama-pemilihan': {
    data: {
      transaksi: [
        { ...tender, tgl_pengumuman: '2026-02-02', tgl_penetapan: '2026-02-22' }, // 20
        { ...tender, tgl_pengumuman: '2026-02-01', tgl_penetapan: '2026-03-03' }, // 27 (to 28 Feb) + 3 = 30
        {
          metode: 'Tender',
          status: 'Gagal/Batal',
          tgl_pengumuman: '2026-01-01',
          tgl_penetapan: '2026-06-01',
        },
        { ...tender, tgl_pengumuman: '2026-06-01' }, // still running
        { ...seleksi, tgl_pengumuman: '2026-01-01', tgl_penetapan: '2026-06-01' },
      ],
    },
    harapan: 25,
    cakupan: ['transaksi', 2, 2],
  },
  'lama-seleksi': {
    data: {
      transaksi: [
        { ...seleksi, tgl_pengumuman: '2026-01-01', tgl_penetapan: '2026-02-10' }, // 40
        { ...tender, tgl_pengumuman: '2026-01-01', tgl_penetapan: '2026-01-02' },
      ],
    },
    harapan: 40,
  },
  'lama-penandatanganan-kontrak': {
    data: {
      transaksi: [
        { tgl_penetapan: '2026-03-16', tgl_kontrak: '2026-03-25' }, // 2 working days around Nyepi and Idulfitri
        { tgl_penetapan: '2026-04-06', tgl_kontrak: '2026-04-14' }, // 7 8 9 10 13 14 = 6
        { tgl_penetapan: '2026-04-06' },
      ],
    },
    harapan: 4,
    cakupan: ['transaksi', 2, 2],
  },
  'kontrak-tepat-waktu': {
    data: {
      transaksi: [
        { ...spse, tgl_akhir_kontrak: '2026-05-31', tgl_bast: '2026-05-31' }, // on time
        { ...spse, tgl_akhir_kontrak: '2026-08-31', tgl_bast: '2026-06-15' }, // early: counts already
        { ...spse, tgl_akhir_kontrak: '2026-05-31', tgl_bast: '2026-06-01' }, // a day late
        { ...spse, tgl_akhir_kontrak: '2026-06-30' }, // due on the data date, not handed over: late
        { ...spse, tgl_akhir_kontrak: '2026-07-01' }, // not due
        { ...spse, tgl_akhir_kontrak: '2026-08-31', tgl_bast: '2026-07-10' }, // handed over after the data date
        { ...spse, tgl_akhir_kontrak: '2026-05-31', tgl_bast: '2026-05-31', tgl_kontrak: '2026-01-05' }, // on time
        { ...spse, tgl_akhir_kontrak: '2026-05-31', tgl_bast: '2026-07-10' }, // due, handed over after the data date: late
        { ...spse, tgl_bast: '2026-05-31' }, // no end date: cannot be judged
        { ...spse, status: 'Gagal/Batal', tgl_akhir_kontrak: '2026-01-31' },
      ],
    },
    harapan: 50, // 3 / 6
    cakupan: ['transaksi', 8, 9],
  },
  'rup-tepat-waktu': {
    data: {
      rup: [
        { tgl_umumkan_rup: '2026-01-10', tgl_rencana_pemilihan: '2026-02-01' },
        { tgl_umumkan_rup: '2026-02-01', tgl_rencana_pemilihan: '2026-02-01' },
        { tgl_umumkan_rup: '2026-02-02', tgl_rencana_pemilihan: '2026-02-01' },
        { tgl_rencana_pemilihan: '2026-02-01' }, // missing: leaves both sides
      ],
    },
    harapan: 200 / 3,
    cakupan: ['rup', 3, 4],
  },
  'aksi-tepat-waktu': {
    data: {
      aksi: [
        { status_aksi: 'Selesai', tgl_target_aksi: '2026-05-31' },
        { status_aksi: 'Sedang berjalan', tgl_target_aksi: '2026-05-31' },
        { status_aksi: 'Belum dimulai', tgl_target_aksi: '2026-06-30' },
        { status_aksi: 'Selesai', tgl_target_aksi: '2026-03-31' },
        { status_aksi: 'Selesai', tgl_target_aksi: '2026-09-30' }, // not due yet
        { status_aksi: 'Dibatalkan', tgl_target_aksi: '2026-01-31' },
      ],
    },
    harapan: 50, // 2 / 4
    cakupan: ['aksi', 5, 5],
  },
  'tender-gagal': {
    data: {
      transaksi: [
        { ...tender, status: 'Gagal/Batal', tgl_pengumuman: '2026-02-01' },
        { ...tender, tgl_pengumuman: '2026-02-01' },
        { ...seleksi, tgl_pengumuman: '2026-02-01' },
        { ...seleksi, status: 'Berjalan', tgl_pengumuman: '2026-02-01' },
        { ...tender, status: 'Gagal/Batal' }, // never announced
        { metode: 'E-Purchasing', status: 'Gagal/Batal', tgl_pengumuman: '2026-02-01' }, // not all transactions
      ],
    },
    harapan: 25, // 1 / 4
    cakupan: ['transaksi', 4, 4],
  },
  'tender-ulang': {
    data: {
      transaksi: [
        { ...tender, versi_tender: 1, tgl_pengumuman: '2026-02-01' },
        { ...tender, versi_tender: 2, tgl_pengumuman: '2026-03-01' },
        { ...seleksi, versi_tender: 1, tgl_pengumuman: '2026-03-01' },
        { ...seleksi, versi_tender: 3, tgl_pengumuman: '2026-03-01' },
        { ...seleksi, versi_tender: 1, tgl_pengumuman: '2026-03-01' },
        { ...seleksi, tgl_pengumuman: '2026-03-01' }, // version unknown: leaves both sides
      ],
    },
    harapan: 40, // 2 / 5
    cakupan: ['transaksi', 5, 6],
  },
  'rata-penawar': {
    data: {
      transaksi: [
        { ...tender, jumlah_penawar: 5, tgl_penetapan: '2026-02-01' },
        { ...seleksi, jumlah_penawar: 2, tgl_penetapan: '2026-02-01' },
        { metode: 'Tender Cepat', jumlah_penawar: 8, tgl_penetapan: '2026-02-01' },
        { metode: 'Pengadaan Langsung', jumlah_penawar: 1, tgl_penetapan: '2026-02-01' },
      ],
    },
    harapan: 5, // 15 / 3
  },
  'paket-disanggah': {
    data: {
      transaksi: [
        { ...tender, ada_sanggah: true, tgl_penetapan: '2026-02-01' },
        { ...tender, ada_sanggah: false, tgl_penetapan: '2026-02-01' },
        { ...seleksi, ada_sanggah: false, tgl_penetapan: '2026-02-01' },
        { ...seleksi, ada_sanggah: false, tgl_penetapan: '2026-02-01' },
        { ...seleksi, ada_sanggah: true }, // no winner yet
      ],
    },
    harapan: 25, // 1 / 4
  },
  'belanja-pdn': {
    data: {
      transaksi: [
        { ...katalog, nilai_kontrak: 600, nilai_pdn: 600 },
        { ...spse, nilai_kontrak: 400, nilai_pdn: 100 },
        { ...spse, status: 'Gagal/Batal', nilai_kontrak: 5000, nilai_pdn: 0 },
        { sumber_transaksi: 'Swakelola', status: 'Selesai', nilai_kontrak: 9000, nilai_pdn: 9000 },
        { ...spse, nilai_kontrak: 1000 }, // PDN unknown: leaves both sides, so 1000 does not press the share down
      ],
    },
    harapan: 70, // 700 / 1000
    cakupan: ['transaksi', 2, 3],
  },
  'belanja-umk': {
    data: {
      transaksi: [
        { ...katalog, nilai_kontrak: 600, nilai_umk: 300 },
        { ...spse, nilai_kontrak: 400, nilai_umk: 0 }, // a zero is a zero
        { ...spse, nilai_kontrak: 1000 },
      ],
    },
    harapan: 30, // 300 / 1000
    cakupan: ['transaksi', 2, 3],
  },
  'adendum-kontrak': {
    data: {
      transaksi: [
        { ...spse, tgl_kontrak: '2026-02-01', jumlah_adendum: 2 },
        { ...spse, tgl_kontrak: '2026-02-01', jumlah_adendum: 0 },
        { ...spse, jumlah_adendum: 1 }, // no contract yet
      ],
    },
    harapan: 50, // 1 / 2
  },
  'perpanjangan-waktu': {
    data: {
      transaksi: [
        { ...spse, tgl_akhir_kontrak: '2026-05-31', tgl_akhir_adendum: '2026-06-30' },
        { ...spse, tgl_akhir_kontrak: '2026-05-31', tgl_akhir_adendum: '2026-05-31' }, // addendum of another kind
        { ...spse, tgl_akhir_kontrak: '2026-05-31' },
        { ...spse, tgl_akhir_kontrak: '2026-05-31' },
      ],
    },
    harapan: 25, // 1 / 4
    cakupan: ['transaksi', 4, 4],
  },
  'revisi-rup': {
    data: {
      rup: [
        { jumlah_revisi_rup: 0 },
        { jumlah_revisi_rup: 3 },
        { jumlah_revisi_rup: 1 },
        { jumlah_revisi_rup: 0 },
        {},
      ],
    },
    harapan: 50, // 2 / 4
    cakupan: ['rup', 4, 5],
  },
  'rup-diumumkan': {
    data: {
      rup: [{ pagu: 600 }, { pagu: 390 }],
      opd: [{ belanja_pbj: 700 }, { belanja_pbj: 400 }],
    },
    harapan: 90, // 990 / 1100
  },
  'pemanfaatan-etendering': {
    data: {
      rup: [
        { pagu: 1000, metode_rup: 'Tender' },
        { pagu: 500, metode_rup: 'Seleksi' },
        { pagu: 500, metode_rup: 'Tender Cepat' },
        { pagu: 4000, metode_rup: 'E-Purchasing' },
      ],
      transaksi: [
        { ...tender, nilai_kontrak: 900 },
        { ...seleksi, nilai_kontrak: 400 },
        { metode: 'Tender Cepat', status: 'Berjalan', nilai_kontrak: 300 },
        { ...tender, status: 'Gagal/Batal', nilai_kontrak: 700 },
        { ...katalog, nilai_kontrak: 3000 },
      ],
    },
    harapan: 80, // 1600 / 2000
  },
  'pemanfaatan-epurchasing': {
    data: {
      rup: [
        { pagu: 4000, metode_rup: 'E-Purchasing' },
        { pagu: 1000, metode_rup: 'Tender' },
      ],
      transaksi: [
        { ...katalog, nilai_kontrak: 3000 },
        { ...katalog, status: 'Gagal/Batal', nilai_kontrak: 900 },
        { ...tender, nilai_kontrak: 900 },
      ],
    },
    harapan: 75, // 3000 / 4000
  },
  'realisasi-elektronik': {
    data: {
      rup: [
        { pagu: 4000, metode_rup: 'E-Purchasing' },
        { pagu: 1000, metode_rup: 'Tender' },
        { pagu: 8000, metode_rup: 'Pengadaan Langsung' }, // the pagu of those methods only
      ],
      transaksi: [
        { ...katalog, nilai_kontrak: 3600 },
        { ...tender, nilai_kontrak: 900 },
        { metode: 'Pengadaan Langsung', status: 'Selesai', nilai_kontrak: 7000 },
      ],
    },
    harapan: 90, // 4500 / 5000
  },
  'nontender-transaksional': {
    data: {
      transaksi: [
        { metode: 'Pengadaan Langsung', sumber_transaksi: 'Non Tender', status: 'Selesai' },
        { metode: 'Penunjukan Langsung', sumber_transaksi: 'Non Tender', status: 'Berjalan' },
        { metode: 'Pengadaan Langsung', sumber_transaksi: 'Pencatatan', status: 'Selesai' },
        { metode: 'Pengadaan Langsung', sumber_transaksi: 'Pencatatan', status: 'Selesai' },
        { metode: 'Pengadaan Langsung', sumber_transaksi: 'Pencatatan', status: 'Gagal/Batal' },
        { ...katalog },
      ],
    },
    harapan: 50, // 2 / 4
  },
  'pemanfaatan-ekontrak': {
    data: {
      transaksi: [
        { ...tender, e_kontrak: true },
        { ...seleksi, e_kontrak: true },
        { metode: 'Tender Cepat', status: 'Selesai', e_kontrak: false },
        { ...tender, e_kontrak: true },
        { ...tender, status: 'Berjalan', e_kontrak: false },
        { metode: 'Pengadaan Langsung', status: 'Selesai', e_kontrak: false },
      ],
    },
    harapan: 75, // 3 / 4
  },
  'porsi-epurchasing': {
    data: {
      transaksi: [
        { ...katalog, nilai_kontrak: 300 },
        { ...spse, nilai_kontrak: 700 },
        { ...katalog, status: 'Gagal/Batal', nilai_kontrak: 9000 },
        { sumber_transaksi: 'Swakelola', status: 'Selesai', nilai_kontrak: 9000 }, // swakelola has no method at all
      ],
    },
    harapan: 30, // 300 / 1000
    cakupan: ['transaksi', 2, 2],
  },
  'digitalisasi-pbj': {
    data: {
      transaksi: [
        { ...katalog, nilai_kontrak: 300 },
        { ...spse, nilai_kontrak: 200 },
        { sumber_transaksi: 'Non Tender', status: 'Berjalan', nilai_kontrak: 100 },
        { sumber_transaksi: 'Toko Daring', status: 'Selesai', nilai_kontrak: 150 },
        { sumber_transaksi: 'Pencatatan', status: 'Selesai', nilai_kontrak: 250 },
        { sumber_transaksi: 'Swakelola', status: 'Selesai', nilai_kontrak: 9000 },
      ],
    },
    harapan: 75, // 750 / 1000
  },
  'konsultasi-tepat-waktu': {
    data: {
      opd: [
        { konsultasi_masuk: 8, konsultasi_tepat_waktu: 6 },
        { konsultasi_masuk: 2, konsultasi_tepat_waktu: 2 },
        { konsultasi_masuk: 0, konsultasi_tepat_waktu: 0 },
      ],
    },
    harapan: 80, // 8 / 10, not the mean of 75 and 100
  },
  'kepuasan-layanan': {
    data: {
      opd: [
        { jumlah_responden: 30, total_nilai_kepuasan: 2400 },
        { jumlah_responden: 10, total_nilai_kepuasan: 900 },
      ],
    },
    harapan: 82.5, // 3300 / 40
  },
  'formasi-jf-ppbj': {
    data: { opd: [{ formasi_jf_ppbj: 10, jf_ppbj_terisi: 7 }, {}] },
    harapan: 70, // 7 / 10
    cakupan: ['opd', 1, 2],
  },
  'indeks-kinerja-pbj': {
    data: {},
    skor: {
      'efisiensi-hps': 100,
      'kontrak-tepat-waktu': 80,
      'tender-gagal': 120,
      'konsultasi-tepat-waktu': 60,
    },
    harapan: 90, // 360 / 4
  },
  'indeks-pemanfaatan-sistem': {
    data: {},
    skor: {
      'rup-diumumkan': 100,
      'pemanfaatan-etendering': 90,
      'pemanfaatan-epurchasing': 80,
      'nontender-transaksional': 70,
      'pemanfaatan-ekontrak': 60,
    },
    harapan: 80, // 400 / 5
  },
};
