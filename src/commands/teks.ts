import type { KodeBahasa } from '../pesan/bahasa';

/** Texts of the buttons' windows. */
export interface TeksPerintah {
  readonly gagal: (tombol: string) => string;
  readonly rusak: string;
  readonly catatanLagi: (banyak: number) => string;
  readonly hitungUlang: {
    readonly nama: string;
    readonly terhenti: (galat: number) => string;
    readonly selesai: string;
    readonly sama: string;
    readonly periode: (label: string, tanggalData: string) => string;
    readonly catatan: (banyak: number) => string;
  };
  readonly dasbor: {
    readonly nama: string;
    readonly tanpaLembar: string;
    readonly tanpaCapaian: string;
  };
}

export const teksPerintah: Readonly<Record<KodeBahasa, TeksPerintah>> = {
  id: {
    gagal: (tombol) => `${tombol} tidak berhasil`,
    rusak: 'Terjadi kesalahan pada program. Simpan buku kerja, tutup dan buka lagi, lalu ulangi.',
    catatanLagi: (banyak) => `… dan ${banyak} lagi. Buka panel Kinerja PBJ untuk melihat semuanya.`,
    hitungUlang: {
      nama: 'Hitung ulang',
      terhenti: (galat) => `Hitung ulang berhenti: ${galat} kesalahan perlu diperbaiki`,
      selesai: 'Capaian sudah dihitung ulang',
      sama: 'Capaian sudah sesuai; tidak ada yang berubah',
      periode: (label, tanggalData) => `${label}, data per ${tanggalData}`,
      catatan: (banyak) => `${banyak} Catatan Pemeriksaan:`,
    },
    dasbor: {
      nama: 'Dasbor',
      tanpaLembar:
        'Buku kerja ini tidak memiliki lembar Capaian dari Kinerja PBJ. Buka ruang kerja yang benar, atau siapkan yang baru dari panel Kinerja PBJ.',
      tanpaCapaian: 'Lembar Capaian belum berisi. Jalankan Kompilasi Data dahulu.',
    },
  },
  en: {
    gagal: (tombol) => `${tombol} did not succeed`,
    rusak: 'The program made an error. Save the workbook, close and reopen it, then try again.',
    catatanLagi: (banyak) => `… and ${banyak} more. Open the Kinerja PBJ pane to see all of them.`,
    hitungUlang: {
      nama: 'Recalculate',
      terhenti: (galat) => `Recalculation stopped: ${galat} errors must be corrected`,
      selesai: 'The achievement was calculated again',
      sama: 'The achievement is up to date; nothing changed',
      periode: (label, tanggalData) => `${label}, data as of ${tanggalData}`,
      catatan: (banyak) => `${banyak} findings:`,
    },
    dasbor: {
      nama: 'Dashboard',
      tanpaLembar:
        'This workbook has no Capaian sheet of Kinerja PBJ. Open the right workspace, or make a new one from the Kinerja PBJ pane.',
      tanpaCapaian: 'The sheet Capaian is empty. Compile data first.',
    },
  },
};
