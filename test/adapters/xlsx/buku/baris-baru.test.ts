import fc from 'fast-check';
import type { KeadaanXlsx } from '../../../../src/adapters/xlsx/buku/tabel/bagian-tabel';
import type { KonteksTulis } from '../../../../src/adapters/xlsx/buku/tabel/konteks-tulis';
import { PenulisBaris } from '../../../../src/adapters/xlsx/buku/tabel/tulis-baris';
import { pindaiLembar, potonganLembar } from '../../../../src/adapters/xlsx/buku/xml/pindai-lembar';
import { keadaanTabel } from '../../../../src/application/tabel/keadaan-tabel';
import { kolomBerformat } from '../../../../src/lembar/kolom-berformat';
import type { Sel } from '../../../../src/lembar/tipe';
import { hurufKolom } from '../../../../src/lembar/alamat';

/**
 * New rows go into the part by a way of their own, straight as bytes; the way of all other rows (`atribut`, `isi`) can write
 * them too. Both must agree, whatever stands in them and whatever the first row looks like.
 */
const TABEL = 'data-opd';
const berformat = [...kolomBerformat(TABEL).keys()];
/** Columns A … of ours; one between them is the user's and calculated, one beside them the user's and typed. */
const KITA = ['_id', 'teks', ...berformat.slice(0, 2), 'lain'];
const RUMUS = 2;
const indeksOf = (letak: number): number => (letak < RUMUS ? letak : letak + 1);
const ASING = indeksOf(KITA.length);
const KEPALA = 3;
const PERTAMA = KEPALA + 1;

const teks = fc
  .array(
    fc.constantFrom(
      'a',
      'Pengadaan',
      ' ',
      '  ',
      '&',
      '<b>',
      '_x0041_',
      '_x',
      '_',
      '\n',
      '\r',
      '\t',
      'é',
      '😀',
      ' ',
    ),
    { maxLength: 12 },
  )
  .map((satu) => satu.join(''));
