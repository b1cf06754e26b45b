import type { CapaianIndikator } from '../../../src/domain/perhitungan/hitung-capaian';
import type { Lingkup } from '../../../src/domain/perhitungan/lingkup';
import type { Indikator } from '../../../src/domain/rencana/indikator';
import { angka, dataOpd, paket, perhitungan, transaksi } from '../../bangun/perhitungan';
import { area, indikator } from '../../bangun/rencana';

const semuaLingkup: readonly Lingkup[] = [
  { jenis: 'seluruh', kode: null },
  ...['A', 'B', 'C', 'D'].map((kode): Lingkup => ({ jenis: 'opd', kode })),
  ...['A1', 'A2', 'A3'].map((kode): Lingkup => ({ jenis: 'area', kode })),
];
const lingkupEvaluasi = ['seluruh', 'opd', 'area'] as const;

const daftar: readonly Indikator[] = [
  indikator({ cakupanData: 'paket-terpilih' }),
  indikator({ id: 'ik-2', kode: 'IK02', rumus: 'jumlah(nilai_kontrak) / jumlah(belanja_pbj)' }),
  indikator({ id: 'ik-3', kode: 'IK03', rumus: 'rata(nilai_kontrak)', aturanKosong: 'per-agregat' }),
  indikator({ id: 'ik-4', kode: 'IK04', rumus: '(IK01 + 2 * IK02) / 3 + cacah(nilai_pdn > 0)' }),
];

// Packages 1 (A1), 2 (A1 and A2), 3 (without area); B is silent, C reported without rows, D has a unit row only.
const keadaan = (jenis: Indikator['lingkupEvaluasi']) => ({
  unit: ['A', 'B', 'C', 'D'],
  rencana: { area: ['A1', 'A2', 'A3'].map((kode, i) => area({ id: `ar-${i}`, kode })) },
  indikator: daftar.map((satu) => ({ ...satu, lingkupEvaluasi: jenis })),
  posisi: { A: '2026-TW1', C: '2026-TW1', D: '2026-TW1' },
  induk: [
    paket({ id: 'p1', rup: '1', area: ['A1'] }, { pagu: 1000 }),
    paket({ id: 'p2', rup: '2', area: ['A1', 'A2'] }, { pagu: 500 }),
    paket({ id: 'p3', rup: '3' }, { pagu: 70 }),
    paket({ id: 'p4', rup: '4', opd: 'B', area: ['A2'] }, { pagu: 30 }),
  ],
  data: [
    transaksi({ id: 't1', rup: '1' }, { nilai_pdn: 0.1, nilai_kontrak: 0.7 }),
    transaksi({ id: 't2', rup: ['1', '2'] }, { nilai_pdn: 0.2, nilai_kontrak: 0.3 }),
    transaksi({ id: 't3', rup: '3' }, { nilai_pdn: 5, nilai_kontrak: 9 }),
    transaksi({ id: 't4', rup: '2' }, { nilai_kontrak: 11 }),
    dataOpd({ id: 'A' }, { belanja_pbj: 100 }),
    dataOpd({ id: 'D', opd: 'D' }, { belanja_pbj: 50 }),
  ],
});

/** What is told of a figure. */
const isi = (satu: CapaianIndikator) => ({
  hasil: satu.hasil,
  cakupan: satu.cakupan,
  capaian: satu.capaian,
  keadaan: satu.keadaan,
  sebab: satu.sebab(),
  rincian: satu.rincian(10),
});

test('indikator yang menyebut semua lingkup sama dengan yang ditanya satu lingkup yang tidak disebutnya', () => {
  const sekali = perhitungan(keadaan(lingkupEvaluasi));
  for (const lingkup of semuaLingkup)
    for (const { id } of daftar) {
      // Declares the whole only, so that any other scope is evaluated by itself.
      const sendiri = perhitungan(keadaan(['seluruh'])).hitung(id, lingkup);
      expect(isi(sekali.hitung(id, lingkup))).toEqual(isi(sendiri));
    }
});

test('angka dan kelengkapan setiap lingkup menurut hitungan tangan', () => {
  const hasil = perhitungan(keadaan(lingkupEvaluasi));
  const di = (jenis: 'opd' | 'area', kode: string) => hasil.hitung('ik-1', { jenis, kode });
  // IK01 reads packages of A1: t1, t2 and t4, which lacks its PDN: (0.1 + 0.2) / (0.7 + 0.3).
  expect(angka(hasil.hitung('ik-1', semuaLingkup[0]!))).toBeCloseTo(30, 10);
  // Of A1 and A2 both: t2 and t4.
  expect(angka(di('area', 'A2'))).toBeCloseTo((0.2 / 0.3) * 100, 10);
  expect(di('area', 'A2').cakupan).toMatchObject({ baris: [1, 2], pagu: [1500, 1500] });
  expect(di('area', 'A1').cakupan).toMatchObject({ baris: [2, 3], pagu: [1500, 1500] });
  expect(angka(di('area', 'A3'))).toBe('tidak-ada-baris');
  expect(angka(di('opd', 'B'))).toBe('tidak-ada-baris');
  // Rows of units belong to every area: 0.7 + 0.3 + 11 of A1, over 150; of unit A over its own 100.
  expect(angka(hasil.hitung('ik-2', { jenis: 'area', kode: 'A1' }))).toBeCloseTo(12 / 150, 12);
  expect(angka(hasil.hitung('ik-2', { jenis: 'opd', kode: 'A' }))).toBeCloseTo(21 / 100, 12);
});
