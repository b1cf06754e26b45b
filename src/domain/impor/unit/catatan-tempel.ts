import { pembuatCatatan, type CatatanDari, type TanpaParams } from '../../umum/catatan';

/** Findings about a list of units that was pasted or read from a file; `baris` are lines of it, from 1. */
export interface ParamsCatatanTempel {
  /** One code with two names: which is right only a person knows. */
  'opd-kode-bentrok': { kode: string; nama: string; baris: number; namaLain: string; barisLain: number };
  'opd-kode-rusak': { kode: string; nama: string };
  /** A code or a name longer than any is. */
  'opd-terlalu-panjang': { apa: 'kode' | 'nama'; panjang: number; batas: number };
  /** Characters (`U+0001`) that no workbook can hold were replaced by a mark. */
  'opd-aksara-dibuang': { aksara: readonly string[] };
  /** The same unit a second time: the line is left out. */
  'opd-berulang': { kode: string; nama: string; barisLain: number };
  'opd-nama-ganda': { nama: string; kode: string; kodeLain: string; barisLain: number };
  'opd-tanpa-nama': { teks: string };
  'opd-kolom-ragu': { kode: string; nama: string };
  'opd-kolom-tidak-dipakai': { kolom: readonly string[] };
  'opd-kosong': TanpaParams;
}

export type CatatanTempel = CatatanDari<ParamsCatatanTempel>;

export const catatTempel = pembuatCatatan<ParamsCatatanTempel>({
  'opd-kode-bentrok': { tingkat: 'galat', akibat: 'menghentikan' },
  'opd-kode-rusak': { tingkat: 'galat', akibat: 'menghentikan' },
  'opd-terlalu-panjang': { tingkat: 'galat', akibat: 'menghentikan' },
  'opd-aksara-dibuang': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'opd-berulang': { tingkat: 'peringatan', akibat: 'menahan-baris' },
  'opd-nama-ganda': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'opd-tanpa-nama': { tingkat: 'peringatan', akibat: 'menahan-baris' },
  'opd-kolom-ragu': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'opd-kolom-tidak-dipakai': { tingkat: 'info', akibat: 'memberi-tahu' },
  'opd-kosong': { tingkat: 'galat', akibat: 'menghentikan' },
});
