import type { PesanDari } from '../../../domain/umum/catatan';
import type { ParamsCatatanUnit } from '../../../domain/unit/catatan';

const mungkin = (saran: string | undefined): string => (saran === undefined ? '' : ` Mungkin "${saran}"?`);

export const pesanUnit: PesanDari<ParamsCatatanUnit> = {
  'unit-masa-terbalik': ({ kode, mulai, sampai }, tulis) =>
    `Unit ${kode} berakhir (${tulis.tanggal(sampai)}) sebelum mulai (${tulis.tanggal(mulai)}). Betulkan Berlaku mulai atau Berlaku sampai.`,
  'unit-penerus-tidak-ada': ({ kode, penerus, saran }) =>
    `Unit penerus "${penerus}" dari ${kode} tidak ada pada lembar OPD.${mungkin(saran)} Tulis kode unit yang ada, atau tambahkan unitnya.`,
  'unit-penerus-berputar': ({ jalur }) =>
    `Unit penerus berputar: ${jalur.join(' → ')}. Hapus salah satu; unit yang berakhir tidak dapat meneruskan penerusnya.`,
  'unit-penerus-tanpa-akhir': ({ kode, penerus }) =>
    `Unit ${kode} punya penerus (${penerus.join(', ')}) tetapi tidak berakhir. Isi Berlaku sampai, atau kosongkan Unit penerus.`,
  'unit-masa-bertumpuk': ({ kode, sampai, penerus, mulai }, tulis) =>
    `Unit ${kode} berlaku sampai ${tulis.tanggal(sampai)}, padahal penerusnya ${penerus} sudah mulai ${tulis.tanggal(mulai)}: di antaranya keduanya dihitung sebagai unit. Samakan tanggalnya bila tidak demikian.`,
  'unit-masa-terputus': ({ kode, sampai, penerus, mulai }, tulis) =>
    `Unit ${kode} berlaku sampai ${tulis.tanggal(sampai)}, sedangkan penerusnya ${penerus} baru mulai ${tulis.tanggal(mulai)}: di antaranya tidak ada unit yang memegang datanya. Samakan tanggalnya bila tidak demikian.`,
  'unit-di-luar-tahun': ({ kode, tahun, mulai, sampai }, tulis) =>
    `Unit ${kode} ${mulai === undefined ? '' : `baru mulai ${tulis.tanggal(mulai)}`}${sampai === undefined ? '' : `sudah berakhir ${tulis.tanggal(sampai)}`}, jadi tidak ada sepanjang tahun ${tahun}: tidak diminta data dan tidak dihitung. Betulkan tahunnya bila salah ketik.`,
  'riwayat-opd-unit-tidak-ada': ({ kode, menjadi }) =>
    `Kode lama "${kode}" tidak menunjuk unit mana pun, jadi baris ini tidak berlaku.${menjadi === '' ? '' : ` Tidak ada unit berkode "${menjadi}".`} Tulis pada kolom Menjadi kode unit seperti pada lembar OPD, atau hapus barisnya.`,
  'riwayat-opd-tidak-bersambung': ({ kode, menjadi, berikut }) =>
    `Menurut baris ini kode ${kode} menjadi ${menjadi}, padahal sesudah tanggalnya unit itu berkode ${berikut}. Periksa tanggal dan urutannya; yang dipakai tanggalnya.`,
  'riwayat-opd-luar-tahun': ({ kode, sampai, tahun }, tulis) =>
    `Kode ${kode} berlaku sampai ${tulis.tanggal(sampai)}, sesudah tahun ${tahun}, jadi sepanjang tahun ini unitnya masih disebut ${kode}. Betulkan tahunnya bila salah ketik.`,
  'unit-kode-pernah-dipakai': ({ kode, nama }) =>
    `Kode "${kode}" dipakai atau pernah dipakai unit lain (${nama}). Kode lama tidak diberikan lagi, karena data periode lalu memakainya. Pakai kode lain; bila baris pada lembar Riwayat OPD yang salah, betulkan di sana.`,
  'unit-kode-diketik': ({ lama, baru }) =>
    `Kode unit ${lama} diketik menjadi ${baru}. Datanya masih ditemukan, tetapi belum diketahui sejak kapan kode itu berlaku. Catat dengan Ganti kode unit: dari ${lama} ke ${baru}, mulai tanggal berlakunya; tanpa tanggal bila kode lama keliru atau sementara.`,
  'unit-kode-yatim': ({ kode, data, register, capaian, saran }, tulis) =>
    `Kode unit "${kode}" tidak dimiliki unit mana pun, sekarang ataupun dahulu: ${tulis.angka(data)} baris data, ${tulis.angka(register)} baris register, dan ${tulis.angka(capaian)} baris capaian tidak dihitung.${mungkin(saran)} Bila unitnya berganti kode, catat dengan Ganti kode unit: dari "${kode}" ke kode barunya; bila unitnya dihapus, tambahkan lagi pada lembar OPD.`,
  'unit-berakhir-berpaket': ({ kode, sampai, jumlah }, tulis) =>
    `Unit ${kode} berakhir ${tulis.tanggal(sampai)} tanpa satu penerus, sedangkan ${tulis.angka(jumlah)} baris Paket dan Transaksi masih berkode ${kode}: sesudah itu baris itu tidak dihitung. Catat perpindahan setiap paketnya mulai hari sesudahnya (Perubahan Paket di halaman Data), atau isi Unit penerus.`,
  'unit-tetap-ada': ({ kode }) =>
    `Tidak disebut dokumen ini, tetapi tetap ada pada lembar OPD karena masa berlaku, penerus, atau kodenya tercatat: ${kode.join(', ')}. Hapus barisnya pada lembar OPD bila memang tidak diperlukan.`,
  'ganti-kode-tanggal-salah': ({ nilai, contoh }, tulis) =>
    `"${nilai}" bukan tanggal dalam tahun rencana. Tulis hari pertama kode baru, misalnya ${tulis.tanggal(contoh)}.`,
  'ganti-kode-unit-tidak-ada': ({ kode, mulai, sampai }, tulis) =>
    `Unit ${kode} ${mulai === undefined ? '' : `baru ada mulai ${tulis.tanggal(mulai)}; kode barunya hanya dapat mulai sesudah itu. Bila kode ${kode} keliru sejak awal, kosongkan tanggalnya`}${sampai === undefined ? '' : `sudah berakhir ${tulis.tanggal(sampai)}, jadi kodenya tidak dapat berganti sesudah itu`}.`,
  'ganti-kode-terlalu-dini': ({ kode, sampai }, tulis) =>
    `Kode ${kode} pada unit ini tercatat berlaku sampai ${tulis.tanggal(sampai)}. Kode baru hanya dapat mulai sesudah perubahan terakhir itu; lihat lembar Riwayat OPD.`,
  'ganti-kode-bentuk-salah': ({ kode, batas }, tulis) =>
    `"${kode}" tidak dapat menjadi kode unit: paling banyak ${tulis.angka(batas)} huruf, tidak kosong, tanpa ";" dan "|".`,
  'ganti-kode-sudah': ({ lama, baru }) =>
    lama === baru
      ? `Unit ini memang berkode ${baru}. Tidak ada yang diubah.`
      : `Kode ${lama} sudah diganti menjadi ${baru}. Tidak ada yang diubah.`,
};
