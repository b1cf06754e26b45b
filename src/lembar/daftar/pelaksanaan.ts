import { labelCabang, labelCabangLama, type IdCabang } from '../../domain/sop/cabang';
import { angka, pilihanBerlabel, tanggal, teks, wajib } from '../kolom';
import { defineTabel } from '../tabel';
import type { IsiLama } from '../tipe';

/** The decisions as cells of earlier versions name them. */
export const keputusanLama: readonly IsiLama[] = Object.entries(labelCabangLama).map(([id, dari]) => ({
  dari,
  ke: labelCabang[id as IdCabang],
}));

const petunjuk =
  'Satu baris satu penandaan langkah. Diisi oleh program, kecuali kolom Catatan / alasan; yang dibatalkan tetap tercatat. Menandai dilakukan pada lembar Alur SOP atau lewat panel.';

/** One row per step, period and occurrence: who did it when, in time or not, and whether it was undone (SOP, PERINGATAN). */
export const tabelPelaksanaan = defineTabel({
  id: 'pelaksanaan',
  nama: 'PelaksanaanLangkah',
  lembar: 'Pelaksanaan Langkah',
  judul: 'Pelaksanaan langkah SOP',
  petunjuk: [petunjuk],
  teksLama: {
    'Satu baris satu penandaan langkah. Diisi oleh program, kecuali kolom Catatan / alasan; yang dibatalkan tetap tercatat. Menandai dilakukan pada lembar Alur SOP, panel, atau kinerja langkah.':
      petunjuk,
  },
  visibilitas: 'tersembunyi',
  dilindungi: true,
  kolom: {
    langkah: wajib(angka('Langkah', 9, { bulat: true, rata: 'tengah' })),
    periode: teks('Periode', 11, { rata: 'tengah' }),
    kejadian: angka('Kali ke-', 8, { bulat: true, rata: 'tengah' }),
    tanggal: wajib(tanggal('Selesai', 13)),
    oleh: teks('Oleh', 26, { bungkus: true }),
    keputusan: pilihanBerlabel('Keputusan', 28, labelCabang, { isiLama: keputusanLama }),
    ke: angka('Menuju langkah', 10, { bulat: true, rata: 'tengah' }),
    tenggat: tanggal('Tenggat', 13),
    terlambat: angka('Terlambat (hari)', 11, { bulat: true, rata: 'tengah' }),
    mendahului: teks('Mendahului langkah', 12, { rata: 'tengah' }),
    catatan: teks('Catatan / alasan', 44, { isian: true, bungkus: true }),
    dibatalkan: tanggal('Dibatalkan', 13),
    dibatalkanOleh: teks('Dibatalkan oleh', 26, { bungkus: true }),
    alasanBatal: teks('Alasan pembatalan', 36, { bungkus: true }),
    dicatat: teks('Dicatat pada', 28),
  },
});
