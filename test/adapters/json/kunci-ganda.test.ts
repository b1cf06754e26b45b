import { bacaJson } from '../../../src/adapters/csv/baca-json';
import { batasCsvMasuk } from '../../../src/adapters/csv/batas-csv';
import { cariKunciGanda } from '../../../src/adapters/json/kunci-ganda';
import { bacaRencanaJson } from '../../../src/adapters/rencana-json/baca-rencana';

const letak = (teks: string) => {
  const hasil = cariKunciGanda(teks);
  return typeof hasil === 'string' ? hasil : hasil.map(({ kunci, jalur, baris }) => [kunci, jalur, baris]);
};

test.each<readonly [string, string, ReturnType<typeof letak>]>([
  ['pada objek terluar', '{"kode":"A","kode":"B"}', [['kode', 'kode', 1]]],
  ['di dalam larik', '[{"a":1},\n{"a":1,"b":2,\n"a":3}]', [['a', '[1].a', 3]]],
  [
    'dalam-dalam',
    '{"indikator":[{"x":1},{"y":{"z":[[],{"k":1,"k":1}]}}]}',
    [['k', 'indikator[1].y.z[1].k', 1]],
  ],
  ['ditulis dengan lolosan', String.raw`{"kode":1,"\u006bode":2}`, [['kode', 'kode', 1]]],
  ['__proto__ pun', '{"__proto__":1,"a":{"__proto__":{}},"__proto__":2}', [['__proto__', '__proto__', 1]]],
  ['kunci kosong', '{"":1,"":2}', [['', '', 1]]],
  [
    'tiga kali: yang kedua dan yang ketiga',
    '{"a":1,"a":2,"a":3}',
    [
      ['a', 'a', 1],
      ['a', 'a', 1],
    ],
  ],
  ['satu dokumen sebaris', '{"a":1}\n{"a":1,"a":2}', [['a', 'a', 2]]],
  // Same name, another object; a value that reads like a key; signs inside texts.
  ['nama yang sama pada objek lain', '{"a":{"a":[{"a":1},{"a":"a"}]},"b":"a"}', []],
  ['nilai yang berbunyi seperti kunci', '{"a":"{\\"a\\":1,\\"a\\":2}","b":["a","a","a"]}', []],
  ['tanda di dalam teks', String.raw`{"a":"\"","b":"\\","c":"},{[","d":1}`, []],
])('%s', (_, teks, harapan) => expect(letak(teks)).toEqual(harapan));

test('yang bukan JSON dibiarkan kepada penguraiannya, sampai habis', () => {
  for (const teks of ['', '{', '"', '}}]]', '{"a', '{"a":1,"a"', String.raw`"\\`, ',,,', '{{{"a"'])
    expect(() => cariKunciGanda(teks)).not.toThrow();
});

test('kurung yang terlalu dalam, dan kunci ganda yang tak terhitung, ada batasnya', () => {
  expect(cariKunciGanda('['.repeat(5_000_000))).toBe('terlalu-dalam');
  expect(letak('{"a":'.repeat(900) + '1' + '}'.repeat(900))).toEqual([]);
  const banyak = cariKunciGanda(`{${'"a":1,'.repeat(1_000_000)}"a":1}`);
  expect(banyak).toHaveLength(100);
  const nama = 'x'.repeat(10_000);
  expect(letak(`{"${nama}":1,"${nama}":2}`)).toEqual([[`${'x'.repeat(60)}…`, `${'x'.repeat(60)}…`, 1]]);
});

const isi = (teks: string): Uint8Array => new TextEncoder().encode(teks);

test('dokumen rencana: kunci ganda disebut dengan tempatnya, bersama yang lain, dan tidak ada yang dipilih', () => {
  const hasil = bacaRencanaJson({
    nama: 'r.json',
    isi: isi('{"tahun":2026,\n"opd":[{"kode":"A","kode":"B","nama":"X"}],\n"asing":1}'),
  });
  expect(hasil.ok).toBe(false);
  if (hasil.ok) return;
  expect(hasil.error.map(({ kode, lokasi, tingkat }) => [kode, lokasi.jalur, lokasi.baris, tingkat])).toEqual(
    [
      ['json-kunci-ganda', 'opd[0].kode', 2, 'galat'],
      ['json-kunci-tidak-dikenal', '', undefined, 'galat'],
    ],
  );
});

test('dokumen rencana yang selainnya benar pun ditolak', () => {
  const hasil = bacaRencanaJson({ nama: 'r.json', isi: isi('{"tahun":2026,"tahun":2027}') });
  expect(hasil.ok ? [] : hasil.error.map(({ kode }) => kode)).toEqual(['json-kunci-ganda']);
});

test('__proto__ pada rencana adalah kunci yang tidak dikenal', () => {
  for (const teks of [
    '{"tahun":2026,"__proto__":{"opd":[]}}',
    '{"tahun":2026,"opd":[{"kode":"A","nama":"X","__proto__":1}]}',
  ]) {
    const hasil = bacaRencanaJson({ nama: 'r.json', isi: isi(teks) });
    expect(hasil.ok ? [] : hasil.error.map(({ kode }) => kode)).toEqual(['json-kunci-tidak-dikenal']);
  }
});

test('kurung yang terlalu dalam disebut begitu, bukan berakhir', () => {
  const hasil = bacaRencanaJson({
    nama: 'r.json',
    isi: isi(`{"opd":${'['.repeat(100_000)}${']'.repeat(100_000)}}`),
  });
  expect(hasil.ok ? [] : hasil.error.map(({ kode, params }) => [kode, params])).toEqual([
    ['json-rusak', { salah: 'terlalu-dalam', tertulis: '[' }],
  ]);
});

test('data JSON: baris yang punya nama dua kali menghentikan impornya, dengan tempatnya', () => {
  const teks = '{"data":[\n{"kd_rup":"1","nama":"a"},\n{"kd_rup":"2","nama":"b","nama":"c"}]}';
  const hasil = bacaJson('d.json', { teks, enkode: 'utf-8' }, batasCsvMasuk);
  expect(hasil.ok).toBe(true);
  if (!hasil.ok) return;
  expect(
    hasil.value.catatan
      .filter(({ tingkat }) => tingkat === 'galat')
      .map(({ kode, akibat, lokasi }) => [kode, akibat, lokasi]),
  ).toEqual([['kunci-ganda', 'menghentikan', { berkas: 'd.json', baris: 3, jalur: 'data[1].nama' }]]);
});
