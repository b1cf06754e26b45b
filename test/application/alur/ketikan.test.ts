import { alurSop } from '../../../src/application/alur/alur-sop';
import { aturMulai } from '../../../src/application/alur/atur-mulai';
import { batalkanLangkah } from '../../../src/application/alur/batalkan';
import { tandaiLangkah } from '../../../src/application/alur/tandai';
import type { Workbook } from '../../../src/application/ports/workbook';
import { serialDari } from '../../../src/domain/umum/tanggal';
import type { Sel } from '../../../src/lembar/tipe';
import { lingkunganUji } from '../../bangun/lingkungan';
import {
  barisTabel,
  isiDari,
  ketikBaris,
  kodeCatatan,
  nilaiDari,
  ruangBerkas,
} from '../../bangun/ruang-kerja';
import { tgl } from '../../bangun/tanggal';

let urutan = 0;
const dunia = () => lingkunganUji(`k${++urutan}`);
const HARI_INI = dunia().hariIni();

async function ruangMulai() {
  const buku = await ruangBerkas('disetujui');
  isiDari(await aturMulai(buku, dunia(), { mulai: tgl('2026-01-05') }));
  return buku;
}

/** What a person types into the row of a step on Alur SOP. */
const ketik = async (buku: Workbook, nomor: number, isi: Readonly<Record<string, Sel>>) =>
  nilaiDari(
    await buku.terapkan([
      {
        jenis: 'simpan',
        tabelId: 'langkah',
        kolom: Object.keys(isi),
        baris: [{ id: String(nomor), sel: Object.values(isi) }],
      },
    ]),
  );
const hari = (iso: string) => serialDari(tgl(iso));
const alur = async (buku: Workbook) => isiDari(await alurSop(buku, HARI_INI)).langkah;

test('tanggal dan nama yang diketik pada Alur SOP adalah tanda selesai', async () => {
  const buku = await ruangMulai();
  await ketik(buku, 2, { selesai: hari('2026-01-12'), oleh: 'Ani', catatan: 'Lokakarya' });
  expect((await alur(buku))[1]).toMatchObject({
    selesai: { id: undefined, oleh: 'Ani', tanggal: tgl('2026-01-12'), catatan: 'Lokakarya' },
    penyimpangan: [{ jenis: 'kelengkapan', mendahului: [1] }],
  });
  expect(await barisTabel(buku, 'pelaksanaan')).toEqual([]);
});

test('tanda yang diketik tersimpan bersama penulisan berikutnya, dan dapat dibatalkan', async () => {
  const buku = await ruangMulai();
  await ketik(buku, 2, { selesai: hari('2026-01-13'), oleh: 'Ani' });
  isiDari(await tandaiLangkah(buku, dunia(), { nomor: 1, oleh: 'Tim' }));
  // Due Mon 12 January: one working day late
  expect((await barisTabel(buku, 'pelaksanaan'))[0]).toMatchObject({ langkah: 2, oleh: 'Ani', terlambat: 1 });
  isiDari(await batalkanLangkah(buku, dunia(), { nomor: 2, oleh: 'Tim', alasan: 'Keliru' }));
  expect((await alur(buku))[1]!.selesai).toBeUndefined();
  expect((await barisTabel(buku, 'langkah'))[1]).toMatchObject({ selesai: null, oleh: null });
});

test('alasan yang diketik pada kolom Catatan menjawab penyimpangan, dan tidak hilang', async () => {
  const buku = await ruangMulai();
  isiDari(await tandaiLangkah(buku, dunia(), { nomor: 2, oleh: 'Tim', tanggal: tgl('2026-01-13') }));
  await ketik(buku, 2, { catatan: 'Aula dipakai' });
  expect((await alur(buku))[1]!.penyimpangan[0]).toMatchObject({ jenis: 'waktu', alasan: 'Aula dipakai' });
  isiDari(await tandaiLangkah(buku, dunia(), { nomor: 1, oleh: 'Tim' }));
  expect((await barisTabel(buku, 'pelaksanaan'))[0]).toMatchObject({
    catatan: 'Aula dipakai',
    dicatat: '2026-04-01T08:00:00+07:00',
  });
  expect((await barisTabel(buku, 'langkah'))[1]).toMatchObject({ catatan: 'Aula dipakai' });
});

test('langkah 7 yang diketik selesai memakai persetujuan yang tercatat sebagai keputusannya', async () => {
  const buku = await ruangMulai();
  await ketik(buku, 7, { selesai: hari('2026-04-01'), oleh: 'Kepala' });
  expect((await alur(buku))[6]!.selesai).toMatchObject({ cabang: 'setujui-rencana', ke: 8 });
});

