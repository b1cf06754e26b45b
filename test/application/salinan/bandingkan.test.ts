import { tandaiLangkah } from '../../../src/application/alur/tandai';
import { aturMulai } from '../../../src/application/alur/atur-mulai';
import { bandingkan, type HasilBanding } from '../../../src/application/salinan/bandingkan';
import type { BedaTabel } from '../../../src/application/salinan/beda-tabel';
import { muatSalinan } from '../../../src/application/salinan/muat-salinan';
import type { Workbook } from '../../../src/application/ports/workbook';
import { perubahanMeta } from '../../../src/application/ruang-kerja/perubahan';
import { setujui } from '../../../src/application/setujui';
import type { BukuMemori } from '../../bangun/buku-memori/buku-memori';
import { ketik } from '../../bangun/ketikan';
import { lingkunganUji } from '../../bangun/lingkungan';
import {
  barisTabel,
  isiDari,
  ketikBaris,
  nilaiDari,
  ruangBaru,
  ruangBerkas,
  ruangPada,
} from '../../bangun/ruang-kerja';
import { tgl } from '../../bangun/tanggal';
import { ruangTerkompilasi } from '../../bangun/terkompilasi';

async function jawaban(a: Workbook, b: Workbook, batas = 5) {
  return bandingkan(
    nilaiDari(await muatSalinan(a, 'A.xlsx')),
    nilaiDari(await muatSalinan(b, 'B.xlsx')),
    batas,
  );
}
async function banding(a: Workbook, b: Workbook, batas?: number): Promise<HasilBanding> {
  const { isi, catatan } = await jawaban(a, b, batas);
  if (isi === undefined) throw new Error(JSON.stringify(catatan));
  return isi;
}
const kode = async (a: Workbook, b: Workbook): Promise<readonly string[]> =>
  (await jawaban(a, b)).catatan.map((satu) => `${satu.lokasi.berkas ?? ''} ${satu.kode}`.trim());

/** Only in A, only in B, different: the figures of each table. */
const angka = (daftar: readonly BedaTabel[]) =>
  Object.fromEntries(
    daftar.map(({ tabelId, hanyaA, hanyaB, berbeda }) => [
      tabelId,
      [hanyaA.jumlah, hanyaB.jumlah, berbeda.jumlah],
    ]),
  );

async function mulai(buku: Workbook, awalan: string): Promise<void> {
  isiDari(await aturMulai(buku, lingkunganUji(awalan), { mulai: tgl('2026-01-05') }));
}
async function tandai(buku: Workbook, nomor: number, oleh: string): Promise<void> {
  isiDari(await tandaiLangkah(buku, lingkunganUji(`tanda-${oleh}`), { nomor, oleh }));
}
/** A copy whose start has been set, and that goes on from there. */
async function bermula(): Promise<BukuMemori> {
  const buku = await ruangPada('berencana');
  await mulai(buku, 'mulai');
  return buku;
}

test('salinan yang sama: tidak ada yang berbeda', async () => {
  const buku = await ruangTerkompilasi();
  const hasil = await banding(buku, buku.salinan());
  expect(hasil).toMatchObject({
    instansi: 'Kota X',
    tahun: 2026,
    // Plan, two imports, approval, templates, compilation.
    a: { berkas: 'A.xlsx', revisi: 6, terakhir: { perintah: 'Kompilasi Data' } },
    hubungan: { jenis: 'sama', bersama: { revisi: 6 }, hanyaA: [], hanyaB: [], jumlahA: 0, jumlahB: 0 },
    tabel: [],
    hasilHitung: [],
  });
  expect(await kode(buku, buku.salinan())).toEqual([]);
});

