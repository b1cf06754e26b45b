import { alurSop } from '../../../src/application/alur/alur-sop';
import { aturMulai } from '../../../src/application/alur/atur-mulai';
import { jelaskanPenyimpangan } from '../../../src/application/alur/jelaskan';
import { tandaiLangkah } from '../../../src/application/alur/tandai';
import type { Workbook } from '../../../src/application/ports/workbook';
import { lingkunganUji } from '../../bangun/lingkungan';
import { barisTabel, isiDari, kodeCatatan, ruangPada } from '../../bangun/ruang-kerja';
import { tgl } from '../../bangun/tanggal';

let urutan = 0;
const dunia = () => lingkunganUji(`j${++urutan}`);

/** Step 2 was due on Monday 12 January 2026 and was done on the 15th, with or without a word on why. */
async function ruangTerlambat(catatan?: string): Promise<Workbook> {
  const buku = await ruangPada('disetujui');
  isiDari(await aturMulai(buku, dunia(), { mulai: tgl('2026-01-05') }));
  isiDari(
    await tandaiLangkah(buku, dunia(), {
      nomor: 2,
      oleh: 'Ani',
      tanggal: tgl('2026-01-15'),
      ...(catatan === undefined ? {} : { catatan }),
    }),
  );
  return buku;
}

const alasan = async (buku: Workbook) =>
  isiDari(await alurSop(buku, dunia().hariIni())).langkah[1]!.penyimpangan.map((satu) => satu.alasan);

test('alasan yang ditulis kemudian tersimpan pada tandanya, dan di kedua lembar', async () => {
  const buku = await ruangTerlambat();
  expect(await alasan(buku)).toEqual([undefined, undefined]);
  isiDari(await jelaskanPenyimpangan(buku, dunia(), { nomor: 2, oleh: 'Ani', alasan: ' Menunggu RKPD ' }));
  expect(await alasan(buku)).toEqual(['Menunggu RKPD', 'Menunggu RKPD']);
  expect((await barisTabel(buku, 'langkah'))[1]).toMatchObject({ catatan: 'Menunggu RKPD' });
  expect(await barisTabel(buku, 'pelaksanaan')).toMatchObject([{ catatan: 'Menunggu RKPD', oleh: 'Ani' }]);
});

test('yang sudah tertulis tidak hilang', async () => {
  const buku = await ruangTerlambat('Rapat ditunda');
  isiDari(await jelaskanPenyimpangan(buku, dunia(), { nomor: 2, oleh: 'Ani', alasan: 'RKPD terlambat' }));
  expect((await alasan(buku))[0]).toBe('Rapat ditunda; RKPD terlambat');
});

test.each([
  ['tanpa alasan', { nomor: 2, oleh: 'Ani', alasan: ' ' }, ['penyimpangan-tanpa-alasan']],
  ['tanpa nama', { nomor: 2, oleh: '', alasan: 'x' }, ['langkah-tanpa-nama']],
  ['langkah yang belum selesai', { nomor: 3, oleh: 'Ani', alasan: 'x' }, ['langkah-belum-selesai']],
])('%s: ditolak dan tidak ada yang ditulis', async (_judul, permintaan, kode) => {
  const buku = await ruangTerlambat();
  expect(kodeCatatan(await jelaskanPenyimpangan(buku, dunia(), permintaan))).toEqual(kode);
  expect(await alasan(buku)).toEqual([undefined, undefined]);
});
