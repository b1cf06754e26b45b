import { deretPeriode } from '../../domain/kalender/deret-periode';
import {
  labelBerubahSejakDikunci,
  labelDipantau,
  labelPerluDihitungUlang,
  labelPotretRusak,
  type ParamsKeadaan,
} from '../../domain/capaian/keadaan-angka';
import { labelStatusAkhir } from '../../domain/keputusan/keputusan';
import type { Penulis } from '../../domain/umum/catatan';
import type { NilaiTahunan } from '../../domain/rencana/atribut-indikator';
import type { PesanKeadaan } from '../pesan-keadaan';

/** Many that follow one another by the first and the last. */
const daftarPeriode = (kode: readonly string[], tulis: Penulis): string =>
  deretPeriode(kode)
    .flatMap((deret) => {
      const disebut = deret.map((satu) => tulis.periode(satu));
      return deret.length > 2 ? [`${disebut[0]} s.d. ${disebut.at(-1)}`] : disebut;
    })
    .join(', ');

/** What a figure of several periods is without some of them, by how it comes about. */
const tanpaPeriode: Readonly<Record<NilaiTahunan, (hilang: string) => string>> = {
  'hitung-ulang': (hilang) =>
    `Dihitung dari data yang sudah dikompilasi; ${hilang} belum termasuk. Kompilasi Data periode itu bila sudah ada.`,
  jumlah: (hilang) =>
    `Jumlah nilai periode yang ada; ${hilang} tidak bernilai, jadi tidak ikut dijumlahkan. Kompilasi Data periode itu, atau lihat mengapa tidak bernilai.`,
  rata: (hilang) =>
    `Rata-rata nilai periode yang ada; ${hilang} tidak bernilai, jadi tidak ikut dirata-rata. Kompilasi Data periode itu, atau lihat mengapa tidak bernilai.`,
  terakhir: (hilang) =>
    `Nilai periode terakhir yang ada; ${hilang} sesudahnya tidak bernilai. Kompilasi Data periode itu, atau lihat mengapa tidak bernilai.`,
  maksimum: (hilang) =>
    `Nilai tertinggi dari periode yang ada; ${hilang} tidak bernilai, jadi tidak dibandingkan. Kompilasi Data periode itu, atau lihat mengapa tidak bernilai.`,
};

