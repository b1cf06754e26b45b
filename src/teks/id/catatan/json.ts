import type { JenisSalah, ParamsCatatanJson, SalahJson } from '../../../application/catatan-json';
import type { PesanDari } from '../../../domain/umum/catatan';
import { menurut } from '../../menurut';

const namaJenis = {
  string: 'teks',
  number: 'angka',
  int: 'bilangan bulat',
  array: 'daftar di antara [ dan ]',
  object: 'objek di antara { dan }',
  boolean: 'true atau false',
};

function caraTulis({ diharapkan, kosong, usul, satuan }: JenisSalah): string {
  if (kosong === true) return ' Tulis nilainya, atau hapus bagian ini bila belum ada nilainya.';
  const isTeks = diharapkan === 'string';
  if (usul !== undefined)
    return ` Tulis ${usul.join(' atau ')}${isTeks ? '' : ' tanpa tanda kutip'}${satuan === undefined ? '' : `, bila satuannya ${satuan}`}.`;
  if (diharapkan === 'number')
    return ' Tulis angkanya saja tanpa tanda kutip, dengan titik untuk desimal, misalnya 12.5.';
  if (diharapkan === 'int') return ' Tulis angka tanpa pecahan dan tanpa tanda kutip.';
  return isTeks ? ' Tulis teksnya di antara tanda kutip.' : '';
}

/** What is wrong where reading stopped, and what to do. */
const sebabRusak: Readonly<Record<SalahJson, (tertulis: string) => string>> = {
  'terlalu-besar': () => 'ukurannya lebih dari 20 MB. Bagi rencananya menjadi beberapa berkas.',
  'bukan-utf8': () => 'hurufnya tidak dapat dibaca. Simpan ulang berkasnya dengan pengodean UTF-8.',
  kosong: () => 'berkasnya kosong. Pakai berkas yang berisi rencana.',
  terputus: () =>
    'isinya terputus di sini. Lengkapi kurung dan kutip penutupnya, atau ambil lagi berkas yang utuh.',
  'terlalu-dalam': () => 'kurungnya bersusun terlalu dalam. Periksa kurung pembuka dan penutupnya.',
  nilai: (tertulis) =>
    `${tertulis} bukan nilai. Tulis teks di antara tanda kutip ("…"), angka seperti 12.5, true, false, null, {…}, atau […].`,
  kunci: (tertulis) =>
    `nama bagian harus di antara tanda kutip, tetapi di sini tertulis ${tertulis}. Tulis misalnya "kode": …`,
  'titik-dua-kurang': (tertulis) =>
    `sesudah nama bagian harus ada titik dua, tetapi di sini tertulis ${tertulis}.`,
  'koma-kurang': (tertulis) => `koma atau kurung penutup kurang sebelum ${tertulis}. Tambahkan di sini.`,
  'koma-lebih': () => 'koma di sini berlebih, karena sesudahnya kurung penutup. Hapus koma itu.',
  kutip: (tertulis) => `tanda kutip ${tertulis} tidak berlaku. Pakai kutip ganda yang lurus (").`,
  komentar: () => 'JSON tidak mengenal komentar. Hapus komentarnya.',
  'teks-terbuka': (tertulis) =>
    `teks ${tertulis} … tidak ditutup pada barisnya. Tambahkan kutip penutup (").`,
  kendali: (tertulis) => `di dalam teks ada huruf kendali ${tertulis}, misalnya tab. Hapus huruf itu.`,
  'garis-miring': () => 'garis miring terbalik di dalam teks harus ditulis dua kali (\\\\).',
  sisa: (tertulis) =>
    `sesudah akhir isinya masih tertulis ${tertulis}. Hapus yang berlebih, atau periksa kurungnya.`,
};

export const pesanJson: PesanDari<ParamsCatatanJson> = {
  'json-rusak': ({ salah, tertulis }) => `Berkas ini bukan JSON yang benar: ${sebabRusak[salah](tertulis)}`,
  'json-kunci-tidak-dikenal': ({ kunci, saran }) =>
    `"${kunci}" tidak dikenal.${saran === undefined ? '' : ` Mungkin maksudnya "${saran}".`} Lihat docs/skema/rencana.schema.json.`,
  'json-wajib': () => 'Bagian ini wajib ada. Tambahkan nilainya.',
  'json-bukan-pilihan': ({ pilihan }) =>
    `Nilai ini bukan pilihan yang ada. Tulis salah satu: ${pilihan.join(', ')}.`,
  'json-jenis-salah': (params) => {
    const { diharapkan, tertulis } = params;
    const tetapi = tertulis === undefined ? '' : `, tetapi tertulis ${tertulis}`;
    return `Nilai ini harus berupa ${menurut(namaJenis, diharapkan) ?? 'nilai lain'}${tetapi}.${caraTulis(params)}`;
  },
  'json-format-salah': ({ contoh }) =>
    `Bentuk nilai ini salah. ${contoh === '' ? 'Lihat docs/skema/rencana.schema.json' : `Tulis misalnya ${contoh}`}.`,
  'json-aksara': ({ aksara }) =>
    `Teks ini memuat aksara yang tidak dapat disimpan dalam buku kerja: ${aksara.join(', ')}. Hapus aksara itu.`,
  'json-di-luar-batas': ({ batas }) => `Nilai atau panjangnya di luar batas (${batas}).`,
  'json-tanggal-jauh': ({ tanggal }, tulis) =>
    `Tanggal ${tulis.tanggal(tanggal)} tidak wajar. Perbaiki tahunnya.`,
  'json-tanggal-salah': ({ nilai }) =>
    `Tanggal "${nilai}" tidak ada pada kalender. Tulis misalnya 2026-03-31.`,
};
