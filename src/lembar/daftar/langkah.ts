import { labelCabang, labelCabangLama } from '../../domain/sop/cabang';
import { labelSebutanLangkah } from '../../domain/sop/sebutan-langkah';
import { angka, pilihanBerlabel, tanggal, teks, wajib } from '../kolom';
import { defineTabel } from '../tabel';
import type { IsiLama } from '../tipe';
import { keputusanLama } from './pelaksanaan';

const STATUS_LAMA = 'Ada penyimpangan';
/** What a person can say; the program adds the deviation. */
const statusDitawarkan = (['belum-dimulai', 'sedang-berjalan', 'selesai', 'terlambat'] as const).map(
  (id) => labelSebutanLangkah[id],
);

/** One word stood for every deviation; the column Penyimpangan tells which it was. */
const statusLama: readonly IsiLama[] = [
  {
    dari: STATUS_LAMA,
    ke: labelSebutanLangkah['lewat-waktu'],
    bila: { kolom: 'penyimpangan', cocok: /^Waktu:/m },
  },
  {
    dari: STATUS_LAMA,
    ke: labelSebutanLangkah['mendahului-langkah'],
    bila: { kolom: 'penyimpangan', cocok: /: sebelum langkah /m },
  },
  { dari: STATUS_LAMA, ke: labelSebutanLangkah['belum-lengkap'] },
];

const petunjukMenandai =
  'Menandai langkah selesai: lewat panel, atau ketik tanggal pada kolom Selesai dan nama pada kolom Oleh. Langkah 12–18 ditampilkan untuk periode pada kolom Periode.';

/**
 * The 19 steps of the SOP, as the workbook shows them, with their state. The state columns are filled from
 * `tabelPelaksanaan`; a mark typed here (day and name) is taken over from here.
 */
export const tabelLangkah = defineTabel({
  id: 'langkah',
  nama: 'AlurSop',
  lembar: 'Alur SOP',
  judul: 'Alur SOP Pengelolaan Kinerja UKPBJ',
  petunjuk: [
    'SOP 027/SOP/300/2020. Kolom Pelaksana disimpulkan dari uraian SOP dan boleh disesuaikan.',
    petunjukMenandai,
  ],
  teksLama: {
    'Menandai langkah selesai: lewat panel atau kinerja langkah, atau ketik tanggal pada kolom Selesai dan nama pada kolom Oleh. Langkah 12–18 ditampilkan untuk periode pada kolom Periode.':
      petunjukMenandai,
  },
  kolom: {
    nomor: wajib(angka('No.', 5, { bulat: true, rata: 'tengah' })),
    kegiatan: wajib(teks('Kegiatan', 48, { bungkus: true })),
    pelaksana: teks('Pelaksana', 20, { isian: true, bungkus: true }),
    waktu: teks('Waktu', 13, { bungkus: true }),
    periode: teks('Periode', 11, { rata: 'tengah' }),
    tenggat: tanggal('Tenggat', 13),
    status: pilihanBerlabel('Status', 18, labelSebutanLangkah, {
      rata: 'tengah',
      bungkus: true,
      ditawarkan: statusDitawarkan,
      isiLama: statusLama,
      pilihanLama: [...statusDitawarkan, STATUS_LAMA],
    }),
    selesai: tanggal('Selesai', 13, { isian: true }),
    oleh: teks('Oleh', 20, { isian: true, bungkus: true }),
    keputusan: pilihanBerlabel('Keputusan', 22, labelCabang, {
      isian: true,
      bungkus: true,
      isiLama: keputusanLama,
      pilihanLama: Object.values({ ...labelCabang, ...labelCabangLama }),
    }),
    catatan: teks('Catatan', 28, { isian: true, bungkus: true }),
    penyimpangan: teks('Penyimpangan', 28, { bungkus: true }),
    persyaratan: teks('Persyaratan / kelengkapan', 40, { bungkus: true }),
    keluaran: teks('Keluaran', 40, { bungkus: true }),
  },
});
