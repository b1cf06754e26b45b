import { susunPadanan, type Padanan } from '../ketikan/padanan';
import { namaTerdekat } from '../umum/nama-terdekat';
import { bentukBanding } from '../umum/teks';
import {
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
  sumber: 'Sumber transaksi',
  'jenis-kontrak': 'Jenis kontrak',
} as const;
export type KelompokPadanan = keyof typeof labelKelompokPadanan;

/** The values used, by kind. */
export const nilaiPadanan: Readonly<Record<KelompokPadanan, readonly string[]>> = {
  status: pilihanStatus,
  metode: pilihanMetode,
  jenis: pilihanJenis,
  sumber: pilihanSumberTransaksi,
  'jenis-kontrak': pilihanJenisKontrak,
};

/** Value used → other spellings. Case and white space need no entry of their own. */
export const ejaanBawaan: Readonly<Record<KelompokPadanan, Readonly<Record<string, readonly string[]>>>> = {
  status: {
    Berjalan: [
      'Paket Sedang Berjalan',
      'Sedang Berjalan',
      'On Process',
      'Berlangsung',
      'On Addendum',
      'Tender Sedang Berjalan',
    ],
    // Delivered and paid, only not through the catalogue's own payment.
    Selesai: ['Completed', 'Paket Selesai', 'Tender Selesai', 'Payment Outside System'],
    'Gagal/Batal': [
      'Gagal',
      'Batal',
      'Dibatalkan',
      'Paket Dibatalkan',
      'Tender Gagal',
      'Tender Batal',
      'Seleksi Gagal',
      'Seleksi Batal',
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

/** The table of a kind that a new workspace starts with; the sheet `Padanan` holds it from then on. */
export const padananBawaan = (kelompok: KelompokPadanan): Padanan =>
  susunPadanan([
    ...nilaiPadanan[kelompok].map((nilai) => [nilai, nilai] as const),
    ...Object.entries(ejaanBawaan[kelompok]).flatMap(([nilai, ejaan]) =>
      ejaan.map((satu) => [satu, nilai] as const),
    ),
  ]);

/** A spelling that the table does not know, for the user to settle. */
interface EjaanTakDikenal {
  readonly ejaan: string;
  readonly banyak: number;
  /** The value most likely meant. */
  readonly terdekat: string | undefined;
}

export interface HasilPadanan {
  /** One entry a text: the value used, or `undefined` where the spelling is not known. */
  readonly nilai: readonly (string | undefined)[];
  /** Most frequent first. */
  readonly takDikenal: readonly EjaanTakDikenal[];
}

/** Brings a column of texts to the values used and lists the spellings that are not known, each once. */
export function terapkanPadanan(padanan: Padanan, kolom: readonly string[]): HasilPadanan {
  const banyak = new Map<string, { ejaan: string; banyak: number }>();
  const nilai = kolom.map((teks) => {
    const kunci = bentukBanding(teks);
    const dikenal = padanan.get(kunci);
    if (dikenal === undefined) {
      const hitung = banyak.get(kunci) ?? { ejaan: teks, banyak: 0 };
      hitung.banyak += 1;
      banyak.set(kunci, hitung);
    }
    return dikenal;
  });
  const takDikenal = [...banyak.values()]
    .sort((a, b) => b.banyak - a.banyak)
    .map((satu) => ({ ...satu, terdekat: nilaiTerdekat(padanan, satu.ejaan) }));
  return { nilai, takDikenal };
}

function nilaiTerdekat(padanan: Padanan, ejaan: string): string | undefined {
  const mirip = namaTerdekat(ejaan, padanan.keys());
  return mirip === undefined ? undefined : padanan.get(mirip);
}
