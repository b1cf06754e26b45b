import type { Indikator } from '../../../src/domain/rencana/indikator';
import { periksaRumusRencana } from '../../../src/domain/rencana/periksa/rumus';
import { variabelBaku } from '../../../src/domain/variabel/daftar';
import { angka, dataOpd, hitung, paket, transaksi, transaksiInduk } from '../../bangun/perhitungan';
import { area, indikator, target } from '../../bangun/rencana';

const nol = (rumus: string, lain: Partial<Indikator> = {}): Indikator =>
  indikator({ rumus, aturanTidakMelapor: 'nol', cakupanData: 'semua-paket', ...lain });

/** A reported 60 of 300; B stays silent, and the import knows of its contracts of 100 and 50, one of them by tender. */
const data = [
  transaksi(
    { id: 'a', opd: 'A', rup: '1' },
    { nilai_kontrak: 300, nilai_pdn: 60, hps: 400, metode: 'Tender' },
  ),
];
const induk = [
  transaksiInduk(
    { id: 'b', opd: 'B', rup: '2' },
    { nilai_kontrak: 100, nilai_pdn: 80, hps: 100, metode: 'Tender' },
  ),
  transaksiInduk({ id: 'c', opd: 'B', rup: '2' }, { nilai_kontrak: 50, hps: 60 }),
  paket({ id: 'p', opd: 'B', rup: '2', area: ['A1'] }, { pagu: 500 }),
];
const dari = (satu: Indikator, kode?: string) =>
  hitung(
    { data, induk, posisi: { A: '2026-TW1' }, indikator: [satu] },
    kode === undefined ? undefined : { jenis: 'opd', kode },
  );

test.each([
  ['jumlah(nilai_pdn) / jumlah(nilai_kontrak) * 100', 13.3333333333], // 60 / 450
  // Of one value in both: nothing from the silent unit above, its 160 of HPS below: 100 / 560.
  ['jumlah(hps - nilai_kontrak) / jumlah(hps) * 100', 17.8571428571],
  ['(jumlah(hps) - jumlah(nilai_kontrak)) / jumlah(hps) * 100', 17.8571428571],
  ['cacah(nilai_kontrak > 0) / cacah() * 100', 33.3333333333], // 1 / 3
  ['jumlah(nilai_pdn, metode == "Tender") / jumlah(nilai_kontrak, metode == "Tender") * 100', 15], // 60 / 400
  ['jumlah(nilai_kontrak) / jumlah(pagu) * 100', 60], // 300 / 500
  ['cacah(terisi(tgl_bast)) / cacah(nilai_kontrak > 0) * 100', 0], // 0 / 3
])('%s: yang diam tidak menyumbang, penyebutnya tetap: %d', (rumus, harapan) =>
  expect(angka(dari(nol(rumus, { basis: 'nilai_kontrak > 0' })))).toBeCloseTo(harapan, 9),
);

test('nilai pembilang yang kosong pada impor bukan data yang kurang; penyebut yang kosong adalah', () => {
  const pdn = nol('jumlah(nilai_pdn) / jumlah(nilai_kontrak) * 100');
  expect(dari(pdn).cakupan).toMatchObject({ opd: [1, 2], baris: [3, 3] });
  const tanpaNilai = [...induk, transaksiInduk({ id: 'd', opd: 'B' }, { nilai_pdn: 5 })];
  const hasil = hitung({ data, induk: tanpaNilai, posisi: { A: '2026-TW1' }, indikator: [pdn] });
  expect(angka(hasil)).toBeCloseTo(13.3333333333, 9);
  expect(hasil.cakupan.baris).toEqual([3, 4]);
});

test('unit yang diam itu sendiri: 0 dari 150', () => {
  const hasil = dari(nol('jumlah(nilai_pdn) / jumlah(nilai_kontrak) * 100'), 'B');
  expect(angka(hasil)).toBe(0);
  expect(hasil.cakupan).toMatchObject({ opd: [0, 1], baris: [2, 2] });
});

test('satu area: hanya penyebut baris area itu', () => {
  // Package p (RUP 2, of B) is in A1: 0 of 100 + 50, and 0 of 2 contracts.
  const diA1 = (rumus: string) =>
    hitung(
      {
        data,
        induk,
        posisi: { A: '2026-TW1' },
        indikator: [nol(rumus)],
        rencana: { area: [area({ kode: 'A1' })] },
      },
      { jenis: 'area', kode: 'A1' },
    );
  const nilai = diA1('jumlah(nilai_pdn) / jumlah(nilai_kontrak) * 100');
  expect(angka(nilai)).toBe(0);
  expect(nilai.cakupan.baris).toEqual([2, 2]);
  expect(angka(diA1('cacah(nilai_kontrak > 0) / cacah() * 100'))).toBe(0);
});

