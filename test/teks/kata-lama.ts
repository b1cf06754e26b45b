/**
 * Words that people do not read any more (docs/aturan.md#words), each with what stands there now. Words of ordinary language
 * count only where they are the whole text.
 */
const kataLama: readonly (readonly [RegExp, string])[] = [
  [/\bruang kerja\b/i, 'Buku Kerja Kinerja'],
  [/\bsetujui (rencana|rekomendasi)\b/i, 'Catat Persetujuan, Catat Keputusan; Rencana disetujui'],
  [/\bdibekukan\b|\bpotret\b/i, 'Kunci Angka'],
  [/^(Baik|Cukup|Kurang)$/, 'Tercapai, Mendekati target, Perlu perhatian, Jauh dari target'],
  [/\bada penyimpangan\b/i, 'Selesai, lewat waktu / belum lengkap / mendahului langkah'],
  [/\bterkirim\b|\bterbitan\b/i, 'Sudah dibuat; kiriman'],
  [/\bterapkan\b/i, 'Simpan ke Buku Kerja'],
  [/\btutup: /i, 'Tetapkan Waktu Terlampaui'],
  [/^(belum )?sesuai$/i, 'Sesuai rekomendasi'],
  [/\bbasis\b/i, 'Syarat baris'],
  [/\bpadanan\b(?! ejaan)/i, 'Padanan Ejaan'],
  [/\bsidik\b/i, 'Kode periksa'],
  [/\bcakupan\b/i, 'Kelengkapan data'],
  [/\bprognosis\b/i, 'Perkiraan akhir tahun'],
  [/\bnotulen\b/i, 'notula'],
  [/SIRUP/, 'SiRUP'],
];

/** The same in English, where the meaning is to be the same. */
const kataLamaInggris: typeof kataLama = [
  [/\bworkspace\b/i, 'performance workbook'],
  [/\bfrozen\b|\bfreeze\b|\bsnapshot\b/i, 'lock'],
  [/^(Good|Fair|Poor)$/, 'the words of the bands: sajian/capaian.ts'],
  [/^Apply$/, 'Save to the workbook'],
  [/\bbasis\b/i, 'condition on rows'],
  [/\bhash\b|\bfingerprint\b/i, 'check code'],
  [/\bcoverage\b/i, 'completeness of data'],
  [/\bforecast\b|\bprognosis\b/i, 'year-end estimate'],
  [/SIRUP/, 'SiRUP'],
];

const dalam = (daftar: typeof kataLama, teks: string): readonly string[] =>
  daftar.flatMap(([pola, kini]) => (pola.test(teks) ? [`"${teks}": ${kini}`] : []));

/** The words in an Indonesian text that are to be others. */
export const kataLamaDalam = (teks: string): readonly string[] => dalam(kataLama, teks);

/** The words in an English text that are to be others. */
export const kataLamaInggrisDalam = (teks: string): readonly string[] => dalam(kataLamaInggris, teks);
