import { pembuatCatatan, type CatatanDari, type TanpaParams } from '../umum/catatan';

/** Findings about returned files (SOP steps 13–14). A `galat` here sends the file back: nothing of it is compiled. */
export interface ParamsCatatanPengembalian {
  'bukan-template': TanpaParams;
  'ini-ruang-kerja': TanpaParams;
  'identitas-rusak': TanpaParams;
  'ruang-kerja-lain': TanpaParams;
  'unit-tidak-terdaftar': { opd: string; namaOpd: string };
  'periode-lain': { berkas: string; diminta: string };
  'rencana-lama': { versi: number; sekarang: number };
  'skema-template-lain': { skema: number; didukung: number };
  'belum-pernah-dikirim': { opd: string };
  'terbitan-tidak-dikenal': { serial: number; terakhir: number };
  'terbitan-lama': { serial: number; diterima: number };
  'terbitan-bukan-terakhir': { serial: number; terakhir: number };
  'terbitan-digantikan': { serial: number; oleh: number; berkasLain: string };
  'dua-pengembalian': { berkasLain: readonly string[] };
  'berkas-kembar': { berkasLain: string };
  'salinan-unit-lain': { opd: string; jumlah: number; dari: number };
  'lembar-template-hilang': { lembar: string };
  'kolom-template-hilang': { daftar: readonly string[] };
  /** A table column was deleted or inserted under the hidden ids; `kepala` is what stands where `kolom` belongs. */
  'kolom-bergeser': { kepala: string; kolom: string };
  'baris-hilang': { jumlah: number; contoh: readonly string[] };
  'baris-asing': { id: string };
  'baris-ganda-template': { id: string; barisLain: number };
  'baris-baru': { kode: string };
  'rumus-tanpa-nilai': TanpaParams;
  'isi-sel-rusak': { teks: string };
  'wajib-kosong': { jumlah: number };
  'pernyataan-nihil': TanpaParams;
  /** Sheets in the workspace are always there; the unit says when they are done. */
  'lembar-belum-selesai': TanpaParams;
  'nihil-berisi-data': { jumlah: number };
}

export type CatatanPengembalian = CatatanDari<ParamsCatatanPengembalian>;

export const catatPengembalian = pembuatCatatan<ParamsCatatanPengembalian>({
  'bukan-template': 'galat',
  'ini-ruang-kerja': 'galat',
  'identitas-rusak': 'galat',
  'ruang-kerja-lain': 'galat',
  'unit-tidak-terdaftar': 'galat',
  'periode-lain': 'galat',
  'rencana-lama': 'galat',
  'skema-template-lain': 'galat',
  'belum-pernah-dikirim': 'galat',
  'terbitan-tidak-dikenal': 'galat',
  'terbitan-lama': 'galat',
  'terbitan-bukan-terakhir': 'peringatan',
  'terbitan-digantikan': 'galat',
  'dua-pengembalian': 'galat',
  'berkas-kembar': 'info',
  'salinan-unit-lain': 'galat',
  'lembar-template-hilang': 'galat',
  'kolom-template-hilang': 'galat',
  'kolom-bergeser': 'galat',
  'baris-hilang': 'peringatan',
  'baris-asing': 'peringatan',
  'baris-ganda-template': 'peringatan',
  'baris-baru': 'info',
  'rumus-tanpa-nilai': 'peringatan',
  'isi-sel-rusak': 'peringatan',
  'wajib-kosong': 'info',
  'pernyataan-nihil': 'info',
  'lembar-belum-selesai': 'galat',
  'nihil-berisi-data': 'peringatan',
});
