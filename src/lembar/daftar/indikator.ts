import {
  labelAreaPengukuran,
  labelAturanKosong,
  labelAturanTidakMelapor,
  labelCakupanData,
  labelFrekuensi,
  labelNilaiTahunan,
  labelPerkiraan,
  labelPolarisasi,
  labelSifat,
} from '../../domain/rencana/atribut-indikator';
import { labelAturanCapaian } from '../../domain/rencana/aturan-capaian';
import { angka, kode, pilihanBerlabel, teks, wajib } from '../kolom';
import { defineTabel } from '../tabel';

const isian = { isian: true } as const;
const tengah = { isian: true, rata: 'tengah' } as const;
const panjang = { isian: true, bungkus: true } as const;

/** SOP step 3: indicators with all attributes (manual indikator). */
export const tabelIndikator = defineTabel({
  id: 'indikator',
  nama: 'Indikator',
  lembar: 'Indikator',
  judul: 'Indikator dan atribut per area strategis',
  petunjuk: [
    'Langkah 3 SOP. Satu baris satu indikator; semua kolom sampai Bobot diisi. Rumus memakai nama variabel dan fungsi yang didaftar di panduan.',
  ],
  barisCadangan: 10,
  kolom: {
    kode: wajib(kode('Kode', 8, isian)),
    nama: wajib(teks('Nama indikator', 36, panjang)),
    definisi: wajib(teks('Definisi', 48, panjang)),
    area: wajib(teks('Kode area', 10, tengah)),
    areaPengukuran: wajib(pilihanBerlabel('Area pengukuran', 18, labelAreaPengukuran, isian)),
    satuan: wajib(teks('Satuan', 10, tengah)),
    rumus: wajib(teks('Rumus', 56, panjang)),
    basis: teks('Syarat baris', 36, { ...panjang, labelLama: ['Basis (syarat baris)'] }),
    polarisasi: wajib(pilihanBerlabel('Polarisasi', 26, labelPolarisasi, isian)),
    sifat: wajib(pilihanBerlabel('Sifat', 14, labelSifat, isian)),
    kolomTanggal: teks('Tanggal penentu periode', 20, isian),
    frekuensi: wajib(pilihanBerlabel('Frekuensi', 12, labelFrekuensi, isian)),
    cakupanData: wajib(
      pilihanBerlabel('Data yang dipakai', 25, labelCakupanData, { ...isian, labelLama: ['Cakupan data'] }),
    ),
    sumberData: wajib(teks('Sumber data', 28, panjang)),
    penanggungJawab: wajib(teks('Penanggung jawab', 26, panjang)),
    lingkup: wajib(teks('Dinilai untuk (pisahkan dengan ;)', 28, panjang)),
    aturanKosong: wajib(pilihanBerlabel('Bila data kosong', 30, labelAturanKosong, panjang)),
    aturanTidakMelapor: wajib(pilihanBerlabel('Bila unit tidak melapor', 28, labelAturanTidakMelapor, isian)),
    nilaiTahunan: wajib(pilihanBerlabel('Nilai tahunan', 24, labelNilaiTahunan, isian)),
    aturanCapaian: wajib(pilihanBerlabel('Aturan capaian', 34, labelAturanCapaian, panjang)),
    pita: teks('Tabel pita (mulai:poin; …)', 30, panjang),
    skorTerendah: wajib(angka('Skor terendah', 10, tengah)),
    skorTertinggi: wajib(angka('Skor tertinggi', 10, tengah)),
    bobot: wajib(angka('Bobot', 8, tengah)),
    referensi: teks('Rujukan', 36, panjang),
    perkiraan: pilihanBerlabel('Perkiraan akhir tahun', 20, labelPerkiraan, isian),
    pustaka: teks('Pustaka', 18, { tersembunyi: true }),
    rujukan: teks('Rujukan nama pada rumus', 18, { tersembunyi: true }),
  },
});
