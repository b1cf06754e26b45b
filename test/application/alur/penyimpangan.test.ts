import { alurSop } from '../../../src/application/alur/alur-sop';
import { aturMulai } from '../../../src/application/alur/atur-mulai';
import { batalkanLangkah } from '../../../src/application/alur/batalkan';
import { jelaskanPenyimpangan } from '../../../src/application/alur/jelaskan';
import { tandaiLangkah } from '../../../src/application/alur/tandai';
import { ubahPenyimpangan } from '../../../src/application/alur/ubah-penyimpangan';
import type { Workbook } from '../../../src/application/ports/workbook';
import { lingkunganUji } from '../../bangun/lingkungan';
import {
  barisTabel,
  isiDari,
  ketikBaris,
  kodeCatatan,
  ruangBerkas,
  ruangPada,
} from '../../bangun/ruang-kerja';
import { tgl } from '../../bangun/tanggal';

jest.setTimeout(60_000);

let urutan = 0;
const dunia = () => lingkunganUji(`p${++urutan}`);

/** Begun on Monday 5 January 2026: step 2 is due on the 12th (five working days), and was done on the 15th, three late; step 1 never was. */
async function terlambat<B extends Workbook>(buku: B, catatan?: string): Promise<B> {
  isiDari(await aturMulai(buku, dunia(), { mulai: tgl('2026-01-05') }));
  await tandai(buku, 2, '2026-01-15', catatan);
  return buku;
}

const tandai = async (buku: Workbook, nomor: number, tanggal: string, catatan?: string) =>
  isiDari(
    await tandaiLangkah(buku, dunia(), {
      ...{ nomor, oleh: 'Ani', tanggal: tgl(tanggal) },
      ...(catatan === undefined ? {} : { catatan }),
    }),
  );

const lembar = async (buku: Workbook) =>
  (await barisTabel(buku, 'penyimpangan')).map(
    ({ kode, langkah, jenis, uraian, alasan, penanggungJawab }) => [
      kode,
      langkah,
      jenis,
      uraian,
      alasan,
      penanggungJawab,
    ],
  );
const langkah2 = async (buku: Workbook) => isiDari(await alurSop(buku, tgl('2026-04-01'))).langkah[1]!;

test('yang lewat waktu dan yang mendahului menjadi baris saat ditandai, satu untuk setiap jenis', async () => {
  const buku = await terlambat(await ruangPada('disetujui'));
  const dua = [
    ['PNY-001', 2, 'Waktu', '3 hari kerja sesudah 12 Januari 2026', null, 'Ani'],
    ['PNY-002', 2, 'Kelengkapan', 'sebelum langkah 1 selesai', null, 'Ani'],
  ];
  expect(await lembar(buku)).toEqual(dua);
  // Step 1 is done before its time is asked for: nothing departs, and nothing is added twice.
  await tandai(buku, 1, '2026-01-05');
  expect(await lembar(buku)).toEqual(dua);
  expect((await langkah2(buku)).penyimpangan).toEqual([
    {
      ...{ jenis: 'waktu', hari: 3, tenggat: tgl('2026-01-12') },
      ...{ kode: 'PNY-001', penanggungJawab: 'Ani', alasan: undefined },
    },
    { jenis: 'kelengkapan', mendahului: [1], kode: 'PNY-002', penanggungJawab: 'Ani', alasan: undefined },
  ]);
});

test('catatan tanda menjadi alasannya; alasan menyusul disambung pada keduanya', async () => {
  const buku = await terlambat(await ruangPada('disetujui'), 'Rapat ditunda');
  expect((await lembar(buku)).map((baris) => baris[4])).toEqual(['Rapat ditunda', 'Rapat ditunda']);
  isiDari(await jelaskanPenyimpangan(buku, dunia(), { nomor: 2, oleh: 'Ani', alasan: 'Menunggu RKPD' }));
  const alasan = 'Rapat ditunda; Menunggu RKPD';
  expect((await lembar(buku)).map((baris) => baris[4])).toEqual([alasan, alasan]);
  expect(await barisTabel(buku, 'pelaksanaan')).toMatchObject([{ catatan: alasan }]);
});

