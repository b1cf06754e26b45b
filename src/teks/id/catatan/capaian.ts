import type { ParamsCatatanCapaian } from '../../../domain/capaian/catatan';
import { labelPolarisasi } from '../../../domain/rencana/atribut-indikator';
import { labelAturanCapaian } from '../../../domain/rencana/aturan-capaian';
import type { PesanDari } from '../../../domain/umum/catatan';

export const pesanCapaian: PesanDari<ParamsCatatanCapaian> = {
  'aturan-capaian-tidak-sesuai-polarisasi': ({ aturan, polarisasi, pilihan }) =>
    `Aturan capaian "${labelAturanCapaian[aturan]}" tidak cocok dengan polarisasi "${labelPolarisasi[polarisasi]}". Pilih salah satu: ${pilihan.map((jenis) => `"${labelAturanCapaian[jenis]}"`).join('; ')}.`,
  'batas-skor-terbalik': ({ bawah, atas }, tulis) =>
    `Batas skor ${tulis.angka(bawah)} sampai ${tulis.angka(atas)} tidak dapat dipakai. Isi batas bawah yang lebih kecil daripada batas atas, misalnya 0 dan 120.`,
  'pita-tanpa-poin': () =>
    'Tabel pita belum mempunyai poin di atas nol, sehingga skor tidak dapat dihitung. Isi poin tertinggi dan poin setiap pita.',
  'pita-tidak-urut': ({ mulai, sebelum }, tulis) =>
    `Pita yang mulai dari ${tulis.angka(mulai)} ditulis sesudah pita yang mulai dari ${tulis.angka(sebelum)}. Urutkan pita dari nilai terkecil dan jangan mengulang nilai awal.`,
  'jenjang-status-tidak-urut': ({ mulai, sebelum }, tulis) =>
    `Jenjang status yang mulai dari ${tulis.angka(mulai)} ditulis sesudah jenjang yang mulai dari ${tulis.angka(sebelum)}. Urutkan jenjang dari skor terkecil dan jangan mengulang nilai awal.`,
  'target-negatif': ({ periode, nilai }, tulis) =>
    `Target ${tulis.periode(periode)} bernilai ${tulis.angka(nilai)}. Target tidak boleh negatif: isi nol atau lebih, atau ubah aturan capaian menjadi dalam rentang.`,
  'target-nol': ({ periode }, tulis) =>
    `Target ${tulis.periode(periode)} bernilai nol, sehingga capaiannya tidak dapat dinilai (R ÷ T). Isi target di atas nol, atau kosongkan bila indikator tidak dinilai pada periode itu.`,
  'rentang-target-terbalik': ({ periode, bawah, atas }, tulis) =>
    `Rentang target ${tulis.periode(periode)} terbalik: batas bawah ${tulis.angka(bawah)} lebih besar daripada batas atas ${tulis.angka(atas)}. Tukar kedua batas itu.`,
  'target-harus-satu-nilai': ({ periode }, tulis) =>
    `Target ${tulis.periode(periode)} diisi sebagai rentang, sedangkan aturan capaiannya memakai satu nilai. Isi satu nilai target, atau pilih aturan dalam rentang.`,
  'target-kumulatif-menurun': ({ periode, nilai, periodeSebelum, nilaiSebelum }, tulis) =>
    `Target kumulatif ${tulis.periode(periode)} (${tulis.angka(nilai)}) lebih kecil daripada ${tulis.periode(periodeSebelum)} (${tulis.angka(nilaiSebelum)}). Isi target sejak 1 Januari sampai akhir periode, jadi tidak pernah menurun.`,
  'target-akhir-beda-dari-tahun': ({ periode, nilai, tahun }, tulis) =>
    `Target kumulatif ${tulis.periode(periode)} (${tulis.angka(nilai)}) berbeda dari target tahun (${tulis.angka(tahun)}). Samakan keduanya, karena target kumulatif periode terakhir adalah target tahun.`,
};