// Columns of Alur SOP: A ids, B number, C step, D actor, E days, F period, G due, H state, I done, J by, K decision.
test.each<[string, number, Record<string, Sel>, string, string]>([
  ['bukan tanggal', 2, { selesai: 'kemarin' }, 'sel-bukan-tanggal', 'I7'],
  ['besok', 2, { selesai: hari('2026-04-02'), oleh: 'Ani' }, 'langkah-tanggal-di-depan', 'I7'],
  ['sebelum siklus mulai', 3, { selesai: hari('2026-01-02'), oleh: 'Ani' }, 'langkah-sebelum-mulai', 'I8'],
  ['nama tanpa tanggal', 2, { oleh: 'Ani' }, 'tanda-tanpa-tanggal', 'I7'],
  ['status saja', 2, { status: 'Selesai' }, 'tanda-tanpa-tanggal', 'I7'],
  ['status yang tidak ada', 2, { status: 'Beres' }, 'sel-bukan-pilihan', 'H7'],
  ['rapat tanpa keputusan', 18, { selesai: hari('2026-04-01'), oleh: 'Kepala' }, 'cabang-wajib', 'K23'],
  [
    'keputusan langkah lain',
    18,
    { selesai: hari('2026-04-01'), oleh: 'Kepala', keputusan: 'Rencana disetujui' },
    'cabang-tidak-dikenal',
    'K23',
  ],
])('%s: catatan pada selnya, dan ketikannya tidak ditimpa', async (_, nomor, isi, kode, sel) => {
  const buku = await ruangMulai();
  await ketik(buku, nomor, isi);
  const { catatan } = nilaiDari(await alurSop(buku, HARI_INI));
  expect(catatan).toEqual([expect.objectContaining({ kode })]);
  expect(catatan[0]!.lokasi).toMatchObject({ lembar: 'Alur SOP', sel });
  expect((await alur(buku))[nomor - 1]!.selesai).toBeUndefined();
  isiDari(await tandaiLangkah(buku, dunia(), { nomor: 1, oleh: 'Tim' }));
  expect((await barisTabel(buku, 'langkah'))[nomor - 1]).toMatchObject(isi);
});

test('tanpa nama tetap selesai, dan namanya diminta', async () => {
  const buku = await ruangMulai();
  await ketik(buku, 2, { selesai: hari('2026-01-12') });
  expect(kodeCatatan(await alurSop(buku, HARI_INI))).toEqual(['tanda-tanpa-nama']);
  expect((await alur(buku))[1]!.selesai).toMatchObject({ oleh: '' });
});

test('tanggal tercatat yang diganti pada lembar: disebut, yang tercatat berlaku', async () => {
  const buku = await ruangMulai();
  isiDari(await tandaiLangkah(buku, dunia(), { nomor: 1, oleh: 'Tim', tanggal: tgl('2026-01-05') }));
  await ketik(buku, 1, { selesai: hari('2026-01-07') });
  expect(nilaiDari(await alurSop(buku, HARI_INI)).catatan).toEqual([
    expect.objectContaining({
      kode: 'tanda-berbeda',
      params: { nomor: 1, tertulis: '7 Januari 2026', tercatat: '5 Januari 2026' },
      lokasi: { lembar: 'Alur SOP', baris: 6, kolom: 'Selesai', sel: 'I6' },
    }),
  ]);
  expect((await alur(buku))[0]!.selesai!.tanggal).toBe(tgl('2026-01-05'));
});

test('baris yang diketik pada Pelaksanaan Langkah dibaca, dan mendapat ID pada penulisan berikutnya', async () => {
  const buku = await ketikBaris(await ruangMulai(), 'Pelaksanaan Langkah', {
    langkah: 2,
    tanggal: hari('2026-01-12'),
    oleh: 'Ani',
  });
  expect((await alur(buku))[1]!.selesai).toMatchObject({ oleh: 'Ani', kejadian: 1 });
  isiDari(await tandaiLangkah(buku, dunia(), { nomor: 1, oleh: 'Tim' }));
  const baris = await barisTabel(buku, 'pelaksanaan');
  expect(baris.map(({ langkah, kejadian }) => [langkah, kejadian])).toEqual([
    [2, 1],
    [1, 1],
  ]);
  for (const { _id } of baris) expect(_id).toMatch(/^k\d+-\d+$/);
});

test.each<[string, Record<string, number | string>, string]>([
  ['langkah 20', { langkah: 20 }, 'langkah-tidak-dikenal'],
  ['langkah periodik tanpa periode', { langkah: 13 }, 'langkah-periode-salah'],
])('%s pada Pelaksanaan Langkah: catatan, tidak dipakai', async (_, isi, kode) => {
  const buku = await ketikBaris(await ruangMulai(), 'Pelaksanaan Langkah', {
    ...isi,
    tanggal: hari('2026-01-12'),
  });
  expect(kodeCatatan(await alurSop(buku, HARI_INI))).toEqual([kode]);
});

test('centang yang diketik pada Kelengkapan Langkah terbaca', async () => {
  const buku = await ruangMulai();
  nilaiDari(
    await buku.terapkan([
      { jenis: 'simpan', tabelId: 'kelengkapan', kolom: ['ada'], baris: [{ id: '2-p2', sel: ['ya'] }] },
    ]),
  );
  expect((await alur(buku))[2]!.persyaratan[1]).toMatchObject({ id: '2-p2', dicentang: true });
});
