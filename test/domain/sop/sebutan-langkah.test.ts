import { sebutanLangkah } from '../../../src/domain/sop/sebutan-langkah';

test.each([
  ['selesai', [], 'selesai'],
  ['terlambat', [], 'terlambat'],
  ['ada-penyimpangan', [{ jenis: 'waktu' }], 'lewat-waktu'],
  ['ada-penyimpangan', [{ jenis: 'kelengkapan', mendahului: [3] }], 'mendahului-langkah'],
  ['ada-penyimpangan', [{ jenis: 'kelengkapan', mendahului: [] }], 'belum-lengkap'],
  ['ada-penyimpangan', [{ jenis: 'output' }], 'belum-lengkap'],
  ['ada-penyimpangan', [{ jenis: 'kelengkapan', mendahului: [3] }, { jenis: 'waktu' }], 'lewat-waktu'],
] as const)('%s dengan %j: %s', (status, penyimpangan, label) => {
  expect(sebutanLangkah(status, penyimpangan)).toBe(label);
});
