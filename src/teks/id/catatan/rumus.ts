import { tulisLingkaran } from '../../lingkaran';
import type { ParamsCatatanRumus, Sebab, SebabBaris, TipeNilai } from '../../../domain/rumus';
import type { TingkatData } from '../../../domain/variabel/tipe';
import type { PesanDari } from '../../../domain/umum/catatan';
import { fungsi } from '../fungsi';

const namaTipe: Readonly<Record<TipeNilai, string>> = {
  angka: 'angka',
  tanggal: 'tanggal',
  teks: 'teks',
  kondisi: 'syarat (ya/tidak)',
};

const tandaDitolak: Readonly<Record<ParamsCatatanRumus['tanda-ditolak']['simbol'], string>> = {
  'kurung-siku': 'Kurung siku [ ] tidak dipakai. Gunakan kurung biasa ( ).',
  'kurung-kurawal': 'Kurung kurawal { } tidak dipakai. Gunakan kurung biasa ( ).',
  tanya: 'Tanda tanya tidak dipakai. Tulis jika(syarat, nilai_bila_ya, nilai_bila_tidak).',
  pagar: 'Tanda # tidak dipakai; rumus tidak memuat komentar. Hapus mulai dari tanda itu.',
  persen: 'Tanda % tidak dipakai. Untuk mendapat persen, kalikan hasil dengan 100.',
  'kutip-tunggal': 'Teks ditulis di antara kutip ganda, misalnya "Tender".',
  'baris-baru': 'Rumus ditulis dalam satu baris. Hapus pergantian barisnya.',
  titik: 'Titik ini tidak dapat dibaca. Titik hanya dipakai untuk desimal, misalnya 1.5.',
};

/** The rows of each level. */
const namaTingkat: Readonly<Record<TingkatData, string>> = {
  rup: 'paket RUP',
  transaksi: 'transaksi',
  opd: 'OPD',
  aksi: 'rencana aksi',
};

const mungkin = (nama: string | undefined): string =>
  nama === undefined ? '' : ` Mungkin yang dimaksud ${nama}.`;

const atau = (daftar: readonly string[]): string => daftar.join(' atau ');

