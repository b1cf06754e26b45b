import type { HasilKompilasi } from '../../src/application/kompilasi/tipe';
import { LOMPATAN_KIRIMAN } from '../../src/domain/pengembalian/batas-kiriman';
import { BerkasKembali, dinyatakan } from '../bangun/berkas-kembali';
import type { BukuMemori } from '../bangun/buku-memori/buku-memori';
import { lingkunganUji } from '../bangun/lingkungan';
import { barisTabel, isiDari, kodeCatatan, kumpulkan, ruangPada, tujuanUji } from '../bangun/ruang-kerja';
import { aturMulai } from '../../src/application/alur/atur-mulai';
import { tgl } from '../bangun/tanggal';
import { distribusi } from '../../src/application/distribusi/distribusi';
import { tulisBuku } from '../../src/adapters/xlsx/tulis/tulis-buku';

const PERIODE = '2026-TW1';

/** The template of DINKES as it comes back, made on a day of its own; nothing but the statement is filled in. */
async function sebarPada(buku: BukuMemori, hari: string): Promise<Uint8Array> {
  const tujuan = tujuanUji();
  const permintaan = { periode: PERIODE, unit: ['DINKES'] };
  const { berkas } = isiDari(
    await distribusi(buku, lingkunganUji(`sebar-${hari}`, hari), tulisBuku, tujuan, permintaan),
  );
  return dinyatakan(tujuan.berkas.get(berkas[0]!.nama)!);
}

const register = async (buku: BukuMemori) => (await barisTabel(buku, 'register'))[0];
const putusan = ({ berkas }: HasilKompilasi) =>
  berkas.map(({ status, catatan }) => [
    status,
    ...catatan
      .map(({ kode }) => kode)
      .filter((kode) => kode.startsWith('terbitan') || kode.startsWith('belum')),
  ]);
const kompilasikan = async (
  buku: BukuMemori,
  isi: Uint8Array,
  ambilAlih: readonly string[] = [],
  hari = '2026-04-06',
): Promise<HasilKompilasi> => isiDari(await kumpulkan(buku, [['dinkes.xlsx', isi]], { ambilAlih, hari }));

/** A backup, what was sent after it was made, and the workspace as the backup brings it back. */
async function dipulihkan(sebelum: readonly string[], sesudah: string) {
  const hilang = await ruangPada('disetujui');
  for (const hari of sebelum) await sebarPada(hilang, hari);
  const buku = hilang.salinan();
  return { buku, kembali: await sebarPada(hilang, sesudah) };
}

test('unit yang belum pernah dikirimi menurut cadangan: ditawarkan, tidak diambil tanpa diminta', async () => {
  const { buku, kembali } = await dipulihkan([], '2026-04-01');
  const ditolak = await kompilasikan(buku, kembali);
  expect(putusan(ditolak)).toEqual([['dikembalikan', 'belum-pernah-dikirim']]);
  expect(ditolak.dapatDiambilAlih).toEqual(['DINKES']);
  expect(ditolak.salinanLain).toEqual([
    { opd: 'DINKES', nama: 'Dinas Kesehatan', kiriman: [1], diambil: false },
  ]);
  // Revision 4 is the approval; the lost copy wrote the fifth.
  expect(ditolak.berkas[0]!.catatan).toMatchObject([{ params: { opd: 'DINKES', revisi: 5 } }]);
  expect(await register(buku)).toBeUndefined();

  const diambil = await kompilasikan(buku, kembali, ['DINKES']);
  expect(putusan(diambil)).toEqual([['diterima', 'terbitan-diambil-alih']]);
  expect(diambil.dapatDiambilAlih).toEqual([]);
  expect(diambil.salinanLain).toMatchObject([{ opd: 'DINKES', kiriman: [1], diambil: true }]);
  expect(await register(buku)).toMatchObject({
    opd: 'DINKES',
    status: 'Diterima',
    serial: 1,
    serialTerima: 1,
    versiRencana: 1,
    dikirim: null,
    ketepatan: 'Tepat waktu',
  });
  expect((await barisTabel(buku, 'riwayat')).at(-1)!['ringkasan']).toMatch(
    /; diambil alih dari salinan lain: DINKES$/,
  );
  // It is an issue like any other now: once more the finding leaves the sheet Catatan, and then nothing changes.
  expect(putusan(await kompilasikan(buku, kembali))).toEqual([['diterima']]);
  expect((await kompilasikan(buku, kembali)).tanpaPerubahan).toBe(true);
});

test('kiriman sesudah cadangan: nomornya melewati register; sesudah diambil alih nomor berikutnya di atasnya', async () => {
  const { buku, kembali } = await dipulihkan(['2026-04-01'], '2026-04-02');
  expect(putusan(await kompilasikan(buku, kembali))).toEqual([['dikembalikan', 'terbitan-tidak-dikenal']]);
  expect(putusan(await kompilasikan(buku, kembali, ['DPU']))).toEqual([
    ['dikembalikan', 'terbitan-tidak-dikenal'],
  ]);
  expect(putusan(await kompilasikan(buku, kembali, ['DINKES']))).toEqual([
    ['diterima', 'terbitan-diambil-alih'],
  ]);
  expect(await register(buku)).toMatchObject({ serial: 2, serialTerima: 2 });
  await sebarPada(buku, '2026-04-07');
  expect(await register(buku)).toMatchObject({ serial: 3, serialTerima: 2 });
});

