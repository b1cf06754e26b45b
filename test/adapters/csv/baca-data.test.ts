import { gzipSync, strToU8, zipSync } from 'fflate';
import { bacaData } from '../../../src/adapters/csv/baca-csv';
import type { KegagalanBerkas } from '../../../src/application/ports/pembaca-buku';
import type { TabelTeks } from '../../../src/domain/impor/tabel-teks';

const bytes = (isi: string | Uint8Array): Uint8Array =>
  typeof isi === 'string' ? new TextEncoder().encode(isi) : isi;

function baca(isi: string | Uint8Array): TabelTeks {
  const hasil = bacaData({ nama: 'a.json', isi: bytes(isi) });
  if (!hasil.ok) throw new Error(JSON.stringify(hasil.error));
  return hasil.value;
}
function gagal(isi: string | Uint8Array): Omit<KegagalanBerkas, 'berkas'> {
  const hasil = bacaData({ nama: 'a', isi: bytes(isi) });
  if (hasil.ok) throw new Error('terbaca');
  const { berkas: _, ...lain } = hasil.error;
  return lain;
}

const baris = [
  { kd_rup: 101, nama_paket: 'Paket "A", satu', pagu: 1_500_000 },
  { kd_rup: '0102', pagu: null, aktif: true },
];
const harapan = {
  kepala: ['kd_rup', 'nama_paket', 'pagu', 'aktif'],
  baris: [
    { nomor: 1, sel: ['101', 'Paket "A", satu', '1500000', ''] },
    { nomor: 2, sel: ['0102', '', '', true] },
  ],
};

test.each([
  ['larik', JSON.stringify(baris)],
  ['larik berpenanda BOM dan berspasi', `\ufeff\n ${JSON.stringify(baris, null, 2)}\n`],
  ['objek dengan data', JSON.stringify({ status: 'ok', data: baris })],
  ['objek dengan data di dalamnya', JSON.stringify({ response: { meta: { halaman: 1 }, rows: baris } })],
  ['data di samping daftar lain', JSON.stringify({ links: [{ url: 'x' }, { url: 'y' }], data: baris })],
  ['satu objek satu baris (NDJSON)', baris.map((satu) => JSON.stringify(satu)).join('\r\n')],
])('JSON %s dibaca sebagai tabel', (_, teks) => {
  const tabel = baca(teks);
  expect(tabel).toMatchObject(harapan);
  expect(tabel.baris).toHaveLength(2);
  expect(tabel.catatan.map(({ kode, params }) => [kode, params])).toEqual([
    ['json-dibaca', { baris: 2, kolom: 4 }],
  ]);
});

test('larik berlarik: yang pertama judul kolomnya', () => {
  expect(baca('[["kd_rup","pagu"],[101,5],[102,6]]')).toMatchObject({
    kepala: ['kd_rup', 'pagu'],
    baris: [
      { nomor: 1, sel: ['101', '5'] },
      { nomor: 2, sel: ['102', '6'] },
    ],
  });
});

test('kode yang terlalu panjang untuk angka, pecahan, daftar kode, dan objek di dalam baris', () => {
  const tabel = baca(
    '[{"kd":12345678901234567890,"teks":"nomor 12345678901234567890, \\"x\\"","nilai":1.5,"rup":[65407862,"67238343"],"satker":{"nama":"Dinas A"},"lain":[{"a":1}]}]',
  );
  expect(tabel.kepala).toEqual(['kd', 'teks', 'nilai', 'rup', 'satker.nama', 'lain']);
  expect(tabel.baris[0]?.sel).toEqual([
    '12345678901234567890',
    'nomor 12345678901234567890, "x"',
    1.5,
    '65407862;67238343',
    'Dinas A',
    '[{"a":1}]',
  ]);
});

