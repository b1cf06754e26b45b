import type { Tingkat } from '../../domain/umum/catatan';
import type { KodeBahasa } from '../../pesan/bahasa';

interface TeksKomponen {
  readonly catatan: string;
  readonly tingkat: Readonly<Record<Tingkat, string>>;
  readonly bukaTempat: string;
  readonly tampilkanLagi: (sisa: number) => string;
  readonly batal: string;
  readonly membatalkan: string;
  readonly terhenti: (jumlah: number) => string;
  readonly seretKeSini: string;
  readonly folderDitolak: string;
}

export const teksKomponen: Readonly<Record<KodeBahasa, TeksKomponen>> = {
  id: {
    catatan: 'Catatan Pemeriksaan',
    tingkat: { galat: 'Harus diperbaiki', peringatan: 'Perlu diperiksa', info: 'Keterangan' },
    bukaTempat: 'Buka tempatnya di lembar',
    tampilkanLagi: (sisa) => `Tampilkan lagi (masih ${sisa})`,
    batal: 'Batal',
    membatalkan: 'Membatalkan …',
    terhenti: (jumlah) => `${jumlah} hal harus diperbaiki dahulu. Tidak ada yang ditulis.`,
    seretKeSini: 'atau seret berkas ke sini',
    folderDitolak:
      'Folder tidak dapat dijatuhkan di sini. Buka foldernya, pilih berkas-berkasnya, lalu seret ke sini.',
  },
  en: {
    catatan: 'Check findings',
    tingkat: { galat: 'To correct', peringatan: 'To check', info: 'Note' },
    bukaTempat: 'Open its place in the sheet',
    tampilkanLagi: (sisa) => `Show more (${sisa} left)`,
    batal: 'Cancel',
    membatalkan: 'Cancelling …',
    terhenti: (jumlah) => `${jumlah} things must be corrected first. Nothing was written.`,
    seretKeSini: 'or drop files here',
    folderDitolak: 'A folder cannot be dropped here. Open it, select its files, and drop those here.',
  },
};
