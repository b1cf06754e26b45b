import { execFileSync } from 'node:child_process';
import { panggilanDari } from '../../src/cli/panggilan';

const dari = (isi: Partial<Parameters<typeof panggilanDari>[0]>) =>
  panggilanDari({ sistem: 'linux', naskah: '/usr/local/bin/kinerja', cwd: '/rumah', lingkungan: {}, ...isi });

describe('nama program seperti orang memanggilnya', () => {
  test.each([
    ['terpasang', { naskah: '/usr/local/bin/kinerja' }, 'kinerja'],
    [
      'terpasang di Windows',
      { sistem: 'win32' as const, naskah: String.raw`C:\npm\node_modules\kinerja-pbj\dist\cli\kinerja.js` },
      'kinerja',
    ],
    [
      'lewat npx',
      { naskah: '/rumah/node_modules/.bin/kinerja', lingkungan: { npm_command: 'exec' } },
      'npx kinerja',
    ],
    [
      'lewat skrip sendiri yang menyebut namanya',
      { naskah: '/rumah/dist/cli/kinerja.js', lingkungan: { KINERJA_SEBUTAN: 'kota kinerja' } },
      'kota kinerja',
    ],
    ['dari salinan kode', { naskah: '/rumah/dist/cli/kinerja.js' }, 'node dist/cli/kinerja.js'],
    [
      'dari salinan kode, dari tempat lain',
      { naskah: '/opt/a b/kinerja.js', cwd: '/rumah/sendiri/yang/jauh' },
      "node '/opt/a b/kinerja.js'",
    ],
    ['terpasang, di terminal yang dibuka npx', { lingkungan: { npm_command: 'exec' } }, 'kinerja'],
    // npx runs other programs too, which then run this one.
    [
      'dijalankan program yang dijalankan npx',
      { naskah: '/rumah/dist/cli/kinerja.js', lingkungan: { npm_command: 'exec' } },
      'node dist/cli/kinerja.js',
    ],
  ])('%s', (_judul, isi, harapan) => {
    expect(dari(isi).sebutan).toBe(harapan);
  });
});

const daftarNama = [
  'rk.xlsx',
  'Buku Kerja 2026.xlsx',
  "Dinas Jum'at.xlsx",
  'a"b.xlsx',
  '$HOME',
  '`id`',
  'a\\b',
  'a&b;c|d>e<f(g)',
  '*?[a]{b,c}',
  '!ls',
  '#1',
  '~',
  '=ls',
  'baris\nbaru',
  'Dinas Kesehatan – Ünit',
  '%PATH%',
];

test.each(daftarNama)('shell menerima %j seperti tertulis', (nama) => {
  const tertulis = dari({}).kutip(nama);
  expect(execFileSync('/bin/sh', ['-c', `printf %s ${tertulis}`], { encoding: 'utf8' })).toBe(nama);
});

test('argumen yang berawal tanda hubung tidak menjadi opsi', () => {
  expect(dari({}).kutip('-a.xlsx')).toBe('./-a.xlsx');
});

test('pola di folder berspasi dibiarkan kepada shell', () => {
  expect(dari({}).kutipPola("a b'c", '*.xlsx')).toBe(String.raw`'a b'\''c'/*.xlsx`);
  expect(dari({ sistem: 'win32' }).kutipPola(String.raw`C:\a b`, '*.xlsx')).toBe(String.raw`"C:\a b\*.xlsx"`);
});
