import { perubahanIsiPanjang } from '../../../src/application/ruang-kerja/isi-panjang';
import { tabelIsiPanjang } from '../../../src/lembar/daftar/isi-panjang';
import { uraiIsiPanjang } from '../../../src/lembar/isi-panjang';
import { excelBaru, lihat, nilaiDari } from './alat';

const pengenal = { id: 'uji-1', jenis: 'uji', format: 1 };

test('bagian yang mirip rumus, angka, atau tanggal tetap teks di Excel dan kembali utuh', async () => {
  const { host, buku } = await excelBaru();
  nilaiDari(await buku.tambahLembar([{ spec: tabelIsiPanjang.lembar, baris: [] }]));
  // A quote and 29,999 letters fill the first cell: the second begins with what follows.
  const awal = 'a'.repeat(29_999);
  for (const lanjutan of [
    '=1+1',
    "'x",
    '-5',
    '@a',
    '31/12/2026',
    'TRUE',
    '1'.repeat(30_001),
    '😀\u0000\ud83d',
  ]) {
    nilaiDari(await buku.terapkan(nilaiDari(perubahanIsiPanjang(pengenal, awal + lanjutan)).perubahan));
    const isi = nilaiDari(await buku.baca([tabelIsiPanjang.id])).tabel.get(tabelIsiPanjang.id);
    expect(uraiIsiPanjang(isi, pengenal)).toMatchObject({ ok: true, value: { nilai: awal + lanjutan } });
  }
  // Below title, ids and header; the text stands in the eighth column.
  expect(lihat(host, '_isi', 'H4')).toBe(`"${awal}`);
});
