import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { daftarHalaman, halamanDari } from '../../../src/taskpane/halaman/daftar';
import { modulTugas } from '../../../src/taskpane/pekerja/modul-tugas';

const akar = join(__dirname, '../../..');

test('each folder of a page is in the list, under its own code', () => {
  const folder = readdirSync(join(akar, 'src/taskpane/halaman'), { withFileTypes: true })
    .filter((satu) => satu.isDirectory())
    .map(({ name }) => name);
  expect(daftarHalaman.map(({ kode }): string => kode).toSorted()).toEqual(folder.toSorted());
});

test('each page that the ribbon opens is there', () => {
  const manifest = readFileSync(join(akar, 'manifest.xml'), 'utf8');
  const dibuka = [...manifest.matchAll(/\?halaman=([\w-]+)/g)].map(([, kode]) => kode ?? '');
  expect(dibuka.map((kode) => halamanDari(kode).kode)).toEqual(dibuka);
  expect(dibuka).not.toEqual([]);
});

test.each([null, '', 'tak-dikenal', '__proto__'])('an address with %j opens the flow of the SOP', (kode) => {
  expect(halamanDari(kode).kode).toBe('alur');
});

test('the tasks that are fetched ahead are tasks of the worker', () => {
  for (const { tugas } of daftarHalaman) for (const satu of tugas) expect(modulTugas).toHaveProperty(satu);
});
