import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { daftarPustaka } from '../../src/domain/pustaka/daftar';
import { variabelBaku } from '../../src/domain/variabel/daftar';
import { kataLamaDalam } from '../teks/kata-lama';

const baca = (berkas: string): string => readFileSync(berkas, 'utf8');

test('panduan variabel menyebut setiap variabel', () => {
  const isi = baca('docs/panduan/variabel.md');
  expect(variabelBaku.map(({ nama }) => nama).filter((nama) => !isi.includes(`\`${nama}\``))).toEqual([]);
});

test('panduan pustaka menyebut setiap indikator siap pakai', () => {
  const isi = baca('docs/panduan/pustaka.md');
  expect(daftarPustaka.map(({ id }) => id).filter((id) => !isi.includes(`\`${id}\``))).toEqual([]);
});

describe('dasar peraturan', () => {
  // PermenPANRB 6/2022 replaced 8/2021, and judges by a matrix of expectations instead of a formula.
  test.each(['docs/panduan/indikator.md', 'docs/istilah.md', 'src/domain/rencana/aturan-capaian.ts'])(
    '%s: (2T − R) ÷ T × 100 dari PermenPANRB 8/2021',
    (berkas) => {
      expect(baca(berkas)).toContain('PermenPANRB 8/2021');
      expect(baca(berkas)).not.toContain('PermenPANRB 6/2022');
    },
  );
  test.each([
    [2026, '1497/2025, 2/2025, 5/2025'],
    [2027, '1205/2026, 3/2026, 2/2026'],
  ])('hari libur %i menyebut keputusan bersamanya', (tahun, nomor) =>
    expect(baca(`src/domain/kalender/skb/${tahun}.ts`)).toContain(nomor),
  );
});

const dokumen = [
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((nama) => nama.endsWith('.md'))
    .map((nama) => join('docs', nama)),
];

test.each(dokumen)('tautan di dalam %s menuju berkas yang ada', (berkas) => {
  const tautan = [...baca(berkas).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
    .map(([, tujuan]) => tujuan!)
    .filter((tujuan) => !/^[a-z]+:/.test(tujuan));
  expect(tautan.filter((tujuan) => !existsSync(join(dirname(berkas), tujuan)))).toEqual([]);
});

/** What is no prose of ours: code, words that are cited, and a word of databases. */
const bukanKalimat = /```[^]*?```|`[^`]*`|"[^"]*"|\bbasis data/g;

test.each([
  'README.md',
  'docs/rumus.md',
  'docs/json.md',
  ...dokumen.filter((berkas) => berkas.startsWith(join('docs', 'panduan'))),
])('%s: tanpa kata yang sudah diganti', (berkas) => {
  const kalimat = baca(berkas)
    .replaceAll(bukanKalimat, ' ')
    .split(/\n|\|/)
    .map((satu) => satu.trim());
  expect(kalimat.flatMap((satu) => kataLamaDalam(satu))).toEqual([]);
});
