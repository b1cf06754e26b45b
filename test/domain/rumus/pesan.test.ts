import {
  evaluasiRumus,
  periksaRumus,
  periksaSiklus,
  catatanRumus,
  type CatatanRumus,
} from '../../../src/domain/rumus';
import type { PeranRumus, SebabBaris } from '../../../src/domain/rumus';
import type { Penulis } from '../../../src/domain/umum/catatan';
import * as en from '../../../src/teks/en/catatan/rumus';
import * as id from '../../../src/teks/id/catatan/rumus';
import { tulis } from '../../../src/teks/id/tulis';
import { kamus, konteks, rumus } from './alat';

const pesan = (bahasa: typeof id | typeof en, { kode, params }: CatatanRumus): string =>
  (bahasa.pesanRumus[kode] as (params: unknown, tulis: Penulis) => string)(params, tulis);

/** One formula per finding, with the Indonesian sentence a person reads. */
const contoh: readonly (readonly [teks: string, kalimat: string, peran?: PeranRumus])[] = [
  ['', 'Rumus masih kosong. Tulis rumusnya, misalnya jumlah(hps).'],
  [
    ' '.repeat(4001),
    'Rumus memuat 4.001 karakter, lebih dari 4.000. Pecah menjadi beberapa indikator, lalu gabungkan dengan kodenya.',
  ],
  [
    '1+'.repeat(600),
    'Rumus memuat lebih dari 1.000 bagian. Pecah menjadi beberapa indikator, lalu gabungkan dengan kodenya.',
  ],
  ['('.repeat(41), 'Kurung bertingkat lebih dari 40. Sederhanakan rumus mulai dari kurung ini.'],
  ['jumlah(hps)\u200b', 'Karakter U+200B tidak dikenal dalam rumus. Hapus karakter itu.'],
  ['jumlah(hps)%', 'Tanda % tidak dipakai. Untuk mendapat persen, kalikan hasil dengan 100.'],
  ['=IK01', 'Rumus indikator tidak diawali tanda =. Hapus tanda itu.'],
  ['jumlah(hps, hps <> 1)', '<> tidak dipakai dalam rumus. Tulis !=.'],
  ['IK01.nilai', '.nilai tidak dapat dibaca. Nama ditulis tanpa titik; untuk perkalian tulis *.'],
  ['cacah(status == "Selesai', 'Teks ini belum ditutup. Tambahkan tanda kutip (") di akhirnya.'],
  [
    'IK01 / 1.234',
    '1.234 terbaca sebagai ribuan. Tulis 1234 tanpa pemisah ribuan, atau 1.2340 bila yang dimaksud pecahan.',
  ],
  ['IK01 / 200.000.000', '200.000.000 terbaca sebagai ribuan. Tulis 200000000 tanpa pemisah ribuan.'],
  [
    'IK01 * 1,5',
    'Koma di 1,5 terbaca sebagai pemisah. Tulis 1.5, atau pakai titik koma (;) sebagai pemisah di seluruh rumus.',
  ],
  ['jika(IK01 > 1,5; 0.5; 1)', 'Rumus ini memakai koma untuk desimal, tetapi 0.5 memakai titik. Tulis 0,5.'],
  [
    'IK01 * 1.2.3',
    '1.2.3 bukan angka yang dapat dibaca. Tulis tanpa pemisah ribuan, misalnya 1500 atau 1.5.',
  ],
  ['IK01 * 1e999', 'Angka 1e999 terlalu besar untuk dihitung. Periksa pangkatnya.'],
  [
    'jika(IK01 > 1; 2, 3)',
    'Rumus ini memisahkan bagian dengan titik koma (;), tetapi di sini dengan koma. Pakai satu pemisah saja.',
  ],
  [
    '1;2',
    'Tanda ; hanya dipakai di dalam kurung fungsi, misalnya jumlah(hps, status == "Selesai"). Hapus tanda itu; satu rumus menghasilkan satu angka.',
  ],
  ['(IK01', 'Kurung ini belum ditutup. Tambahkan ) di tempat yang benar.'],
  ['IK01)', 'Kurung tutup ini tidak punya pasangan. Hapus, atau tambahkan ( di depannya.'],
  ['2 IK01', 'Di antara 2 dan IK01 belum ada operator. Tulis misalnya 2 * IK01, atau dan/atau untuk syarat.'],
  ['IK01 atau', 'Rumus terputus sesudah atau. Lengkapi bagian yang belum ditulis.'],
  ['IK01 + * 2', 'Sebelum * (sesudah +) ada bagian yang belum ditulis. Lengkapi atau hapus *.'],
  [
    'jumlah(hpss)',
    'hpss bukan nama variabel, kode indikator, atau tanggal yang dikenal. Mungkin yang dimaksud hps. Teks ditulis di antara kutip ganda.',
  ],
  [
    'jumlah(kembar)',
    'kembar dipakai oleh lebih dari satu variabel atau indikator. Ubah salah satu nama agar berbeda.',
  ],
  [
    'sum(hps)',
    'sum bukan fungsi rumus. Mungkin yang dimaksud jumlah. Fungsi yang ada: jumlah, cacah, rata, median, min, maks, unik, hari, harikerja, bulan, terisi, kosong, jika, skor.',
  ],
  ['min + 1', 'min adalah fungsi. Tulis dengan kurung, misalnya min(…).'],
  ['IK01(2)', 'IK01 bukan fungsi, jadi tidak diikuti kurung. Untuk perkalian tulis IK01 * (…).'],
  ['jumlah()', 'jumlah diisi 0 bagian. Tulis jumlah(x) atau jumlah(x, syarat).'],
  [
    'jumlah(addendum)',
    'jumlah memerlukan angka, tetapi bagian ini berupa syarat (ya/tidak). Untuk menghitung baris yang memenuhi syarat, tulis cacah(syarat).',
  ],
  [
    'jumlah(hps + penyedia)',
    'Operator + memerlukan angka, tetapi bagian ini berupa teks. Ganti dengan angka atau perhitungan.',
  ],
  [
    'cacah(hps == "x")',
    'Angka tidak dapat dibandingkan dengan teks (==). Bandingkan angka dengan angka, tanggal dengan tanggal, teks dengan teks.',
  ],
  ['cacah(penyedia > "x")', 'Teks tidak dapat dibandingkan dengan >. Tulis == atau !=.'],
  [
    'cacah(addendum == addendum)',
    'Syarat ya/tidak tidak dibandingkan dengan ==. Tulis namanya saja, misalnya tahun_jamak, atau bukan tahun_jamak.',
  ],
  [
    'rata(tgl_bast - tgl_pengumuman)',
    'Tanggal tidak dihitung dengan -. Untuk selisih hari tulis hari(tanggal_awal, tanggal_akhir) atau harikerja(tanggal_awal, tanggal_akhir).',
  ],
  [
    'cacah(bukan hps > 1)',
    'Kata bukan berlaku untuk bagian tepat di belakangnya. Beri kurung pada syaratnya, misalnya bukan (status == "Selesai").',
  ],
  [
    'cacah(1 < hps < 2)',
    'Perbandingan tidak dapat dirangkai. Tulis dua syarat, misalnya nilai > 0 dan nilai < 100.',
  ],
  ['-IK01 ^ 2', 'Bagian ini dibaca sebagai -(a ^ b). Beri kurung agar maksudnya jelas.'],
  [
    'rata(jumlah(hps))',
    'jumlah(…) tidak dapat berada di dalam rata(…). Hitung jumlah di luar, atau jadikan indikator tersendiri.',
  ],
  [
    'jumlah(hps) > 0',
    'Syarat baris melihat satu baris saja, jadi jumlah(…) tidak dapat dipakai. Tulis syarat atas variabel, misalnya hps > 0.',
    'basis',
  ],
  ['hps * 2', 'hps mempunyai nilai di setiap baris. Tulis cara meringkasnya, misalnya jumlah(hps).'],
  ['IK01 + "x"', 'Teks hanya dipakai dalam syarat di dalam fungsi, misalnya cacah(status == "Selesai").'],
  [
    'jumlah(IK01)',
    'IK01 adalah satu angka, bukan nilai per baris. Pakai di luar jumlah, cacah, rata, dan sejenisnya.',
  ],
  [
    'cacah(terisi(1))',
    'terisi(…) menanyakan satu variabel. Tulis nama variabel di dalamnya, misalnya terisi(tgl_bast).',
  ],
  ['skor(1)', 'skor(…) memerlukan kode indikator. Tulis misalnya skor(IK01).'],
  [
    'jumlah(hps + pagu)',
    'Satu fungsi hanya menghitung baris dari satu tingkat, tetapi di sini ada hps (transaksi) dan pagu (paket RUP). Pisahkan menjadi dua fungsi, misalnya jumlah(…) / jumlah(…).',
  ],
  [
    'cacah()',
    'cacah(…) ini tidak menyebut variabel, jadi belum jelas baris mana yang dihitung. Tambahkan syarat, misalnya cacah(terisi(hps)).',
  ],
  [
    'IK01 > 0',
    'Rumus harus menghasilkan angka, tetapi ini berupa syarat (ya/tidak). Tulis misalnya jika(syarat, 1, 0).',
  ],
  ['hps', 'Syarat baris harus berupa syarat, tetapi ini berupa angka. Tulis misalnya hps > 0.', 'basis'],
  ['1 > 0', 'Syarat baris tidak menyebut variabel apa pun. Tulis misalnya hps > 0.', 'basis'],
  [
    'cacah(status == "Selesia")',
    '"Selesia" bukan salah satu pilihan status, jadi tidak ada baris yang cocok. Mungkin yang dimaksud "Selesai".',
  ],
  [
    '42',
    'Rumus ini selalu menghasilkan angka yang sama karena tidak membaca data. Tambahkan variabel atau kode indikator.',
  ],
];

