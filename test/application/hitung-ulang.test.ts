import { capaian } from '../../src/application/capaian/capaian';
import { hitungUlang } from '../../src/application/capaian/hitung-ulang';
import { usangTertulis } from '../../src/application/usang/usang-tertulis';
import type { Workbook } from '../../src/application/ports/workbook';
import { ketik, ketikPdn } from '../bangun/ketikan';
import { tulisKode } from '../bangun/tulis-kode';
import { lingkunganUji } from '../bangun/lingkungan';
import { barisTabel, isiDari, kodeCatatan, nilaiDari, ruangPada } from '../bangun/ruang-kerja';
import { kompilasikan, ruangTerkompilasi } from '../bangun/terkompilasi';

const hitung = (buku: Workbook, periode?: string) =>
  hitungUlang(buku, lingkunganUji('hitung'), {
    tulis: tulisKode,
    ...(periode === undefined ? {} : { periode }),
  });

const angka = async (buku: Workbook, periode = '2026-TW1') =>
  (await barisTabel(buku, 'capaian'))
    .filter((baris) => baris['periode'] === periode)
    .map(({ nilai, skor }) => [nilai, skor]);

test('data yang diketik sesudah kompilasi masuk ke lembar Capaian', async () => {
  const buku = await ruangTerkompilasi();
  await ketikPdn(buku);
  expect((await angka(buku))[0]).toEqual([55, 68.75]);
  const hasil = isiDari(await hitung(buku));
  expect(hasil).toMatchObject({ dihitung: [{ periode: '2026-TW1' }], tanpaPerubahan: false });
  expect((await angka(buku)).slice(0, 3)).toEqual([
    [65, 81.25],
    [80, 100],
    [50, 62.5],
  ]);
  expect(isiDari(await capaian(buku)).usang).toBe(false);
  const riwayat = await barisTabel(buku, 'riwayat');
  expect(riwayat.at(-1)).toMatchObject({ perintah: 'Hitung ulang', ringkasan: '2026-TW1' });
});

test('tanpa perubahan tidak ada yang ditulis', async () => {
  const buku = await ruangTerkompilasi();
  const awal = buku.potretSemua();
  expect(isiDari(await hitung(buku)).tanpaPerubahan).toBe(true);
  expect(buku.potretSemua()).toEqual(awal);
});

test('tanggal data tetap yang dipakai kompilasi, dan hanya periode yang diminta dihitung', async () => {
  const buku = await ruangTerkompilasi();
  await kompilasikan(buku, '2026-TW2', ['DINKES', 'DPU']);
  await ketikPdn(buku);
  await ketik(buku, 'data-transaksi', '2026-TW2|inaproc:K1:1', 'nilai_pdn', 600_000);
  const hasil = isiDari(await hitung(buku, '2026-tw2'));
  // 30 June 2026 is day 20.634 since 1970-01-01.
  expect(hasil.dihitung).toEqual([{ periode: '2026-TW2', tanggalData: 20_634 }]);
  expect([(await angka(buku))[0], (await angka(buku, '2026-TW2'))[0]]).toEqual([
    [55, 68.75],
    [65, 81.25],
  ]);
  expect(isiDari(await hitung(buku)).dihitung.map(({ periode }) => periode)).toEqual([
    '2026-TW1',
    '2026-TW2',
  ]);
  expect((await angka(buku))[0]).toEqual([65, 81.25]);
});

describe('berhenti dengan catatan yang sama seperti kompilasi dan capaian, tanpa menulis', () => {
  test.each<[string, () => Promise<Workbook>, string | undefined, string]>([
    ['sebelum kompilasi', () => ruangPada('disetujui'), undefined, 'periode-belum-dikompilasi'],
    ['periode yang belum dikompilasi', ruangTerkompilasi, '2026-TW2', 'periode-belum-dikompilasi'],
    ['kode yang bukan periode', ruangTerkompilasi, 'triwulan', 'periode-belum-dikompilasi'],
    [
      'rencana berubah sesudah disetujui',
      async () => {
        const buku = await ruangTerkompilasi();
        const [target] = await barisTabel(buku, 'target');
        await ketik(buku, 'target', target!['_id'] as string, 'nilai', 90);
        return buku;
      },
      undefined,
      'rencana-berubah',
    ],
  ])('%s', async (_, bangun, periode, kode) => {
    const buku = await bangun();
    const awal = await barisTabel(buku, 'capaian');
    const hasil = await hitung(buku, periode);
    expect(nilaiDari(hasil).isi).toBeUndefined();
    expect(kodeCatatan(hasil)).toContain(kode);
    expect(await barisTabel(buku, 'capaian')).toEqual(awal);
  });
});

test('dapat dibatalkan, dan buku tetap seperti semula', async () => {
  const buku = await ruangTerkompilasi();
  await ketikPdn(buku);
  const awal = buku.potretSemua();
  const hasil = await hitungUlang(buku, lingkunganUji(), { tulis: tulisKode }, () => false);
  expect(hasil).toEqual({ ok: false, error: { kode: 'cancelled' } });
  expect(buku.potretSemua()).toEqual(awal);
});

test('buku yang ditulis orang lain sementara itu: conflict', async () => {
  const buku = await ruangTerkompilasi();
  await ketikPdn(buku);
  const hasil = await hitungUlang(buku, lingkunganUji(), { tulis: tulisKode }, () => {
    void ketik(buku, 'meta', 'revisi', 'nilai', '99');
    return true;
  });
  expect(hasil).toEqual({ ok: false, error: { kode: 'conflict' } });
  expect(usangTertulis(nilaiDari(await buku.baca(['meta'])))).toEqual([]);
});
