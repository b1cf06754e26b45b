import type { ParamsCatatanKetikan } from '../../../domain/ketikan/catatan';
import type { PesanDari, Penulis } from '../../../domain/umum/catatan';

const batas = (tulis: (nilai: number) => string, min?: number, maks?: number): string => {
  if (min !== undefined && maks !== undefined) return `antara ${tulis(min)} dan ${tulis(maks)}`;
  if (min !== undefined) return `paling sedikit ${tulis(min)}`;
  return maks === undefined ? 'yang wajar' : `paling banyak ${tulis(maks)}`;
};

const usulTanggal = (tulis: Penulis, usul: number | undefined): string =>
  usul === undefined ? '' : ` Apakah maksudnya ${tulis.tanggal(usul)}?`;

export const pesanKetikan: PesanDari<ParamsCatatanKetikan> = {
  'angka-ambigu': ({ teks, ribuan, desimal }, tulis) =>
    `"${teks}" dapat dibaca ${tulis.angka(ribuan)} atau ${tulis.angka(desimal)}. Ketik ulang tanpa titik ribuan, atau dengan koma dan jumlah desimal yang jelas.`,
  'angka-tidak-terbaca': ({ teks }) =>
    `"${teks}" bukan angka. Ketik angka saja, misalnya 1250000 atau 12,5; kosongkan bila belum ada data.`,
  'angka-ilmiah': ({ teks }) =>
    `"${teks}" sudah dipendekkan Excel atau program sejenis sehingga sebagian digit hilang. Ketik ulang angka lengkapnya.`,
  'angka-terlalu-panjang': ({ teks }) =>
    `"${teks}" lebih panjang daripada yang dapat disimpan tanpa kehilangan digit. Periksa dan ketik ulang angkanya.`,
  'angka-harus-bulat': ({ teks }) => `"${teks}" harus bilangan bulat. Ketik tanpa angka di belakang koma.`,
  'angka-di-luar-batas': ({ nilai, min, maks }, tulis) =>
    `${tulis.angka(nilai)} di luar batas. Ketik angka ${batas((n) => tulis.angka(n), min, maks)}.`,
  'angka-nihil': ({ teks }) =>
    `"${teks}" belum jelas. Ketik 0 bila memang nol, atau kosongkan bila belum ada data.`,
  'satuan-tidak-dikenal': ({ teks, satuan, diharapkan }) =>
    `"${teks}" memuat satuan "${satuan}" yang tidak dipakai kolom ini. Ketik angkanya saja${diharapkan === undefined ? '' : ` dalam satuan ${diharapkan}`}.`,
  'angka-menjadi-tanggal': ({ tanggal }, tulis) =>
    `Sel ini berisi tanggal ${tulis.tanggal(tanggal)}, bukan angka; biasanya Excel mengubah ketikan seperti 1-5. Ubah format sel menjadi Umum, lalu ketik ulang angkanya.`,
  'angka-tampil-lain': ({ nilai }, tulis) =>
    `Sel ini berisi ${tulis.angka(nilai)}, tetapi format selnya menampilkan yang lain (angkanya dipersingkat atau disembunyikan). Ubah format selnya menjadi Umum, lalu pastikan angkanya benar.`,
  'rupiah-berdesimal': ({ teks, dibulatkan }, tulis) =>
    `"${teks}" memuat sen dan dibaca ${tulis.rupiah(dibulatkan)}. Ketik rupiah bulat bila pembulatan ini tidak tepat.`,
  'rupiah-meragukan': ({ teks }) =>
    `"${teks}" bukan rupiah bulat; mungkin titik ribuannya terbaca sebagai desimal. Ketik ulang nilai lengkap dalam rupiah tanpa titik, misalnya 1234000.`,
  'tb-tidak-boleh': ({ teks }) =>
    `"${teks}" (tidak berlaku) tidak dapat dipakai di kolom ini. Isi nilainya, atau kosongkan bila belum ada data.`,
  'strip-tidak-boleh': ({ teks }) =>
    `"${teks}" belum jelas. Ketik 0 bila memang nol, TB bila tidak berlaku, atau kosongkan bila belum ada data.`,
  'galat-excel': ({ teks }) =>
    `Sel berisi galat Excel ${teks}. Perbaiki rumusnya atau ketik nilainya langsung.`,
  'teks-terlalu-panjang': ({ panjang, batas: terbanyak }, tulis) =>
    `Isi sel ${tulis.angka(panjang)} karakter, lebih dari ${tulis.angka(terbanyak)}. Persingkat isinya.`,
  'tanggal-tidak-terbaca': ({ teks }) =>
    `"${teks}" bukan tanggal. Ketik seperti 31/01/2026 atau 31 Januari 2026.`,
  'tanggal-tidak-ada': ({ teks }) =>
    `Tanggal "${teks}" tidak ada dalam kalender. Periksa hari, bulan, dan tahunnya; urutannya hari/bulan/tahun.`,
  'tahun-dua-angka': ({ teks, usul }, tulis) =>
    `Tahun pada "${teks}" hanya dua angka.${usulTanggal(tulis, usul)} Ketik tahunnya lengkap empat angka.`,
  'tanggal-bulan-di-depan': ({ teks, usul }, tulis) =>
    `"${teks}" menaruh bulan di depan.${usulTanggal(tulis, usul)} Ketik dengan urutan hari/bulan/tahun.`,
  'tanggal-angka-seri': ({ teks, usul }, tulis) =>
    `"${teks}" adalah nomor seri Excel, bukan tanggal.${usulTanggal(tulis, usul)} Ketik seperti 31/01/2026.`,
  'tanggal-di-luar-rentang': ({ tanggal, awal, akhir }, tulis) =>
    `Tanggal ${tulis.tanggal(tanggal)} di luar rentang yang wajar, sehingga tidak dipakai. Periksa tahunnya; yang diharapkan ${batas(
      (n) => tulis.tanggal(n),
      awal,
      akhir,
    )
      .replace('paling sedikit', 'mulai')
      .replace('paling banyak', 'sampai')}.`,
  'tanggal-berzona': ({ teks, tanggal }, tulis) =>
    `"${teks}" bertanda zona waktu lain, tetapi sistem pengadaan menulis jam setempat; tanggal yang tertulis, ${tulis.tanggal(tanggal)}, dipakai tanpa digeser. Ketik tanggalnya saja bila harinya lain.`,
  'ya-tidak-tidak-terbaca': ({ teks }) => `"${teks}" bukan jawaban ya atau tidak. Ketik Ya atau Tidak.`,
  'pilihan-tidak-dikenal': ({ teks, pilihan, terdekat }) =>
    `"${teks}" bukan pilihan kolom ini.${terdekat === undefined ? '' : ` Apakah maksudnya "${terdekat}"?`} Pilih salah satu: ${pilihan.join('; ')}.`,
  'kode-rusak': ({ teks }) =>
    `Kode "${teks}" sudah diubah Excel atau program sejenis menjadi angka atau tanggal sehingga digitnya hilang dan tidak dapat dipulihkan. Salin kodenya dari sumber ke sel berformat Teks, atau unduh ulang berkasnya dan jangan simpan dari Excel.`,
  'kode-berlubang': ({ teks }) =>
    `Kode "${teks}" kehilangan aksara (tanda "\ufffd"), sehingga tidak jelas kode mana yang dimaksud. Tulis kodenya kembali dari sumbernya.`,
  'kode-meragukan': ({ teks }) =>
    `Kode "${teks}" tidak pasti: mungkin angka yang diubah Excel, mungkin beberapa kode. Tulis kodenya utuh tanpa titik, koma, atau spasi; pisahkan beberapa kode dengan titik koma. Bila kodenya memang begitu, awali dengan tanda petik satu (').`,
  'kode-dipulihkan': ({ teks, kode }) =>
    `Kode "${teks}" sudah diubah Excel atau program sejenis; dibaca ${kode}. Periksa kodenya.`,
};