const sel = fc.oneof<fc.Arbitrary<Sel | undefined>[]>(
  fc.constantFrom<Sel | undefined>(undefined, null, '', true, false, { galat: '#N/A' }),
  teks,
  fc.lorem({ maxCount: 30 }),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const gaya = fc.constantFrom(undefined, '1', '3', '12');

const bentuk = fc.record({
  awalan: fc.constantFrom('', 'x:'),
  /** Style of each cell of the first row; `null` where it has none. */
  contoh: fc.array(fc.option(gaya, { nil: null }), { minLength: ASING + 1, maxLength: ASING + 1 }),
  berumus: fc.boolean(),
  berobjek: fc.boolean(),
  lebar: fc.constantFrom(
    '',
    '<cols><col min="2" max="2" width="9"/><col min="4" max="4" width="40" hidden="1"/></cols>',
  ),
  baris: fc.array(fc.array(sel, { minLength: KITA.length, maxLength: KITA.length }), {
    minLength: 1,
    maxLength: 4,
  }),
});
type Bentuk = typeof bentuk extends fc.Arbitrary<infer T> ? T : never;

const NS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

function lembar({ awalan: a, contoh, lebar }: Bentuk) {
  const sel = contoh.map((satu, k) =>
    satu === null
      ? ''
      : `<${a}c r="${hurufKolom(k + 1)}${PERTAMA}"${satu === undefined ? '' : ` s="${satu}"`}><${a}v>1</${a}v></${a}c>`,
  );
  const cols = lebar.replaceAll('<', `<${a}`).replaceAll(`<${a}/`, `</${a}`);
  return pindaiLembar(
    `<${a}worksheet xmlns${a === '' ? '' : ':x'}="${NS}">${cols}<${a}sheetData><${a}row r="${PERTAMA}" ht="30">${sel.join('')}</${a}row></${a}sheetData></${a}worksheet>`,
  );
}

function keadaan({ contoh, berumus, berobjek }: Bentuk): KeadaanXlsx {
  const satu = { jenis: 'angka', nilai: 1, rumus: false, tanggal: false } as const;
  const objek = {
    nama: 'T',
    id: 1,
    bagian: 'xl/tables/table1.xml',
    rentang: { kiri: 0, kanan: ASING, atas: KEPALA, bawah: PERTAMA },
    barisTotal: 0,
    rumusKolom: new Map(berumus ? [[RUMUS, 'A4&"<"']] : []),
  };
  return keadaanTabel(
    {
      nama: 'Data',
      visibilitas: 'tampak',
      baris: [{ nomor: PERTAMA, sel: contoh.map((gaya, k) => (gaya === null && k > 0 ? undefined : satu)) }],
    },
    {
      tabelId: TABEL,
      barisPenanda: KEPALA - 1,
      barisKepala: KEPALA,
      kolom: KITA.map((id, letak) => ({ id, indeks: indeksOf(letak) })),
    },
    berobjek ? [objek] : [],
  );
}

const konteks: KonteksTulis = {
  gayaAngka: (gaya, nilai) => (nilai > 100 ? '12' : gaya),
  geserTanggal: (gaya) => (gaya === '12' ? 1462 : 0),
  bungkus: (gaya) => gaya === '3',
};

test('baris baru lewat jalan pendek sama dengan lewat jalan umum', () => {
  expect(berformat.length).toBeGreaterThan(1);
  let berbyte = 0;
  fc.assert(
    fc.property(bentuk, (satu) => {
      const penulis = new PenulisBaris(lembar(satu), keadaan(satu), konteks);
      const { awalan } = satu;
      satu.baris.forEach((isi, k) => {
        const nomor = PERTAMA + 1 + k;
        const baris = penulis.isi(nomor, {
          asal: undefined,
          id: `id-${k}&`,
          isi: [undefined, ...isi.slice(1)],
        });
        expect(new TextDecoder().decode(baris.tumpuk?.().ambil())).toBe(
          `<${awalan}row r="${nomor}"${baris.atribut}>${baris.isi}</${awalan}row>`,
        );
        berbyte++;
      });
    }),
    { numRuns: 500 },
  );
  expect(berbyte).toBeGreaterThan(500);
});

/** A table object without formulas, all columns styled alike. */
const satu: Bentuk = {
  awalan: '',
  contoh: Array.from({ length: ASING + 1 }, () => '1'),
  berumus: false,
  berobjek: true,
  lebar: '',
  baris: [],
};

test('di antara baris lama, dan lebih banyak dari yang ditumpuk sekaligus, semua tertulis pada tempatnya', () => {
  const asal = lembar(satu);
  const penulis = [1, 2].map(() => new PenulisBaris(asal, keadaan(satu), konteks));
  const baru = Array.from({ length: 3000 }, (_, k) =>
    penulis[k % 1000 < 700 ? 0 : 1]!.isi(PERTAMA + 1 + k, {
      asal: undefined,
      id: `id-${k}`,
      isi: [undefined, `teks ${k}`, k],
    }),
  );
  // Two rows that stood there, among the new ones.
  const lama = [900, 2500].map((nomor) => ({ nomor, atribut: '', isi: `<c r="A${nomor}"/>` }));
  const baris = [...baru.filter(({ nomor }) => nomor !== 900 && nomor !== 2500), ...lama].sort(
    (a, b) => a.nomor - b.nomor,
  );
  const potongan: string[] = [];
  // Each is taken over before the next one is asked for: its bytes are another's then.
  for (const isi of potonganLembar({ ...asal, baris }))
    potongan.push(typeof isi === 'string' ? isi : new TextDecoder().decode(isi));
  const semua = baris.map((b) => `<row r="${b.nomor}"${b.atribut}>${b.isi}</row>`);
  const tertulis = potongan.join('');
  const harapan = asal.sebelum + semua.join('') + asal.sesudah;
  const beda = Array.from({ length: harapan.length }, (_, k) => k).findIndex(
    (k) => tertulis.charCodeAt(k) !== harapan.charCodeAt(k),
  );
  // Told from where they differ: all of it would be half a megabyte.
  expect(tertulis.slice(beda, beda + 200)).toBe(harapan.slice(beda, beda + 200));
  expect(tertulis).toHaveLength(harapan.length);
  expect(potongan.length).toBeLessThan(40);
});

test('baris yang menempati baris yang ada, atau tanpa ID, tetap lewat jalan umum', () => {
  const penulis = new PenulisBaris(lembar(satu), keadaan(satu), konteks);
  expect(penulis.isi(PERTAMA, { asal: undefined, id: 'x', isi: [] }).tumpuk).toBeUndefined();
  expect(penulis.isi(PERTAMA + 1, { asal: PERTAMA, id: 'x', isi: [] }).tumpuk).toBeUndefined();
  expect(penulis.isi(PERTAMA + 1, { asal: undefined, id: null, isi: ['x'] }).tumpuk).toBeUndefined();
});