const kamusKembar = {
  ...kamus,
  indikator: [...kamus.indikator, { id: 'k1', kode: 'kembar' }, { id: 'k2', kode: 'KEMBAR' }],
};
const catatanDari = (teks: string, peran?: PeranRumus) => periksaRumus(teks, kamusKembar, peran).catatan;

describe('Kalimat yang dibaca pengguna', () => {
  for (const [teks, kalimat, peran] of contoh) {
    test(teks.slice(0, 60).trim() || 'kosong', () => {
      expect(catatanDari(teks, peran).map((c) => pesan(id, c))).toContain(kalimat);
    });
  }
});

const siklus = periksaSiklus([{ id: 'a', kode: 'IK01', rujukan: ['a'] }]).catatan.filter(
  (c): c is CatatanRumus => c.kode === 'siklus',
);

test('siklus disebut jalurnya', () => {
  expect(siklus.map((c) => pesan(id, c))).toEqual([
    'Rumus saling merujuk: IK01 → IK01. Ubah salah satu rumus agar tidak kembali ke dirinya sendiri.',
  ]);
});

test('contoh di atas meliputi setiap kode catatan, kecuali yang tidak dapat dicapai dari teks', () => {
  const terlihat = new Set(
    [...contoh.flatMap(([teks, , peran]) => catatanDari(teks, peran)), ...siklus].map((c) => c.kode),
  );
  expect(
    Object.keys(catatanRumus.daftar).filter((kode) => !terlihat.has(kode as CatatanRumus['kode'])),
  ).toEqual(['bentuk-tidak-didukung']);
});

