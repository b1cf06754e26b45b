import fc from 'fast-check';
import { cariSalahJson } from '../../../src/adapters/rencana-json/salah-json';

/** `[what, what stands there, line, character]` */
const cari = (teks: string) => {
  const ketemu = cariSalahJson(teks);
  return ketemu && [ketemu.salah, ketemu.tertulis, ketemu.baris, ketemu.karakter];
};

test.each<readonly [string, string, readonly unknown[]]>([
  ['kosong', ' \n', ['kosong', '', 2, 1]],
  ['bukan JSON sama sekali', 'Nama;Kode\n', ['nilai', 'Nama', 1, 1]],
  ['koma terakhir', '{"tahun": 2026,}', ['koma-lebih', ',', 1, 15]],
  ['koma terakhir sebelum baris penutup', '[\n  1,\n  2,\n]', ['koma-lebih', ',', 3, 4]],
  ['koma kurang', '{\n  "a": 1\n  "b": 2\n}', ['koma-kurang', '"b"', 3, 3]],
  ['titik dua kurang', '{"a" 1}', ['titik-dua-kurang', '1', 1, 6]],
  ['kunci tanpa kutip', '{kode: 1}', ['kunci', 'kode', 1, 2]],
  ['kutip tunggal', "{'kode': 1}", ['kutip', "'", 1, 2]],
  ['kutip dari Word', '{"nama": “Dinas”}', ['kutip', '“', 1, 10]],
  ['kata dari program lain', '{"a": None}', ['nilai', 'None', 1, 7]],
  ['bukan bilangan', '[NaN]', ['nilai', 'NaN', 1, 2]],
  ['bilangan berkoma', '[1,5, 01]', ['nilai', '01', 1, 7]],
  ['bilangan bertitik ribuan', '{"pagu": 1.000.000}', ['nilai', '1.000.000', 1, 10]],
  ['kunci di dalam daftar', '["a": 1]', ['koma-kurang', ':', 1, 5]],
  ['komentar', '{\n  // catatan\n  "a": 1\n}', ['komentar', '/', 2, 3]],
  [
    'teks yang tidak ditutup',
    '{"nama": "Dinas Kesehatan Kota,\n"a": 1}',
    ['teks-terbuka', '"Dinas Kesehatan Kot', 1, 10],
  ],
  ['tab di dalam teks', '["a\tb"]', ['kendali', 'U+0009', 1, 4]],
  ['jalur Windows', String.raw`["C:\data"]`, ['garis-miring', '\\', 1, 5]],
  ['terputus', '{"opd": [{"kode": "A"', ['terputus', '', 1, 22]],
  ['terputus sesudah titik dua', '{"opd":', ['terputus', '', 1, 8]],
  ['sisa', '{"a": 1}\n{"b": 2}', ['sisa', '{', 2, 1]],
  ['huruf kendali terminal', '\u001b[2J', ['nilai', 'U+001B', 1, 1]],
  ['kurung saja', '['.repeat(100_000), ['terlalu-dalam', '[', 1, 1002]],
])('%s', (_judul, teks, diharapkan) => expect(cari(teks)).toEqual(diharapkan));

const berlaku = (teks: string): boolean => {
  try {
    JSON.parse(teks);
    return true;
  } catch {
    return false;
  }
};

test('menemukan kesalahan bila dan hanya bila JSON.parse menolak', () => {
  const json = fc.json({ maxDepth: 3 });
  const rusak = fc
    .tuple(json, fc.nat(), fc.nat(2), fc.constantFrom(...Array.from(`,:{}[]"'\\ \n\t0-.eatnul/`), ''))
    .map(([teks, di, buang, sisip]) => {
      const awal = di % (teks.length + 1);
      return teks.slice(0, awal) + sisip + teks.slice(awal + buang);
    });
  fc.assert(
    fc.property(fc.oneof(json, rusak, fc.string()), (teks) => {
      expect(cariSalahJson(teks) === undefined).toBe(berlaku(teks));
    }),
    { numRuns: 3000 },
  );
});