export const pesanRumus: PesanDari<ParamsCatatanRumus> = {
  'rumus-kosong': () => 'Rumus masih kosong. Tulis rumusnya, misalnya jumlah(hps).',
  'rumus-terlalu-panjang': ({ panjang, batas }, tulis) =>
    `Rumus memuat ${tulis.angka(panjang)} karakter, lebih dari ${tulis.angka(batas)}. Pecah menjadi beberapa indikator, lalu gabungkan dengan kodenya.`,
  'rumus-terlalu-banyak-unsur': ({ batas }, tulis) =>
    `Rumus memuat lebih dari ${tulis.angka(batas)} bagian. Pecah menjadi beberapa indikator, lalu gabungkan dengan kodenya.`,
  'kurung-terlalu-dalam': ({ batas }, tulis) =>
    `Kurung bertingkat lebih dari ${tulis.angka(batas)}. Sederhanakan rumus mulai dari kurung ini.`,
  'karakter-tidak-dikenal': ({ karakter }) =>
    `Karakter ${tampak(karakter)} tidak dikenal dalam rumus. Hapus karakter itu.`,
  'tanda-ditolak': ({ simbol: tanda }) => tandaDitolak[tanda],
  'sama-dengan-di-awal': () => 'Rumus indikator tidak diawali tanda =. Hapus tanda itu.',
  'operator-keliru': ({ tertulis, tulis }) => `${tertulis} tidak dipakai dalam rumus. Tulis ${tulis}.`,
  'akses-anggota': ({ tertulis }) =>
    `${tertulis} tidak dapat dibaca. Nama ditulis tanpa titik; untuk perkalian tulis *.`,
  'teks-tidak-ditutup': () => 'Teks ini belum ditutup. Tambahkan tanda kutip (") di akhirnya.',
  'ribuan-berpemisah': ({ tertulis, tulis, pecahan }) =>
    `${tertulis} terbaca sebagai ribuan. Tulis ${tulis} tanpa pemisah ribuan${pecahan === undefined ? '' : `, atau ${pecahan} bila yang dimaksud pecahan`}.`,
  'koma-desimal': ({ tertulis, tulis }) =>
    `Koma di ${tertulis} terbaca sebagai pemisah. Tulis ${tulis}, atau pakai titik koma (;) sebagai pemisah di seluruh rumus.`,
  'desimal-bercampur': ({ tertulis, tulis }) =>
    `Rumus ini memakai koma untuk desimal, tetapi ${tertulis} memakai titik. Tulis ${tulis}.`,
  'angka-rumus-tidak-terbaca': ({ tertulis }) =>
    `${tertulis} bukan angka yang dapat dibaca. Tulis tanpa pemisah ribuan, misalnya 1500 atau 1.5.`,
  'angka-terlalu-besar': ({ tertulis }) =>
    `Angka ${tertulis} terlalu besar untuk dihitung. Periksa pangkatnya.`,
  'pemisah-bercampur': () =>
    'Rumus ini memisahkan bagian dengan titik koma (;), tetapi di sini dengan koma. Pakai satu pemisah saja.',
  'pemisah-di-luar-fungsi': ({ tanda }) =>
    `Tanda ${tanda} hanya dipakai di dalam kurung fungsi, misalnya jumlah(hps, status == "Selesai"). Hapus tanda itu; satu rumus menghasilkan satu angka.`,
  'kurung-tidak-ditutup': () => 'Kurung ini belum ditutup. Tambahkan ) di tempat yang benar.',
  'kurung-berlebih': () => 'Kurung tutup ini tidak punya pasangan. Hapus, atau tambahkan ( di depannya.',
  'operator-hilang': ({ kiri, kanan }) =>
    `Di antara ${kiri} dan ${kanan} belum ada operator. Tulis misalnya ${kiri} * ${kanan}, atau dan/atau untuk syarat.`,
  'operan-hilang': ({ sesudah, sebelum }) =>
    sebelum === undefined
      ? `Rumus terputus sesudah ${sesudah ?? ''}. Lengkapi bagian yang belum ditulis.`
      : `Sebelum ${sebelum}${sesudah === undefined ? '' : ` (sesudah ${sesudah})`} ada bagian yang belum ditulis. Lengkapi atau hapus ${sebelum}.`,
  'nama-tidak-dikenal': ({ nama, terdekat }) =>
    `${nama} bukan nama variabel, kode indikator, atau tanggal yang dikenal.${mungkin(terdekat)} Teks ditulis di antara kutip ganda.`,
  'nama-rangkap': ({ nama }) =>
    `${nama} dipakai oleh lebih dari satu variabel atau indikator. Ubah salah satu nama agar berbeda.`,
  'fungsi-tidak-dikenal': ({ nama, terdekat }) =>
    `${nama} bukan fungsi rumus.${mungkin(terdekat)} Fungsi yang ada: ${Object.keys(fungsi).join(', ')}.`,
  'fungsi-tanpa-kurung': ({ nama }) => `${nama} adalah fungsi. Tulis dengan kurung, misalnya ${nama}(…).`,
  'bukan-fungsi': ({ nama }) =>
    `${nama} bukan fungsi, jadi tidak diikuti kurung. Untuk perkalian tulis ${nama} * (…).`,
  'jumlah-argumen': ({ fungsi: nama, ada }, tulis) =>
    `${nama} diisi ${tulis.angka(ada)} bagian. Tulis ${fungsi[nama].pakai}.`,
  'tipe-argumen': ({ fungsi, diminta, ada }) =>
    `${fungsi} memerlukan ${atau(diminta.map((t) => namaTipe[t]))}, tetapi bagian ini berupa ${namaTipe[ada]}.${ada === 'kondisi' && !diminta.includes('kondisi') ? ' Untuk menghitung baris yang memenuhi syarat, tulis cacah(syarat).' : ''}`,
  'tipe-operan': ({ operator, diminta, ada }) =>
    `Operator ${operator} memerlukan ${namaTipe[diminta]}, tetapi bagian ini berupa ${namaTipe[ada]}. ${diminta === 'kondisi' ? 'Tulis perbandingan, misalnya nilai > 0.' : 'Ganti dengan angka atau perhitungan.'}`,
  'beda-tipe': ({ operator, kiri, kanan }) =>
    operator === 'jika'
      ? `Kedua hasil jika harus sejenis, tetapi yang pertama ${namaTipe[kiri]} dan yang kedua ${namaTipe[kanan]}. Samakan jenisnya.`
      : `${kapital(namaTipe[kiri])} tidak dapat dibandingkan dengan ${namaTipe[kanan]} (${operator}). Bandingkan angka dengan angka, tanggal dengan tanggal, teks dengan teks.`,
  'operator-teks': ({ operator }) => `Teks tidak dapat dibandingkan dengan ${operator}. Tulis == atau !=.`,
  'kondisi-dibandingkan': ({ operator }) =>
    `Syarat ya/tidak tidak dibandingkan dengan ${operator}. Tulis namanya saja, misalnya tahun_jamak, atau bukan tahun_jamak.`,
  'hitung-tanggal': ({ operator }) =>
    `Tanggal tidak dihitung dengan ${operator}. Untuk selisih hari tulis hari(tanggal_awal, tanggal_akhir) atau harikerja(tanggal_awal, tanggal_akhir).`,
  'bukan-perlu-kurung': () =>
    'Kata bukan berlaku untuk bagian tepat di belakangnya. Beri kurung pada syaratnya, misalnya bukan (status == "Selesai").',
  'perbandingan-berantai': () =>
    'Perbandingan tidak dapat dirangkai. Tulis dua syarat, misalnya nilai > 0 dan nilai < 100.',
  'pangkat-bertingkat': ({ dibaca }) =>
    `Bagian ini dibaca sebagai ${dibaca}. Beri kurung agar maksudnya jelas.`,
  'agregat-bersarang': ({ dalam, luar }) =>
    `${dalam}(…) tidak dapat berada di dalam ${luar}(…). Hitung ${dalam} di luar, atau jadikan indikator tersendiri.`,
  'agregat-di-basis': ({ fungsi }) =>
    `Syarat baris melihat satu baris saja, jadi ${fungsi}(…) tidak dapat dipakai. Tulis syarat atas variabel, misalnya hps > 0.`,
  'variabel-di-luar-agregat': ({ nama, tulis }) =>
    `${nama} mempunyai nilai di setiap baris. Tulis cara meringkasnya, misalnya ${tulis}.`,
  'teks-di-luar-agregat': () =>
    'Teks hanya dipakai dalam syarat di dalam fungsi, misalnya cacah(status == "Selesai").',
  'indikator-di-dalam-agregat': ({ kode }) =>
    `${kode} adalah satu angka, bukan nilai per baris. Pakai di luar jumlah, cacah, rata, dan sejenisnya.`,
  'perlu-variabel': ({ fungsi }) =>
    `${fungsi}(…) menanyakan satu variabel. Tulis nama variabel di dalamnya, misalnya ${fungsi}(tgl_bast).`,
  'perlu-indikator': ({ fungsi }) =>
    `${fungsi}(…) memerlukan kode indikator. Tulis misalnya ${fungsi}(IK01).`,
  'tingkat-bercampur': ({ variabel }) =>
    `Satu fungsi hanya menghitung baris dari satu tingkat, tetapi di sini ada ${variabel.map((v) => `${v.nama} (${namaTingkat[v.tingkat]})`).join(' dan ')}. Pisahkan menjadi dua fungsi, misalnya jumlah(…) / jumlah(…).`,
  'tingkat-tidak-jelas': ({ fungsi }) =>
    `${fungsi}(…) ini tidak menyebut variabel, jadi belum jelas baris mana yang dihitung. Tambahkan syarat, misalnya cacah(terisi(hps)).`,
  'hasil-bukan-angka': ({ tipe }) =>
    `Rumus harus menghasilkan angka, tetapi ini berupa ${namaTipe[tipe]}.${tipe === 'kondisi' ? ' Tulis misalnya jika(syarat, 1, 0).' : ''}${tipe === 'tanggal' ? ' Tulis misalnya hari(awal_periode, …).' : ''}`,
  'basis-bukan-kondisi': ({ tipe }) =>
    `Syarat baris harus berupa syarat, tetapi ini berupa ${namaTipe[tipe]}. Tulis misalnya hps > 0.`,
  'basis-tanpa-variabel': () => 'Syarat baris tidak menyebut variabel apa pun. Tulis misalnya hps > 0.',
  'teks-bukan-pilihan': ({ nilai, variabel, terdekat }) =>
    `"${nilai}" bukan salah satu pilihan ${variabel}, jadi tidak ada baris yang cocok.${mungkin(terdekat && `"${terdekat}"`)}`,
  'rumus-tetap': () =>
    'Rumus ini selalu menghasilkan angka yang sama karena tidak membaca data. Tambahkan variabel atau kode indikator.',
  'bentuk-tidak-didukung': () =>
    'Susunan rumus ini tidak dapat dibaca. Tulis ulang dengan + - * / ^, perbandingan, dan fungsi yang ada.',
  siklus: ({ jalur }) =>
    `Rumus saling merujuk: ${tulisLingkaran(jalur)}. Ubah salah satu rumus agar tidak kembali ke dirinya sendiri.`,
};

