import fc from 'fast-check';
import { daftarEksporLain } from '../../../src/domain/impor/tata-letak/ekspor-lain';
import { daftarTataLetak } from '../../../src/domain/impor/tata-letak/daftar';
import { petakanKolom } from '../../../src/domain/impor/tata-letak/petakan';
import { variabelBaku } from '../../../src/domain/variabel/daftar';
import { impor, kepalaRealisasi, baris } from './tabel';

const opsi = { variabel: variabelBaku };

/** Headers of exports that people hold, as their sources write them, shortened to what tells them and what misleads. */
const kepala: Readonly<Record<string, string>> = {
  'e-Katalog V5':
    'nama_satker,kd_paket,status_paket,paket_status_str,tahun_anggaran,kd_paket_produk,kd_klpd,nama_sumber_dana,nama_paket,total_harga,ongkos_kirim,harga_satuan,kd_komoditas,kd_rup,kuantitas,no_paket',
  'e-Katalog V6':
    'tahun_anggaran,nama_satker,kd_klpd,kd_satker_str,kd_paket,kd_rup,rup_nama_pkt,product_ids,sumber_dana,mak,kd_penyedia_v6,jml_jenis_produk,ongkir,total_harga,tgl_order,status_pkt,status_pengiriman',
  'e-Katalog INAPROC':
    'nama_satker,rup_name,rup_code,order_date,fiscal_year,flag_minikom,funding_source,kode_satker,status,count_product,order_id,shipping_fee,kode_penyedia,shipment_status,total_qty,total,mak',
  'Toko Daring':
    'tahun,kd_klpd,nama_klpd,kd_satker,nama_satker,order_id,order_desc,valuasi,kategori,metode_bayar,tanggal_transaksi,marketplace,merchant_name,status_verif',
  'SPSE Pencatatan Non Tender':
    'tahun_anggaran,nama_klpd,kd_satker_str,nama_satker,kd_nontender_pct,kd_pkt_dce,kd_rup,nama_paket,pagu,total_realisasi,nilai_pdn_pct,sumber_dana,mtd_pemilihan,bukti_pembayaran,status_nontender_pct_ket,tgl_buat_paket',
  'SPSE Realisasi Pencatatan Non Tender':
    'tahun_anggaran,kd_satker_str,nama_satker,kd_nontender_pct,kd_paket_dce,kd_rup_paket,nama_paket,pagu,jenis_realisasi,no_realisasi,tgl_realisasi,nilai_realisasi,nama_penyedia',
  'SPSE Pencatatan Swakelola':
    'tahun_anggaran,kd_satker_str,nama_satker,kd_rup,kd_swakelola_pct,nama_paket,pagu,total_realisasi,sumber_dana,tipe_swakelola,tipe_swakelola_nama,status_swakelola_pct_ket,tgl_buat_paket',
  'SPSE Realisasi Pencatatan Swakelola':
    'tahun_anggaran,kd_satker,kd_swakelola_pct,jenis_realisasi,no_realisasi,tgl_realisasi,nilai_realisasi,nama_pelaksana,nama_ppk',
  'SPSE e-Kontrak SPPBJ':
    'tahun_anggaran,nama_klpd,kd_satker_str,nama_satker,kd_tender,nama_paket,no_sppbj,lampiran_sppbj,tgl_sppbj,nama_penyedia,harga_final,nilai_jaminan_pelaksanaan,status_kontrak',
  'SPSE e-Kontrak Kontrak':
    'tahun_anggaran,kd_satker_str,nama_satker,kd_tender,nama_paket,no_sppbj,no_kontrak,tgl_kontrak,tgl_kontrak_awal,tgl_kontrak_akhir,kota_kontrak,nilai_kontrak,nilai_pdn_kontrak,nilai_umk_kontrak,jenis_kontrak,status_kontrak',
  'SPSE e-Kontrak SPMK/SPP':
    'tahun_anggaran,kd_satker_str,nama_satker,kd_tender,nama_paket,no_kontrak,no_spmk_spp,tgl_spmk_spp,tgl_mulai_pekerjaan,tgl_selesai_pekerjaan,waktu_penyelesaian,nama_penyedia',
  'SPSE e-Kontrak BAP/BAST':
    'tahun_anggaran,kd_satker_str,nama_satker,kd_nontender,nama_paket,no_kontrak,tgl_kontrak,nilai_kontrak,nama_penyedia,no_bast,tgl_bast,no_bap,tgl_bap,besar_pembayaran,progres_pekerjaan,status_kontrak',
  'SPSE Peserta Tender':
    'tahun_anggaran,kd_satker_str,kd_tender,kd_peserta,kd_penyedia,nama_penyedia,nilai_penawaran,nilai_terkoreksi,pemenang,pemenang_terverifikasi',
  'SPSE Jadwal Tahapan Tender':
    'tahun_anggaran,kd_satker,kd_satker_str,kd_tender,kd_tahapan,nama_tahapan,kd_akt,nama_akt,tgl_awal,tgl_akhir',
  'SPSE Realisasi Tender':
    'Tahun Anggaran,Kode Tender,Nama Paket,Kode RUP,KLPD,Nama Satker,Jenis Pengadaan,Metode Pengadaan,Nilai Pagu,Nilai HPS,Nama Pemenang,Nilai Kontrak,Nilai PDN,Nilai UMK,Sumber Dana,Tahap',
  'SPSE Realisasi Non Tender':
    'Tahun Anggaran,Kode Paket,Nama Paket,Kode RUP,K/L/PD,Nama Satker,Jenis Pengadaan,Metode pengadaan,Nilai Pagu,Nilai HPS,Nama Pemenang,Nilai Kontrak,Nilai PDN,Nilai UMK,Sumber Dana,Status Paket',
  'SPSE Realisasi Swakelola':
    'Tahun Anggaran,Kode Paket,Nama Paket,Kode RUP,K/L/PD,Nama Satker,Tipe Swakelola,Nilai Pagu,Nama Pelaksana,Nilai Total Realiasai,Sumber Dana,Status Paket',
  'RUP Struktur Anggaran PD':
    'tahun_anggaran,nama_klpd,kd_satker_str,nama_satker,belanja_operasi,belanja_modal,belanja_btt,belanja_pengadaan,total_belanja',
  'RUP History Kaji Ulang':
    'tahun_anggaran,tgl_kaji_ulang,jenis_revisi,nama_klpd,nama_satker,kd_rup_baru,kd_rup_lama,kd_satker_str,alasan_kajiulang',
  'RUP Paket Anggaran':
    'sumber_dana,mak,kd_satker_str,nama_klpd,kd_rup,id_paket_anggaran_penyedia,jenis_dana_apbn,tahun_anggaran,asal_dana_satker,nama_satker,asal_dana,pagu,kd_komponen',
};

