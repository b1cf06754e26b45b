import { pembacaSelData } from '../../src/application/pengembalian/baca-sel';
import type { SelTerbaca } from '../../src/application/ports/pembaca-buku';
import { rentangTanggalWajar } from '../../src/domain/data/rentang-tanggal';
import { variabelBaku } from '../../src/domain/variabel/daftar';
import type { TampakAngka } from '../../src/lembar/tipe';
import { tgl } from '../bangun/tanggal';

const variabel = (id: string) => variabelBaku.find((satu) => satu.id === id)!;
const angka = (nilai: number, tampak?: TampakAngka): SelTerbaca => ({
  jenis: 'angka',
  nilai,
  tanggal: false,
  rumus: false,
  ...(tampak === undefined ? {} : { tampak }),
});
const tanggal = (nilai: number): SelTerbaca => ({ jenis: 'angka', nilai, tanggal: true, rumus: false });
const baca = (sel: SelTerbaca, id: string) => {
  const { isian, catatan } = pembacaSelData(variabel(id), {}, rentangTanggalWajar(2026))(sel);
  return [isian, ...catatan.map(({ kode }) => kode)];
};
const tidakSah = (teks: string): object => ({ keadaan: 'tidak-sah', teks });

// 46,112 is 31 March 2026.
test.each<readonly [string, SelTerbaca, string, readonly unknown[]]>([
  ['6% di kolom bersatuan %', angka(0.06, 'persen'), 'kemajuan_aksi', [{ keadaan: 'ada', nilai: 6 }]],
  ['6 % tertulis', angka(6, 'persen-tertulis'), 'kemajuan_aksi', [{ keadaan: 'ada', nilai: 6 }]],
  ['6% di kolom rupiah', angka(0.06, 'persen'), 'nilai_kontrak', [tidakSah('6%'), 'satuan-tidak-dikenal']],
  [
    '6 % tertulis di kolom rupiah',
    angka(6, 'persen-tertulis'),
    'nilai_kontrak',
    [tidakSah('6%'), 'satuan-tidak-dikenal'],
  ],
  [
    'ribuan yang dihilangkan',
    angka(1_500_000, 'lain'),
    'nilai_kontrak',
    [tidakSah('1500000'), 'angka-tampil-lain'],
  ],
  ['tanggal di kolom rupiah', tanggal(46_112), 'nilai_kontrak', [tidakSah('46112'), 'angka-menjadi-tanggal']],
  ['angka di kolom tanggal', angka(46_112), 'tgl_kontrak', [tidakSah('46112'), 'tanggal-angka-seri']],
  [
    'persen di kolom tanggal',
    angka(0.06, 'persen'),
    'tgl_kontrak',
    [tidakSah('6%'), 'tanggal-tidak-terbaca'],
  ],
  ['tanggal', tanggal(46_112), 'tgl_kontrak', [{ keadaan: 'ada', nilai: tgl('2026-03-31') }]],
  ['angka biasa', angka(1_500_000), 'nilai_kontrak', [{ keadaan: 'ada', nilai: 1_500_000 }]],
])('%s', (_, sel, id, harapan) => {
  expect(baca(sel, id)).toEqual(harapan);
});
