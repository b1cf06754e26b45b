import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `[constant](../path)`: the constant may be a field of one. */
const SEL = /^\[([A-Za-z_.]+)\]\(\.\.\/(.+)\)$/;

interface BarisBatas {
  readonly batas: string;
  readonly konstanta: string;
  readonly jalur: string;
}

const halaman = readFileSync('docs/batas.md', 'utf8');
const tabel: readonly BarisBatas[] = halaman.split('\n').flatMap((baris) => {
  const [, , batas = '', konstanta = ''] = baris.split('|').map((satu) => satu.trim());
  const [, nama, jalur] = SEL.exec(konstanta) ?? [];
  return nama === undefined || jalur === undefined ? [] : [{ batas, konstanta: nama, jalur }];
});

/** `20 MB` in bytes, `5,000`. */
function angkaDari(teks: string): number {
  const [angka = '', satuan] = teks.split(' ');
  return Number(angka.replaceAll(',', '')) * (satuan === 'MB' ? 1024 * 1024 : 1);
}

test('tabelnya terbaca, dan tidak ada batas yang disebut dua kali', () => {
  expect(tabel.length).toBeGreaterThan(30);
  const nama = tabel.map(({ konstanta }) => konstanta);
  expect(new Set(nama).size).toBe(nama.length);
});

test.each(tabel)('$konstanta sebesar $batas seperti di halaman', async ({ batas, konstanta, jalur }) => {
  expect(existsSync(jalur)).toBe(true);
  const modul = (await import(join(process.cwd(), jalur))) as Record<string, unknown>;
  const nilai = konstanta
    .split('.')
    .reduce<unknown>((dari, satu) => (dari as Record<string, unknown>)[satu], modul);
  expect(nilai).toBe(angkaDari(batas));
});
