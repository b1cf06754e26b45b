import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alamatPengembangan, alamatSah, manifestUntuk } from '../../scripts/web/alamat.mjs';
import { periksaManifest } from '../../scripts/web/manifest/periksa.mjs';
import { susunManifest } from '../../scripts/web/manifest/susun.mjs';
import { ukuranDariPng } from '../../scripts/web/manifest/ukuran-png.mjs';
import { daftarTombol } from '../../src/commands/daftar';
import { daftarTombolLayanan } from '../../src/layanan/daftar';
import { daftarBahasa } from '../../src/teks/daftar';

const akar = join(__dirname, '../..');
const manifest = readFileSync(join(akar, 'manifest.xml'), 'utf8');
const alamat = [...new Set(manifest.match(/(?<=")https:\/\/localhost:3000\/[^"]*/g))].map(
  (url) => new URL(url),
);

function ukuranPng(url: string) {
  const berkas = join(akar, 'assets', new URL(url).pathname.split('/').at(-1)!);
  return existsSync(berkas) ? ukuranDariPng(readFileSync(berkas)) : undefined;
}

const sumber = readFileSync(join(akar, 'src/manifest/sumber.xml'), 'utf8');

/** The texts of all languages, as the build reads them. */
const semuaTeks = () =>
  Promise.all(
    Object.entries(daftarBahasa).map(async ([kode, { statis }]) => ({ kode, teks: (await statis()).statis })),
  );

test('the manifest is what `npm run manifest` makes', async () => {
  expect(susunManifest(sumber, await semuaTeks(), daftarTombolLayanan())).toBe(manifest);
});

test('each language overrides what it says otherwise, for each of its cultures', async () => {
  const [id, en] = await semuaTeks();
  const inggris = { ...en!.teks, budaya: ['en-US', 'en-GB'], produk: 'PBJ <"Performance" & more>' };
  const jadi = susunManifest(sumber, [id!, { kode: 'en', teks: inggris }], daftarTombolLayanan());
  expect(jadi).toContain(`  <DisplayName DefaultValue="Kinerja PBJ">
    <Override Locale="en-US" Value="PBJ &lt;&quot;Performance&quot; &amp; more&gt;" />
    <Override Locale="en-GB" Value="PBJ &lt;&quot;Performance&quot; &amp; more&gt;" />
  </DisplayName>`);
  expect(periksaManifest(jadi, ukuranPng)).toEqual([]);
});

test('a text that a language does not have is named', async () => {
  const [id] = await semuaTeks();
  expect(() => susunManifest(sumber.replace('teks="produk"', 'teks="produk.nama"'), [id!], [])).toThrow(
    'no text "produk.nama" in "id"',
  );
});

test('the manifest keeps every rule', () => {
  expect(periksaManifest(manifest, ukuranPng)).toEqual([]);
});

