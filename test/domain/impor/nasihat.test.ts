/** Advice of findings, followed: the finding is gone, and the rows are where they belong. */
import { baris, impor, realisasi } from './tabel';

const dikenal = [
  { kode: '1.01', nama: 'Dinas A' },
  { kode: '1.02', nama: 'Dinas A' },
];

test('nama yang dipakai beberapa kode: kodenya ditulis di belakang nama', () => {
  const tanpa = impor(realisasi(baris({ unit: 'DINAS A' })), { unitDikenal: dikenal });
  expect(tanpa.catatan.map(({ kode }) => kode)).toContain('unit-nama-ganda');
  const dengan = impor(realisasi(baris({ unit: 'DINAS A - 1.02' })), { unitDikenal: dikenal });
  expect(dengan.catatan).toEqual([]);
  expect(dengan.transaksi[0]?.opd).toBe('1.02');
});

test('beberapa unit: yang disebut pertama pemiliknya', () => {
  const unit = ['DINAS A - 101', 'DINAS B - 103'];
  const tulis = (nama: readonly string[]): string => `"${nama.join(';')}"`;
  const [satu] = impor(realisasi(baris({ unit: tulis(unit) }))).transaksi;
  const [balik] = impor(realisasi(baris({ unit: tulis([...unit].reverse()) }))).transaksi;
  expect([satu?.opd, balik?.opd]).toEqual(['101', '103']);
});

test('kode sementara: setelah kode sebenarnya ada di lembar OPD, barisnya memakai kode itu', () => {
  const teks = realisasi(baris({ unit: 'DINAS C' }));
  expect(impor(teks).transaksi[0]?.opd).toBe('S-001');
  const lagi = impor(teks, { unitDikenal: [{ kode: '1.05', nama: 'Dinas C' }] });
  expect(lagi.transaksi[0]?.opd).toBe('1.05');
  expect(lagi.catatan.map(({ kode }) => kode)).not.toContain('unit-sementara');
});

test('ejaan tanpa kelompok padanan tidak ada: setiap pilihan impor mempunyai kelompok', () => {
  const hasil = impor(realisasi(baris({ status: 'A', metode: 'B', jenis: 'C', sumber: 'D' })));
  const ejaan = hasil.catatan.flatMap((satu) =>
    satu.kode === 'ejaan-tidak-dikenal' ? [[satu.params.teks, satu.params.kelompok]] : [],
  );
  expect(ejaan).toEqual([
    ['D', 'Sumber transaksi'],
    ['B', 'Metode'],
    ['C', 'Jenis pengadaan'],
    ['A', 'Status'],
  ]);
});
