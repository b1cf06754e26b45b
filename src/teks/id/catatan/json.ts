import type { ParamsCatatanJson } from '../../../application/catatan-json';
import type { PesanDari } from '../../../domain/umum/catatan';

const namaJenis: Readonly<Record<string, string>> = {
  string: 'teks',
  number: 'angka',
  int: 'bilangan bulat',
  array: 'daftar',
  object: 'objek',
  boolean: 'true atau false',
};

export const pesanJson: PesanDari<ParamsCatatanJson> = {
  'json-rusak': ({ sebab }) =>
    `Berkas ini bukan JSON yang benar (${sebab}). Periksa tanda kurung, koma, dan kutipnya.`,
  'json-kunci-tidak-dikenal': ({ kunci, saran }) =>
    `"${kunci}" tidak dikenal.${saran === undefined ? '' : ` Mungkin maksudnya "${saran}".`} Lihat docs/skema/rencana.schema.json.`,
  'json-wajib': () => 'Bagian ini wajib ada. Tambahkan nilainya.',
  'json-bukan-pilihan': ({ pilihan }) =>
    `Nilai ini bukan pilihan yang ada. Tulis salah satu: ${pilihan.join(', ')}.`,
  'json-jenis-salah': ({ diharapkan }) => `Nilai ini harus berupa ${namaJenis[diharapkan] ?? diharapkan}.`,
  'json-format-salah': ({ contoh }) => `Bentuk nilai ini salah. Tulis misalnya ${contoh}.`,
  'json-di-luar-batas': ({ batas }) => `Nilai atau panjangnya di luar batas (${batas}).`,
  'json-tanggal-salah': ({ nilai }) =>
    `Tanggal "${nilai}" tidak ada pada kalender. Tulis misalnya 2026-03-31.`,
};
