import { bacaanRumus, periksaRumus, type PeranRumus } from '../../../src/domain/rumus';
import { variabelBaku } from '../../../src/domain/variabel/daftar';

const baca = (teks: string, peran: PeranRumus = 'rumus') => {
  const kamus = { variabel: variabelBaku, indikator: [{ id: 'x', kode: 'IK01' }] };
  const { rumus, catatan } = periksaRumus(teks, kamus, peran);
  if (rumus === undefined) throw new Error(JSON.stringify(catatan));
  return bacaanRumus(rumus, { variabel: variabelBaku, indikator: () => 'Porsi PDN' });
};

test.each([
  ['jumlah(pagu)', '[jumlah Pagu paket]'],
  ['cacah(bukan tahun_jamak)', '[banyaknya paket RUP dengan tidak Paket tahun jamak]'],
  ['rata(pagu, pagu > 1500000)', '[rata-rata Pagu paket dari paket RUP dengan Pagu paket > 1.500.000]'],
  ['skor(IK01) * 0.5 + IK01', 'skor Porsi PDN × 0,5 + nilai Porsi PDN'],
  ['jumlah(pagu) - (1 - 2)', '[jumlah Pagu paket] − (1 − 2)'],
  ['jumlah(pagu) / (1 * 2)', '[jumlah Pagu paket] ÷ (1 × 2)'],
  ['(jumlah(pagu) + 1) * 2', '([jumlah Pagu paket] + 1) × 2'],
  ['-jumlah(pagu)', '−[jumlah Pagu paket]'],
  ['jika(jumlah(pagu) > 0, 1, 2)', 'bila [jumlah Pagu paket] > 0 maka 1, selain itu 2'],
  [
    'cacah(bulan(tgl_kontrak) <= 3)',
    '[banyaknya transaksi dengan (bulan dari Tanggal kontrak atau surat pesanan) ≤ 3]',
  ],
  [
    'rata(harikerja(tgl_penetapan, tgl_kontrak))',
    '[rata-rata (hari kerja dari Tanggal penetapan pemenang sampai Tanggal kontrak atau surat pesanan)]',
  ],
])('%s dibaca %s', (rumus, bacaan) => {
  expect(baca(rumus)).toBe(bacaan);
});

test('basis: teks seperti diketik, atau di dalam dan tetap berkurung', () => {
  expect(baca('(metode == "Tender" atau metode == "Seleksi") dan terisi(tgl_kontrak)', 'basis')).toBe(
    '(Metode pemilihan = "Tender" atau Metode pemilihan = "Seleksi") dan Tanggal kontrak atau surat pesanan terisi',
  );
});
