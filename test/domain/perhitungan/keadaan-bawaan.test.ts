import type { Lingkup } from '../../../src/domain/perhitungan/lingkup';
import { perhitungan, transaksi } from '../../bangun/perhitungan';
import { indikator, target } from '../../bangun/rencana';

const seluruh: Lingkup = { jenis: 'seluruh', kode: null };

/** A count that nothing bounds, its score, the score of that, and a ratio that is bounded. */
const daftar = [
  indikator({ rumus: 'cacah(metode == "Tender")', satuan: 'paket' }),
  indikator({ id: 'ik-2', kode: 'IK02', rumus: 'skor(IK01)', satuan: 'indeks' }),
  indikator({ id: 'ik-3', kode: 'IK03', rumus: 'IK02 / 2 + skor(IK04)', satuan: 'indeks' }),
  indikator({ id: 'ik-4', kode: 'IK04', rumus: 'jumlah(nilai_pdn) / jumlah(nilai_kontrak) * 100' }),
];
const pada = (iso: string) => ({
  metode: 'Tender',
  nilai_kontrak: 100,
  nilai_pdn: 80,
  tgl_kontrak: { tanggal: iso },
});
const hitung = (id: string, unit: readonly string[] = ['A'], lingkup: Lingkup = seluruh) =>
  perhitungan({
    indikator: daftar,
    unit,
    data: [transaksi({ id: 'a' }, pada('2026-02-02')), transaksi({ id: 'b' }, pada('2026-04-13'))],
    rencana: { target: daftar.map(({ id }) => target({ id: `t-${id}`, indikatorId: id, nilai: 80 })) },
  }).hitung(id, lingkup);
const keadaan = (id: string, unit?: readonly string[]) => hitung(id, unit).keadaan;

test('angka yang tidak dibatasi tanggal data mengatakannya', () =>
  expect(keadaan('ik-1')).toEqual([{ jenis: 'tanpa-batas-tanggal' }]));

test('yang dibentuk darinya menyebut kodenya, juga bertingkat', () => {
  expect(keadaan('ik-2')).toEqual([{ jenis: 'keadaan-bawaan', kode: ['IK01'] }]);
  expect(keadaan('ik-3')).toEqual([
    { jenis: 'keadaan-bawaan', kode: ['IK02'] },
    { jenis: 'sesudah-tanggal-data', baris: 1 },
  ]);
});

test('baris sesudah tanggal data disebut banyaknya', () =>
  expect(keadaan('ik-4')).toEqual([{ jenis: 'sesudah-tanggal-data', baris: 1 }]));

test('kelengkapan yang rendah diwarisi nilai dan skor, di semua lingkup, tanpa warna', () => {
  // One of three units: a third, below 80 %.
  for (const id of ['ik-2', 'ik-3']) {
    const satu = hitung(id, ['A', 'B', 'C']);
    expect(satu.capaian.status).toEqual({ jenis: 'data-belum-memadai' });
    expect(satu.keadaan.map(({ jenis }) => jenis)).toContain('kelengkapan-bawaan');
  }
  const opdB = hitung('ik-4', ['A', 'B'], { jenis: 'opd', kode: 'B' });
  expect(opdB.keadaan.map(({ jenis }) => jenis)).toContain('kelengkapan-rendah');
});

test('"Dihitung nol" yang percuma mengatakannya, dan yang dibentuk darinya menyebutnya', () => {
  const dua = [
    indikator({ aturanTidakMelapor: 'nol', rumus: 'jumlah(nilai_pdn)', satuan: 'Rp' }),
    indikator({ id: 'ik-2', kode: 'IK02', rumus: 'IK01 / 2', satuan: 'Rp' }),
  ];
  const dari = (id: string) =>
    perhitungan({ indikator: dua, unit: ['A'], data: [transaksi({ id: 'a' }, pada('2026-02-02'))] }).hitung(
      id,
      seluruh,
    ).keadaan;
  expect(dari('ik-1')).toEqual([{ jenis: 'nol-tanpa-penyebut' }]);
  expect(dari('ik-2')).toEqual([{ jenis: 'keadaan-bawaan', kode: ['IK01'] }]);
});