test('terlihat tetapi tidak diambil alih: nomor berikutnya tetap tidak bertabrakan', async () => {
  const pertama = await dipulihkan([], '2026-04-01');
  await kompilasikan(pertama.buku, pertama.kembali);
  await sebarPada(pertama.buku, '2026-04-07');
  expect(await register(pertama.buku)).toMatchObject({ serial: 2 });

  const kedua = await dipulihkan(['2026-04-01'], '2026-04-02');
  await kompilasikan(kedua.buku, kedua.kembali);
  await sebarPada(kedua.buku, '2026-04-07');
  expect(await register(kedua.buku)).toMatchObject({ serial: 3 });
});

test('nomor yang sama dibuat kedua salinan: dikenal dari keadaan asalnya, juga sesudah kiriman berikutnya', async () => {
  const hilang = await ruangPada('disetujui');
  await sebarPada(hilang, '2026-04-01');
  const buku = hilang.salinan();
  isiDari(await aturMulai(hilang, lingkunganUji('hilang'), { mulai: tgl('2026-01-05') }));
  const kembali = await sebarPada(hilang, '2026-04-02');
  const milikKita = await sebarPada(buku, '2026-04-03');
  expect(putusan(await kompilasikan(buku, milikKita))).toEqual([['diterima']]);
  const lain = await kompilasikan(buku, kembali);
  expect(putusan(lain)).toEqual([['dikembalikan', 'terbitan-salinan-lain']]);
  expect(lain.dapatDiambilAlih).toEqual(['DINKES']);
  expect(lain.salinanLain).toMatchObject([{ opd: 'DINKES', kiriman: [2], diambil: false }]);
  // What was taken stays taken.
  expect(await register(buku)).toMatchObject({
    status: 'Diterima',
    serial: 2,
    dikirim: '2026-04-03T08:00:00+07:00',
  });

  await sebarPada(buku, '2026-04-07');
  expect(putusan(await kompilasikan(buku, kembali))).toEqual([['dikembalikan', 'terbitan-salinan-lain']]);
  expect(putusan(await kompilasikan(buku, milikKita))).toEqual([
    ['diterima-dengan-catatan', 'terbitan-bukan-terakhir'],
  ]);
  expect(putusan(await kompilasikan(buku, kembali, ['DINKES']))).toEqual([
    ['diterima', 'terbitan-diambil-alih'],
  ]);
  expect(await register(buku)).toMatchObject({ serial: 3, serialTerima: 2 });
});

const denganIdentitas = async (
  isi: Uint8Array,
  ubah: Readonly<Record<string, string>>,
): Promise<Uint8Array> => {
  const berkas = BerkasKembali.dari(isi);
  for (const [kunci, nilai] of Object.entries(ubah)) {
    berkas.tulis('_kinerja', kunci, 'nilai', nilai);
    berkas.properti.set(`kinerja.${kunci}`, nilai);
  }
  return berkas.bytes();
};

test.each([
  ['buku kerja lain', { ruangKerja: 'lain' }],
  ['unit yang tidak terdaftar', { opd: 'X' }],
  ['rencana lain', { hashRencana: 'abc' }],
  ['nomor yang tidak wajar', { serial: String(1 + LOMPATAN_KIRIMAN + 1) }],
])('%s tidak pernah diambil alih, diminta atau tidak', async (_, ubah) => {
  const { buku, kembali } = await dipulihkan(['2026-04-01'], '2026-04-02');
  const sebelum = [await barisTabel(buku, 'data-transaksi'), (await register(buku))!['serial']];
  for (const ambilAlih of [[], ['DINKES']]) {
    const hasil = await kumpulkan(buku, [['dinkes.xlsx', await denganIdentitas(kembali, ubah)]], {
      ambilAlih,
    });
    if (hasil.ok && hasil.value.isi !== undefined) {
      expect(hasil.value.isi.berkas.map(({ status }) => status)).toEqual(['dikembalikan']);
      expect([hasil.value.isi.dapatDiambilAlih, hasil.value.isi.salinanLain]).toEqual([[], []]);
    }
    expect([await barisTabel(buku, 'data-transaksi'), (await register(buku))!['serial']]).toEqual(sebelum);
  }
  await sebarPada(buku, '2026-04-07');
  expect(await register(buku)).toMatchObject({ serial: 2 });
});

test('kode unit yang salah ketik disebut, dan tidak ada yang ditulis', async () => {
  const { buku, kembali } = await dipulihkan(['2026-04-01'], '2026-04-02');
  const hasil = await kumpulkan(buku, [['dinkes.xlsx', kembali]], { ambilAlih: ['DINKESS'] });
  expect(kodeCatatan(hasil)).toEqual(['unit-tidak-dikenal']);
});

test('template yang belum mencatat asalnya diterima seperti semula', async () => {
  const buku = await ruangPada('disetujui');
  const kembali = await denganIdentitas(await sebarPada(buku, '2026-04-01'), { rantai: '', revisi: '' });
  expect(putusan(await kompilasikan(buku, kembali))).toEqual([['diterima']]);
});

test('dua salinan dari keadaan yang sama membuat template yang sama: satu kiriman', async () => {
  const { buku, kembali } = await dipulihkan(['2026-04-01'], '2026-04-02');
  await sebarPada(buku, '2026-04-03');
  expect(putusan(await kompilasikan(buku, kembali))).toEqual([['diterima']]);
});
