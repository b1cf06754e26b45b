import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const KOMENTAR = /\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm;
const DOKUMEN = /(?<![\w/.:-])((?:[\w.-]+\/)*[\w.-]+\.md)(?:#([\w-]+))?/g;
const KEPUTUSAN = /\bADR (\d+)/g;

const berkas = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', 'src', 'test', 'bench', 'workbench', 'scripts'],
  { encoding: 'utf8' },
)
  .split('\n')
  .filter((nama) => /\.(tsx?|mjs|js|css)$/.test(nama) && existsSync(nama));

interface Rujukan {
  readonly di: string;
  readonly ke: string;
  readonly bagian: string | undefined;
}

const komentar = berkas.flatMap((nama) =>
  (readFileSync(nama, 'utf8').match(KOMENTAR) ?? []).map((teks) => ({ nama, teks })),
);

const rujukan = komentar.flatMap(({ nama, teks }) =>
  [...teks.matchAll(DOKUMEN)].map(([, ke = '', bagian]): Rujukan => ({ di: nama, ke, bagian })),
);

/** From the root, or in a folder that the file is in: what is about a folder stands there. */
function letakDokumen({ di, ke }: Rujukan): string | undefined {
  const folder = ['.'];
  for (let satu = dirname(di); satu !== '.'; satu = dirname(satu)) folder.push(satu);
  return folder.map((satu) => join(satu, ke)).find((satu) => existsSync(satu));
}

/** Headings as GitHub names them, and anchors that stand in the text. */
function bagianDokumen(isi: string): ReadonlySet<string> {
  const judul = [...isi.matchAll(/^#+ (.+)$/gm)].map(([, teks = '']) =>
    teks
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
  return new Set([...judul, ...[...isi.matchAll(/<a id="([^"]+)">/g)].map(([, id = '']) => id)]);
}

test('komentar hanya merujuk dokumen yang ada di repositori', () => {
  expect(rujukan.length).toBeGreaterThan(20);
  expect(rujukan.filter((satu) => letakDokumen(satu) === undefined)).toEqual([]);
});

test('bagian dokumen yang dirujuk komentar ada', () => {
  const berbagian = rujukan.filter(({ bagian }) => bagian !== undefined);
  expect(berbagian.length).toBeGreaterThan(15);
  const hilang = berbagian.filter((satu) => {
    const letak = letakDokumen(satu);
    return letak === undefined || !bagianDokumen(readFileSync(letak, 'utf8')).has(satu.bagian ?? '');
  });
  expect(hilang).toEqual([]);
});

test('setiap ADR yang dirujuk komentar ada', () => {
  const ada = new Set(readdirSync('docs/adr').map((nama) => Number.parseInt(nama, 10)));
  const dirujuk = komentar.flatMap(({ nama, teks }) =>
    [...teks.matchAll(KEPUTUSAN)].map(([, nomor]) => ({ nama, nomor: Number(nomor) })),
  );
  expect(dirujuk.length).toBeGreaterThan(10);
  expect(dirujuk.filter(({ nomor }) => !ada.has(nomor))).toEqual([]);
});
