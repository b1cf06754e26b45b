import {
  pilihanCaraPengadaan,
  pilihanJenis,
  pilihanJenisKontrak,
  pilihanMetode,
  pilihanStatus,
  pilihanSumberTransaksi,
} from './pilihan';

/** Kinds of values that files spell in more than one way. */
export const labelKelompokPadanan = {
  status: 'Status',
  metode: 'Metode',
  jenis: 'Jenis pengadaan',
  cara: 'Cara pengadaan',
  sumber: 'Sumber transaksi',
  'jenis-kontrak': 'Jenis kontrak',
} as const;
export type KelompokPadanan = keyof typeof labelKelompokPadanan;

/** The values used, by kind. */
export const nilaiPadanan: Readonly<Record<KelompokPadanan, readonly string[]>> = {
  status: pilihanStatus,
  metode: pilihanMetode,
  jenis: pilihanJenis,
  cara: pilihanCaraPengadaan,
  sumber: pilihanSumberTransaksi,
  'jenis-kontrak': pilihanJenisKontrak,
};

/** The kind of spellings that a choice is read with: the one whose values are its choices. */
export const kelompokPilihan = (pilihan: readonly string[]): KelompokPadanan | undefined =>
  daftarKelompok.find((kelompok) => nilaiPadanan[kelompok] === pilihan);

export const daftarKelompok = Object.keys(labelKelompokPadanan) as readonly KelompokPadanan[];

/** In place of a value: what is so spelled has none (`TB`, tidak berlaku). */
export const PADANAN_TB = 'TB';

/**
 * Value used → other spellings. Case, white space and underscores need no entry of their own. Only what means the same
 * wherever it is written: "Penyedia dalam Swakelola" or "Barang;Jasa Lainnya" are for a person to settle.
 */
export const ejaanBawaan: Readonly<Record<KelompokPadanan, Readonly<Record<string, readonly string[]>>>> = {
  status: {
    Berjalan: [
      'Paket Sedang Berjalan',
      'Sedang Berjalan',
      'On Process',
      'Berlangsung',
      'On Addendum',
      'Tender Sedang Berjalan',
      'Kontrak Sedang Berjalan',
    ],
    // Delivered and paid, only not through the catalogue's own payment.
    Selesai: [
      'Completed',
      'Paket Selesai',
      'Paket Sudah Selesai',
      'Tender Selesai',
      'Tender Sudah Selesai',
      'Seleksi Selesai',
      'Seleksi Sudah Selesai',
      'Kontrak Selesai',
      'Payment Outside System',
    ],
    'Gagal/Batal': [
      'Gagal',
      'Batal',
      'Dibatalkan',
      'Paket Dibatalkan',
      'Tender Gagal',
      'Tender Batal',
      'Seleksi Gagal',
      'Seleksi Batal',
      // SPSE closes a package that comes to no contract.
      'Ditutup',
      'Paket Ditutup',
      'Tender Ditutup',
      'Seleksi Ditutup',
      'Canceled',
      'Cancelled',
    ],
  },
  metode: {
    Tender: [
      'Tender Umum',
      'Lelang Umum',
      'Pelelangan Umum',
      'Tender - Pascakualifikasi',
      'Tender - Prakualifikasi',
    ],
    'Tender Cepat': ['Lelang Cepat'],
    Seleksi: ['Seleksi Umum', 'Seleksi - Prakualifikasi', 'Seleksi - Pascakualifikasi'],
    'Pengadaan Langsung': ['Pengadaan Langsung (PL)'],
    'Penunjukan Langsung': ['Penunjukan Langsung (PnL)'],
    'E-Purchasing': ['ePurchasing', 'E Purchasing', 'e-Katalog', 'Katalog Elektronik', 'Toko Daring'],
    Dikecualikan: ['Pengadaan Dikecualikan', 'Pengadaan yang Dikecualikan'],
    'Pengadaan Darurat': ['Darurat', 'Penanganan Keadaan Darurat'],
    // Work that a unit does itself chooses no provider.
    [PADANAN_TB]: ['Swakelola'],
  },
  jenis: {
    Barang: ['Pengadaan Barang'],
    'Pekerjaan Konstruksi': ['Konstruksi'],
    'Jasa Konsultansi': [
      'Jasa Konsultansi Badan Usaha Non Konstruksi',
      'Jasa Konsultansi Badan Usaha Konstruksi',
      'Jasa Konsultansi Perorangan Non Konstruksi',
      'Jasa Konsultansi Perorangan Konstruksi',
      'Jasa Konsultansi Badan Usaha',
      'Jasa Konsultansi Perorangan',
      'Jasa Konsultasi',
    ],
    'Jasa Lainnya': ['Jasa Lain'],
    'Pekerjaan Terintegrasi': ['Terintegrasi', 'Pekerjaan Konstruksi Terintegrasi'],
  },
  cara: {},
  sumber: {
    'Non Tender': ['Non-Tender', 'Nontender'],
    'E-Katalog': ['E-Katalog 5.0', 'E-Katalog 6.0', 'E-Katalog V5', 'E-Katalog V6', 'Katalog Elektronik'],
    'Toko Daring': ['Tokodaring', 'Bela Pengadaan'],
    Pencatatan: ['Pencatatan Non Tender', 'Pencatatan Pengadaan Darurat'],
    Swakelola: ['Pencatatan Swakelola'],
  },
  'jenis-kontrak': {
    Lumsum: ['Lump Sum', 'Lumpsum', 'Lump-sum'],
    'Gabungan Lumsum dan Harga Satuan': [
      'Gabungan Lump Sum dan Harga Satuan',
      'Gabungan Lumpsum dan Harga Satuan',
      'Lumsum dan Harga Satuan',
      'Gabungan',
    ],
    'Kontrak Payung': ['Payung', 'Framework Contract'],
    // Named so by SPSE before Perpres 12/2021.
    'Putar Kunci': ['Terima Jadi', 'Terima Jadi (Turnkey)', 'Turnkey', 'Putar Kunci (Turnkey)'],
    'Biaya Plus Imbalan': ['Cost Plus Fee', 'Biaya Plus Imbalan (Cost Plus Fee)'],
    'Waktu Penugasan': ['Time Based', 'Kontrak Waktu Penugasan'],
    'Berbasis Kinerja': ['Kontrak Berbasis Kinerja', 'Performance Based Contract'],
  },
};
