import { buatRuangKerja } from '../../src/application/buat-ruang-kerja';
import { muatRuangKerja } from '../../src/application/ruang-kerja/muat';
import { startExcel } from '../../workbench/host/bridge/client';
import { bukaLagi, lihat, taruh } from '../adapters/officejs/alat';
import { lingkunganUji } from '../bangun/lingkungan';
import { nilaiDari } from '../bangun/ruang-kerja';

const permintaan = {
  instansi: 'Pemerintah Kota X',
  tahun: 2026,
  unit: '452609\tDinas Kesehatan\nKecamatan Argomulyo',
};

test('buku kerja yang terbuka menjadi ruang kerja; lembar yang ada tidak disentuh', async () => {
  const host = startExcel({});
  taruh(host, 'Sheet1', { A1: 'punya orang' });
  const buku = await bukaLagi();
  const hasil = nilaiDari(await buatRuangKerja(buku, lingkunganUji(), permintaan));
  expect(hasil.isi).toMatchObject({ jumlahUnit: 2, unitSementara: 1, sudahAda: false });
  const ruang = nilaiDari(await muatRuangKerja(buku));
  expect(ruang.data).toMatchObject({ instansi: 'Pemerintah Kota X', tahun: 2026, catatan: [] });
  expect(ruang.data.opd.map(({ kode, nama, sementara }) => [kode, nama, sementara])).toEqual([
    ['452609', 'Dinas Kesehatan', false],
    ['S-001', 'Kecamatan Argomulyo', true],
  ]);
  // The library's eight ready indicators.
  expect(ruang.data.rencana.indikator).toHaveLength(8);
  expect(lihat(host, 'Sheet1', 'A1')).toBe('punya orang');

  const lagi = nilaiDari(await buatRuangKerja(buku, lingkunganUji(), { ...permintaan, tahun: 2027 }));
  expect(lagi.isi?.sudahAda).toBe(true);
  expect(nilaiDari(await muatRuangKerja(buku)).data.tahun).toBe(2026);
});
