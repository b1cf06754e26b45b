import type {
  BagianTindakLanjut,
  ParamsCatatanTindakLanjut,
} from '../../../application/tindak-lanjut/catatan';
import { labelStatusTindakLanjut } from '../../../domain/analisis/rekomendasi';
import type { PesanDari } from '../../../domain/umum/catatan';

const bagian: Readonly<Record<BagianTindakLanjut, string>> = {
  status: 'status',
  bukti: 'bukti (tautan atau nama berkas)',
  tanggal: 'tanggal tindak lanjut',
  diperiksa: 'yang memeriksa',
  alasan: 'alasan',
};

export const pesanTindakLanjut: PesanDari<ParamsCatatanTindakLanjut> = {
  'tindak-lanjut-rekomendasi-tidak-ada': ({ kode, saran }) =>
    `Tidak ada rekomendasi berkode "${kode}".${saran === undefined ? '' : ` Mungkin ${saran}.`} Lihat lembar Rekomendasi.`,
  'tindak-lanjut-belum-diputuskan': ({ kode }) =>
    `${kode} belum disetujui rapat pimpinan (langkah 18), jadi belum ada yang ditindaklanjuti. Catat dahulu keputusannya.`,
  'tindak-lanjut-belum-lengkap': ({ kode, status, daftar }) =>
    `${kode}: ${status === 'belum' ? 'tidak ada yang dicatat' : `status ${labelStatusTindakLanjut[status]} belum lengkap`}. Isi ${daftar.map((satu) => bagian[satu]).join(', ')}.`,
  'tindak-lanjut-status-salah': ({ tertulis }) =>
    `"${tertulis}" bukan status tindak lanjut. Pilih ${Object.values(labelStatusTindakLanjut).join('; ')}.`,
  'tindak-lanjut-tanggal-salah': ({ tertulis, contoh }, tulis) =>
    `"${tertulis}" bukan tanggal. Tulis misalnya ${tulis.tanggal(contoh)}.`,
  'tindak-lanjut-di-depan': ({ tanggal, hariIni }, tulis) =>
    `${tulis.tanggal(tanggal)} belum terjadi; hari ini ${tulis.tanggal(hariIni)}. Isi tanggal yang sebenarnya.`,
  'tindak-lanjut-diperiksa-mendahului': ({ diperiksa, dilakukan }, tulis) =>
    `Diperiksa ${tulis.tanggal(diperiksa)}, sebelum ditindaklanjuti ${tulis.tanggal(dilakukan)}. Perbaiki salah satu tanggalnya.`,
  'tindak-lanjut-pemeriksa-pemilik': ({ kode, nama }) =>
    `${kode}: ${nama} adalah penanggung jawab rekomendasi itu sendiri. Status ditetapkan oleh orang lain; isi nama (dan NIP) yang memeriksa.`,
  'tindak-lanjut-lewat-tenggat': ({ kode, uraian, oleh, opd, tenggat, hari }, tulis) =>
    `${kode} lewat tenggat ${tulis.angka(hari)} hari (${tulis.tanggal(tenggat)}): ${uraian}. Tagih ${oleh}${opd === null ? '' : ` (${opd})`}, lalu catat bukti dan pemeriksaannya pada Tindak Lanjut.`,
  'tindak-lanjut-terlalu-panjang': ({ bagian: apa, panjang, batas }, tulis) =>
    `Isian ${bagian[apa]} terlalu panjang: ${tulis.angka(panjang)} huruf, paling banyak ${tulis.angka(batas)}. Ringkas, atau tulis tautannya.`,
};