test('alasan dan yang bertanggung jawab dapat diubah, dan tidak ditimpa penandaan berikutnya', async () => {
  const buku = await terlambat(await ruangPada('disetujui'), 'Rapat ditunda');
  const permintaan = {
    nomor: 2,
    kode: 'pny-001',
    oleh: 'Budi',
    alasan: 'RKPD mundur',
    penanggungJawab: 'Cici',
  };
  isiDari(await ubahPenyimpangan(buku, dunia(), permintaan));
  await tandai(buku, 1, '2026-01-05');
  expect((await lembar(buku)).map((baris) => baris.slice(4))).toEqual([
    ['RKPD mundur', 'Cici'],
    ['Rapat ditunda', 'Ani'],
  ]);
  expect((await langkah2(buku)).penyimpangan[0]).toMatchObject({
    alasan: 'RKPD mundur',
    penanggungJawab: 'Cici',
  });
  // The record of the mark stays as it was made.
  expect((await barisTabel(buku, 'pelaksanaan'))[0]).toMatchObject({ catatan: 'Rapat ditunda' });
});

test.each([
  ['kode yang tidak ada', { kode: 'PNY-009' }, ['penyimpangan-tidak-dikenal']],
  ['tanpa nama', { oleh: ' ' }, ['langkah-tanpa-nama']],
])('%s: ditolak dan tidak ada yang ditulis', async (_judul, lain, kode) => {
  const buku = await terlambat(await ruangPada('disetujui'));
  const sebelum = await lembar(buku);
  const permintaan = { nomor: 2, kode: 'PNY-001', oleh: 'Budi', alasan: 'x', penanggungJawab: '', ...lain };
  expect(kodeCatatan(await ubahPenyimpangan(buku, dunia(), permintaan))).toEqual(kode);
  expect(await lembar(buku)).toEqual(sebelum);
});

test('tanda yang dibatalkan meninggalkan barisnya dengan tanggal batal; ditandai lagi memakai baris yang sama', async () => {
  const buku = await terlambat(await ruangPada('disetujui'), 'Rapat ditunda');
  isiDari(await batalkanLangkah(buku, dunia(), { nomor: 2, oleh: 'Ani', alasan: 'Salah hari' }));
  const batal = async () =>
    (await barisTabel(buku, 'penyimpangan')).map((satu) => satu['dibatalkan'] === null);
  expect(await batal()).toEqual([false, false]);
  // The 14th is two working days after the 12th.
  await tandai(buku, 2, '2026-01-14');
  expect(await batal()).toEqual([true, true]);
  expect((await lembar(buku))[0]).toEqual([
    ...['PNY-001', 2, 'Waktu', '2 hari kerja sesudah 12 Januari 2026', 'Rapat ditunda', 'Ani'],
  ]);
});

test('yang diketik di lembar tampil pada langkahnya dan dapat diubah dari panel', async () => {
  let buku = await ruangBerkas('disetujui');
  isiDari(await aturMulai(buku, dunia(), { mulai: tgl('2026-01-05') }));
  await tandai(buku, 1, '2026-01-05');
  await tandai(buku, 2, '2026-01-12');
  expect((await langkah2(buku)).sebutan).toBe('selesai');
  buku = await ketikBaris(buku, 'Penyimpangan Mutu Baku', {
    ...{ kode: 'PNY-007', langkah: 2, jenis: 'Perlengkapan', uraian: 'Pemindai rusak' },
  });
  const { sebutan, penyimpangan } = await langkah2(buku);
  expect(sebutan).toBe('belum-lengkap');
  expect(penyimpangan).toEqual([
    { jenis: 'perlengkapan', uraian: 'Pemindai rusak', kode: 'PNY-007', alasan: undefined },
  ]);
  const permintaan = { nomor: 2, kode: 'PNY-007', oleh: 'Ani', alasan: 'Diperbaiki', penanggungJawab: 'Ani' };
  isiDari(await ubahPenyimpangan(buku, dunia(), permintaan));
  expect(await lembar(buku)).toEqual([['PNY-007', 2, 'Perlengkapan', 'Pemindai rusak', 'Diperbaiki', 'Ani']]);
  // The next code comes after it: step 3, due on the 14th, on the 15th.
  await tandai(buku, 3, '2026-01-15');
  expect((await lembar(buku))[1]![0]).toBe('PNY-008');
});
