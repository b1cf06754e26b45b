/**
 * How numbers, dates, periods and units stand in what the core tells: as the language writes them (`tulis`), never as codes
 * of the program. Amounts of the samples have five digits, so that one that is put in raw is seen.
 */
import type { Bukti } from '../../src/application/alur/bukti';
import { kodeBahasa } from '../../src/teks/daftar';
import { bahasaDari } from '../bangun/bahasa';
import { semuaContoh } from './contoh-catatan';
import { contohBukti, contohGagal, contohSebab, contohSebabCapaian } from './contoh-kabar';

const salahTulis: readonly (readonly [apa: string, pola: RegExp])[] = [
  ['kode periode', /\b\d{4}-(?:TW\d|S\d|B\d\d)\b/],
  ['tanggal ISO', /\b\d{4}-\d\d-\d\d\b/],
  ['angka tanpa pemisah ribuan', /(?<!\d)(?!(?:19|20)\d\d(?!\d))\d{4,}/],
  ['Rp di belakang angka', /\d\s*Rp/],
  ['Rp tanpa angka sesudah spasi', /Rp(?!\s-?\d)/],
  ['% tanpa angka dan spasi di depannya', /(?<!\d\s)%/],
];

const periodeDiketik = ['2027-TW1', '2027-S1', '2027-B01'];

/** What a finding tells to type, or tells of a code, stands as it is typed; by the finding's code. */
const apaAdanya: Readonly<Record<string, readonly string[]>> = {
  // Periods of cells and command lines.
  'periode-salah': periodeDiketik,
  'target-periode-salah': periodeDiketik,
  'langkah-periode-salah': ['2026-TW1', '2026-TW2'],
  // Names of files.
  'analisis-baris-diarsipkan': ['rk.arsip-2026-TW1.xlsx'],
  // Dates of JSON.
  'json-format-salah': ['2026-03-31'],
  'json-tanggal-salah': ['2026-03-31'],
  // Numbers of cells and formulas.
  'angka-tidak-terbaca': ['1250000'],
  'rupiah-meragukan': ['1234000'],
  'angka-rumus-tidak-terbaca': ['1500'],
  'tanda-ditolak': ['%'],
  'json-jenis-salah': ['%'],
  // Characters by their number (Unicode).
  'json-aksara': ['U+0001'],
  'aksara-dibuang': ['U+0001'],
  'opd-aksara-dibuang': ['U+0001'],
  'sel-aksara-dibuang': ['U+0001'],
  'nama-lembar-dibersihkan': ['U+0001'],
  // Codes, and rows as Excel numbers them.
  'kode-paket-dari-rup': ['1001'],
  'kode-rup-ganda': ['1001', '12345'],
  'baris-kembar': ['12345'],
  'baris-ganda-template': ['12345'],
  'baris-ganda-beda': ['12345'],
  'kode-bertentangan-banyak': ['12345'],
  'lembar-teracak': ['12345'],
  'baris-tanpa-id': ['12345'],
};

/** What is wrong in a text; words between quotation marks are somebody else's. */
const salahDalam = (teks: string): readonly string[] => {
  const sendiri = teks.replaceAll(/"[^"]*"/g, '""');
  return salahTulis.flatMap(([apa, pola]) => (pola.test(sendiri) ? [apa] : []));
};

const tanpa = (teks: string, daftar: readonly string[]): string =>
  daftar.reduce((sisa, satu) => sisa.replaceAll(satu, '…'), teks);

const tulisBerlangkah = ({ mengapa, langkah }: { readonly mengapa: string; readonly langkah: string }) =>
  `${mengapa} ${langkah}`;

const kabar = kodeBahasa.flatMap((kode) => {
  const bahasa = bahasaDari[kode];
  return [
    ...semuaContoh.map(([nama, satu]) => [kode, nama, satu.kode, bahasa.catatan(satu)] as const),
    ...Object.values(contohGagal).map((satu) => [kode, satu.kode, satu.kode, bahasa.gagal(satu)] as const),
    ...Object.values(contohSebab).map((satu) => [kode, satu.jenis, satu.jenis, bahasa.sebab(satu)] as const),
    ...contohSebabCapaian.map(
      (satu) => [kode, satu.jenis, satu.jenis, tulisBerlangkah(bahasa.sebabCapaian(satu))] as const,
    ),
    ...Object.entries(contohBukti).map(
      ([bukti, params]) =>
        [kode, bukti, bukti, bahasa.bukti({ kode: bukti, params, lengkap: true } as Bukti)] as const,
    ),
  ];
});

test.each(kabar)('%s: %s', (_, __, kode, teks) => {
  expect([teks, salahDalam(tanpa(teks, apaAdanya[kode] ?? []))]).toEqual([teks, []]);
});

test('yang dikecualikan memang tertulis begitu', () => {
  for (const [kode, daftar] of Object.entries(apaAdanya)) {
    const teks = kabar.flatMap(([, , satu, isi]) => (satu === kode ? [isi] : []));
    expect(teks.length).toBeGreaterThan(0);
    for (const isi of daftar) expect(teks.filter((satu) => satu.includes(isi))).toHaveLength(teks.length);
  }
});

test.each([
  ['Target 2026-TW1 nol.', 'kode periode'],
  ['Berlaku sejak 2026-03-31.', 'tanggal ISO'],
  ['Ada 12345 baris.', 'angka tanpa pemisah ribuan'],
  ['Nilai 1.250.000 Rp.', 'Rp di belakang angka'],
  ['Nilai Rp1.250.000.', 'Rp tanpa angka sesudah spasi'],
  ['Sudah 55,5% selesai.', '% tanpa angka dan spasi di depannya'],
])('%s ditemukan: %s', (teks, apa) => expect(salahDalam(teks)).toContain(apa));

test('yang ditulis bahasa itu sendiri tidak salah', () => {
  const { tulis } = bahasaDari.id;
  const teks = `${tulis.periode('2026-TW1')}, ${tulis.angka(12_345.5)}, ${tulis.rupiah(-1_250_000)}, ${tulis.persen(55.5)}, tahun 2026`;
  expect(teks).toBe('Triwulan I 2026, 12.345,5, Rp -1.250.000, 55,5 %, tahun 2026');
  expect(salahDalam(teks)).toEqual([]);
});
