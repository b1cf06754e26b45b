import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a bundle says of the packages in it: in a process of its own, as the builds run it. */
let akar = '';
beforeEach(() => (akar = mkdtempSync(join(tmpdir(), 'kinerja-pihak-ketiga-'))));
afterEach(() => rmSync(akar, { recursive: true, force: true }));

function paket(nama: string, berkas: Readonly<Record<string, string>>): string {
  const folder = join(akar, 'node_modules', nama);
  mkdirSync(folder, { recursive: true });
  const isi = { 'package.json': JSON.stringify({ name: nama, version: '1.2.3', license: 'MIT' }), ...berkas };
  for (const [satu, teks] of Object.entries(isi)) writeFileSync(join(folder, satu), teks);
  return `node_modules/${nama}/index.js`;
}

function pemberitahuan(...berkas: readonly string[]): string {
  const modul = pathToFileURL(join(__dirname, '../../scripts/bangunan/pihak-ketiga.mjs')).href;
  const naskah = `import { pemberitahuan } from ${JSON.stringify(modul)};
    try { console.log(pemberitahuan(process.argv[1], process.argv.slice(2))); }
    catch (galat) { console.log('GALAT ' + galat.message); }`;
  return execFileSync(process.execPath, ['--input-type=module', '-e', naskah, akar, ...berkas], {
    encoding: 'utf8',
  });
}

const IZIN = 'Permission is hereby granted, free of charge';

test('setiap paket sekali, dengan versi dan teks lisensinya; yang milik sendiri tidak', () => {
  const a = paket('a', { LICENSE: `Copyright A\n${IZIN}`, NOTICE: 'Catatan A' });
  const b = paket('@lingkup/b', { 'licence.md': `Copyright B\n${IZIN}` });
  const teks = pemberitahuan('src/cli/main.ts', a, a.replace('index', 'lain'), b);
  expect(teks.match(/^(a|@lingkup\/b) 1\.2\.3$/gm)).toEqual(['@lingkup/b 1.2.3', 'a 1.2.3']);
  for (const bagian of ['Copyright A', 'Catatan A', 'Copyright B']) expect(teks).toContain(bagian);
});

test('lisensi di dalam README dipakai bila izinnya tertulis di situ; namanya saja tidak cukup', () => {
  const a = paket('a', {
    'README.md': `# A\n\n## License\n\nCopyright A. ${IZIN}.\n\n## Lain\n\nbukan lisensi`,
  });
  expect(pemberitahuan(a)).toContain(`Copyright A. ${IZIN}.`);
  expect(pemberitahuan(a)).not.toContain('bukan lisensi');
  const b = paket('b', { 'README.md': '# B\n\n## License\n\nMIT' });
  expect(pemberitahuan(a, b)).toBe('GALAT Packages in the bundle without a licence text: b 1.2.3 (MIT)\n');
});