test('unit yang melapor tidak tersentuh: 60 dari 300', () =>
  expect(angka(dari(nol('jumlah(nilai_pdn) / jumlah(nilai_kontrak) * 100'), 'A'))).toBe(20));

test('yang diam tanpa data impor: tidak ada penyebut yang diketahui, dan kelengkapannya mengatakan satu dari dua unit', () => {
  const pdn = nol('jumlah(nilai_pdn) / jumlah(nilai_kontrak) * 100');
  const hasil = hitung({
    ...{ data, induk: [], posisi: { A: '2026-TW1' }, indikator: [pdn] },
    rencana: { target: [target({ nilai: 80 })] },
  });
  expect(angka(hasil)).toBe(20);
  expect(hasil.cakupan).toMatchObject({ opd: [1, 2], baris: [1, 1] });
  // 1 of 2 is less than 80 %: no colour.
  expect(hasil.capaian.status).toMatchObject({ jenis: 'data-belum-memadai' });
});

test('bila data kosong dikeluarkan per agregat pun', () =>
  expect(
    angka(dari(nol('jumlah(nilai_pdn) / jumlah(nilai_kontrak) * 100', { aturanKosong: 'per-agregat' }))),
  ).toBeCloseTo(13.3333333333, 9));

test('kontrak unit diam sesudah tanggal data tidak ikut; yang tanggalnya kosong ikut', () => {
  const bertanggal = [
    transaksiInduk({ id: 'b', opd: 'B' }, { nilai_kontrak: 100, tgl_kontrak: { tanggal: '2026-04-13' } }),
    transaksiInduk({ id: 'c', opd: 'B' }, { nilai_kontrak: 100 }),
  ];
  const pdn = nol('jumlah(nilai_pdn) / jumlah(nilai_kontrak) * 100', { kolomTanggal: 'tgl_kontrak' });
  const hasil = hitung({ data, induk: bertanggal, posisi: { A: '2026-TW1' }, indikator: [pdn] });
  expect(angka(hasil)).toBe(15); // 60 / (300 + 100)
  expect(hasil.cakupan.sesudah).toBe(1);
});

describe('di mana diam tidak dapat merugikan, aturannya tidak ditawarkan', () => {
  const bermakna = (rumus: string, lain: Partial<Indikator> = {}) =>
    periksaRumusRencana([nol(rumus, lain)], variabelBaku).rumus.get('ik-1')?.nol !== undefined;

  test.each([
    ['jumlah(nilai_pdn)', 'tanpa penyebut'],
    ['rata(nilai_kontrak)', 'bukan jumlah atau cacah'],
    ['maks(nilai_pdn) / jumlah(nilai_kontrak)', 'bukan jumlah atau cacah'],
    ['jumlah(konsultasi_tepat_waktu) / jumlah(konsultasi_masuk)', 'penyebut dari OPD, tidak diimpor'],
    ['jumlah(pagu) / jumlah(belanja_pbj)', 'penyebut dari OPD, tidak diimpor'],
    ['jumlah(nilai_pdn) / jumlah(jumlah_adendum)', 'penyebut yang tidak ada pada ekspor mana pun'],
    ['100 - jumlah(nilai_pdn) / jumlah(nilai_kontrak) * 100', 'makin sedikit pembilang makin tinggi'],
  ])('%s (%s)', (rumus) => expect(bermakna(rumus)).toBe(false));
  test('makin rendah makin baik: nol adalah nilai terbaik', () =>
    expect(
      bermakna('jumlah(nilai_pdn) / jumlah(nilai_kontrak)', {
        polarisasi: 'makin-rendah',
      }),
    ).toBe(false));
  test('syarat baris yang hanya diketahui unit', () =>
    expect(bermakna('jumlah(nilai_kontrak) / jumlah(pagu)', { basis: 'transaksi_lengkap' })).toBe(false));
  test('rasio dari data impor', () =>
    expect(bermakna('jumlah(nilai_pdn) / jumlah(nilai_kontrak) * 100')).toBe(true));

  test('rencana yang telanjur memakainya dihitung seperti semula', () => {
    const hasil = hitung({
      data: [dataOpd({ id: 'A', opd: 'A' }, { konsultasi_masuk: 10, konsultasi_tepat_waktu: 9 })],
      indikator: [nol('jumlah(konsultasi_tepat_waktu) / jumlah(konsultasi_masuk) * 100')],
    });
    expect(angka(hasil)).toBe(90);
  });
});
