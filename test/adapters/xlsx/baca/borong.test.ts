/**
 * Cells are read in one of two ways: straight out of the text, where they are written as usual, or tag by tag. The same sheet
 * with a prefix before each name goes the second way throughout, and must read the same, whatever is in it.
 */
import fc from 'fast-check';
import { PembersihTeks } from '../../../../src/application/teks-bersih';
import { ok } from '../../../../src/domain/umum/result';
import { SelBorong } from '../../../../src/adapters/xlsx/baca/borong/sel-borong';
import type { Gaya, GayaAngka } from '../../../../src/adapters/xlsx/baca/gaya';
import { bacaLembar } from '../../../../src/adapters/xlsx/baca/lembar';
import { PenyusunLembar } from '../../../../src/adapters/xlsx/baca/padat/penyusun-lembar';
import { TeksTunggal } from '../../../../src/adapters/xlsx/baca/padat/teks-tunggal';
import type { SisaBatas } from '../../../../src/adapters/xlsx/baca/sisa-batas';
import type { SumberXml } from '../../../../src/adapters/xlsx/xml';
import { MAIN } from './alat';

/** A piece of XML, by the prefix of its names. */
type Tulis = (p: string) => string;

const bergaya: readonly GayaAngka[] = [
  { jenis: 'bukan', tampak: undefined },
  { jenis: 'tanggal', tampak: undefined },
  { jenis: 'waktu', tampak: undefined },
  { jenis: 'bukan', tampak: () => 'persen' },
  { jenis: 'bukan', tampak: (nilai) => (nilai < 0 ? 'lain' : undefined) },
];
const gaya: Gaya = (indeks) => bergaya[indeks] ?? { jenis: 'bukan', tampak: undefined };

function baca(xml: SumberXml, sisa: SisaBatas, teksBolehGanda = false): unknown {
  const bersih = new PembersihTeks();
  const teksBersama = ['', 'satu', 'a\u0001b', 'x'.repeat(40_000), ' dua '].map((t) => bersih.sel(t, false));
  const teks = new TeksTunggal();
  const tersisa = { ...sisa };
  const hasil = bacaLembar(
    xml,
    'b.xml',
    { teksBersama, gaya, bersih, geserTanggal: 1462, teksBolehGanda },
    new PenyusunLembar(teks),
    tersisa,
  );
  // Of what is refused nothing else counts.
  return hasil.ok ? { hasil, teks: teks.daftar, tersisa } : hasil;
}

const lembar = (isi: Tulis, p: string): string =>
  `<${p}worksheet xmlns${p === '' ? '' : `:${p.slice(0, -1)}`}="${MAIN}" xmlns:o="urn:o"><${p}sheetData>${isi(p)}</${p}sheetData></${p}worksheet>`;

const TEKS = [
  '',
  'a',
  'Belanja jasa',
  ' b ',
  'c&amp;d',
  '&lt;',
  '&#65;',
  '_x0041_',
  '_x000D_',
  'e\r\nf',
  'g\u0001',
  '\ud800',
  '\u4e2d',
  ']]>',
  'x'.repeat(33_000),
];
const ANGKA = [
  '0',
  '1',
  '-0',
  '007',
  '12.5',
  '0.1',
  '.5',
  '5.',
  '-.25',
  '-',
  '.',
  '',
  ' 7 ',
  '+8',
  '1e3',
  '1E-7',
  '123456789012345',
  '1234567890123456',
  '0.1234567890123456789',
  '99999999999999.9',
  '1.7976931348623157e309',
  '0x10',
  'NaN',
  '4.35',
  '8.41',
  '1&#48;',
  '1,5',
];
const tertulis = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...ANGKA) },
  { weight: 2, arbitrary: fc.double({ noNaN: true }).map(String) },
  { weight: 3, arbitrary: fc.tuple(fc.integer(), fc.nat(9_999_999)).map(([a, b]) => `${a}.${b}`) },
);
const v =
  (isi: string): Tulis =>
  (p) =>
    `<${p}v>${isi}</${p}v>`;
const is =
  (isi: string, preserve: boolean): Tulis =>
  (p) =>
    `<${p}is><${p}t${preserve ? ' xml:space="preserve"' : ''}>${isi}</${p}t></${p}is>`;

