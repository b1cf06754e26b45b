import { angka, hitung, transaksi, transaksiInduk } from '../../bangun/perhitungan';
import { indikator } from '../../bangun/rencana';

/** B took over from A on 1 April; A's rows of TW1 come under B's code. IK01 = PDN / kontrak × 100. */
const separuh = { nilai_pdn: 50, nilai_kontrak: 100 };
const dariA = { ...transaksi({ id: 't1', opd: 'B' }, { nilai_pdn: 100, nilai_kontrak: 100 }), opdAsal: 'A' };
const diriB = transaksi({ id: 't2', opd: 'B' }, separuh);
const dasar = {
  unit: ['B'],
  periode: '2026-TW2',
  indikator: [indikator({ aturanTidakMelapor: 'posisi-terakhir' })],
  pendahulu: { B: ['2026-TW1'] },
  induk: [transaksiInduk({ id: 't1', opd: 'B' }), transaksiInduk({ id: 't2', opd: 'B' })],
};

test('posisi terakhir unit yang digabung terhitung selama penerusnya diam, dan kantornya satu', () => {
  const hasil = hitung({ ...dasar, posisi: { B: '2026-TW1' }, data: [dariA, diriB] });
  expect(angka(hasil)).toBe(75); // (100 + 50) / 200
  expect(hasil.cakupan.opd).toEqual([1, 1]);
  expect(hasil.baris('transaksi', 't1')?.sumber?.opd).toBe('A');
});

test('penerus yang baru dan belum pernah melapor: data pendahulunya, dan ia tercakup', () => {
  const hasil = hitung({ ...dasar, data: [dariA] });
  expect(angka(hasil)).toBe(100);
  expect(hasil.cakupan.opd).toEqual([1, 1]);
});

test('penerus yang sudah melapor menggantikannya', () => {
  const data = [dariA, transaksi({ id: 't1', opd: 'B', periode: '2026-TW2' }, separuh)];
  expect(angka(hitung({ ...dasar, posisi: { B: '2026-TW2' }, data }))).toBe(50);
});

test('tanpa posisi terakhir, data triwulan lalu tidak terhitung', () => {
  const hasil = hitung({ ...dasar, indikator: [indikator()], data: [dariA, diriB] });
  expect(hasil.cakupan.opd).toEqual([0, 1]);
});
