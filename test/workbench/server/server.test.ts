import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { get, type RequestOptions } from 'node:https';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kabarMulai, mulaiServer, type ServerBangku, SiaranPerubahan } from '../../../workbench/server';

const PORT_UJI = 34_100;
let folder: string;
let server: ServerBangku;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kinerja-server-'));
  const addin = join(folder, 'addin');
  mkdirSync(addin);
  writeFileSync(join(folder, 'rahasia.html'), 'rahasia');
  writeFileSync(join(addin, '.sidik'), 'sidik');
  writeFileSync(join(addin, 'gambar.exe'), 'x');
  symlinkSync(join(folder, 'rahasia.html'), join(addin, 'tautan.html'));
  writeFileSync(
    join(addin, 'taskpane.html'),
    `<meta http-equiv="Content-Security-Policy" content="script-src 'self' https://appsforoffice.microsoft.com">` +
      `<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><p>Panel</p>`,
  );
  server = await mulaiServer({ port: 0, addin });
});
afterAll(async () => {
  await server.tutup();
  rmSync(folder, { recursive: true, force: true });
});

interface Jawaban {
  readonly kode: number | undefined;
  readonly jenis: string | undefined;
  readonly isi: string;
}

/** The path goes out as it is written: `fetch` would tidy it up. */
const minta = (jalur: string, opsi: RequestOptions = {}): Promise<Jawaban> =>
  new Promise((selesai, gagal) => {
    const { port } = new URL(server.url);
    get({ host: 'localhost', port, path: jalur, rejectUnauthorized: false, ...opsi }, (jawaban) => {
      let isi = '';
      jawaban.on('data', (potongan: Buffer) => (isi += potongan.toString('utf8')));
      jawaban.on('end', () =>
        selesai({ kode: jawaban.statusCode, jenis: jawaban.headers['content-type'], isi }),
      );
    }).on('error', gagal);
  });

test('pages of the add-in differ from the built ones in the name of the CDN only', async () => {
  const asal = server.url.slice(0, -1);
  expect((await minta('/addin/taskpane.html')).isi).toBe(
    `<meta http-equiv="Content-Security-Policy" content="script-src 'self' ${asal}">` +
      `<script src="${asal}/lib/1/hosted/office.js"></script><p>Panel</p>`,
  );
});

test("the CDN's addresses are answered by the installed package, with the type of a script", async () => {
  const { kode, jenis, isi } = await minta('/lib/1/hosted/office.js');
  expect([kode, jenis]).toEqual([200, 'text/javascript; charset=utf-8']);
  expect(isi).toContain('Office');
  expect((await minta('/lib/1/hosted/id-id/office_strings.js')).kode).toBe(200);
});

test.each([
  ['/addin/../rahasia.html'],
  ['/addin/%2e%2e/rahasia.html'],
  ['/addin/..%2frahasia.html'],
  ['/addin/..%5crahasia.html'],
  ['/addin/tautan.html'],
  ['/addin/.sidik'],
  ['/addin/gambar.exe'],
  ['/addin/tidak-ada.html'],
  ['/addin/%zz'],
  ['/lib/1/hosted/../../../package.json'],
  ['/lib/2/hosted/office.js'],
])('%s is not there', async (jalur) => {
  expect((await minta(jalur)).kode).toBe(404);
});

test('a foreign name that leads to this computer is refused, and so is any method but reading', async () => {
  expect((await minta('/addin/taskpane.html', { headers: { host: 'jahat.example' } })).kode).toBe(421);
  expect((await minta('/addin/taskpane.html', { method: 'POST' })).kode).toBe(405);
});

const kebijakan = (url: string, jalur = '/'): Promise<string> =>
  new Promise((selesai, gagal) => {
    get(new URL(jalur, url), { rejectUnauthorized: false }, (jawaban) => {
      jawaban.resume();
      selesai(String(jawaban.headers['content-security-policy']));
    }).on('error', gagal);
  });

test('the page may ask its server for the shape and the add-in, and for nothing else', async () => {
  const halaman = join(folder, 'halaman');
  mkdirSync(halaman);
  writeFileSync(join(halaman, 'index.html'), '<p>Bangku</p>');
  const biasa = await mulaiServer({ port: 0, addin: folder, halaman });
  const asal = biasa.url.slice(0, -1);
  expect(await kebijakan(biasa.url)).toContain(`connect-src ${asal}/shape.json ${asal}/addin/;`);
  await biasa.tutup();
});

test('news of what was built anew is there, and allowed, only where the server was given it', async () => {
  expect((await minta('/perubahan')).kode).toBe(404);
  const halaman = join(folder, 'halaman-dev');
  mkdirSync(halaman);
  writeFileSync(join(halaman, 'index.html'), '<p>Bangku</p>');
  const perubahan = new SiaranPerubahan();
  const dev = await mulaiServer({ port: 0, addin: folder, halaman, perubahan });
  expect(await kebijakan(dev.url)).toContain(`${dev.url}perubahan;`);
  const kabar = await new Promise<string>((selesai, gagal) => {
    const permintaan = get(new URL('perubahan', dev.url), { rejectUnauthorized: false }, (jawaban) => {
      let isi = '';
      jawaban.on('data', (potongan: Buffer) => {
        isi += potongan.toString('utf8');
        if (isi.includes('data:')) {
          permintaan.destroy();
          selesai(isi);
        } else perubahan.kabarkan({ apa: 'gagal', rincian: 'a\nb' });
      });
    }).on('error', gagal);
  });
  expect(kabar).toContain('data: {"apa":"gagal","rincian":"a\\nb"}\n\n');
  await dev.tutup();
});

test('a port that is taken is passed over', async () => {
  const lain = createServer();
  await new Promise<void>((siap) => lain.listen(PORT_UJI, '127.0.0.1', siap));
  const kedua = await mulaiServer({ port: PORT_UJI, addin: folder });
  expect(Number(new URL(kedua.url).port)).toBeGreaterThan(PORT_UJI);
  await kedua.tutup();
  await new Promise((selesai) => lain.close(selesai));
});

test('the start message says where it is, and what to do about a certificate that nobody knows', () => {
  const tutup = () => Promise.resolve();
  expect(kabarMulai({ url: 'https://localhost:3100/', dikenal: true, tutup })).not.toContain('Sertifikat');
  const kabar = kabarMulai({ url: 'https://localhost:3100/', dikenal: false, tutup });
  expect(kabar).toContain('Bangku uji Kinerja PBJ: https://localhost:3100/');
  expect(kabar).toContain('npx office-addin-dev-certs install');
});
