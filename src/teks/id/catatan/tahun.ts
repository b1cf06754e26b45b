import type { ParamsCatatanTahun } from '../../../application/tahun-baru/catatan';
import type { PesanDari } from '../../../domain/umum/catatan';

const daftar = (kode: readonly string[]): string => kode.join(', ');

export const pesanTahun: PesanDari<ParamsCatatanTahun> = {
  'tahun-baru-salah': ({ tahun, kini }) =>
    `Tahun ${tahun} tidak sesudah tahun buku kerja ini (${kini}). Sebut tahun ${kini + 1} atau sesudahnya.`,
  'tahun-baru-sudah-dimulai': ({ tahun, tanggal }, tulis) =>
    `Buku Kerja Kinerja ${tahun} sudah dimulai dari buku kerja ini pada ${tulis.tanggal(tanggal)}. Lanjutkan berkas itu; bila berkasnya hilang atau memang perlu dibuat lagi, ulangi dengan pilihan membuat lagi.`,
  'indikator-terbuka-dibawa': ({ indikator, tahun }) =>
    `Indikator ${daftar(indikator)} belum ditutup pada ${tahun} dan dibawa ke tahun berikutnya. Putuskan pada rapat langkah 18 bila tidak dilanjutkan.`,
  'indikator-dirujuk-dibawa': ({ kode, oleh }) =>
    `${kode} tidak dipilih, tetapi rumus ${daftar(oleh)} menyebutnya: ${kode} ikut dibawa. Ubah rumus ${daftar(oleh)} bila tidak diperlukan lagi.`,
  'baseline-sementara': ({ indikator, sampai }) =>
    `Baseline ${daftar(indikator)} diambil dari angka sementara sampai ${sampai}. Kunci angka setahun, lalu perbarui baseline pada rencana yang baru.`,
  'baseline-tanpa-nilai': ({ indikator }) =>
    `${daftar(indikator)} tidak mempunyai nilai akhir tahun: baseline-nya ditulis belum tersedia dengan alasannya.`,
  'unit-berakhir-ditinggal': ({ unit, tahun }) =>
    `Unit ${daftar(unit)} berakhir sebelum 1 Januari ${tahun} dan tidak dibawa.`,
};
