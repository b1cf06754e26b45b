import { imporRencana } from '../../../src/application/impor-rencana';
import { muatRuangKerja } from '../../../src/application/ruang-kerja/muat';
import { catatCadangan, keadaanCadangan, namaCadangan } from '../../../src/application/salinan/cadangan';
import type { Workbook } from '../../../src/application/ports/workbook';
import { lingkunganUji } from '../../bangun/lingkungan';
import { rencanaMasukan } from '../../bangun/rencana-masukan';
import { barisTabel, isiDari, nilaiDari, ruangBaru, ruangPada } from '../../bangun/ruang-kerja';

const keadaan = async (buku: Workbook) => keadaanCadangan(nilaiDari(await muatRuangKerja(buku)).data);
const waktu = '2026-04-02T08:00:00+07:00';
const dunia = () => lingkunganUji('c', '2026-04-02');

test('cadangan dicatat tanpa menambah revisi atau baris Riwayat; tulisan sesudahnya dihitung', async () => {
  const buku = await ruangPada('berencana');
  expect(await keadaan(buku)).toEqual({ jenis: 'belum-ada' });
  const sebelum = await barisTabel(buku, 'riwayat');
  const { revisi } = nilaiDari(await muatRuangKerja(buku)).data;
  expect(isiDari(await catatCadangan(buku, dunia()))).toMatchObject({ waktu, revisi });
  expect(await barisTabel(buku, 'riwayat')).toEqual(sebelum);
  expect(nilaiDari(await muatRuangKerja(buku)).data.revisi).toBe(revisi);
  expect(await keadaan(buku)).toEqual({ jenis: 'ada', waktu, tulisan: 0 });

  isiDari(
    await imporRencana(buku, lingkunganUji('lagi'), {
      ...rencanaMasukan,
      tujuan: [{ kode: 'T9', pernyataan: 'Lain', dasar: 'rkpd' }],
    }),
  );
  expect(await keadaan(buku)).toEqual({ jenis: 'ada', waktu, tulisan: 1 });
});

test('belum pernah ditulis: rantai kosong pun dapat dicatat', async () => {
  const buku = await ruangBaru();
  isiDari(await catatCadangan(buku, dunia()));
  expect(await keadaan(buku)).toEqual({ jenis: 'ada', waktu, tulisan: 0 });
});

test.each([
  ['revisi lebih baru daripada buku kerja', { revisi: 13, rantai: 'bb' }, 12, 'aa'],
  ['revisi sama, tulisan lain', { revisi: 12, rantai: 'bb' }, 12, 'aa'],
])('cadangan milik salinan lain: %s', (_, isi, revisi, rantai) => {
  expect(keadaanCadangan({ cadangan: { waktu, ...isi }, revisi, rantai })).toEqual({
    jenis: 'salinan-lain',
    waktu,
  });
});

test.each([
  ['Kinerja 2026.xlsx', 'Kinerja 2026 (cadangan 2026-11-27 10.15).xlsx'],
  ['Kinerja 2026', 'Kinerja 2026 (cadangan 2026-11-27 10.15).xlsx'],
  ['Kinerja 2026 (cadangan 2026-10-01 08.00).xlsx', 'Kinerja 2026 (cadangan 2026-11-27 10.15).xlsx'],
])('nama cadangan dari %s', (nama, harapan) => {
  expect(namaCadangan(nama, '2026-11-27T10:15:30+07:00')).toBe(harapan);
});