const isiSel: fc.Arbitrary<readonly [string, Tulis]> = fc.oneof(
  { weight: 6, arbitrary: tertulis.map((a) => ['', v(a)] as const) },
  { weight: 1, arbitrary: tertulis.map((a) => [' t="n"', v(a)] as const) },
  {
    weight: 4,
    arbitrary: fc
      .constantFrom('0', '1', '2', '3', '4', '5', '1 ', '01', '-0', '1.0')
      .map((a) => [' t="s"', v(a)] as const),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom(...TEKS), fc.boolean())
      .map(([a, b]) => [' t="inlineStr"', is(a, b)] as const),
  },
  { weight: 2, arbitrary: fc.constantFrom(...TEKS).map((a) => [' t="str"', v(a)] as const) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('0', '1', '00', 'true', '2').map((a) => [' t="b"', v(a)] as const),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<readonly [string, Tulis]>(
      [' t="e"', v('#N/A')],
      [' t="d"', v('2026-03-31')],
      [' t="aneh"', v('1')],
      [' t=""', v('1')],
      [' t="inlineStr"', v('a')],
      [' t="s"', is('a', false)],
      ['', (p) => `<${p}v/>`],
      ['', (p) => `<${p}v>1<!-- 2 -->3</${p}v>`],
      ['', (p) => `<${p}v><![CDATA[4]]></${p}v>`],
      ['', (p) => `<${p}v>1</${p}v><${p}v>2</${p}v>`],
      ['', (p) => `<${p}v >1</${p}v >`],
      ['', (p) => `<o:v>9</o:v><${p}v>1</${p}v>`],
      ['', (p) => ` <${p}v>1</${p}v> `],
      ['', (p) => `<${p}extLst><${p}v>3</${p}v></${p}extLst>`],
      [
        ' t="inlineStr"',
        (p) =>
          `<${p}is><${p}r><${p}t>a</${p}t></${p}r><${p}rPh><${p}t>b</${p}t></${p}rPh><${p}t>c</${p}t></${p}is>`,
      ],
      [' t="inlineStr"', (p) => `<${p}is><${p}t>a</${p}t></${p}is><${p}v>1</${p}v>`],
      ['', (p) => `<${p}is><${p}t>a</${p}t></${p}is>`],
      [' cm="1"', v('1')],
      [" s='1'", v('2')],
      [' s="1" s="1"', v('2')],
      [' s="1"s="1"', v('2')],
      [' s = "1"', v('2')],
      [' s="1&#48;"', v('2')],
      [' o:s="1"', v('2')],
      [' s=" 1 "', v('2')],
      ['', (p) => `<${p}v>1</${p}v`],
      ['', v('1<')],
    ),
  },
);

const sel = fc.tuple(
  isiSel,
  fc.constantFrom('', '', ' s="0"', ' s="1"', ' s="2"', ' s="3"', ' s="4"', ' s="999999"', ' s="x"', ' s=""'),
  fc.oneof(
    { weight: 12, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: fc.constantFrom('<f>', '<f/>', '<f t="shared" si="0">') },
  ),
  fc.oneof(
    { weight: 12, arbitrary: fc.constant('isi') },
    { weight: 4, arbitrary: fc.constantFrom('kosong', 'hampa') },
  ),
  fc.oneof(
    { weight: 20, arbitrary: fc.constant('biasa' as const) },
    {
      weight: 1,
      arbitrary: fc.constantFrom<'tanpa' | 'kecil' | 'salah' | 'jauh' | 'spasi' | 'akhir' | 'luar'>(
        'tanpa',
        'kecil',
        'salah',
        'jauh',
        'spasi',
        'akhir',
        'luar',
      ),
    },
  ),
  fc.nat(3),
);

const rumus = (f: string, p: string): string =>
  f === '' ? '' : f === '<f/>' ? `<${p}f/>` : `<${p}${f.slice(1)}A1&gt;1</${p}f>`;

/** Cells of a row in columns that mostly follow each other. */
const sebaris = fc.array(sel, { maxLength: 6 }).map((daftar) => (nomor: number): Tulis => {
  let kolom = 0;
  const tulis = daftar.map(([[t, isi], s, f, jenis, letak, loncat]): Tulis => {
    kolom += letak === 'salah' ? 0 : 1 + (loncat === 3 ? 2 : 0);
    const huruf = String.fromCharCode(64 + kolom);
    const r = {
      biasa: ` r="${huruf}${nomor}"`,
      tanpa: '',
      kecil: ` r="${huruf.toLowerCase()}${nomor}"`,
      salah: ` r="${huruf}${nomor}"`,
      jauh: ` r="XFD${nomor}"`,
      spasi: ` r=" ${huruf}${nomor} "`,
      akhir: ` r="XFE${nomor}"`,
      luar: ` r="A${nomor + 1}"`,
    }[letak];
    const atribut = loncat % 2 === 0 ? `${r}${s}${t}` : `${r}${t}${s}`;
    if (jenis === 'kosong') return (p) => `<${p}c${atribut}/>`;
    if (jenis === 'hampa') return (p) => `<${p}c${atribut}></${p}c>`;
    return (p) => `<${p}c${atribut}>${rumus(f, p)}${isi(p)}</${p}c>`;
  });
  return (p) => tulis.map((satu) => satu(p)).join('');
});

