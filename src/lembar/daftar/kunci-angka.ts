import { angka, tanggal, teks, wajib } from '../kolom';
import { defineTabel } from '../tabel';

/**
 * Locked figures (SOP steps 16 and 18): one row a version of a period, 0 as first locked, n as the n-th correction. For people
 * to read: what holds is the snapshot and the mark beside it (ADR 0059). Row id: `periode|versi`.
 */
export const tabelKunciAngka = defineTabel({
  id: 'kunci-angka',
  nama: 'KunciAngka',
  lembar: 'Kunci Angka',
  judul: 'Kunci Angka',
  petunjuk: [
    'Satu baris satu penetapan angka suatu periode. Diisi oleh program dan tidak dihapus: perbaikan dan pembukaan kunci pun tercatat di sini.',
  ],
  visibilitas: 'tersembunyi',
  dilindungi: true,
  kolom: {
    periode: wajib(teks('Periode', 11, { rata: 'tengah' })),
    versi: wajib(angka('Perbaikan ke-', 10, { bulat: true, rata: 'tengah' })),
    perTanggal: wajib(tanggal('Data per', 13)),
    versiRencana: wajib(angka('Versi rencana', 9, { bulat: true, rata: 'tengah' })),
    oleh: wajib(teks('Ditetapkan oleh', 28, { bungkus: true })),
    tanggal: wajib(tanggal('Tanggal', 13)),
    nomor: teks('Nomor dokumen', 24, { bungkus: true }),
    alasan: teks('Alasan perbaikan', 36, { bungkus: true }),
    kekurangan: teks('Yang kurang saat ditetapkan', 44, { bungkus: true }),
    dibuka: tanggal('Kunci dibuka', 13),
    dibukaOleh: teks('Dibuka oleh', 28, { bungkus: true }),
    alasanBuka: teks('Alasan dibuka', 36, { bungkus: true }),
    terdampak: teks('Yang bertumpu padanya', 44, { bungkus: true }),
    hash: wajib(teks('Kode periksa angka (SHA-256)', 68, { labelLama: ['Kode periksa potret (SHA-256)'] })),
    dicatat: wajib(teks('Dicatat pada', 28)),
  },
});
