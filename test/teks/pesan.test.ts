import { inti as intiId } from '../../src/teks/id';
import { inti as intiEn } from '../../src/teks/en';
import type { Bukti } from '../../src/application/alur/bukti';
import type { Gagal } from '../../src/application/luaran';
import type { FormatBerkas } from '../../src/application/ports/pembaca-buku';
import { kodeBahasa as daftarBahasa } from '../../src/teks/daftar';
import { bahasaDari } from '../bangun/bahasa';
import { tgl } from '../bangun/tanggal';
import { variabelBaku } from '../../src/domain/variabel/daftar';
import { daftarTabel } from '../../src/lembar/daftar';
import { pesanBerkas } from '../../src/teks/id/gagal';
import { pesanCapaian } from '../../src/teks/id/catatan/capaian';
import { pesanImpor } from '../../src/teks/id/catatan/impor';
import { pesanJson } from '../../src/teks/id/catatan/json';
import { pesanKalender } from '../../src/teks/id/catatan/kalender';
import { pesanKetikan } from '../../src/teks/id/catatan/ketikan';
import { pesanAnalisis } from '../../src/teks/id/catatan/analisis';
import { pesanKoreksi } from '../../src/teks/id/catatan/koreksi';
import { pesanLembar } from '../../src/teks/id/catatan/lembar';
import { pesanPaket } from '../../src/teks/id/catatan/paket';
import { pesanPengembalian } from '../../src/teks/id/catatan/pengembalian';
import { pesanRencana } from '../../src/teks/id/catatan/rencana';
import { pesanRuangKerja } from '../../src/teks/id/catatan/ruang-kerja';
import { pesanArsip } from '../../src/teks/id/catatan/arsip';
import { pesanSilang } from '../../src/teks/id/catatan/silang';
import { pesanTindakLanjut } from '../../src/teks/id/catatan/tindak-lanjut';
import { pesanTahun } from '../../src/teks/id/catatan/tahun';
import { pesanKeputusan } from '../../src/teks/id/catatan/keputusan';
import { pesanKunci } from '../../src/teks/id/catatan/kunci';
import { pesanSalinan } from '../../src/teks/id/catatan/salinan';
import { pesanRumus } from '../../src/teks/id/catatan/rumus';
import { pesanSelebihnya } from '../../src/teks/id/catatan/selebihnya';
import { pesanUnit } from '../../src/teks/id/catatan/unit';
import { pesanVersi } from '../../src/teks/id/catatan/versi';
import { pesanTempel } from '../../src/teks/id/catatan/daftar-opd';
import { pesanSop } from '../../src/teks/id/catatan/sop';
const { pesan: idSemua } = intiId;
const { pesan: enSemua } = intiEn;
import { contohBukti, contohGagal, contohSebab, contohSebabCapaian } from './contoh-kabar';
import { contohParams, semuaContoh } from './contoh-catatan';

const katalog = [
  pesanBerkas,
  pesanCapaian,
  pesanImpor,
  pesanJson,
  pesanKalender,
  pesanKetikan,
  pesanAnalisis,
  pesanKoreksi,
  pesanLembar,
  pesanPaket,
  pesanPengembalian,
  pesanRencana,
  pesanRuangKerja,
  pesanRumus,
  pesanSalinan,
  pesanSop,
  pesanSelebihnya,
  pesanTempel,
  pesanUnit,
  pesanKeputusan,
  pesanKunci,
  pesanArsip,
  pesanVersi,
  pesanSilang,
  pesanTahun,
  pesanTindakLanjut,
];

test('kode tidak pernah dipakai dua katalog', () => {
  const banyak = katalog.reduce((jumlah, satu) => jumlah + Object.keys(satu).length, 0);
  expect(Object.keys(idSemua.catatan)).toHaveLength(banyak);
  expect(banyak).toBe(Object.keys(contohParams).length);
});

test('kedua bahasa memuat bagian dan kode yang sama', () => {
  expect(Object.keys(enSemua).sort()).toEqual(Object.keys(idSemua).sort());
  expect(Object.keys(enSemua.catatan).sort()).toEqual(Object.keys(idSemua.catatan).sort());
  expect(Object.keys(enSemua.gagal).sort()).toEqual(Object.keys(idSemua.gagal).sort());
  expect(Object.keys(enSemua.sebab).sort()).toEqual(Object.keys(idSemua.sebab).sort());
});

/** Words of other meanings in an Indonesian office (docs/aturan.md#words), and English that would slip in. */
const kataTerlarang = /\b(temuan|konsolidasi|penerimaan|keparahan|maksimasi|minimasi|jelaskan angka)\b/i;
const kataInggris =
  /\b(the|file|please|invalid|error|missing|sheet|cell|row|value|not found|unknown|click|check|required)\b/i;
