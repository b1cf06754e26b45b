import { variabelBaku } from '../../src/domain/variabel/daftar';
import { daftarTingkatData } from '../../src/domain/variabel/tipe';
import { hurufKolom, nomorKolom } from '../../src/lembar/alamat';
import { daftarTabel } from '../../src/lembar/daftar';
import type { Tabel } from '../../src/lembar/tabel';
import { kolomLembar, penandaTabel, tabelDariPenanda, tataLetak } from '../../src/lembar/tata-letak';
import { idTabelIsi, tabelIsi } from '../../src/lembar/template/isi';
import { tabelPernyataan } from '../../src/lembar/template/pernyataan';
import { labelKepala } from '../../src/lembar/tampilan';

const ruangKerja = daftarTabel(variabelBaku);
const template = [
  ...daftarTingkatData.map((tingkat) => tabelIsi(tingkat, variabelBaku, ['Petunjuk'])),
  tabelPernyataan,
  ruangKerja.find(({ id }) => id === 'meta')!,
];
const buku: readonly (readonly [string, readonly Tabel[]])[] = [
  ['ruang kerja', ruangKerja],
  ['template', template],
];
const setiap = [...ruangKerja, ...template].map((tabel) => [tabel.id, tabel] as const);

const ganda = (daftar: readonly string[]): string[] => {
  const kecil = daftar.map((satu) => satu.toLowerCase());
  return kecil.filter((satu, i) => kecil.indexOf(satu) !== i);
};

describe.each(buku)('%s', (_, tabel) => {
  test('nama lembar, nama tabel, dan ID tabel tidak ada yang sama', () => {
    expect(ganda(tabel.map(({ lembar }) => lembar.nama))).toEqual([]);
    expect(ganda(tabel.map(({ lembar }) => lembar.tabel.nama))).toEqual([]);
    expect(ganda(tabel.map(({ id }) => id))).toEqual([]);
  });
  test('ada lembar yang tampak', () =>
    expect(tabel.some(({ lembar }) => lembar.visibilitas === 'tampak')).toBe(true));
});

// Excel: at most 31 characters, none of : \ / ? * [ ], no apostrophe at either end, not "History".
test.each(setiap)('lembar %s bernama menurut aturan Excel', (_, { lembar }) => {
  expect(lembar.nama).toMatch(/^[^:\\/?*[\]']{1,31}$/);
  expect(lembar.nama.toLowerCase()).not.toBe('history');
});

// Excel: a letter, underscore or backslash first, then letters, digits, underscores, stops; at most 255; no cell address.
test.each(setiap)('tabel %s bernama menurut aturan Excel', (_, { lembar }) => {
  expect(lembar.tabel.nama).toMatch(/^[A-Za-z_][A-Za-z0-9_.]{0,254}$/);
  expect(lembar.tabel.nama).not.toMatch(/^[A-Za-z]{1,3}\d+$|^[Rr]\d*[Cc]\d*$/);
});

describe.each(setiap)('kolom tabel %s', (_, tabel) => {
  const { lembar } = tabel;
  test('ID dan kepalanya tidak ada yang sama', () => {
    const kolom = kolomLembar(lembar);
    expect(ganda(kolom.map(({ id }) => id))).toEqual([]);
    expect(ganda(kolom.map(({ label }) => label))).toEqual([]);
    expect(labelKepala(kolom)).toEqual(kolom.map(({ label }) => label));
  });
  test('ID-nya tidak dapat disangka penanda, dan kepalanya satu baris', () => {
    for (const { id, label } of lembar.tabel.kolom) {
      expect(id).toMatch(/^[a-z_][A-Za-z0-9_]*$/);
      expect(label).toMatch(/^\S(?:[^\n]*\S)?$/);
    }
  });
  test('setiap pilihan berlabel mempunyai label yang berbeda, dan semuanya ditawarkan', () => {
    for (const { label, spec } of Object.values(tabel.kolom)) {
      if (label === undefined) continue;
      expect(ganda(Object.values(label))).toEqual([]);
      expect(spec.pilihan).toEqual(Object.values(label));
    }
  });
  test('kolom wajib yang diisi orang tidak tersembunyi', () => {
    for (const { wajib, spec } of Object.values(tabel.kolom))
      if (wajib) expect(spec.tersembunyi ?? false).toBe(false);
  });
});

test('setiap variabel mempunyai kolom pada lembar data tingkatnya', () => {
  for (const { id, tingkat } of variabelBaku) {
    const isi = template.find((satu) => satu.id === idTabelIsi(tingkat))!;
    const data = ruangKerja.find((satu) => satu.id === `data-${tingkat}`)!;
    for (const { lembar } of [isi, data]) expect(lembar.tabel.kolom.map((kolom) => kolom.id)).toContain(id);
  }
});

test('kolom template diisi unit, kecuali yang memang diberikan UKPBJ', () => {
  const isian = (diimpor: readonly string[]) =>
    tabelIsi('transaksi', variabelBaku, [], new Set(diimpor)).lembar.tabel.kolom.find(
      ({ id }) => id === 'hps',
    )?.isian;
  expect([isian([]), isian(['hps'])]).toEqual([true, false]);
});

test('tata letak: judul, petunjuk, keterangan kolom, ID, kepala, data', () => {
  const { lembar } = tabelIsi('opd', variabelBaku, ['a', 'b']);
  expect(tataLetak(lembar)).toEqual({
    barisJudul: 1,
    barisPetunjuk: 2,
    barisKeteranganKolom: 4,
    barisId: 7,
    barisKepala: 8,
    barisData: 9,
  });
});

test('penanda tabel terbaca kembali, dan tulisan lain bukan penanda', () => {
  expect(tabelDariPenanda(penandaTabel('isi-rup'))).toBe('isi-rup');
  expect(tabelDariPenanda('tabel:isi-rup')).toBeUndefined();
});

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [16_384, 'XFD'],
])('kolom ke-%i adalah %s', (nomor, huruf) => {
  expect(hurufKolom(nomor)).toBe(huruf);
  expect(nomorKolom(huruf)).toBe(nomor);
});
