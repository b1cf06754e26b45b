import { labelPerluDihitungUlang } from '../../domain/capaian/keadaan-angka';
import { labelStatusCapaian } from '../../domain/capaian/skala-status';
import { angka, tanggal, teks, wajib } from '../kolom';
import { defineTabel } from '../tabel';
import type { IsiLama } from '../tipe';

const targetTercapai = { kolom: 'tercapai', cocok: /^Tercapai$/ } as const;

/** The words of the scale before "Tercapai" was one of them: a row whose target is met says so. */
const statusLama: readonly IsiLama[] = (
  [
    ['Baik', labelStatusCapaian['mendekati-target']],
    ['Cukup', labelStatusCapaian['perlu-perhatian']],
    ['Kurang', labelStatusCapaian['jauh-dari-target']],
  ] as const
).flatMap(([dari, ke]) => [
  { dari, ke: labelStatusCapaian.tercapai, bila: targetTercapai },
  { dari, ke },
]);

/** Results of the last calculation of each period. Row id: `periode|indikator|lingkup|kode`. */
export const tabelCapaian = defineTabel({
  id: 'capaian',
  nama: 'Capaian',
  lembar: 'Capaian',
  judul: 'Capaian indikator',
  petunjuk: [
    'Hasil perhitungan terakhir pada setiap periode. Diisi oleh program; ubah data atau rencana, lalu hitung ulang.',
    `Baris berketerangan "${labelPerluDihitungUlang}" belum memuat perubahan data atau rencana sesudah perhitungan terakhir. Baris "Angka tetap" atau "Perbaikan ke-n" dikunci: berubah hanya lewat perbaikan atau Buka Kunci.`,
  ],
  dilindungi: true,
  kolom: {
    periode: wajib(teks('Periode', 10)),
    perTanggal: wajib(tanggal('Data per', 13)),
    keadaan: teks('Keadaan', 24, { bungkus: true }),
    indikator: wajib(teks('Kode', 7)),
    nama: wajib(teks('Indikator', 38, { bungkus: true })),
    lingkup: wajib(teks('Lingkup', 14)),
    kodeLingkup: teks('Unit/area', 15),
    nilai: angka('Realisasi', 17, { besaran: 'dihitung' }),
    satuan: teks('Satuan', 10, { rata: 'tengah' }),
    target: teks('Target', 17, { rata: 'kanan' }),
    skor: angka('Capaian (%)', 11, { besaran: 'dihitung' }),
    status: teks('Status', 19, { rata: 'tengah', isiLama: statusLama }),
    tercapai: teks('Target tercapai', 14, { rata: 'tengah' }),
    cakupan: teks('Kelengkapan data', 46, { bungkus: true, labelLama: ['Cakupan data'] }),
    sebab: teks('Keterangan', 44, { bungkus: true }),
  },
});
