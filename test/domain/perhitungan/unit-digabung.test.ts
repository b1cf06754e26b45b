import { angka, hitung, transaksi } from '../../bangun/perhitungan';
import { indikator } from '../../bangun/rencana';

/** B took over from A on 1 April; IK01 = PDN / kontrak × 100. */
const nilai = { nilai_pdn: 50, nilai_kontrak: 100 };
const dariA = {
  periode: '2026-TW1',
  baris: [transaksi({ id: 't1', opd: 'B' }, { nilai_pdn: 100, nilai_kontrak: 100 })],
};
const posisiTerakhir = [indikator({ aturanTidakMelapor: 'posisi-terakhir' })];
const dasar = {
  unit: ['B'],
  periode: '2026-TW2',
  indikator: posisiTerakhir,
  warisan: { B: [dariA] },
};

test('posisi terakhir unit yang digabung terhitung selama penerusnya diam, dan kantornya satu', () => {
  const hasil = hitung({
    ...dasar,
    posisi: { B: '2026-TW1' },
    data: [transaksi({ id: 't2', opd: 'B' }, nilai)],
  });
  expect(angka(hasil)).toBe(75); // (100 + 50) / 200
  expect(hasil.cakupan.opd).toEqual([1, 1]);
});

test('penerus yang baru dan belum pernah melapor: data pendahulunya', () => {
  expect(angka(hitung({ ...dasar, posisi: {}, data: [] }))).toBe(100);
});

test('penerus yang sudah melapor menggantikannya', () => {
  const data = [transaksi({ id: 't2', opd: 'B', periode: '2026-TW2' }, nilai)];
  expect(angka(hitung({ ...dasar, posisi: { B: '2026-TW2' }, data }))).toBe(50);
});

test('yang masih melapor sendiri untuk periode itu ikut terhitung, paket yang sama sekali saja', () => {
  const data = [
    transaksi({ id: 't1', opd: 'B', periode: '2026-TW2' }, nilai),
    transaksi({ id: 't2', opd: 'B', periode: '2026-TW2' }, nilai),
  ];
  const lain = { periode: '2026-TW2', baris: [...dariA.baris, transaksi({ id: 't3', opd: 'B' }, nilai)] };
  const hasil = hitung({ ...dasar, warisan: { B: [lain] }, posisi: { B: '2026-TW2' }, data });
  expect(angka(hasil)).toBe(50); // t1 as B says it, t2, t3: 150 / 300
  expect(hasil.cakupan.baris).toEqual([3, 3]);
});

test('tanpa posisi terakhir, data triwulan lalu tidak terhitung', () => {
  const hasil = hitung({ ...dasar, indikator: [indikator()], posisi: { B: '2026-TW1' }, data: [] });
  expect(hasil.cakupan.opd).toEqual([0, 1]);
});
