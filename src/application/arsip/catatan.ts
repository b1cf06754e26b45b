import { pembuatCatatan, type CatatanDari, type TanpaParams } from '../../domain/umum/catatan';

/** Findings about compiled rows in an archive file (Arsip Data). */
export interface ParamsCatatanArsip {
  'arsip-tanpa-nama': TanpaParams;
  'arsip-periode-belum-dikunci': { periode: string };
  'arsip-sudah-ada': { periode: string; berkas: string };
  /** Rows are asked back of a period that has all of them. */
  'arsip-tidak-ada': { periode: string };
  'arsip-tanpa-baris': { periode: string };
  /** Other periods rest on all rows of the period. */
  'arsip-semua-dibutuhkan': { periode: string; baris: number };
  /** Figures of another period would move. */
  'arsip-dibutuhkan': { periode: string; oleh: readonly string[] };
  /** Another file has the name that the archive would get. */
  'arsip-nama-terpakai': { berkas: string };
  /** The archive does not hold what was written into it. */
  'arsip-tidak-terbukti': { berkas: string };
  /** A column of the data sheets that this program does not know, and would lose. */
  'arsip-kolom-tidak-dikenal': { lembar: string; kolom: string };
  'arsip-hilang': { periode: string; berkas: string };
  'arsip-berubah': { periode: string; berkas: string };
  'arsip-asing': { periode: string; berkas: string };
  /** What was asked for needs the rows in the workbook. */
  'arsip-periode': { periode: string; berkas: string };
  /** Rows of the period are in the archive: the figure is shown without them. */
  'arsip-di-berkas': { periode: string; berkas: string };
  /** They were read from there. */
  'arsip-dibaca': { periode: string; berkas: string };
}

export type CatatanArsip = CatatanDari<ParamsCatatanArsip>;

const menolak = { tingkat: 'galat', akibat: 'menghentikan' } as const;

export const catatArsip = pembuatCatatan<ParamsCatatanArsip>({
  'arsip-tanpa-nama': menolak,
  'arsip-periode-belum-dikunci': menolak,
  'arsip-sudah-ada': menolak,
  'arsip-tidak-ada': menolak,
  'arsip-tanpa-baris': menolak,
  'arsip-semua-dibutuhkan': menolak,
  'arsip-dibutuhkan': menolak,
  'arsip-nama-terpakai': menolak,
  'arsip-tidak-terbukti': menolak,
  'arsip-kolom-tidak-dikenal': menolak,
  'arsip-hilang': menolak,
  'arsip-berubah': menolak,
  'arsip-asing': menolak,
  'arsip-periode': menolak,
  'arsip-di-berkas': { tingkat: 'info', akibat: 'memberi-tahu' },
  'arsip-dibaca': { tingkat: 'info', akibat: 'memberi-tahu' },
});

/** The same where the rest of the answer holds without the archive. */
export const ringankanArsip = (satu: CatatanArsip): CatatanArsip => ({
  ...satu,
  tingkat: 'peringatan',
  akibat: 'memberi-tahu',
});