test('yang satu melanjutkan yang lain, dari kedua arah; tanda langkah disebut dengan barisnya', async () => {
  const lama = await bermula();
  const baru = lama.salinan();
  await tandai(baru, 1, 'Ani');
  const hasil = await banding(lama, baru);
  expect(hasil.hubungan).toMatchObject({
    jenis: 'a-lebih-lama',
    bersama: { revisi: 2, perintah: 'Atur mulai siklus' },
    hanyaA: [],
    hanyaB: [{ revisi: 3, perintah: 'Tandai langkah' }],
    jumlahA: 0,
    jumlahB: 1,
  });
  expect(angka(hasil.tabel)).toEqual({ langkah: [0, 0, 1], pelaksanaan: [0, 1, 0] });
  const [langkah, pelaksanaan] = hasil.tabel as [BedaTabel, BedaTabel];
  expect(langkah.berbeda.contoh).toMatchObject([{ barisA: 6, barisB: 6, kolom: ['Selesai', 'Oleh'] }]);
  expect(pelaksanaan).toMatchObject({
    lembarA: 'Pelaksanaan Langkah',
    hanyaB: { contoh: [{ barisA: null, barisB: 5, sebutan: ['1', '1', 'Ani'] }] },
  });
  expect((await banding(baru, lama)).hubungan).toMatchObject({
    jenis: 'b-lebih-lama',
    jumlahA: 1,
    jumlahB: 0,
  });
});

test('keduanya ditulis sesudah berpisah: menyimpang sejak tulisan terakhir yang sama, biarpun revisinya sama', async () => {
  const a = await bermula();
  const b = a.salinan();
  await tandai(a, 1, 'Ani');
  await tandai(b, 1, 'Budi');
  const hasil = await banding(a, b);
  expect([hasil.a.revisi, hasil.b.revisi]).toEqual([3, 3]);
  expect(hasil.hubungan).toMatchObject({
    jenis: 'menyimpang',
    bersama: { revisi: 2 },
    jumlahA: 1,
    jumlahB: 1,
  });
  expect(angka(hasil.tabel)).toEqual({ langkah: [0, 0, 1], pelaksanaan: [1, 1, 0] });
});

test('berpisah sebelum tulisan pertama', async () => {
  const a = await ruangBaru();
  const b = a.salinan();
  expect((await banding(a, b)).hubungan).toMatchObject({ jenis: 'sama', bersama: null });
  await mulai(a, 'a');
  expect((await banding(a, b)).hubungan).toMatchObject({ jenis: 'b-lebih-lama', bersama: null, jumlahA: 1 });
  await mulai(b, 'b');
  expect((await banding(a, b)).hubungan).toMatchObject({
    jenis: 'tanpa-tulisan-bersama',
    jumlahA: 1,
    jumlahB: 1,
  });
});

test('persetujuan, pengembalian, data, dan tanggal data yang hanya ada pada satu salinan', async () => {
  const a = await ruangPada('disetujui');
  const b = await ruangTerkompilasi();
  const hasil = await banding(a, b);
  expect(hasil.hubungan).toMatchObject({ jenis: 'a-lebih-lama', bersama: { revisi: 4 }, jumlahB: 2 });
  // Of two units: register, one row of unit data each; K1, K2 and K3; the period's data date.
  expect(angka(hasil.tabel)).toMatchObject({
    register: [0, 2, 0],
    'data-opd': [0, 2, 0],
    'data-transaksi': [0, 3, 0],
    meta: [0, 1, 0],
  });
  expect(Object.keys(angka(hasil.hasilHitung))).toEqual(['capaian', 'catatan']);

  const c = await ruangPada('berdata');
  expect(angka((await banding(c, a)).tabel)).toMatchObject({ persetujuan: [0, 1, 0] });
  isiDari(await setujui(c, lingkunganUji('lain'), { oleh: 'Plt', nomor: '9' }));
  expect(angka((await banding(c, a)).tabel)).toMatchObject({ persetujuan: [1, 1, 0] });
});

