import type {
  AsalDisebut,
  BagianKoreksi,
  IdentitasDisebut,
  NilaiDisebut,
  ParamsCatatanKoreksi,
} from '../../../application/koreksi/catatan';
import { labelCaraKonfirmasi, labelTingkatData } from '../../../domain/koreksi/koreksi';
import type { Penulis, PesanDari } from '../../../domain/umum/catatan';
import { tulisNilaiDisebut } from '../../nilai-disebut';
import { rincian } from '../sajian/rincian';

const nilai = (satu: NilaiDisebut, tulis: Penulis): string => tulisNilaiDisebut(satu, rincian.isian, tulis);

const dari = (asal: AsalDisebut | undefined): string =>
  asal === undefined ? '' : ` (${asal.berkas}, lembar ${asal.lembar}, ${sel(asal.sel)})`;

const sel = (alamat: string): string => (/^\d+$/.test(alamat) ? `baris ${alamat}` : alamat);

const identitas = ({ opd, periode, baris, paket }: IdentitasDisebut, tulis: Penulis): string =>
  [opd, tulis.periode(periode), baris, paket].filter((isi) => isi !== '').join(' · ');

const mungkin = (saran: string | undefined): string =>
  saran === undefined ? '' : ` Mungkin maksudnya "${saran}".`;

const bagian: Readonly<Record<BagianKoreksi, string>> = {
  nilai: 'nilai baru',
  konfirmasi: 'siapa yang memastikan',
  tanggal: 'tanggal konfirmasi',
  cara: 'cara konfirmasi',
  oleh: 'siapa yang mencatat',
  batal: 'alasan pembatalan',
};

export const pesanKoreksi: PesanDari<ParamsCatatanKoreksi> = {
  'sel-data-diubah': ({ opd, baris, kolom, kini, kembali, asal, koreksi }, tulis) =>
    `${kolom} pada baris ${baris} diubah di sini menjadi ${nilai(kini, tulis)}, sedangkan ${opd} mengembalikan ${nilai(kembali, tulis)}${dari(asal)}. ${koreksi === undefined ? 'Yang dihitung isi sel ini. Kembalikan isinya, atau catat sebagai Koreksi UKPBJ: siapa yang memastikan, kapan, dan dengan cara apa.' : `Yang dihitung Koreksi UKPBJ: ${nilai(koreksi, tulis)}. Kembalikan isi sel ini.`}`,
  'baris-data-diubah': ({ opd, baris }) =>
    `Baris ${baris} dari ${opd} diubah sesudah dikompilasi, dan isi yang dikembalikan unit tidak tersimpan. Yang dihitung isi baris ini. Kompilasi lagi berkas unit itu, lalu catat perubahannya sebagai Koreksi UKPBJ.`,
  'baris-data-dipindah': ({ baris, dari: asal, ke }, tulis) =>
    `Unit, periode, atau paket baris ${baris} diubah di sini: dikembalikan sebagai ${identitas(asal, tulis)}, sekarang ${identitas(ke, tulis)}. Yang dihitung isi baris ini. Kembalikan isinya; kepindahan paket atau unit dicatat tersendiri, bukan pada lembar data.`,
  'baris-data-ditambah': ({ opd, baris, periode }, tulis) =>
    `Baris ${baris} ditambahkan di sini: tidak ada pada pengembalian ${opd} untuk ${tulis.periode(periode)}. Baris ini ikut dihitung. Hapus barisnya, atau mintakan kepada unit agar dikembalikan lewat template.`,
  'baris-data-dihapus': ({ opd, baris, periode }, tulis) =>
    `Baris ${baris} yang dikembalikan ${opd} untuk ${tulis.periode(periode)} dihapus dari lembar ini, sehingga tidak ikut dihitung. Kompilasi lagi berkas unit itu untuk mengembalikannya.`,
  'asal-data-diubah': ({ opd, baris, asal }) =>
    `Kolom asal pada baris ${baris} diubah di sini. Menurut pengembalian ${opd}, baris ini berasal dari${dari(asal).replace(/^ \(|\)$/g, ' ')}. Kembalikan isinya.`,
  'koreksi-periode-tidak-dikenal': ({ periode }) =>
    `Koreksi ini belum berlaku karena "${periode}" bukan kode periode. Salin kodenya dari lembar data.`,
  'koreksi-kolom-tidak-dikenal': ({ kolom, tingkat, saran }) =>
    `Koreksi ini belum berlaku karena tidak ada kolom "${kolom}" pada data ${labelTingkatData[tingkat]}.${mungkin(saran)} Salin judul kolomnya dari lembar data.`,
  'koreksi-baris-tidak-ada': ({ baris, opd, periode, tingkat, saran }, tulis) =>
    `Koreksi ini belum berlaku karena ${opd === '' ? 'tidak ada' : `${opd} tidak mempunyai`} baris "${baris}" pada data ${labelTingkatData[tingkat]} ${tulis.periode(periode)}.${mungkin(saran)} Salin ID baris data dari lembar data atau Rincian Perhitungan.`,
  'koreksi-tidak-cocok': ({ baris, kolom, lama, kembali }, tulis) =>
    `Koreksi ${kolom} pada baris ${baris} tidak berlaku lagi: dibuat untuk nilai semula ${nilai(lama, tulis)}, sedangkan unit mengembalikan ${nilai(kembali, tulis)}. Yang dihitung nilai dari unit. Batalkan koreksi ini, atau pastikan lagi dan catat koreksi baru.`,
  'koreksi-tanpa-perubahan': ({ baris, kolom, nilai: isi }, tulis) =>
    `${kolom} pada baris ${baris} sudah ${nilai(isi, tulis)}, jadi tidak ada yang dikoreksi.`,
  'koreksi-tanggal-di-depan': ({ tanggal, hariIni }, tulis) =>
    `Tanggal konfirmasi ${tulis.tanggal(tanggal)} belum terjadi; hari ini ${tulis.tanggal(hariIni)}. Isi hari nilainya dipastikan.`,
  'koreksi-tanggal-sebelum-periode': ({ baris, kolom, tanggal, periode, awal }, tulis) =>
    `Koreksi ${kolom} pada baris ${baris} bertanggal ${tulis.tanggal(tanggal)}, sebelum ${tulis.periode(periode)} mulai (${tulis.tanggal(awal)}). Koreksi ini tetap dihitung. Periksa tanggal konfirmasi dan periodenya.`,
  'koreksi-belum-lengkap': ({ daftar }) =>
    `Koreksi belum lengkap. Isi dulu: ${daftar.map((satu) => bagian[satu]).join(', ')}.`,
  'koreksi-cara-tidak-dikenal': ({ cara, pilihan }) =>
    `"${cara}" bukan cara konfirmasi. Pilih salah satu: ${pilihan.map((satu) => labelCaraKonfirmasi[satu]).join(', ')}.`,
  'koreksi-tanggal-salah': ({ tanggal, contoh }, tulis) =>
    `"${tanggal}" tidak terbaca sebagai tanggal konfirmasi. Tulis seperti ${tulis.tanggal(contoh)}.`,
  'koreksi-tidak-ada': ({ baris, kolom }) =>
    `Tidak ada Koreksi UKPBJ yang berlaku untuk ${kolom} pada baris ${baris}.`,
  'koreksi-baris-rangkap': ({ baris, pilihan }) =>
    `"${baris}" dapat berarti beberapa baris: ${pilihan.join(', ')}. Tulis salah satu ID baris data itu.`,
};
