/** No text of a language has a word that people do not read any more; every branch of every text is looked at. */
import { teksBahasa } from '../alat/kata-bahasa';
import { kataLamaDalam, kataLamaInggrisDalam } from './kata-lama';

const kini = ([kode, dalam]: readonly [string, typeof kataLamaDalam]) =>
  [...teksBahasa(kode)].flatMap(([berkas, daftar]) =>
    daftar.flatMap((teks) => dalam(teks).map((salah) => [berkas, `${kode}: ${salah}`] as const)),
  );
const semua = [...kini(['id', kataLamaDalam]), ...kini(['en', kataLamaInggrisDalam])];

/** Files whose words another part of the same work changes; the part's name beside them. */
const menyusul: Readonly<Record<string, string>> = {
  'hasil.ts': 'views of plan, data, distribution',
  'perintah.ts': 'views of plan, data, distribution',
  'panel/alur.ts': 'page Alur SOP',
  'panel/buat.ts': 'page Rencana',
  'panel/data.ts': 'page Data',
  'panel/distribusi.ts': 'page Distribusi',
  'panel/rencana.ts': 'page Rencana',
  'panel/rumus.ts': 'page Rencana, trial of a formula',
};

test('teks: tanpa kata yang sudah diganti', () => {
  expect(semua.filter(([berkas]) => !(berkas in menyusul)).map((satu) => satu.join(' '))).toEqual([]);
});

test('yang menyusul memang belum', () => {
  const masih = new Set(semua.map(([berkas]) => berkas));
  expect(Object.keys(menyusul).filter((berkas) => !masih.has(berkas))).toEqual([]);
});

test('kata lama ditemukan dalam kedua bahasa', () => {
  expect(kataLamaDalam('Buka ruang kerja.')).toHaveLength(1);
  expect(kataLamaInggrisDalam('Open the workspace.')).toHaveLength(1);
  expect(kataLamaDalam('Lembar Padanan Ejaan')).toEqual([]);
});