/** What is to be known beside a figure: a label of a few words, and what it means and asks for. */
export const pesanKeadaan: PesanKeadaan<ParamsKeadaan> = {
  'rencana-draf': {
    label: ({ versi }) => (versi === null ? 'Rencana belum disetujui' : 'Rencana berubah sejak disetujui'),
    arti: ({ versi, tanggal }, tulis) =>
      versi === null || tanggal === null
        ? 'Dihitung dengan rencana yang belum disetujui, jadi tidak diberi status. Catat persetujuannya lebih dulu.'
        : `Dihitung dengan rencana yang berubah sesudah persetujuan versi ${tulis.angka(versi)}, ${tulis.tanggal(tanggal)}, jadi tidak diberi status. Catat persetujuan baru, atau kembalikan isi yang berubah.`,
  },
  'potret-rusak': {
    label: () => labelPotretRusak,
    arti: () =>
      'Periode ini dikunci, tetapi angka yang tersimpan saat dikunci sudah diubah atau dihapus. Angka ini bukan yang dikunci: jangan dipakai sebelum diperiksa.',
  },
  'perlu-dihitung-ulang': {
    label: () => labelPerluDihitungUlang,
    arti: () =>
      'Lembar Capaian belum memuat angka terbaru: data atau rencana berubah sesudah perhitungan terakhir.',
  },
  'baris-diubah': {
    label: ({ baris }, tulis) => `${tulis.angka(baris)} baris diubah tanpa Koreksi UKPBJ`,
    arti: ({ baris }, tulis) =>
      `${tulis.angka(baris)} baris pada lembar data berisi lain daripada yang dikembalikan unit. Kembalikan isinya, atau catat sebagai Koreksi UKPBJ.`,
  },
  'baris-dihapus': {
    label: ({ baris }, tulis) => `${tulis.angka(baris)} baris dihapus`,
    arti: ({ baris }, tulis) =>
      `${tulis.angka(baris)} baris yang dikembalikan unit dihapus dari lembar data, jadi tidak ikut dihitung. Kompilasi lagi berkas unit itu, atau pakai salinan sebelum barisnya dihapus.`,
  },
  'kelengkapan-rendah': {
    label: () => 'Kelengkapan data rendah',
    arti: () => 'Data yang masuk kurang dari ambang kelengkapan pada lembar Pengaturan.',
  },
  'kelengkapan-bawaan': {
    label: ({ kode }) => `Kelengkapan data rendah pada ${kode.join(', ')}`,
    arti: ({ kode }) =>
      `Angka ini memakai ${kode.join(', ')}, yang datanya kurang dari ambang kelengkapan. Lengkapi data indikator itu lebih dulu.`,
  },
  'berubah-sejak-dikunci': {
    label: () => labelBerubahSejakDikunci,
    arti: () =>
      'Angka ini tetap seperti saat dikunci, sedangkan data atau rencana sudah berubah. Bila perlu, hitung perbaikannya.',
  },
  'tanpa-batas-tanggal': {
    label: () => 'Tidak dibatasi tanggal data',
    arti: () =>
      'Tidak ada tanggal yang membatasi baris indikator ini, sehingga baris sesudah tanggal data dapat ikut dihitung. Isi kolom Tanggal penentu periode pada lembar Indikator.',
  },
  'periode-hilang': {
    label: ({ periode }, tulis) => `Tanpa ${daftarPeriode(periode, tulis)}`,
    arti: ({ periode, cara }, tulis) => tanpaPeriode[cara](daftarPeriode(periode, tulis)),
  },
  'posisi-terdahulu': {
    label: ({ unit }, tulis) => `${tulis.angka(unit)} unit menurut laporan terdahulu`,
    arti: ({ unit, periode }, tulis) =>
      `${tulis.angka(unit)} unit tidak melapor untuk ${tulis.periode(periode)}: barisnya dihitung seperti terakhir dilaporkan.`,
  },
  'target-periode-terakhir': {
    label: ({ periode }, tulis) => `Target ${tulis.periode(periode)}`,
    arti: ({ periode }, tulis) =>
      `Rencana tidak memuat target untuk periode ini. Dinilai terhadap target kumulatif ${tulis.periode(periode)}, periode terakhir di dalamnya.`,
  },
  'nol-tanpa-penyebut': {
    label: () => 'Unit yang diam tidak mengurangi angka',
    arti: () =>
      '"Dihitung nol" tidak bermakna bagi indikator ini, sehingga unit yang tidak melapor tidak menurunkan angkanya. Pilih aturan lain pada kolom Bila unit tidak melapor.',
  },
  'keadaan-bawaan': {
    label: ({ kode }) => `Lihat catatan ${kode.join(', ')}`,
    arti: ({ kode }) =>
      `Angka ini memakai ${kode.join(', ')}, yang angkanya sendiri perlu dilihat lebih dulu sebelum dipakai. Buka Rincian Perhitungannya.`,
  },
  'sesudah-tanggal-data': {
    label: ({ baris }, tulis) => `${tulis.angka(baris)} baris sesudah tanggal data`,
    arti: ({ baris }, tulis) =>
      `${tulis.angka(baris)} baris bertanggal sesudah tanggal data, jadi tidak ikut dihitung.`,
  },
  dikoreksi: {
    label: ({ baris }, tulis) => `${tulis.angka(baris)} baris dikoreksi UKPBJ`,
    arti: ({ baris }, tulis) =>
      `${tulis.angka(baris)} baris memakai nilai dari lembar Koreksi UKPBJ, yang menyebut siapa memastikannya dan kapan.`,
  },
  'dipantau-di-bawah-target': {
    label: () => 'Di bawah target sesudah ditetapkan tercapai',
    arti: ({ kode }) =>
      `Indikator ini ditetapkan tercapai (${kode}), sedangkan nilainya kini belum memenuhi target tahun. Laporkan kepada pimpinan; bila keputusannya harus diulang, batalkan dahulu dengan alasan.`,
  },
  dipantau: {
    label: () => labelDipantau,
    arti: ({ status, kode, periode }, tulis) =>
      `Ditutup pada ${tulis.periode(periode)} (${kode}): ${labelStatusAkhir[status]}. Tetap dihitung dari data yang ada, tidak ditanyakan lagi kepada unit.`,
  },
  sementara: {
    label: () => 'Angka sementara',
    arti: () => 'Sudah dihitung dan belum dikunci: angka ini masih dapat berubah.',
  },
  tetap: {
    label: () => 'Angka tetap',
    arti: () => 'Periode ini dikunci: angkanya tidak berubah walaupun data atau rencana berubah.',
  },
  perbaikan: {
    label: ({ ke }, tulis) => `Perbaikan ke-${tulis.angka(ke)}`,
    arti: ({ ke }, tulis) =>
      `Periode ini dikunci, lalu dihitung lagi: perbaikan ke-${tulis.angka(ke)}. Angka sebelumnya tetap tersimpan.`,
  },
};
