import type { PesanDari } from '../../../domain/umum/catatan';
import type { TingkatData } from '../../../domain/variabel/tipe';
import type { ParamsCatatanRencana } from '../../../domain/rencana/catatan';

const mungkin = (saran: string | undefined): string =>
  saran === undefined ? '' : ` Mungkin maksudnya "${saran}".`;

const baris: Readonly<Record<TingkatData, string>> = {
  rup: 'paket',
  transaksi: 'transaksi',
  opd: 'data OPD',
  aksi: 'rencana aksi',
};

export const pesanRencana: PesanDari<ParamsCatatanRencana> = {
  'kode-ganda': ({ kode, bagian }) =>
    `Kode "${kode}" dipakai lebih dari satu kali pada ${bagian}. Beri kode yang berbeda.`,
  'kode-bukan-nama': ({ kode }) =>
    `Kode "${kode}" tidak dapat dipakai di dalam rumus. Pakai huruf, angka, dan garis bawah, diawali huruf, misalnya IK01.`,
  'kode-bentrok-variabel': ({ kode, saran }) =>
    `Kode "${kode}" sama dengan nama variabel data. Pakai kode lain, misalnya ${saran}.`,
  'kode-tercadang': ({ kode, arti, saran }) =>
    arti === 'tata-bahasa'
      ? `Kode "${kode}" adalah kata dari bahasa rumus, sehingga indikatornya tidak dapat dirujuk rumus lain. Pakai kode lain, misalnya ${saran}.`
      : `Kode "${kode}" berarti lain bagi pembaca rumus: tetapan, lambang satuan, atau fungsi program lain. Pakai kode lain, misalnya ${saran}.`,
  'rujukan-tidak-ada': ({ bagian, kode, saran }) =>
    `Kode "${kode}" tidak ada pada ${bagian}.${mungkin(saran)} Perbaiki kodenya atau tambahkan barisnya.`,
  'tujuan-kosong': () => 'Belum ada Tujuan PBJ. Isi lembar Tujuan (langkah 2).',
  'area-kosong': () => 'Belum ada area strategis. Isi lembar Area Strategis (langkah 2).',
  'indikator-kosong': () => 'Belum ada indikator. Isi lembar Indikator (langkah 3).',
  'area-tanpa-indikator': ({ area }) =>
    `Area ${area} belum mempunyai indikator. Tambahkan indikator untuk area ini, atau hapus areanya.`,
  'area-pengukuran-kurang': ({ daftar }) =>
    `Rencana belum memuat area pengukuran ${daftar.join(', ')}. Panduan LKPP meminta keempat area; tambahkan indikatornya bila ada.`,
  'kolom-tanggal-wajib': ({ indikator }) =>
    `Indikator ${indikator} bersifat Periodik, sehingga perlu tanggal yang menentukan periode sebuah baris. Isi kolom Tanggal penentu periode, misalnya tgl_penetapan.`,
  'kolom-tanggal-tidak-dikenal': ({ nama, saran }) =>
    `"${nama}" bukan variabel tanggal.${mungkin(saran)} Tulis nama variabel tanggal, misalnya tgl_penetapan.`,
  'kolom-tanggal-lain-tingkat': ({ indikator, nama, tingkat, dibaca }) =>
    `${nama} adalah tanggal ${baris[tingkat]}, sedangkan rumus ${indikator} membaca ${dibaca.map((satu) => baris[satu]).join(' dan ')}. Pilih tanggal dari baris yang dibaca rumus itu, atau kosongkan kolom Tanggal penentu periode.`,
  'tanpa-batas-tanggal': ({ indikator, pilihan }) =>
    `Tidak ada tanggal yang membatasi baris ${indikator}, sehingga baris sesudah tanggal data ikut dihitung. Isi kolom Tanggal penentu periode dengan salah satu dari ${pilihan.join(', ')}.`,
  'kolom-tanggal-disarankan': ({ daftar }) =>
    `Indikator berikut belum menyebut tanggalnya; baris sesudah tanggal data dikeluarkan menurut tanggal nilainya. Sebaiknya isi kolom Tanggal penentu periode: ${daftar.join('; ')}. Indikator kumulatif yang menyebut tanggal kontrak atau BAST dihitung sejak 1 Januari.`,
  'nol-tanpa-penyebut': ({ indikator }) =>
    `"Dihitung nol" tidak bermakna untuk ${indikator}: hanya rasio jumlah atau cacah, makin tinggi makin baik, yang penyebutnya diketahui dari impor, yang turun bila unit tidak melapor. Pilih "Tidak dihitung" atau "Posisi terakhir yang diterima" pada kolom Bila unit tidak melapor.`,
  'target-unit-tidak-berjumlah': ({ indikator, periode, jumlah, target }, tulis) =>
    `Jumlah target OPD ${indikator} untuk ${tulis.periode(periode)} ${tulis.angka(jumlah)}, sedangkan target seluruh OPD ${tulis.angka(target)}. Periksa keduanya pada lembar Target.`,
  'nilai-tahunan-rasio': ({ indikator }) =>
    `Persentase ${indikator} tidak dapat dijumlahkan antarperiode. Pilih "Hitung ulang dari data".`,
  'perkiraan-bukan-besaran': ({ indikator }) =>
    `${indikator} tidak bertambah dari hari ke hari, jadi akhir tahunnya tidak dapat diperkirakan dengan garis lurus. Kosongkan kolom Perkiraan akhir tahun.`,
  'baseline-tidak-ada': ({ indikator }) =>
    `Indikator ${indikator} belum mempunyai baseline. Tambahkan barisnya pada lembar Baseline (langkah 4).`,
  'baseline-tanpa-isi': ({ indikator }) =>
    `Baseline ${indikator} belum berisi. Isi nilainya, atau tulis alasan belum tersedia.`,
  'target-tidak-ada': ({ indikator, periode }, tulis) =>
    `Indikator ${indikator} belum mempunyai target ${tulis.periode(periode)}. Tambahkan barisnya pada lembar Target (langkah 4).`,
  'target-ganda': ({ indikator, periode }, tulis) =>
    `Target ${indikator} untuk ${tulis.periode(periode)} ditulis lebih dari satu kali. Sisakan satu baris.`,
  'target-tanpa-nilai': ({ indikator, periode }, tulis) =>
    `Target ${indikator} untuk ${tulis.periode(periode)} belum berisi. Isi kolom Target, atau Batas bawah dan Batas atas.`,
  'target-periode-salah': ({ periode, tahun }) =>
    `"${periode}" bukan periode tahun ${tahun}. Tulis misalnya ${tahun}-TW1, ${tahun}-S1, ${tahun}-B01, atau ${tahun}.`,
  'target-di-luar-frekuensi': ({ indikator, periode, frekuensi }, tulis) =>
    `Indikator ${indikator} berfrekuensi "${frekuensi}", sehingga tidak memakai target ${tulis.periode(periode)}. Hapus baris ini atau ubah frekuensinya.`,
  'persen-mirip-pecahan': ({ indikator, bagian, nilai, usul }, tulis) =>
    `${bagian === 'target' ? 'Target' : 'Baseline'} ${indikator} tertulis ${tulis.angka(nilai)} dengan satuan persen, jadi berarti ${tulis.angka(nilai)} %. Bila maksudnya ${tulis.angka(usul)} %, tulis ${tulis.angka(usul)}; periksa juga angka lain indikator ini.`,
  'aksi-tidak-ada': ({ indikator }) =>
    `Indikator ${indikator} belum mempunyai rencana aksi. Tambahkan sedikitnya satu pada lembar Rencana Aksi (langkah 5).`,
  'aksi-tanggal-terbalik': ({ aksi }) =>
    `Tanggal selesai ${aksi} mendahului tanggal mulai. Perbaiki salah satunya.`,
  'bobot-negatif': ({ indikator }) => `Bobot ${indikator} negatif. Isi 0 atau lebih.`,
  'pita-salah': ({ teks }) =>
    `"${teks}" bukan pita. Tulis mulai:poin dipisahkan titik koma, misalnya 0:0; 50:1; 90:5.`,
  'lingkup-salah': ({ teks, pilihan }) => `"${teks}" bukan lingkup penilaian. Tulis: ${pilihan.join('; ')}.`,
};
