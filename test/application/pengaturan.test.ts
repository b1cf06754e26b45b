import { barisPengaturanAwal, pengaturanDari } from '../../src/application/pengaturan';
import { tgl } from '../bangun/tanggal';

const awal = barisPengaturanAwal(tgl('2026-01-05'));
const diganti = (id: string, nilai: string | null) =>
  pengaturanDari(awal.map((baris) => (baris.id === id ? { ...baris, nilai } : baris)));

test('nomor SOP dan hari langkah bawaan menurut SOP, dan terbaca kembali', () => {
  const { pengaturan, salah } = pengaturanDari(awal);
  expect(salah).toEqual([]);
  expect(pengaturan.nomorSop).toBe('027/SOP/300/2020');
  // The days of the SOP: 5, 2, 5, 2, 1, 3 for steps 2–7; step 13 is set by the return of templates.
  expect([2, 3, 4, 5, 6, 7, 13].map((nomor) => pengaturan.hariLangkah.get(nomor))).toEqual([
    ...[5, 2, 5, 2, 1, 3],
    undefined,
  ]);
});

test.each<[string, string | null]>([
  ['nomorSop', null],
  ['nomorSop', '  '],
  ['hariLangkah', null],
  ['hariLangkah', '2=nol'],
])('%s berisi "%s": disebut, dan yang dipakai tetap bawaannya', (id, nilai) => {
  const { pengaturan, salah } = diganti(id, nilai);
  expect(salah).toEqual([id]);
  expect(pengaturan).toEqual(pengaturanDari(awal).pengaturan);
});

test('buku kerja lama tanpa baris itu tidak salah', () => {
  const lama = awal.filter(({ id }) => id !== 'nomorSop' && id !== 'hariLangkah');
  expect(pengaturanDari(lama)).toEqual(pengaturanDari(awal));
});

test('yang diatur kantor berlaku', () => {
  expect(diganti('nomorSop', 'SOP-7/2027').pengaturan.nomorSop).toBe('SOP-7/2027');
  const { hariLangkah } = diganti('hariLangkah', '4=10').pengaturan;
  expect([hariLangkah.get(4), hariLangkah.get(5)]).toEqual([10, 2]);
});