test('yang diketik tanpa tulisan program: riwayat sama, isinya disebut', async () => {
  const a = await ruangTerkompilasi();
  const b = a.salinan();
  await ketik(b, 'data-transaksi', '2026-TW1|inaproc:K1:1', 'nilai_pdn', 600_000);
  const hasil = await banding(a, b);
  expect(hasil.hubungan.jenis).toBe('sama');
  expect(hasil.tabel).toMatchObject([
    { tabelId: 'data-transaksi', berbeda: { jumlah: 1, contoh: [{ kolom: ['Nilai produk dalam negeri'] }] } },
  ]);
});

test('baris yang diketik dan belum mempunyai ID dibandingkan menurut isinya', async () => {
  const a = await ruangBerkas('berencana');
  const b = await ketikBaris(a, 'OPD', { kode: 'DISHUB', nama: 'Dinas Perhubungan' });
  expect(angka((await banding(a, b)).tabel)).toEqual({ opd: [0, 1, 0] });
  expect(
    (await banding(b, await ketikBaris(a, 'OPD', { kode: 'DISHUB', nama: 'Dinas Perhubungan' }))).tabel,
  ).toEqual([]);
  // Typed twice is one more.
  const dua = await ketikBaris(b, 'OPD', { kode: 'DISHUB', nama: 'Dinas Perhubungan' });
  expect(angka((await banding(b, dua)).tabel)).toEqual({ opd: [0, 1, 0] });
});

test('semua dihitung, yang disebut sampai batas', async () => {
  const a = await ruangPada('kosong');
  const b = await ruangPada('berencana');
  const target = (await banding(a, b, 3)).tabel.find(({ tabelId }) => tabelId === 'target');
  // The plan of the tests has ten targets.
  expect([target?.hanyaB.jumlah, target?.hanyaB.contoh.length]).toEqual([10, 3]);
});

test('baris terakhir Riwayat dihapus: disebut, dan hubungannya tetap dikenal dari yang diingat buku kerja', async () => {
  const a = await bermula();
  const b = a.salinan();
  await tandai(b, 1, 'Ani');
  const terakhir = (await barisTabel(a, 'riwayat')).at(-1)!['_id'] as string;
  nilaiDari(await a.terapkan([{ jenis: 'hapus', tabelId: 'riwayat', id: [terakhir] }]));
  expect(await kode(a, b)).toEqual(['A.xlsx riwayat-akhir-hilang']);
  expect((await banding(a, b)).hubungan).toMatchObject({
    jenis: 'a-lebih-lama',
    bersama: { revisi: 2 },
    jumlahB: 1,
  });
});

test('Riwayat yang diubah dengan tangan disebut beserta revisinya', async () => {
  const a = await bermula();
  const b = a.salinan();
  const [pertama] = await barisTabel(a, 'riwayat');
  await ketik(a, 'riwayat', pertama!['_id'] as string, 'ringkasan', 'tidak ada apa-apa');
  const { catatan, isi } = await jawaban(a, b);
  expect(catatan).toMatchObject([
    {
      kode: 'riwayat-diubah',
      params: { jumlah: 1, revisi: [1] },
      lokasi: { berkas: 'A.xlsx', lembar: 'Riwayat Perubahan' },
    },
  ]);
  expect(isi?.hubungan.jenis).toBe('sama');
});

test('buku kerja lain, atau tahun lain, tidak dibandingkan', async () => {
  const a = await ruangPada('berencana');
  const b = a.salinan();
  nilaiDari(await b.terapkan([perubahanMeta([['ruangKerja', 'lain']])]));
  const { catatan, isi } = await jawaban(a, b);
  expect(isi).toBeUndefined();
  expect(catatan).toMatchObject([
    {
      kode: 'salinan-buku-lain',
      akibat: 'menghentikan',
      params: { a: { berkas: 'A.xlsx', instansi: 'Kota X', tahun: 2026 }, b: { berkas: 'B.xlsx' } },
    },
  ]);
});
