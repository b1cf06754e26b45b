import { alamatKabar, kabarDari, type Kabar, type KabarJendela } from '../../src/commands/kabar';

const bahasa = { bahasa: 'id', tutup: 'Tutup' };
const teks = { ...bahasa, sisa: (banyak: number): string => `… dan ${banyak} lagi` };
const halaman = 'https://localhost:3000/hasil.html';
const kabar = (baris: readonly string[]): Kabar => ({
  jenis: 'gagal',
  judul: 'Hitung ulang berhenti',
  baris,
});

const diJendela = (baris: readonly string[]): KabarJendela => ({ ...kabar(baris), ...bahasa });

test('the news comes through the address as it was, whatever its letters, and with it what the window says', () => {
  const asal = kabar([
    'Lembar "Target", sel C7: ketik 1.234,5 – bukan <b>1,234.5</b> & "TB"',
    '≥ 90 % 😀 naïve ½',
  ]);
  const alamat = alamatKabar(halaman, asal, teks);
  expect(kabarDari(new URL(alamat).hash)).toEqual({ ...asal, ...bahasa });
});

test('nothing of it is sent to the server: it is all in the fragment, which needs no escapes', () => {
  const url = new URL(alamatKabar(halaman, kabar(['RSUD>DLH?x=1&y']), teks));
  expect(`${url.origin}${url.pathname}${url.search}`).toBe(halaman);
  expect(url.hash).toMatch(/^#hasil=[\w-]+$/);
});

test('what Office adds to the fragment does no harm', () => {
  const { hash } = new URL(alamatKabar(halaman, kabar(['satu']), teks));
  expect(kabarDari(`${hash}&_xdm_Info=7d00|https://host`)).toEqual(diJendela(['satu']));
  expect(kabarDari('#_xdm_Info=7d00')).toBeUndefined();
});

test('lines that were never among them are counted too', () => {
  const alamat = alamatKabar(halaman, { ...kabar(['satu', 'dua']), sisa: 4998 }, teks);
  expect(kabarDari(new URL(alamat).hash)).toEqual(diJendela(['satu', 'dua', '… dan 4998 lagi']));
});

test('lines that do not fit are counted', () => {
  const baris = Array.from({ length: 300 }, (_, ke) => `Baris ${ke}: nilai tidak dapat dibaca sebagai angka`);
  const alamat = alamatKabar(halaman, kabar(baris), teks);
  expect(alamat.length).toBeLessThanOrEqual(1800);
  const tampil = kabarDari(new URL(alamat).hash)!.baris;
  expect(tampil.length).toBeGreaterThan(5);
  expect(tampil.slice(0, -1)).toEqual(baris.slice(0, tampil.length - 1));
  expect(tampil.at(-1)).toBe(`… dan ${300 - (tampil.length - 1)} lagi`);
});
