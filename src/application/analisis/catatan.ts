import { pembuatCatatan, type CatatanDari } from '../../domain/umum/catatan';

/** What a person gives when an analysis is recorded. */
export type BagianAnalisis = 'isi' | 'oleh';
/** What a recommendation cannot be without. */
export type BagianRekomendasi = 'indikator' | 'uraian' | 'penanggung-jawab' | 'tenggat' | 'oleh';
/** Texts that people write as long as they like. */
export type TeksAnalisis = 'metode' | 'sebab' | 'pertanyaan' | 'uraian' | 'hasil';

/** Findings about the analysis and its recommendations (SOP step 15). */
export interface ParamsCatatanAnalisis {
  'analisis-belum-lengkap': { daftar: readonly BagianAnalisis[] };
  'rekomendasi-belum-lengkap': { daftar: readonly BagianRekomendasi[] };
  /** `contoh`: a day written as it would be read. */
  'rekomendasi-tenggat-salah': { tanggal: string; contoh: number };
  'rekomendasi-tenggat-lampau': { tanggal: number; hariIni: number };
  /** The same was recommended for the indicator and the period. */
  'rekomendasi-sudah-ada': { kode: string };
  'usulan-tidak-ada': { indikator: string; nomor: string; banyak: number };
  'teks-analisis-terlalu-panjang': { bagian: TeksAnalisis; panjang: number; batas: number };
  /** A row of the sheet speaks of an indicator that the plan does not have. */
  'rekomendasi-indikator-tidak-dikenal': { kode: string; indikator: string };
  /** The unit of a recommendation that is open has ended; who took over, where that is known. */
  'rekomendasi-unit-berakhir': { kode: string; unit: string; penerus: readonly string[] };
  /** The rows of the period are in an archive that was not read: nothing of the gap can be divided. */
  'analisis-baris-diarsipkan': { periode: string; berkas: string };
  /** Two rows of Rekomendasi with one code. */
  'rekomendasi-kode-ganda': { kode: string };
}

export type CatatanAnalisis = CatatanDari<ParamsCatatanAnalisis>;

export const catatAnalisis = pembuatCatatan<ParamsCatatanAnalisis>({
  'analisis-belum-lengkap': { tingkat: 'galat', akibat: 'menghentikan' },
  'rekomendasi-belum-lengkap': { tingkat: 'galat', akibat: 'menghentikan' },
  'rekomendasi-tenggat-salah': { tingkat: 'galat', akibat: 'menghentikan' },
  'rekomendasi-tenggat-lampau': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'rekomendasi-sudah-ada': { tingkat: 'galat', akibat: 'menghentikan' },
  'usulan-tidak-ada': { tingkat: 'galat', akibat: 'menghentikan' },
  'teks-analisis-terlalu-panjang': { tingkat: 'galat', akibat: 'menghentikan' },
  'rekomendasi-indikator-tidak-dikenal': { tingkat: 'peringatan', akibat: 'menahan-baris' },
  'rekomendasi-unit-berakhir': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'analisis-baris-diarsipkan': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
  'rekomendasi-kode-ganda': { tingkat: 'peringatan', akibat: 'memberi-tahu' },
});