test.each([
  ['terpotong', '[{"a":1},{"b"', 'rusak'],
  ['NDJSON yang terputus', '{"a":1}\n{"a":2}\n{"a', 'rusak'],
  ['larik kosong', '[]', 'kosong'],
  ['data kosong', '{"data":[],"total":0}', 'kosong'],
  ['pesan galat', '{"message":"Unauthorized","status":401}', 'bukan-tabel'],
  ['larik campuran', '[{"a":1},2]', 'bukan-tabel'],
  ['beberapa daftar tanpa nama yang lazim', '{"a":[{"x":1}],"b":[{"y":1}]}', 'bukan-tabel'],
  ['rencana kinerja', '{"tahun":2026,"tujuan":[{"kode":"T1"}],"indikator":[]}', 'rencana'],
])('JSON %s disebut sebagai itu', (_, teks, sebab) => {
  expect(gagal(teks)).toEqual({ kode: 'json-not-table', sebab });
});

test.each([
  ['halaman web bernama .csv', '\ufeff<!doctype html><html><body>Masuk</body></html>', 'html'],
  ['XML', '<?xml version="1.0"?><data/>', 'xml'],
  ['PDF', '%PDF-1.7\n', 'pdf'],
  ['RTF', '{\\rtf1\\ansi x}', 'rtf'],
  ['gzip', gzipSync(strToU8('a,b\n1,2\n')), 'arsip'],
  ['rar', 'Rar!\u001a\u0007\u0000', 'arsip'],
  ['zip', zipSync({ 'data.csv': strToU8('a,b\n') }), 'zip'],
  [
    'buku kerja bernama .csv',
    zipSync({ '[Content_Types].xml': strToU8('<x/>'), 'xl/workbook.xml': strToU8('<x/>') }),
    'xlsx',
  ],
  ['gambar', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'gambar'],
])('%s disebut sebagai itu', (_, isi, format) => {
  expect(gagal(isi)).toEqual({ kode: 'wrong-format', format, diminta: 'csv' });
});

test('judul kolom yang berkurung siku bukan JSON', () => {
  expect(baca('[Kode],{Nama}\n1,a\n').kepala).toEqual(['[Kode]', '{Nama}']);
});

test('teks di dalam kutip tidak dihitung dan tidak diubah, apa pun tanda di dalamnya', () => {
  const teks =
    '[{"a":"{[,\\\\\\"1234567890123456789,]}\\\\","b":-1234567890123456789,"c":1.5e3,"d":12345678901234567e2}]';
  expect(baca(teks).baris[0]?.sel).toEqual([
    '{[,\\"1234567890123456789,]}\\',
    '-1234567890123456789',
    '1500',
    // A number with an exponent is no code: 12345678901234567 × 100 as a number is 1234567890123456800.
    1234567890123456800,
  ]);
});

const banyak = (isi: string, kali: number): string => `[${Array(kali).fill(isi).join(',')}]`;
test.each([
  ['kurung siku sedalam sejuta', '['.repeat(1_000_000), { kode: 'json-not-table', sebab: 'rusak' }],
  ['objek sedalam sejuta', '{"a":'.repeat(1_000_000), { kode: 'json-not-table', sebab: 'rusak' }],
  ['75.001 baris', banyak('{"a":1}', 75_001), { kode: 'too-large', batas: '75000 baris' }],
  ['sejuta objek kosong', banyak('{}', 1_000_000), { kode: 'too-large', batas: '75000 baris' }],
  ['sejuta larik kosong', banyak('[]', 1_000_001), { kode: 'too-large', batas: '2000000 nilai' }],
  [
    'satu objek dengan sejuta kunci',
    `[{${Array.from({ length: 1_000_000 }, (_, i) => `"k${i}":1`).join(',')}}]`,
    { kode: 'too-large', batas: '200 kolom' },
  ],
  [
    'kunci baru di setiap baris',
    `[${Array.from({ length: 60_000 }, (_, i) => `{"k${i}":1}`).join(',')}]`,
    { kode: 'too-large', batas: '200 kolom' },
  ],
  ['26 MB', `[{"a":"${'x'.repeat(26 * 1024 * 1024)}"}]`, { kode: 'too-large', batas: '25 MB' }],
])('JSON %s diputus dengan sebabnya', (_, teks, sebab) => {
  expect(gagal(teks)).toEqual(sebab);
});
