import fc from 'fast-check';
import { bacaCsv } from '../../../src/adapters/csv/baca-csv';
import type { TabelTeks } from '../../../src/domain/impor/tabel-teks';

function baca(teks: string): TabelTeks {
  const hasil = bacaCsv({ nama: 'data.csv', isi: new TextEncoder().encode(teks) });
  if (!hasil.ok) throw new Error(hasil.error.kode);
  return hasil.value;
}

const isi = (teks: string): readonly (readonly unknown[])[] => baca(teks).baris.map(({ sel }) => sel);
const kode = (teks: string): string[] =>
  baca(teks).catatan.map(({ kode: satu, lokasi }) => `${lokasi.baris ?? ''} ${satu}`);

const kepala = 'kode,nama,uraian,tanggal';
const berkas = (...baris: string[]): string => [kepala, ...baris].join('\n');

test('kutip di belakang garis miring: isinya utuh, tidak ada yang ditahan', () => {
  const teks = berkas(
    String.raw`1,"Paket A","Sewa \"sound system\", meja","2025-01-31"`,
    String.raw`2,"Paket B","biasa","2025-01-31"`,
    String.raw`3,"Paket \"C\"","x","2025-01-31"`,
    String.raw`4,"Paket D","layar 24\"","2025-01-31"`,
  );
  expect(isi(teks)).toEqual([
    ['1', 'Paket A', 'Sewa "sound system", meja', '2025-01-31'],
    ['2', 'Paket B', 'biasa', '2025-01-31'],
    ['3', 'Paket "C"', 'x', '2025-01-31'],
    ['4', 'Paket D', 'layar 24"', '2025-01-31'],
  ]);
  expect(kode(teks)).toEqual(['2 kutip-miring']);
});

test('garis miring ganda, kutip ganda, dan apostrof di berkas yang sama', () => {
  const teks = berkas(
    String.raw`1,"Sewa \"sound\", meja","C:\\data\\","x"`,
    String.raw`2,"Layar ""24"" inci","Jum'at","'tanda'"`,
    String.raw`3,"\"","\\","a\\\"b"`,
  );
  expect(isi(teks)).toEqual([
    ['1', 'Sewa "sound", meja', 'C:\\data\\', 'x'],
    ['2', 'Layar "24" inci', "Jum'at", "'tanda'"],
    ['3', '"', '\\', 'a\\"b'],
  ]);
});

test('isi yang berakhir garis miring di berkas yang mengutip dengan garis miring: barisnya dibaca sendiri', () => {
  const teks = berkas(
    String.raw`1,"Sewa \"sound\", meja","a","x"`,
    String.raw`2,"Folder","C:\","x"`,
    String.raw`3,"Layar \"24\"","b","x"`,
    String.raw`4,"Folder","C:\kerja","x"`,
  );
  // A lone backslash stands for itself, and so then does a doubled one.
  expect(isi(teks)).toEqual([
    ['1', 'Sewa "sound", meja', 'a', 'x'],
    ['2', 'Folder', 'C:\\', 'x'],
    ['3', 'Layar "24"', 'b', 'x'],
    ['4', 'Folder', 'C:\\kerja', 'x'],
  ]);
  expect(kode(teks)).toEqual(['2 kutip-miring']);
});

test.each([
  ['jalur berakhir garis miring', String.raw`1,"C:\","D:\","x"`, ['1', 'C:\\', 'D:\\', 'x']],
  ['garis miring di mana saja', String.raw`1,a\b,"\\server\x",\n`, ['1', 'a\\b', '\\\\server\\x', '\\n']],
  ['garis miring sebelum kutip ganda', String.raw`1,"a\""b",c,d`, ['1', 'a\\"b', 'c', 'd']],
  ['garis miring tanpa kutip', String.raw`1,Jalan A\B,\,x`, ['1', 'Jalan A\\B', '\\', 'x']],
])('berkas biasa dengan %s tidak berubah', (_, baris, harapan) => {
  expect(isi(berkas(baris))).toEqual([harapan]);
  expect(kode(berkas(baris))).toEqual([]);
});

