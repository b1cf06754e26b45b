/**
 * A third language is its folder and one line in src/teks/daftar.ts. A copy of the tree gets one whose texts are the
 * Indonesian ones in brackets; nothing else of the copy is touched. It compiles, and its texts are in all that is built.
 */
import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { salinPohon } from '../../scripts/kepekaan/salinan.mjs';

const kurung = `/** The same form, every text in brackets. */
export function kurung<T>(isi: T): T {
  if (typeof isi === 'string') return \`⟦\${isi}⟧\` as T;
  if (typeof isi === 'function') {
    const asli = isi as unknown as (...argumen: readonly unknown[]) => unknown;
    return ((...argumen: readonly unknown[]) => kurung(asli(...argumen))) as T;
  }
  if (Array.isArray(isi)) return isi.map((satu: unknown) => kurung(satu)) as T;
  if (typeof isi !== 'object' || isi === null) return isi;
  return Object.fromEntries(Object.entries(isi).map(([kunci, satu]) => [kunci, kurung(satu)])) as T;
}
`;
const folder: Readonly<Record<string, string>> = {
  'kurung.ts': kurung,
  'index.ts': `import { inti as id } from '../id';
import { kurung } from './kurung';

export const inti = kurung(id);
`,
  'panel.ts': `import { panel as id } from '../id/panel';
import { kurung } from './kurung';

export const panel = kurung(id);
`,
  'statis.ts': `import { statis as id } from '../id/statis';
import { kurung } from './kurung';

export const statis: typeof id = { ...kurung(id), budaya: ['xx-XX'] };
`,
};
const baris = `  xx: bahasa(['Xx', () => import('./xx'), () => import('./xx/panel'), () => import('./xx/statis')]),\n`;

let pohon: string;
/** Runs a program; what it says is told where it fails. */
function jalankan(...perintah: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, perintah, { cwd: pohon, encoding: 'utf8' });
  expect({ status, keluaran: status === 0 ? '' : stdout + stderr }).toEqual({ status: 0, keluaran: '' });
}
const baca = (jalur: string): string => readFileSync(join(pohon, jalur), 'utf8');

beforeAll(() => {
  pohon = realpathSync(mkdtempSync(join(tmpdir(), 'kinerja-bahasa-')));
  salinPohon(pohon);
  mkdirSync(join(pohon, 'src/teks/xx'));
  for (const [nama, isi] of Object.entries(folder)) writeFileSync(join(pohon, 'src/teks/xx', nama), isi);
  const daftar = baca('src/teks/daftar.ts');
  const jadi = daftar.replace(/^ {2}en: bahasa\(.*\n/m, (en) => en + baris);
  expect(jadi).toContain(baris);
  writeFileSync(join(pohon, 'src/teks/daftar.ts'), jadi);
});

afterAll(() => rmSync(pohon, { recursive: true, force: true, maxRetries: 5 }));

test('everything compiles', () => {
  writeFileSync(
    join(pohon, 'tsconfig.src.json'),
    JSON.stringify({ extends: './tsconfig.json', include: ['src'] }),
  );
  jalankan('node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.src.json');
}, 600_000);

test('the manifest says every text in it', () => {
  jalankan('scripts/manifest.mjs');
  const manifest = baca('manifest.xml');
  const utama = [
    ...manifest.matchAll(/<(?:DisplayName|Description|bt:String)\b[^>]* DefaultValue="([^"]*)"/g),
  ];
  const xx = [...manifest.matchAll(/Locale="xx-XX" Value="([^"]*)"/g)];
  expect(utama.length).toBeGreaterThan(10);
  expect(xx.map(([, teks]) => teks)).toEqual(utama.map(([, teks]) => `⟦${teks}⟧`));
});

describe('the built add-in', () => {
  beforeAll(() => jalankan('scripts/build-web.mjs'), 600_000);

  /** Texts of a page, as a reader of that language has them. */
  function teksHalaman(halaman: string): readonly string[] {
    const isi = /<body>[\s\S]*<\/body>/.exec(baca(`dist/web/${halaman}`))![0];
    return isi
      .replace(/<(p|div)([^>]*\blang="?(?!xx)\w+[^>]*)>[\s\S]*?<\/\1>/g, '')
      .split(/<[^>]*>/)
      .map((teks) => teks.trim())
      .filter((teks) => teks !== '');
  }

  test.each([
    ['taskpane.html', 6],
    ['bantuan.html', 17],
    ['commands.html', 0],
    ['hasil.html', 0],
  ])('%s: %i texts', (halaman, banyak) => {
    const teks = teksHalaman(halaman);
    expect(teks).toHaveLength(banyak);
    expect(teks.filter((satu) => !/^⟦[^⟦⟧]*⟧$/.test(satu))).toEqual([]);
  });

  test.each(['taskpane.html', 'bantuan.html'])('%s can be shown in it', (halaman) => {
    const isi = baca(`dist/web/${halaman}`);
    expect(isi).toMatch(/data-bahasa="id en xx"/);
    expect(isi).toMatch(/html\[data-bahasa='?xx'?\] \.bahasa:not\(\[lang='?xx'?\]\)/);
  });

  test('its texts of pane, worker and ribbon are among the scripts', () => {
    const skrip = readdirSync(join(pohon, 'dist/web')).filter((nama) => nama.endsWith('.js'));
    expect(skrip.filter((nama) => baca(`dist/web/${nama}`).includes('⟦'))).not.toEqual([]);
  });
});
