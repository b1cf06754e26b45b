import { agregatPenyebut, isAditif } from '../../../src/domain/rumus';
import { kamus, rumus } from './alat';

const bawaanTransaksi = { ...kamus, tingkatBawaan: 'transaksi' as const };

describe('Rumus yang aditif', () => {
  // Each: the figure of all rows is the sum of the figures of any two parts of them.
  test.each([
    'jumlah(nilai_kontrak)',
    'cacah(status == "Selesai")',
    'jumlah(hps) - jumlah(nilai_kontrak)',
    'jumlah(hps - nilai_kontrak) / 1000000',
    '2 * jumlah(hps) + cacah()',
    'jumlah(nilai_kontrak) * (3 / 4)',
    '-jumlah(hps)',
    'jumlah(nilai_kontrak) / 10 ^ 6',
    'jumlah(pagu) + jumlah(nilai_kontrak)',
    'jumlah(hps / nilai_kontrak)',
  ])('%s', (teks) => expect(isAditif(rumus(teks, bawaanTransaksi))).toBe(true));

  test.each([
    'jumlah(nilai_pdn) / jumlah(nilai_kontrak) * 100',
    'cacah(status == "Selesai") / cacah()',
    '1 / jumlah(hps)',
    'jumlah(hps) * cacah()',
    'jumlah(hps) + 5',
    'rata(hps)',
    'median(hps)',
    'maks(hps)',
    'min(hps)',
    'unik(penyedia)',
    'jumlah(hps) ^ 2',
    'jumlah(hps) + rata(nilai_kontrak)',
    'jika(jumlah(hps) > 0, jumlah(hps), 0)',
    'hari(awal_periode, tanggal_data)',
    'IK01 + IK02',
    '5',
  ])('%s bukan', (teks) => expect(isAditif(rumus(teks, bawaanTransaksi))).toBe(false));

  test('nilai indikator lain aditif bila indikator itu aditif; skornya tidak pernah', () => {
    const hanyaIk01 = (id: string): boolean => id === 'ind-1';
    expect(isAditif(rumus('IK01 + jumlah(hps)'), hanyaIk01)).toBe(true);
    expect(isAditif(rumus('IK01 + IK02'), hanyaIk01)).toBe(false);
    expect(isAditif(rumus('skor(IK01)'), hanyaIk01)).toBe(false);
  });
});

describe('Agregat dalam penyebut', () => {
  const penyebut = (teks: string): string[] =>
    agregatPenyebut(rumus(teks, bawaanTransaksi)).map(({ posisi }) => teks.slice(...posisi));

  test.each([
    ['jumlah(nilai_pdn) / jumlah(nilai_kontrak) * 100', ['jumlah(nilai_kontrak)']],
    ['jumlah(hps) / 1000000', []],
    ['rata(hps)', []],
    ['jumlah(hps) / (jumlah(nilai_kontrak) + cacah())', ['jumlah(nilai_kontrak)', 'cacah()']],
    ['1 / (jumlah(hps) / cacah())', ['jumlah(hps)', 'cacah()']],
    ['jumlah(hps) / cacah() + jumlah(pagu) / 2', ['cacah()']],
    ['jumlah(hps) * cacah() ^ -1', ['cacah()']],
    ['jumlah(hps) * cacah() ^ 2', []],
    ['jika(cacah() > 0, jumlah(hps) / cacah(), 0)', ['cacah()']],
    ['skor(IK01) / jumlah(hps)', ['jumlah(hps)']],
  ])('%s', (teks, diharapkan) => expect(penyebut(teks)).toEqual(diharapkan));
});