describe('a manifest that Office would refuse is refused', () => {
  test.each<readonly [string, string | RegExp, string, string]>([
    ['text that is no XML', '</OfficeApp>', '', 'XML'],
    ['id that is no GUID', /<Id>.*<\/Id>/, '<Id>kinerja-pbj</Id>', 'Id is no GUID'],
    ['version of three numbers', '<Version>0.1.0.0<', '<Version>0.1.0<', 'Version'],
    ['no requirements', /<Requirements>[\s\S]*?<\/Requirements>/, '', 'OfficeApp: holds'],
    ['elements in another order', /(<IconUrl .*\/>)\s*(<HighRes.*\/>)/, '$2$1', 'OfficeApp: holds'],
    [
      'button without an action',
      /<Action xsi:type="ExecuteFunction">[\s\S]*?<\/Action>/,
      '',
      'Control#KinerjaPbj',
    ],
    ['action without a page', '<SourceLocation resid="Panel.Url" />', '', 'Action: holds'],
    [
      'reference to nothing',
      '<Label resid="Dasbor.Label" />',
      '<Label resid="Dasbor.Nama" />',
      'Dasbor.Nama is not in',
    ],
    [
      'reference to another kind',
      '<Label resid="Dasbor.Label" />',
      '<Label resid="Dasbor.Uraian" />',
      'is not in bt:Short',
    ],
    ['two resources of one id', 'Image id="Dasbor.16"', 'Image id="Dasbor.20"', 'Dasbor.20 stands twice'],
    ['id of 33 characters', /Mulai\.Judul/g, 'M'.repeat(33), 'longer than 32'],
    [
      'label of 126 characters',
      'DefaultValue="Dasbor"',
      `DefaultValue="${'D'.repeat(126)}"`,
      '126 characters',
    ],
    [
      'English supertip of 251 characters',
      /(Value=")Opens the Kinerja[^"]*/,
      `$1${'x'.repeat(251)}`,
      '251 characters',
    ],
    [
      'page without https',
      'https://localhost:3000/commands.html',
      'http://localhost:3000/commands.html',
      'no https',
    ],
    ['icon that is not there', 'assets/dasbor-24.png', 'assets/dasbor-25.png', 'is not there, not 24×24'],
    ['icon of another size', 'assets/dasbor-24.png', 'assets/dasbor-32.png', 'is 32×32, not 24×24'],
    ['group without the icon of 80', '<bt:Image size="80" resid="Kinerja.80" />', '', 'no icon of 80'],
    ['overrides of mail', 'VersionOverridesV1_0', 'VersionOverridesV1_1', 'VersionOverridesV1_0 only'],
    [
      'two buttons of one id',
      'id="KinerjaPbj.Dasbor"',
      'id="KinerjaPbj.Kompilasi"',
      'KinerjaPbj.Kompilasi stands twice',
    ],
  ])('%s', (_apa, cari, ganti, pesan) => {
    const rusak = manifest.replace(cari, ganti);
    expect(rusak).not.toBe(manifest);
    expect(periksaManifest(rusak, ukuranPng).join('\n')).toContain(pesan);
  });
});

test('each function of the ribbon is one of the commands, and each command has its button', () => {
  const fungsi = [...manifest.matchAll(/<FunctionName>(.*)<\/FunctionName>/g)].map(([, nama]) => nama);
  expect(fungsi.toSorted()).toEqual(daftarTombol.map(({ nama }) => nama).toSorted());
});

test('one pane: both buttons that open it share its container', () => {
  const panel = [...manifest.matchAll(/<TaskpaneId>(.*)<\/TaskpaneId>/g)].map(([, id]) => id);
  expect(panel).toHaveLength(2);
  expect(new Set(panel).size).toBe(1);
});

test('each page that the manifest names is built', () => {
  const sumber: Readonly<Record<string, string>> = {
    'taskpane.html': 'src/taskpane/taskpane.html',
    'commands.html': 'src/commands/commands.html',
    'bantuan.html': 'src/bantuan/bantuan.html',
  };
  const halaman = new Set(
    alamat.map(({ pathname }) => pathname.slice(1)).filter((nama) => nama.endsWith('.html')),
  );
  expect([...halaman].toSorted()).toEqual(Object.keys(sumber).toSorted());
  const konfigurasi = readFileSync(join(akar, 'webpack.config.js'), 'utf8');
  for (const jalur of Object.values(sumber)) {
    expect(existsSync(join(akar, jalur))).toBe(true);
    expect(konfigurasi).toContain(`halaman('${jalur}'`);
  }
});

describe('the address that the add-in is served from', () => {
  test.each([
    ['https://pbj.kota.go.id/kinerja/', 'https://pbj.kota.go.id/kinerja/'],
    ['https://pbj.kota.go.id/kinerja', 'https://pbj.kota.go.id/kinerja/'],
    ['https://pbj.kota.go.id', 'https://pbj.kota.go.id/'],
  ])('%s', (tulis, jadi) => {
    expect(alamatSah(tulis)).toBe(jadi);
  });

  test.each([
    'http://pbj.kota.go.id/',
    'pbj.kota.go.id',
    '',
    'https://pbj.kota.go.id/?a=1',
    'https://pbj.kota.go.id/#a',
  ])('"%s" is refused with an example of what to write', (tulis) => {
    expect(() => alamatSah(tulis)).toThrow('https://pbj.kota.go.id/kinerja/');
  });

  test('stands in the manifest everywhere', () => {
    const jadi = manifestUntuk(manifest, 'https://pbj.kota.go.id/kinerja/');
    expect(jadi).not.toContain('localhost');
    expect(jadi.split('https://pbj.kota.go.id/kinerja/')).toHaveLength(
      manifest.split(alamatPengembangan).length,
    );
    expect(periksaManifest(jadi, ukuranPng)).toEqual([]);
  });
});
