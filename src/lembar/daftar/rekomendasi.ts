import { labelAsalRekomendasi, labelStatusTindakLanjut } from '../../domain/analisis/rekomendasi';
import { kode, pilihanBerlabel, tanggal, teks, wajib } from '../kolom';
import { defineTabel } from '../tabel';

/**
 * Recommendations of the analysis (SOP step 15), the decision on each (step 18) and how it was followed up. A row stays
 * whatever becomes of it: reports and letters name its code. Row id: any.
 */
export const tabelRekomendasi = defineTabel({
  id: 'rekomendasi',
  nama: 'Rekomendasi',
  lembar: 'Rekomendasi',
  judul: 'Rekomendasi perbaikan dan tindak lanjutnya',
  petunjuk: [
    'Langkah 15 SOP. Satu baris satu rekomendasi: apa, oleh siapa, paling lambat kapan, dan hasil yang diharapkan. Keputusan dan Kode aksi diisi program setelah rapat pimpinan (langkah 18).',
    'Status tindak lanjut ditetapkan oleh orang lain daripada penanggung jawabnya, dengan bukti. Jangan menghapus baris: laporan dan surat menyebut kodenya.',
  ],
  visibilitas: 'tersembunyi',
  barisCadangan: 20,
  kolom: {
    kode: wajib(kode('Kode', 10, { isian: true })),
    periode: wajib(teks('Periode', 12, { isian: true })),
    indikator: wajib(teks('Kode indikator', 10, { isian: true })),
    uraian: wajib(teks('Rekomendasi', 52, { isian: true, bungkus: true })),
    penanggungJawab: wajib(teks('Penanggung jawab', 26, { isian: true, bungkus: true })),
    nip: teks('NIP', 21, { isian: true }),
    opd: teks('Kode unit', 15, { isian: true }),
    tenggat: tanggal('Tenggat', 13, { isian: true }),
    hasil: teks('Hasil yang diharapkan', 36, { isian: true, bungkus: true }),
    asal: pilihanBerlabel('Asal', 15, labelAsalRekomendasi, { isian: true }),
    keputusan: teks('Keputusan', 12, { isian: true }),
    aksi: teks('Kode aksi', 10, { isian: true }),
    status: pilihanBerlabel('Status tindak lanjut', 28, labelStatusTindakLanjut, {
      isian: true,
      bungkus: true,
    }),
    bukti: teks('Bukti (tautan atau berkas)', 36, { isian: true, bungkus: true }),
    ditindaklanjuti: tanggal('Tanggal tindak lanjut', 13, { isian: true }),
    diperiksaOleh: teks('Diperiksa oleh', 26, { isian: true, bungkus: true }),
    nipPemeriksa: teks('NIP pemeriksa', 21, { isian: true }),
    diperiksa: tanggal('Tanggal diperiksa', 13, { isian: true }),
    alasan: teks('Alasan', 36, { isian: true, bungkus: true }),
    oleh: teks('Dicatat oleh', 22, { isian: true, bungkus: true }),
    dicatat: teks('Dicatat pada', 24, { isian: true }),
    indikatorId: teks('ID indikator', 10, { tersembunyi: true }),
  },
});
