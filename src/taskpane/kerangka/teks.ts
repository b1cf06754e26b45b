import type { KodeBahasa } from '../../pesan/bahasa';
import type { KodeHalaman } from '../halaman/daftar';

export interface TeksKerangka {
  readonly produk: string;
  readonly halaman: Readonly<Record<KodeHalaman, string>>;
  readonly navigasi: string;
  readonly tahun: (tahun: number) => string;
  readonly bahasa: string;
  readonly memuat: string;
  readonly dipulihkan: string;
  readonly jatuh: string;
  readonly cobaLagi: string;
  readonly rincianGalat: string;
}

export const teksKerangka: Readonly<Record<KodeBahasa, TeksKerangka>> = {
  id: {
    produk: 'Kinerja PBJ',
    halaman: {
      alur: 'Alur SOP',
      rencana: 'Rencana',
      data: 'Data',
      distribusi: 'Distribusi',
      kompilasi: 'Kompilasi',
      capaian: 'Capaian',
    },
    navigasi: 'Halaman',
    tahun: (tahun) => `Tahun ${tahun}`,
    bahasa: 'Bahasa',
    memuat: 'Membaca buku kerja …',
    dipulihkan:
      'Perubahan terakhir tidak selesai ditulis, jadi sudah dibatalkan. Buku kerja kembali seperti sebelumnya; ulangi langkah itu.',
    jatuh: 'Ada kesalahan pada program. Buku kerja tidak diubah, atau perubahannya dibatalkan.',
    cobaLagi: 'Coba lagi',
    rincianGalat: 'Rincian untuk pengembang',
  },
  en: {
    produk: 'Kinerja PBJ',
    halaman: {
      alur: 'SOP flow',
      rencana: 'Plan',
      data: 'Data',
      distribusi: 'Distribute',
      kompilasi: 'Compile',
      capaian: 'Results',
    },
    navigasi: 'Pages',
    tahun: (tahun) => `Year ${tahun}`,
    bahasa: 'Language',
    memuat: 'Reading the workbook …',
    dipulihkan:
      'The last change was not written to the end, so it was undone. The workbook is as it was before; repeat that step.',
    jatuh: 'The program failed. The workbook was not changed, or the change was undone.',
    cobaLagi: 'Try again',
    rincianGalat: 'Details for developers',
  },
};