const semua = fc
  .array(
    fc.tuple(
      sebaris,
      fc.oneof(
        { weight: 20, arbitrary: fc.constant(1) },
        { weight: 1, arbitrary: fc.constantFrom(0, -1, 2, 1_048_576) },
      ),
      fc.oneof(
        {
          weight: 12,
          arbitrary: fc.constantFrom('', ' ht="15" customHeight="1"', ' spans="1:3" o:dyDescent="0.25"'),
        },
        {
          weight: 1,
          arbitrary: fc.constantFrom(
            ' r="1"',
            ' ht="1" ht="2"',
            ' o:a="1" o:a="2"',
            ' xmlns:q="urn:q"',
            ' ht="<"',
            " ht='1'",
            ' ht="a>b"',
            ' ht="1"ht2="2"',
            ' /',
          ),
        },
      ),
      fc.oneof(
        { weight: 16, arbitrary: fc.constant('') },
        { weight: 1, arbitrary: fc.constantFrom('\n', '<!-- x -->', 'teks', '<o:x/>', '<?x?>') },
      ),
    ),
    { maxLength: 8 },
  )
  .map((daftar): Tulis => {
    let nomor = 0;
    const baris = daftar.map(([isi, tambah, atribut, antara]): Tulis => {
      nomor += tambah;
      const tulis = isi(nomor);
      const milik = nomor;
      return (p) => `<${p}row r="${milik}"${atribut}>${tulis(p)}${antara}</${p}row>`;
    });
    return (p) => baris.map((satu) => satu(p)).join('');
  });

const BANYAK = { sel: 1000, petak: 100_000, gabungan: 10, teks: 1000 };
const sisa = fc.oneof(
  { weight: 4, arbitrary: fc.constant(BANYAK) },
  {
    weight: 1,
    arbitrary: fc.record({ sel: fc.nat(12), petak: fc.nat(20), gabungan: fc.constant(1), teks: fc.nat(5) }),
  },
);

const dipotong =
  (xml: string, n: number): SumberXml =>
  (suap) => {
    for (let at = 0; at < xml.length; at += n) if (!suap(xml.slice(at, at + n))) break;
    return ok(undefined);
  };

test('both ways read the same of any sheet, whole or in pieces', () => {
  fc.assert(
    fc.property(semua, sisa, fc.integer({ min: 1, max: 300 }), (isi, batas, n) => {
      const umum = baca(lembar(isi, 'x:'), batas);
      expect(baca(lembar(isi, ''), batas)).toEqual(umum);
      expect(baca(dipotong(lembar(isi, ''), n), batas)).toEqual(umum);
    }),
    { numRuns: 3000 },
  );
});

test.each([
  [
    'a row',
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1" t="s"><v>1</v></c></row><row r="2" ht="15"><c r="A2" t="inlineStr"><is><t>a</t></is></c><c r="B2" s="2"/></row>',
  ],
  [
    'formulas',
    '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="C1" t="b"><v>1</v></c></row>',
  ],
])('what usual programs write goes the short way, and all of it: %s', (_, isi) => {
  const ambil = jest.spyOn(SelBorong.prototype, 'ambil');
  const xml = lembar(() => isi, '');
  baca(xml, BANYAK);
  // Asked first behind the first row's tag, it goes on to the end of the last row.
  expect(ambil.mock.calls[0]?.[1]).toBe(xml.indexOf('<c '));
  expect(ambil.mock.results[0]?.value).toBe(xml.lastIndexOf('</row>'));
  ambil.mockRestore();
});

test('a text that repeats below many new ones keeps its words, whether it is looked for or not', () => {
  // 64 new ones in column A, and 40 more: then every 16th is looked for. Column B repeats after its first.
  const isi = Array.from({ length: 300 }, (_, k) => `teks ${k < 200 ? k : k % 50}`);
  const xml = (p: string): string =>
    isi
      .map(
        (satu, k) =>
          `<${p}row r="${k + 1}"><${p}c r="A${k + 1}" t="inlineStr"><${p}is><${p}t>${satu}</${p}t></${p}is></${p}c>` +
          `<${p}c r="B${k + 1}" t="inlineStr"><${p}is><${p}t>teks ${k % 3}</${p}t></${p}is></${p}c></${p}row>`,
      )
      .join('');
  const terbaca = (teksBolehGanda: boolean): { kolom: string[][]; banyak: number } => {
    const { hasil, teks } = baca(
      lembar(xml, ''),
      { sel: 1e6, petak: 1e6, gabungan: 1e6, teks: 1e6 },
      teksBolehGanda,
    ) as {
      hasil: { value: { isi: { nilai: Float64Array } } };
      teks: string[];
    };
    const { nilai } = hasil.value.isi;
    const kolom = [0, 1].map((ke) => isi.map((_, k) => teks[nilai[2 * k + ke] ?? -1] ?? ''));
    return { kolom, banyak: teks.length };
  };
  const sekali = terbaca(false);
  const ganda = terbaca(true);
  expect(sekali.kolom).toEqual([isi, isi.map((_, k) => `teks ${k % 3}`)]);
  expect(ganda.kolom).toEqual(sekali.kolom);
  // Each once, and the empty one; or some of them twice, far from all.
  expect(sekali.banyak).toBe(201);
  expect(ganda.banyak).toBeGreaterThan(201);
  expect(ganda.banyak).toBeLessThan(201 + 50);
});
