import { labelKeputusan, labelStatusAkhir } from '../../domain/keputusan/keputusan';
import { angka, kode, pilihanBerlabel, tanggal, teks, wajib } from '../kolom';
import { defineTabel } from '../tabel';

/**
 * What the meeting of step 18 decided, one row for an indicator and period, with the locked figure that was decided on
 * (docs/adr/0075). A decision that was taken back stays. Row id: random.
 */
export const tabelKeputusan = defineTabel({
  id: 'keputusan',
  nama: 'Keputusan',
  lembar: 'Keputusan',
  judul: 'Keputusan rapat pimpinan per indikator',
  petunjuk: [
    'Satu baris satu keputusan langkah 18 atas satu indikator pada satu periode. Diisi oleh program dari hasil rapat yang dicatat; notula yang ditandatangani yang memutuskan.',
    'Yang dibatalkan atau diganti tetap tercatat: jangan menghapus barisnya.',
  ],
  visibilitas: 'tersembunyi',
  dilindungi: true,
  kolom: {
    kode: wajib(kode('Kode', 10)),
    periode: wajib(teks('Periode', 11, { rata: 'tengah' })),
    indikator: wajib(kode('Kode indikator', 10)),
    keputusan: wajib(pilihanBerlabel('Keputusan', 28, labelKeputusan)),
    status: pilihanBerlabel('Status akhir', 18, labelStatusAkhir),
    oleh: wajib(teks('Diputuskan oleh', 28, { bungkus: true })),
    dicatatOleh: wajib(teks('Dicatat oleh', 26, { bungkus: true })),
    tanggal: wajib(tanggal('Tanggal rapat', 13)),
    nomor: wajib(teks('Nomor notula', 24, { bungkus: true })),
    catatan: teks('Catatan', 44, { bungkus: true }),
    nilai: angka('Realisasi saat diputuskan', 17, { besaran: 'dihitung' }),
    satuan: teks('Satuan', 10, { rata: 'tengah' }),
    kelengkapan: angka('Kelengkapan data (%)', 13, { besaran: 'dihitung' }),
    hash: wajib(teks('Kode periksa angka (SHA-256)', 68)),
    dicatat: wajib(teks('Dicatat pada', 28)),
    dibatalkan: tanggal('Dibatalkan', 13),
    dibatalkanOleh: teks('Dibatalkan oleh', 26, { bungkus: true }),
    alasanBatal: teks('Alasan pembatalan', 36, { bungkus: true }),
    indikatorId: teks('ID indikator', 10, { tersembunyi: true }),
    sidik: teks('Kode periksa baris', 10, { tersembunyi: true }),
  },
});