const daftar = Object.entries(kepala).map(([label, teks]) => [label, teks.split(',')] as const);

test('setiap ekspor yang dikenal tetapi tidak dibaca diuji di sini', () => {
  expect(Object.keys(kepala).sort()).toEqual(daftarEksporLain.map(({ label }) => label).sort());
});

test.each(daftar)('%s ditolak dengan namanya, dalam urutan dan huruf apa pun', (label, kolom) => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...kolom], { minLength: kolom.length }), (urut) => {
      const hasil = petakanKolom(
        urut.map((nama) => nama.replaceAll('_', ' ').toUpperCase()),
        opsi,
      );
      expect(hasil.tataLetak).toBeUndefined();
      expect(hasil.catatan).toMatchObject([{ kode: 'ekspor-belum-dibaca', params: { ekspor: [label] } }]);
    }),
    { numRuns: 20 },
  );
});

test.each(daftar)('%s yang dipotong kolomnya tidak pernah terbaca sebagai yang lain', (_, kolom) => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...kolom]), (urut) => {
      expect(petakanKolom(urut, opsi).tataLetak).toBeUndefined();
    }),
    { numRuns: 200 },
  );
});

// What the old advice led to: "tidak ada kolom hps", so the column with the amount is called hps.
test.each(daftar)('%s yang judul kolomnya dipaksa cocok tetap ditolak', (label, kolom) => {
  const ciri = daftarEksporLain.find((satu) => satu.label === label)?.ciri ?? [];
  let dicoba = 0;
  for (const { kolom: milik } of daftarTataLetak) {
    const wajib = milik.filter((satu) => satu.wajib === true).map((satu) => satu.kepala[0]);
    for (const korban of [kolom, [...kolom].reverse()]) {
      const sisa = korban.filter((nama) => !wajib.includes(nama));
      const kurang = wajib.filter((nama) => !korban.includes(nama));
      // As many of its columns are renamed as the layout lacks.
      const paksa = [
        ...korban.filter((nama) => wajib.includes(nama)),
        ...kurang,
        ...sisa.slice(kurang.length),
      ];
      // Where all that tells it is renamed, nobody can tell it any more.
      if (!paksa.some((nama) => ciri.includes(nama))) continue;
      dicoba += 1;
      expect(petakanKolom(paksa, opsi).tataLetak).toBeUndefined();
    }
  }
  expect(dicoba).toBeGreaterThan(daftarTataLetak.length);
});

test('ekspor yang sama banyak cirinya disebut bersama', () => {
  expect(petakanKolom(['kd_rup', 'nama_satker', 'nama_paket', 'total_harga'], opsi).catatan).toMatchObject([
    { params: { ekspor: ['e-Katalog V5', 'e-Katalog V6'], ciri: ['total_harga'] } },
  ]);
});

test('kolom tambahan milik ekspor lain tidak menolak berkas yang lengkap cirinya', () => {
  const hasil = impor(`${kepalaRealisasi};tgl_order\n${baris()};2026-01-05\n`);
  expect(hasil.tataLetak?.id).toBe('inaproc-realisasi');
  expect(hasil.catatan.map(({ params }) => params)).toEqual([{ daftar: ['tgl_order'] }]);
});

test('tanpa satu pun judul yang dikenal, yang dapat dibaca disebut dan tidak ada yang "paling dekat"', () => {
  expect(petakanKolom(['a', 'b'], opsi).catatan).toMatchObject([
    {
      kode: 'tata-letak-tidak-dikenal',
      params: { terdekat: null, judul: ['a', 'b'], hilang: [], mirip: [] },
    },
  ]);
});

test('nama kolom yang mempunyai arti sendiri tidak diusulkan menjadi kolom lain', () => {
  // kd_paket is two letters away from "Kode Paket", nama_ppk from nama_paket
  const hasil = petakanKolom(['Nama Satuan Kerja', 'Kode RUP', 'kd_paket', 'nama_ppk'], opsi);
  expect(hasil.catatan).toMatchObject([{ kode: 'tata-letak-tidak-dikenal', params: { mirip: [] } }]);
});
