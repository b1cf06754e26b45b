import type { ParamsCatatanSilang } from '../../../application/periksa-silang/catatan';
import type { PesanDari } from '../../../domain/umum/catatan';

export const pesanSilang: PesanDari<ParamsCatatanSilang> = {
  'silang-terlalu-besar': ({ megabita, paling }, tulis) =>
    `Berkas periksa silang akan sekitar ${tulis.angka(megabita)} MB, lebih dari ${tulis.angka(paling)} MB, jadi tidak dibuat. Mintalah satu indikator atau satu unit saja.`,
  'silang-melebihi-lembar': ({ lembar, baris, kolom }, tulis) =>
    `Lembar ${lembar} memerlukan ${tulis.angka(baris)} baris dan ${tulis.angka(kolom)} kolom, lebih dari yang dapat dimuat satu lembar Excel. Mintalah satu indikator atau satu unit saja.`,
  'silang-tanpa-angka': ({ periode }, tulis) =>
    `Tidak ada angka ${tulis.periode(periode)} yang sesuai permintaan, jadi tidak ada yang diperiksa. Indikatornya harus dinilai pada periode itu, dan pada lingkup OPD bila satu unit yang diminta: periksa indikator dan unit yang dipilih.`,
  'silang-tidak-diperiksa': ({ angka, indikator }, tulis) =>
    `${tulis.angka(angka)} angka tidak diperiksa (${indikator.join(', ')}). Alasannya pada kolom Keterangan lembar Selisih; periksa angka itu lewat rincian.`,
  'silang-data-berubah': ({ periode }, tulis) =>
    `Angka ${tulis.periode(periode)} dikunci, dan rencana atau datanya berubah sejak itu. Yang dibandingkan adalah angka terkunci dengan data sekarang, jadi selisih dapat berasal dari perubahan itu; lihat yang berubah lewat rincian.`,
};