const berakhir = /[.…?!]$|[.…]["”)]$/;

describe('pesan Indonesia', () => {
  test.each(semuaContoh)('%s', (_, satu) => {
    const teks = bahasaDari.id.catatan(satu);
    expect(teks).not.toMatch(/undefined|null|NaN|\[object|  /);
    expect(teks).not.toMatch(kataTerlarang);
    expect(teks).not.toMatch(kataInggris);
    expect(teks).toMatch(berakhir);
    expect(teks.length).toBeLessThan(420);
  });
});

describe('pesan Inggris', () => {
  test.each(semuaContoh)('%s', (_, satu) => {
    const teks = bahasaDari.en.catatan(satu);
    expect(teks).not.toMatch(/undefined|null|NaN|\[object|  /);
    expect(teks).toMatch(berakhir);
    expect(teks).not.toBe(bahasaDari.id.catatan(satu));
  });
});

test.each(
  Object.values(contohGagal).flatMap((satu) =>
    daftarBahasa.map((bahasa) => [satu.kode, bahasa, satu] as const),
  ),
)('kegagalan %s (%s) menyebut apa yang terjadi', (_, bahasa, satu) => {
  const teks = bahasaDari[bahasa].gagal(satu);
  expect(teks).toMatch(berakhir);
  expect(teks).not.toMatch(/undefined|null|\[object/);
});

/** Internal names: `ukuran-berkas`, `text-too-long`, `_id`; what is labelled as technical detail may hold some. */
const sandi = /(?<![\w/:.-])(?:[a-z]+(?:-[a-z]+)+|_?[a-z]+_[a-z_]+)(?![\w.-])/;
const kataUmum = /\b(?:sel-sel|hari-hari|lain-lain|masing-masing|apa-apa)\b/g;
const teksGagal = (bahasa: (typeof daftarBahasa)[number], satu: Gagal): string =>
  bahasaDari[bahasa]
    .gagal(satu)
    .replace(/\((?:keterangan teknis|technical detail): [^)]*\)/, '')
    .replaceAll(kataUmum, '');

test.each<Gagal>([
  ...[
    'ukuran-berkas',
    'ukuran-bagian',
    'ukuran-isi',
    'jumlah-bagian',
    'jumlah-lembar',
    'jumlah-baris',
    'jumlah-sel',
    'teks-bersama',
  ].map((batas): Gagal => ({ kode: 'too-large', berkas: 'a.xlsx', batas })),
  ...[
    'number-not-finite',
    'text-too-long',
    'text-has-control-characters',
    'error-not-writable',
    'row-id-empty-or-padded',
  ].map((sebab): Gagal => ({ kode: 'value-not-storable', tabelId: 'area', kolom: '_id', sebab })),
  { kode: 'not-a-workbook', berkas: 'a.xlsx', sebab: 'wrong-format: xls' },
  { kode: 'damaged', berkas: 'a.xlsx', sebab: 'zip-directory-not-found' },
  ...daftarTabel(variabelBaku).flatMap(({ id, lembar }): Gagal[] => [
    { kode: 'table-not-found', tabelId: id },
    { kode: 'duplicate-table', tabelId: id, lembar: [lembar.nama] },
    { kode: 'duplicate-row-id', tabelId: id, id: '12' },
    ...lembar.tabel.kolom.map((kolom): Gagal => ({ kode: 'column-not-found', tabelId: id, kolom: kolom.id })),
  ]),
])('kegagalan %j tidak menyebut nama dalam program', (satu) => {
  for (const bahasa of daftarBahasa) expect(teksGagal(bahasa, satu)).not.toMatch(sandi);
});

test('kegagalan menyebut lembar dan kolom seperti yang tampak', () => {
  const satu = { kode: 'column-not-found', tabelId: 'area', kolom: 'nama' } as const;
  expect(bahasaDari.id.gagal(satu)).toContain('Kolom "Nama area strategis" pada lembar "Area Strategis"');
  expect(bahasaDari.en.gagal(satu)).toContain('Column "Nama area strategis" of sheet "Area Strategis"');
});

test.each<FormatBerkas>([
  'xls',
  'xlsb',
  'ods',
  'docx',
  'numbers',
  'html',
  'xml',
  'pdf',
  'csv',
  'zip',
  'lain',
])('jenis berkas %s bernama', (format) => {
  for (const bahasa of daftarBahasa)
    expect(bahasaDari[bahasa].gagal({ kode: 'wrong-format', berkas: 'a', format })).not.toContain(
      'undefined',
    );
});

test('yang bukan CSV di tempat CSV diminta: yang disarankan CSV, bukan .xlsx', () => {
  const teks = bahasaDari.id.gagal({ kode: 'wrong-format', berkas: 'a.xls', format: 'xls', diminta: 'csv' });
  expect(teks).toContain('simpan sebagai "CSV UTF-8');
  expect(teks).not.toContain('.xlsx');
});

test.each(
  Object.values(contohSebab).flatMap((satu) =>
    daftarBahasa.map((bahasa) => [satu.jenis, bahasa, satu] as const),
  ),
)('sebab %s (%s) bukan angka nol dan bukan kode', (_, bahasa, satu) => {
  const teks = bahasaDari[bahasa].sebab(satu);
  expect(teks.length).toBeGreaterThan(10);
  expect(teks).not.toMatch(/undefined|\[object|tidak-/);
});

/** What tells the reader what to do. */
const kataKerja = {
  id: /\b([Ii]mpor|[Ii]si|[Mm]inta|[Pp]eriksa|[Pp]erbaiki|[Uu]bah|[Pp]ilih|[Tt]ambahkan|[Tt]ulis|[Kk]umpulkan|[Ll]engkapi|Rincian Perhitungan)\b/,
  en: /\b([Ii]mport|[Ff]ill|[Aa]sk|[Cc]heck|[Cc]orrect|[Cc]hange|[Cc]hoose|[Aa]dd|[Ww]rite|[Cc]ollect|[Cc]omplete|calculation details)\b/,
};

test.each(
  contohSebabCapaian.flatMap((satu) => daftarBahasa.map((bahasa) => [satu.jenis, bahasa, satu] as const)),
)('sebab capaian %s (%s) menyebut langkah berikutnya', (_, bahasa, satu) => {
  const { mengapa, langkah } = bahasaDari[bahasa].sebabCapaian(satu);
  const teks = `${mengapa} ${langkah}`;
  expect(teks).not.toMatch(/undefined|null|\[object|tidak-|-belum-/);
  expect(langkah).toMatch(kataKerja[bahasa]);
  for (const kalimat of [mengapa, langkah]) expect(kalimat).toMatch(/[^ ].*\.$/);
  // They stand on the sheet Capaian too: no command of the command line.
  expect(teks).not.toMatch(/kinerja [a-z]+-|npm/);
});

test.each(Object.entries(contohBukti))(
  'bukti %s satu baris pendek, berbeda dalam kedua bahasa',
  (kode, params) => {
    const satu = { kode, params, lengkap: true } as Bukti;
    const [indonesia, inggris] = [bahasaDari.id.bukti(satu), bahasaDari.en.bukti(satu)];
    expect(indonesia).not.toBe(inggris);
    for (const teks of [indonesia, inggris]) {
      expect(teks).not.toMatch(/undefined|null|\[object|\n/);
      expect(teks.length).toBeLessThan(90);
    }
    expect(indonesia).not.toMatch(kataTerlarang);
  },
);

test.each(daftarBahasa)(
  'sebab sebuah baris keluar menyebut label variabelnya, bukan namanya (%s)',
  (bahasa) => {
    const tulis = (jenis: 'kosong' | 'tidak-berlaku' | 'tidak-sah') =>
      bahasaDari[bahasa].sebabBaris({ jenis, variabel: 'hps' }, () => 'Harga perkiraan');
    const teks = (['kosong', 'tidak-berlaku', 'tidak-sah'] as const).map(tulis);
    expect(new Set(teks).size).toBe(3);
    for (const satu of teks) expect(satu).toMatch(/^Harga perkiraan /);
  },
);

describe('angka, tanggal, dan tempat', () => {
  test('ditulis menurut bahasanya', () => {
    expect([bahasaDari.id.tulis.angka(1234567.5), bahasaDari.en.tulis.angka(1234567.5)]).toEqual([
      '1.234.567,5',
      '1,234,567.5',
    ]);
    const hari = tgl('2026-03-31');
    expect([bahasaDari.id.tulis.tanggal(hari), bahasaDari.en.tulis.tanggal(hari)]).toEqual([
      '31 Maret 2026',
      '31 March 2026',
    ]);
  });

  test.each([
    [{}, ''],
    [
      { berkas: 'a.xlsx', lembar: 'Transaksi', sel: 'F9', baris: 9, kolom: 'PDN' },
      'a.xlsx, lembar Transaksi, sel F9, kolom PDN',
    ],
    [{ berkas: 'a.csv', baris: 3 }, 'a.csv, baris 3'],
    [{ berkas: 'r.json', jalur: 'aksi[0].mulai' }, 'r.json, aksi[0].mulai'],
    [{ kode: 'IK01', posisi: [7, 16] as const }, 'IK01, karakter 8'],
    [{ lembar: 'Indikator', sel: 'H5', kode: 'IK01' }, 'lembar Indikator, sel H5'],
  ])('%j dibaca %p', (lokasi, harapan) => expect(bahasaDari.id.lokasi(lokasi)).toBe(harapan));
});