test('satu baris bergaris miring di berkas biasa dibaca sebagai itu; yang lain tetap', () => {
  const teks = berkas(
    String.raw`1,"Folder","C:\","x"`,
    String.raw`2,"Layar ""24""","b","x"`,
    String.raw`3,"Sewa \"sound\", meja","a","x"`,
    String.raw`4,"Folder","D:\","x"`,
  );
  expect(isi(teks)).toEqual([
    ['1', 'Folder', 'C:\\', 'x'],
    ['2', 'Layar "24"', 'b', 'x'],
    ['3', 'Sewa "sound", meja', 'a', 'x'],
    ['4', 'Folder', 'D:\\', 'x'],
  ]);
  expect(kode(teks)).toEqual(['4 kutip-miring']);
});

test('pemisah di belakang garis miring, tanpa kutip', () => {
  const teks = berkas(String.raw`1,Sewa sound\, meja,a,x`, String.raw`2,Kursi,b\, c,x`);
  expect(isi(teks)).toEqual([
    ['1', 'Sewa sound, meja', 'a', 'x'],
    ['2', 'Kursi', 'b, c', 'x'],
  ]);
});

test('titik koma, dan isi berbaris dua', () => {
  const teks = [
    'kode;nama;uraian;tanggal',
    String.raw`1;"Sewa \"sound\"; meja";"baris satu` + '\n' + String.raw`baris \"dua\"";"x"`,
    String.raw`2;"a";"b";"c"`,
  ].join('\n');
  expect(isi(teks)).toEqual([
    ['1', 'Sewa "sound"; meja', 'baris satu\nbaris "dua"', 'x'],
    ['2', 'a', 'b', 'c'],
  ]);
});

test('kutip yang memang rusak: hanya barisnya yang ditahan, dengan nasihat tentang kutip', () => {
  const teks = berkas(
    `1,"SENTRA "SATRIA", DI X",a,b`,
    '2,"Aman","b","2025-01-31"',
    '3,x "y,"z","2025-01-31"',
  );
  expect(kode(teks)).toEqual(['2 kutip-membelah']);
  expect(isi(teks).slice(1)).toEqual([
    ['2', 'Aman', 'b', '2025-01-31'],
    ['3', 'x "y', 'z', '2025-01-31'],
  ]);
});

const nilai = fc.string({
  unit: fc.constantFrom('a', '"', '\\', ',', ' ', "'", 'n', '1'),
  minLength: 1,
  maxLength: 8,
});
const barisAcak = fc.array(fc.tuple(nilai, nilai, nilai, nilai), { minLength: 1, maxLength: 6 });

test('berkas yang menggandakan kutip terbaca seperti ditulis, apa pun garis miringnya', () => {
  fc.assert(
    fc.property(barisAcak, (baris) => {
      const tulis = (satu: string): string => `"${satu.replaceAll('"', '""')}"`;
      const tabel = baca(berkas(...baris.map((satu) => satu.map(tulis).join(','))));
      const berisi = baris.filter((satu) => satu.some((isian) => isian.trim() !== ''));
      expect(tabel.baris.map(({ sel }) => sel)).toEqual(berisi);
    }),
    { numRuns: 300 },
  );
});

test('berkas yang menaruh kutip dan garis miring di belakang garis miring terbaca seperti ditulis', () => {
  fc.assert(
    fc.property(barisAcak, (baris) => {
      const tulis = (satu: string): string => `"${satu.replace(/["\\]/g, '\\$&')}"`;
      // Enough of what only this style explains; a single line would prove nothing.
      const bukti = Array.from({ length: baris.length + 1 }, () => ['sewa "a", b', 'x', 'y', 'z']);
      const semua = [...bukti, ...baris];
      const tabel = baca(berkas(...semua.map((satu) => satu.map(tulis).join(','))));
      const berisi = semua.filter((satu) => satu.some((isian) => isian.trim() !== ''));
      expect(tabel.baris.map(({ sel }) => sel)).toEqual(berisi);
    }),
    { numRuns: 300 },
  );
});
