import { cariTabel, isiTabel } from '../../src/application/tabel-terbaca';
import type { LembarTerbaca, SelTerbaca } from '../../src/application/ports/pembaca-buku';

const sel = (isi: string | number | null): SelTerbaca | undefined =>
  isi === null
    ? undefined
    : typeof isi === 'number'
      ? { jenis: 'angka', nilai: isi, tanggal: false, rumus: false }
      : { jenis: 'teks', nilai: isi, rumus: false };

/** A sheet of rows from row `mulai`; an empty row is not there, as the reader leaves it out. */
const lembar = (baris: readonly (readonly (string | number | null)[])[], mulai = 1): LembarTerbaca => ({
  nama: 'Lembar',
  visibilitas: 'tampak',
  baris: baris.flatMap((isi, i) => (isi.length === 0 ? [] : [{ nomor: mulai + i, sel: isi.map(sel) }])),
});

const biasa = [
  ['Judul'],
  ['#tabel:opd', 'kode', 'nama'],
  ['ID baris', 'Kode', 'Nama'],
  ['r1', 'A', 'Dinas A'],
] as const;

const baca = (satu: LembarTerbaca) => {
  const letak = cariTabel(satu);
  return letak && isiTabel(satu, letak);
};

test('tabel biasa', () =>
  expect(baca(lembar(biasa))).toEqual({
    tabelId: 'opd',
    lembar: 'Lembar',
    kolom: [
      { id: '_id', huruf: 'A', label: 'ID baris' },
      { id: 'kode', huruf: 'B', label: 'Kode' },
      { id: 'nama', huruf: 'C', label: 'Nama' },
    ],
    baris: [{ nomor: 4, sel: ['r1', 'A', 'Dinas A'] }],
  }));

describe('ditemukan walau lembarnya diubah', () => {
  test.each<readonly [string, readonly (readonly (string | number | null)[])[], readonly string[], number]>([
    ['baris disisipkan di atas', [[], ['x'], ...biasa], ['A', 'B', 'C'], 6],
    ['kolom disisipkan di depan', biasa.map((baris) => [null, ...baris]), ['B', 'C', 'D'], 4],
    ['kolom asing di tengah', biasa.map(([a, ...lain]) => [a, null, ...lain]), ['A', 'C', 'D'], 4],
    ['baris kosong sesudah kode kolom', [biasa[0], biasa[1], [], biasa[2], biasa[3]], ['A', 'B', 'C'], 5],
    ['baris data kosong di antaranya', [...biasa.slice(0, 3), [], biasa[3]], ['A', 'B', 'C'], 5],
    [
      'kolom kedua disalin ke kanan',
      biasa.map(([a, b, c], i) => [a, b ?? null, c ?? null, i === 1 ? 'kode' : 'lain']),
      ['A', 'B', 'C'],
      4,
    ],
  ])('%s', (_, baris, huruf, nomor) => {
    const isi = baca(lembar(baris))!;
    expect(isi.kolom.map((kolom) => kolom.huruf)).toEqual(huruf);
    expect(isi.baris).toEqual([{ nomor, sel: ['r1', 'A', 'Dinas A'] }]);
  });

  test('kolom tertukar tempat: isi mengikuti ID-nya', () => {
    const isi = baca(lembar(biasa.map(([a, b, c]) => [c ?? null, b ?? null, a])))!;
    expect(isi.kolom.map(({ id }) => id)).toEqual(['nama', 'kode', '_id']);
    expect(isi.baris[0]!.sel).toEqual(['Dinas A', 'A', 'r1']);
  });
});

test('ID yang oleh program lain dijadikan angka tetap teks', () => {
  const isi = baca(lembar([...biasa.slice(0, 3), [1001, 'A', 'x']]))!;
  expect(isi.baris[0]!.sel[0]).toBe('1001');
});

test.each([
  ['tanpa penanda', [['a'], ['b']]],
  ['penanda terlalu jauh di bawah', [...Array.from({ length: 40 }, () => ['x']), ...biasa]],
])('%s: bukan tabel kami', (_, baris) => expect(cariTabel(lembar(baris))).toBeUndefined());

test('penanda pada baris ke-40 masih ditemukan', () =>
  expect(cariTabel(lembar([['#tabel:opd', 'kode']], 40))?.barisPenanda).toBe(40));
