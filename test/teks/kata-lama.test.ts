/** No text of a language has a word that people do not read any more; every branch of every text is looked at. */
import { teksBahasa } from '../alat/kata-bahasa';
import { kataLamaDalam, kataLamaInggrisDalam } from './kata-lama';

const kini = ([kode, dalam]: readonly [string, typeof kataLamaDalam]) =>
  [...teksBahasa(kode)].flatMap(([berkas, daftar]) =>
    daftar.flatMap((teks) => dalam(teks).map((salah) => [berkas, `${kode}: ${salah}`] as const)),
  );
const semua = [...kini(['id', kataLamaDalam]), ...kini(['en', kataLamaInggrisDalam])];

test('teks: tanpa kata yang sudah diganti', () => {
  expect(semua.map((satu) => satu.join(' '))).toEqual([]);
});

test('kata lama ditemukan dalam kedua bahasa', () => {
  expect(kataLamaDalam('Buka ruang kerja.')).toHaveLength(1);
  expect(kataLamaInggrisDalam('Open the workspace.')).toHaveLength(1);
  expect(kataLamaDalam('Lembar Padanan Ejaan')).toEqual([]);
});
