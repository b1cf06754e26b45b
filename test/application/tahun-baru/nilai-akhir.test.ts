import { muatRuangKerja } from '../../../src/application/ruang-kerja/muat';
import { angkaAkhir } from '../../../src/application/tahun-baru/nilai-akhir';
import { tabelInduk } from '../../../src/application/data/baris-induk';
import { nilaiDari } from '../../bangun/ruang-kerja';
import { ruangSetahun } from '../../bangun/setahun';

// Million Rupiah by hand (test/bangun/setahun.ts): 2.000 and 2.500, so the half and the year so far are 4.500.
test('buku kerja dibaca sekali untuk semua periode, masing-masing dengan angkanya sendiri', async () => {
  const buku = await ruangSetahun(['TW1', 'TW2']);
  const { data } = nilaiDari(await muatRuangKerja(buku));
  const baca = jest.spyOn(buku, 'baca');
  const akhir = nilaiDari(await angkaAkhir(buku, data));
  const perPeriode = nilaiDari(await akhir.perPeriode());
  const ik01 = data.rencana.indikator.find(({ kode }) => kode === 'IK01')!.id;
  expect(Object.fromEntries(perPeriode.map(({ periode, nilai }) => [periode, nilai(ik01)]))).toEqual({
    '2026-TW1': 2_000_000_000,
    '2026-TW2': 2_500_000_000,
    '2026-S1': 4_500_000_000,
    '2026': 4_500_000_000,
  });
  expect(baca.mock.calls.filter(([tabel]) => tabel.includes(tabelInduk[0]))).toHaveLength(1);
});
