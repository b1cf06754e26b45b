import type { KodeBahasa } from '../../../../pesan/bahasa';

interface TeksPustaka {
  readonly memuat: string;
  readonly keterangan: string;
  readonly cari: string;
  readonly areaPengukuran: string;
  readonly semua: string;
  readonly ditampilkan: (jumlah: number, dari: number) => string;
  readonly tidakAda: string;
  readonly sudahAda: (kode: string) => string;
  readonly masukkanKe: string;
  readonly rincian: string;
  readonly rumusDenganKata: string;
  readonly rumus: string;
  readonly basis: string;
  readonly variabel: string;
  readonly memerlukan: string;
  readonly sumberData: string;
  readonly referensi: string;
  readonly tambahkan: (jumlah: number) => string;
  readonly pilihDahulu: string;
  readonly ikut: (daftar: string) => string;
  readonly sedang: string;
  readonly ditambahkan: (jumlah: number) => string;
  readonly lengkapi: string;
  readonly bukaIndikator: string;
  readonly tanpaArea: { readonly judul: string; readonly isi: string };
  readonly bukaArea: string;
}

export const teksPustaka: Readonly<Record<KodeBahasa, TeksPustaka>> = {
  id: {
    memuat: 'Membuka pustaka …',
    keterangan:
      'Centang indikator yang dibutuhkan, pilih area strategisnya, lalu tambahkan. Semua atribut dapat diubah sesudahnya di lembar Indikator.',
    cari: 'Cari nama, isi, atau variabel',
    areaPengukuran: 'Area pengukuran',
    semua: 'Semua area pengukuran',
    ditampilkan: (jumlah, dari) => `${jumlah} dari ${dari} indikator`,
    tidakAda: 'Tidak ada indikator yang cocok. Ubah kata pencarian atau area pengukurannya.',
    sudahAda: (kode) => `Sudah ada: ${kode}`,
    masukkanKe: 'Masukkan ke area strategis',
    rincian: 'Rincian',
    rumusDenganKata: 'Cara menghitung',
    rumus: 'Rumus',
    basis: 'Hanya baris dengan',
    variabel: 'Variabel yang diperlukan',
    memerlukan: 'Memakai indikator',
    sumberData: 'Sumber data',
    referensi: 'Rujukan',
    tambahkan: (jumlah) => (jumlah === 0 ? 'Tambahkan' : `Tambahkan ${jumlah} indikator`),
    pilihDahulu: 'Centang sedikitnya satu indikator.',
    ikut: (daftar) => `Ikut ditambahkan karena dipakai rumusnya: ${daftar}.`,
    sedang: 'Menambahkan indikator',
    ditambahkan: (jumlah) => `${jumlah} indikator ditambahkan ke lembar Indikator.`,
    lengkapi: 'Lengkapi baseline, target, dan rencana aksinya, lalu mintakan persetujuan.',
    bukaIndikator: 'Buka lembar Indikator',
    tanpaArea: {
      judul: 'Belum ada area strategis',
      isi: 'Indikator selalu termasuk dalam satu area. Isi lembar Tujuan dan Area Strategis dahulu (langkah 2 SOP).',
    },
    bukaArea: 'Buka lembar Area Strategis',
  },
  en: {
    memuat: 'Opening the library …',
    keterangan:
      'Tick the indicators you need, choose their strategic area, then add them. Every attribute can be changed afterwards on the sheet Indikator.',
    cari: 'Search name, content or variable',
    areaPengukuran: 'Measurement area',
    semua: 'All measurement areas',
    ditampilkan: (jumlah, dari) => `${jumlah} of ${dari} indicators`,
    tidakAda: 'No indicator matches. Change the search words or the measurement area.',
    sudahAda: (kode) => `In the plan: ${kode}`,
    masukkanKe: 'Add to strategic area',
    rincian: 'Details',
    rumusDenganKata: 'How it is calculated',
    rumus: 'Formula',
    basis: 'Only rows with',
    variabel: 'Variables it needs',
    memerlukan: 'Uses the indicators',
    sumberData: 'Data source',
    referensi: 'Reference',
    tambahkan: (jumlah) => (jumlah === 0 ? 'Add' : `Add ${jumlah} indicators`),
    pilihDahulu: 'Tick at least one indicator.',
    ikut: (daftar) => `Added too, because the formula uses them: ${daftar}.`,
    sedang: 'Adding indicators',
    ditambahkan: (jumlah) => `${jumlah} indicators were added to the sheet Indikator.`,
    lengkapi: 'Give them baselines, targets and actions, then ask for approval.',
    bukaIndikator: 'Open the sheet Indikator',
    tanpaArea: {
      judul: 'There is no strategic area yet',
      isi: 'An indicator always belongs to an area. Fill the sheets Tujuan and Area Strategis first (SOP step 2).',
    },
    bukaArea: 'Open the sheet Area Strategis',
  },
};