test('kedua bahasa menulis kalimat utuh tanpa parameter yang hilang', () => {
  for (const catatan of [...contoh.flatMap(([teks, , peran]) => catatanDari(teks, peran)), ...siklus]) {
    for (const kalimat of [pesan(id, catatan), pesan(en, catatan)]) {
      expect(kalimat).not.toMatch(/undefined|\[object|NaN/);
      expect(kalimat).toMatch(/[.?]$/);
    }
  }
});

test('sebab hasil tidak dapat dihitung', () => {
  const sebab = (teks: string) => {
    const { hasil } = evaluasiRumus(rumus(teks), konteks());
    if (hasil.jenis === 'nilai') throw new Error(teks);
    const tulisSebab = id.pesanSebab[hasil.sebab.jenis] as (s: unknown) => string;
    return tulisSebab(hasil.sebab);
  };
  expect(sebab('1 / 0')).toBe('Tidak dapat dihitung: penyebutnya nol.');
  expect(sebab('jumlah(hps)')).toBe(
    'Tidak dapat dihitung: tidak ada baris data transaksi yang dapat dipakai.',
  );
  expect(sebab('(0 - 1) ^ 0.5')).toBe('Tidak dapat dihitung: hasilnya di luar jangkauan angka.');
});

test.each<[SebabBaris, string, string]>([
  [{ jenis: 'kosong', variabel: 'id-hps' }, 'HPS kosong', 'HPS is empty'],
  [{ jenis: 'tidak-berlaku', variabel: 'id-hps' }, 'HPS tidak berlaku (TB)', 'HPS is not applicable (TB)'],
  [{ jenis: 'tidak-sah', variabel: 'id-hps' }, 'HPS tidak sah', 'HPS is invalid'],
  [{ jenis: 'penyebut-nol' }, 'pembagian dengan nol', 'division by zero'],
])('sebab baris dikeluarkan: %j', (sebab, indonesia, inggris) => {
  const label = () => 'HPS';
  expect(id.pesanSebabBaris(sebab, label)).toBe(indonesia);
  expect(en.pesanSebabBaris(sebab, label)).toBe(inggris);
});