/** Shows a character that cannot be seen by its number. */
const tampak = (karakter: string): string =>
  /^[\p{Cf}\p{Cc}\p{Zs}\p{Cs}\p{M}]+$/u.test(karakter)
    ? `U+${(karakter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
    : karakter;

const kapital = (teks: string): string => teks.charAt(0).toUpperCase() + teks.slice(1);

/** Why a figure cannot be calculated. */
export const pesanSebab: { readonly [J in Sebab['jenis']]: (sebab: Extract<Sebab, { jenis: J }>) => string } =
  {
    'penyebut-nol': () => 'Tidak dapat dihitung: penyebutnya nol.',
    'tidak-ada-baris': ({ tingkat }) =>
      `Tidak dapat dihitung: tidak ada baris data ${namaTingkat[tingkat]} yang dapat dipakai.`,
    'semua-data-kosong': ({ tingkat }) =>
      `Tidak dapat dihitung: data pada semua baris ${namaTingkat[tingkat]} belum lengkap.`,
    'rujukan-tidak-dapat-dihitung': ({ apa }) =>
      `Tidak dapat dihitung: ${apa} indikator yang dirujuk tidak dapat dihitung.`,
    'melebihi-batas': () => 'Tidak dapat dihitung: hasilnya di luar jangkauan angka.',
    'di-luar-kalender': () => 'Tidak dapat dihitung: hari kerja pada tanggal itu belum diketahui.',
    siklus: ({ jalur }) => `Tidak dapat dihitung: rumus saling merujuk (${tulisLingkaran(jalur)}).`,
  };

/** Why a row was left out; `label` names its variable. */
export const pesanSebabBaris = (sebab: SebabBaris, label: (variabelId: string) => string): string => {
  switch (sebab.jenis) {
    case 'kosong':
      return `${label(sebab.variabel)} kosong`;
    case 'tidak-berlaku':
      return `${label(sebab.variabel)} tidak berlaku (TB)`;
    case 'tidak-sah':
      return `${label(sebab.variabel)} tidak sah`;
    case 'penyebut-nol':
      return 'pembagian dengan nol';
    case 'melebihi-batas':
      return 'hasil di luar jangkauan angka';
    case 'di-luar-kalender':
      return 'hari kerja belum diketahui';
  }
};
