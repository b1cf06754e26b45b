import { tandaiLangkah } from '../../../src/application/alur/tandai';
import { putuskan } from '../../../src/application/keputusan/putuskan';
import type { PermintaanPutuskan } from '../../../src/application/keputusan/tipe';
import { bukaKunci } from '../../../src/application/kunci/buka-kunci';
import { tetapkan } from '../../../src/application/kunci/tetapkan';
import type { Workbook } from '../../../src/application/ports/workbook';
import { labelKeputusan } from '../../../src/domain/keputusan/keputusan';
import { kunciAngka, rapatkan } from '../../bangun/keputusan';
import { ketik, ketikPdn } from '../../bangun/ketikan';
import { lingkunganUji } from '../../bangun/lingkungan';
import { barisTabel, isiDari, kodeCatatan, nilaiDari } from '../../bangun/ruang-kerja';
import { tgl } from '../../bangun/tanggal';
import { kompilasikan, ruangTerkompilasi } from '../../bangun/terkompilasi';
import { tulisKode } from '../../bangun/tulis-kode';

jest.setTimeout(60_000);

const P = '2026-TW1';

/** The first quarter is compiled and locked on 1 April: IK01 55 % against 80, IK02 87,5 % of 90–110; both below their targets. */
async function terkunci(): Promise<Workbook> {
  const buku = await ruangTerkompilasi();
  await kunciAngka(buku, P);
  return buku;
}

const DICATAT = { periode: P, dicatat: 'Budi', nomor: '027/5' };

const satu = (
  buku: Workbook,
  butir: Extract<PermintaanPutuskan['rapat'], { butir: unknown }>['butir'],
  lain: Partial<PermintaanPutuskan> & { readonly cara?: 'satu' | 'bersama' } = {},
  hari = '2026-04-20',
) => {
  const { cara = 'satu', ...isi } = lain;
  return putuskan(buku, lingkunganUji(`putus-${++ke}`, hari), {
    ...DICATAT,
    rapat: { cara, butir },
    ...isi,
  });
};
let ke = 0;

const b = (indikator: string) => ({ indikator, cabang: 'lanjutkan' as const });
const tercapai = (indikator: string) => ({ indikator, cabang: 'tetapkan-tercapai' as const });
const lewat = (indikator: string) => ({ indikator, cabang: 'waktu-terlampaui' as const });

test('keputusan tersimpan dengan angka yang dikunci, kodenya, dan siapa yang memutuskan dan mencatat', async () => {
  const buku = await terkunci();
  const hasil = isiDari(await satu(buku, [b('ik01')], { tanggal: tgl('2026-04-15') }));
  const [kunci] = await barisTabel(buku, 'kunci-angka');
  const baris = await barisTabel(buku, 'keputusan');
  expect(baris).toHaveLength(1);
  expect(baris[0]).toMatchObject({
    kode: 'KEP-001',
    periode: P,
    indikator: 'IK01',
    keputusan: 'Lanjutkan tanpa Perbaikan',
    status: null,
    oleh: 'Kepala UKPBJ',
    dicatatOleh: 'Budi',
    nomor: '027/5',
    satuan: '%',
    kelengkapan: 100,
    hash: kunci!['hash'],
    dicatat: '2026-04-20T08:00:00+07:00',
    dibatalkan: null,
  });
  expect(baris[0]!['nilai']).toBeCloseTo(55, 10);
  expect(hasil.indikator.map(({ keputusan }) => keputusan?.kode)).toEqual(['KEP-001', undefined]);
  expect(hasil.terbuka).toBe(2);
});

test('sesudah kunci saja; tanpa rapat keadaannya tetap terlihat', async () => {
  const buku = await ruangTerkompilasi();
  expect(kodeCatatan(await satu(buku, [b('IK01')]))).toEqual(['keputusan-periode-belum-terkunci']);
  const dilihat = await putuskan(buku, lingkunganUji('lihat'), { periode: P });
  expect(kodeCatatan(dilihat)).toEqual(['keputusan-periode-belum-terkunci']);
  expect(isiDari(dilihat).indikator).toHaveLength(2);
  expect(await barisTabel(buku, 'keputusan')).toEqual([]);
});

test('semua yang salah disebut sekaligus, masing-masing pada indikatornya, dan tidak ada yang tersimpan', async () => {
  const buku = await terkunci();
  const hasil = await satu(buku, [b('IK01'), b('IK9')], {
    ...{ dicatat: ' ', nomor: '', oleh: '' },
    tanggal: tgl('2026-04-21'),
  });
  expect(kodeCatatan(hasil).sort()).toEqual([
    'keputusan-belum-lengkap',
    'keputusan-indikator-tidak-dikenal',
    'keputusan-tanggal-di-depan',
  ]);
  const { catatan } = nilaiDari(hasil);
  expect(catatan.find(({ kode }) => kode === 'keputusan-belum-lengkap')?.params).toEqual({
    daftar: ['oleh', 'dicatat', 'nomor'],
  });
  expect(catatan.find(({ kode }) => kode === 'keputusan-indikator-tidak-dikenal')?.lokasi).toEqual({
    kode: 'IK9',
  });
  expect(await barisTabel(buku, 'keputusan')).toEqual([]);
});

test.each([
  ['sebelum angkanya dikunci', '2026-03-31', 'dikunci'],
  ['sebelum periodenya berakhir', '2026-03-30', 'dikunci'],
])('tanggal rapat %s ditolak', async (_, hari, sebab) => {
  const hasil = await satu(await terkunci(), [b('IK01')], { tanggal: tgl(hari) });
  expect(nilaiDari(hasil).catatan.map(({ kode, params }) => [kode, params])).toEqual([
    ['keputusan-tanggal-terlalu-awal', { tanggal: tgl(hari), batas: tgl('2026-04-01'), periode: P, sebab }],
  ]);
});

describe('banyak sekaligus', () => {
  test('hanya untuk b', async () => {
    const buku = await terkunci();
    const bersama = { cara: 'bersama' as const };
    for (const pilihan of [tercapai, lewat])
      expect(kodeCatatan(await satu(buku, [pilihan('IK01'), pilihan('IK02')], bersama))).toContain(
        'keputusan-bersama',
      );
    isiDari(await satu(buku, [b('IK01'), b('IK02')], bersama));
    expect((await barisTabel(buku, 'keputusan')).map(({ kode }) => kode)).toEqual(['KEP-001', 'KEP-002']);
  });

  test('tidak untuk data yang belum memadai; satu per satu perlu catatan', async () => {
    const buku = await ruangTerkompilasi();
    // IK01 loses one of three contracts: 66,7 % of its rows.
    await ketik(buku, 'data-transaksi', '2026-TW1|inaproc:K1:1', 'nilai_pdn', null);
    await ketik(buku, 'pengaturan', 'ambangCakupan', 'nilai', '90');
    const { hitungUlang } = await import('../../../src/application/capaian/hitung-ulang');
    isiDari(await hitungUlang(buku, lingkunganUji('hitung'), { tulis: tulisKode }));
    await kunciAngka(buku, P);
    // IK02 looks at no contract.
    const bersama = await satu(buku, [b('IK01'), b('IK02')], { cara: 'bersama' });
    expect(nilaiDari(bersama).catatan.filter(({ tingkat }) => tingkat === 'galat')).toMatchObject([
      { kode: 'keputusan-bersama-belum-memadai', params: { indikator: ['IK01'] } },
      { kode: 'keputusan-catatan-wajib', lokasi: { kode: 'IK01' } },
    ]);
    expect(kodeCatatan(await satu(buku, [b('IK01')]))).toContain('keputusan-catatan-wajib');
    isiDari(await satu(buku, [{ ...b('IK01'), catatan: '=dua kontrak saja\nmenunggu DPU' }]));
    expect((await barisTabel(buku, 'keputusan'))[0]).toMatchObject({
      catatan: '=dua kontrak saja\nmenunggu DPU',
    });
  });
});

test('catatan 32.767 huruf dengan = tersimpan utuh, sehuruf lebih panjang ditolak', async () => {
  const buku = await terkunci();
  const panjang = `=${'x'.repeat(32_766)}`;
  const lebih = await satu(buku, [{ ...b('IK01'), catatan: `${panjang}y` }]);
  expect(nilaiDari(lebih).catatan).toMatchObject([
    { kode: 'keputusan-teks-panjang', params: { bagian: 'catatan', panjang: 32_768, batas: 32_767 } },
  ]);
  isiDari(await satu(buku, [{ ...b('IK01'), catatan: panjang }]));
  expect((await barisTabel(buku, 'keputusan'))[0]!['catatan']).toBe(panjang);
});

describe('dua kali', () => {
  test('yang sama tidak menulis apa pun; yang lain ditolak sampai dibatalkan, dan yang batal tetap ada', async () => {
    const buku = await terkunci();
    isiDari(await satu(buku, [b('IK01')]));
    const [meta] = await barisTabel(buku, 'riwayat').then((baris) => baris.slice(-1));
    const lagi = isiDari(await satu(buku, [b('IK01')]));
    expect(lagi.dilakukan).toMatchObject({ keputusan: [], sama: [{ kode: 'KEP-001' }] });
    expect(await barisTabel(buku, 'keputusan')).toHaveLength(1);
    expect((await barisTabel(buku, 'riwayat')).at(-1)).toEqual(meta);

    expect(kodeCatatan(await satu(buku, [lewat('IK01')]))).toEqual(['keputusan-sudah-ada']);
    const batal = await putuskan(buku, lingkunganUji('batal', '2026-04-21'), {
      periode: P,
      dicatat: 'Budi',
      rapat: { batal: 'IK01', alasan: 'salah baca notula' },
    });
    expect(isiDari(batal).dilakukan).toMatchObject({ apa: 'dibatalkan', keputusan: [{ kode: 'KEP-001' }] });
    isiDari(await satu(buku, [lewat('IK01')]));
    expect(
      (await barisTabel(buku, 'keputusan')).map(({ kode, keputusan, status, alasanBatal }) => [
        kode,
        keputusan,
        status,
        alasanBatal,
      ]),
    ).toEqual([
      ['KEP-001', 'Lanjutkan tanpa Perbaikan', null, 'salah baca notula'],
      ['KEP-002', 'Tetapkan Waktu Terlampaui', 'Waktu terlampaui', null],
    ]);
  });

  test('oleh dua orang pada saat yang sama: yang kedua tidak menimpa', async () => {
    const buku = await terkunci();
    const hasil = await Promise.all([satu(buku, [b('IK01')]), satu(buku, [lewat('IK01')])]);
    expect(hasil.map((isi) => (isi.ok ? 'tersimpan' : isi.error.kode)).sort()).toEqual([
      'conflict',
      'tersimpan',
    ]);
    expect(await barisTabel(buku, 'keputusan')).toHaveLength(1);
  });

  test('baris yang bertentangan disebut dan tidak ada yang berlaku; baris ketikan bukan keputusan', async () => {
    const buku = await terkunci();
    isiDari(await satu(buku, [b('IK01')]));
    const [asli] = await barisTabel(buku, 'keputusan');
    const kolom = Object.keys(asli!).filter((id) => id !== '_id');
    // As a copy of the workbook in an older program would have written it.
    const lain = {
      ...{ ...asli, kode: 'KEP-002', keputusan: 'Tetapkan Tercapai', status: 'Tercapai' },
      sidik: null,
    };
    nilaiDari(
      await buku.terapkan([
        {
          jenis: 'simpan',
          tabelId: 'keputusan',
          kolom,
          baris: [{ id: 'disalin', sel: kolom.map((id) => lain[id as keyof typeof lain]) }],
        },
      ]),
    );
    const dilihat = await putuskan(buku, lingkunganUji('lihat'), { periode: P });
    expect(nilaiDari(dilihat).catatan).toMatchObject([
      {
        kode: 'keputusan-bertentangan',
        lokasi: { lembar: 'Keputusan', kolom: 'Keputusan' },
        params: { indikator: 'IK01', kode: ['KEP-001', 'KEP-002'] },
      },
    ]);
    expect(isiDari(dilihat).indikator[0]!.keputusan).toBeUndefined();
    const batal = await putuskan(buku, lingkunganUji('batal', '2026-04-21'), {
      periode: P,
      dicatat: 'Budi',
      rapat: { batal: 'IK01', alasan: 'dua keputusan' },
    });
    expect(isiDari(batal).dilakukan?.keputusan).toHaveLength(2);
    expect(kodeCatatan(await satu(buku, [lewat('IK01')]))).not.toContain('keputusan-bertentangan');
  });

  test('baris yang dihapus dengan tangan disebut kodenya', async () => {
    const buku = await terkunci();
    isiDari(await satu(buku, [b('IK01'), b('IK02')]));
    const [pertama] = await barisTabel(buku, 'keputusan');
    nilaiDari(
      await buku.terapkan([{ jenis: 'hapus', tabelId: 'keputusan', id: [pertama!['_id'] as string] }]),
    );
    expect(nilaiDari(await putuskan(buku, lingkunganUji('lihat'), { periode: P })).catatan).toMatchObject([
      { kode: 'keputusan-hilang', params: { kode: ['KEP-001'] } },
    ]);
  });
});

describe('status akhir', () => {
  test('Tercapai di bawah target diperingatkan; sesudahnya indikatornya tidak diputuskan lagi', async () => {
    const buku = await terkunci();
    const hasil = await satu(buku, [tercapai('IK01')]);
    expect(kodeCatatan(hasil)).toEqual(['keputusan-tercapai-di-bawah-target']);
    expect(isiDari(hasil).terbuka).toBe(1);
    await kompilasikan(buku, '2026-TW2', ['DINKES', 'DPU']);
    await kunciAngka(buku, '2026-TW2', '2026-07-02');
    const tw2 = { periode: '2026-TW2' };
    const lagi = await satu(buku, [b('IK01'), b('IK02')], tw2, '2026-07-10');
    expect(nilaiDari(lagi).catatan.filter(({ tingkat }) => tingkat === 'galat')).toMatchObject([
      { kode: 'keputusan-sudah-final', lokasi: { kode: 'IK01' }, params: { periode: P, kode: 'KEP-001' } },
    ]);
    isiDari(await satu(buku, [b('IK02')], tw2, '2026-07-10'));
    // The other one was decided on in TW2: it cannot be closed in TW1 any more.
    expect(kodeCatatan(await satu(buku, [lewat('IK02')], {}, '2026-07-10'))).toContain(
      'keputusan-sesudahnya-ada',
    );
    const dilihat = isiDari(await putuskan(buku, lingkunganUji('lihat', '2026-07-10'), tw2));
    expect(dilihat.indikator.map(({ dipantau }) => dipantau?.kode)).toEqual(['KEP-001', undefined]);
  });

  test('tanpa nilai tidak dapat Tercapai, dapat b dan Waktu terlampaui', async () => {
    const buku = await ruangTerkompilasi();
    const [ik01] = await barisTabel(buku, 'indikator');
    await ketik(buku, 'indikator', ik01!['_id'] as string, 'rumus', 'jumlah(nilai_pdn) / (1 - 1)');
    const { setujui } = await import('../../../src/application/setujui');
    isiDari(await setujui(buku, lingkunganUji('setuju-2'), { oleh: 'Ani', nomor: '2', alasan: 'rumus uji' }));
    const { hitungUlang } = await import('../../../src/application/capaian/hitung-ulang');
    isiDari(await hitungUlang(buku, lingkunganUji('hitung'), { tulis: tulisKode }));
    await kunciAngka(buku, P);
    expect(kodeCatatan(await satu(buku, [tercapai('IK01')]))).toContain('keputusan-tercapai-tanpa-nilai');
    isiDari(await satu(buku, [lewat('IK01')]));
    expect((await barisTabel(buku, 'keputusan'))[0]).toMatchObject({ nilai: null, satuan: null });
  });
});

describe('langkah 18 dan 19', () => {
  const tandai = (buku: Workbook, nomor: number, hari: string, lain: object = {}) =>
    tandaiLangkah(buku, lingkunganUji(`tanda-${nomor}`, hari), { nomor, oleh: 'Ani', ...lain });

  test('18 menunggu setiap indikator, lalu menuju langkah 12 periode berikutnya menurut keputusannya', async () => {
    const buku = await terkunci();
    isiDari(await satu(buku, [b('IK01')]));
    const belum = await tandai(buku, 18, '2026-04-20', { periode: P });
    expect(nilaiDari(belum).catatan).toMatchObject([
      { kode: 'langkah-tanpa-keputusan', params: { periode: P, jumlah: 1, indikator: ['IK02'] } },
    ]);
    isiDari(await satu(buku, [lewat('IK02')]));
    const lain = await tandai(buku, 18, '2026-04-20', { periode: P, cabang: 'tetapkan-tercapai' });
    expect(nilaiDari(lain).catatan).toMatchObject([
      {
        kode: 'langkah-keputusan-lain',
        params: { cabang: 'Tetapkan Tercapai', tercatat: 'Lanjutkan tanpa Perbaikan' },
      },
    ]);
    const { keadaan, alur } = isiDari(await tandai(buku, 18, '2026-04-20', { periode: P }));
    expect(keadaan.selesai).toMatchObject({ cabang: 'lanjutkan', ke: 12 });
    expect(alur.periodeBerjalan).toBe('2026-TW2');
    expect(alur.berikutnya).toBe(1);
  });

  test('19 menyebut setiap indikator yang terbuka pada barisnya, dengan tawaran menutup sisanya', async () => {
    const buku = await ruangTerkompilasi();
    await kunciAngka(buku, P);
    await rapatkan(buku, P, { IK01: 'lanjutkan' }, '2026-04-20');
    const awal = nilaiDari(await tandai(buku, 19, '2026-04-20'));
    expect(awal.catatan).toMatchObject([
      {
        kode: 'indikator-belum-ditutup',
        lokasi: { lembar: 'Indikator', kolom: 'Kode', kode: 'IK01' },
        params: { indikator: 'IK01', periode: P, cabang: 'Lanjutkan tanpa Perbaikan' },
      },
      { kode: 'indikator-belum-ditutup', params: { indikator: 'IK02' } },
      { kode: 'sisanya-dapat-ditutup', params: { jumlah: 2 } },
    ]);
    expect(awal.catatan.every(({ lokasi, tingkat }) => tingkat === 'info' || lokasi.sel !== undefined)).toBe(
      true,
    );
    // Not before the end of the year.
    const sisanya = (periode: string, hari: string) =>
      putuskan(buku, lingkunganUji('sisa', hari), {
        ...DICATAT,
        periode,
        rapat: { cara: 'sisanya' },
      });
    expect(kodeCatatan(await sisanya(P, '2026-04-20'))).toContain('sisanya-belum-akhir');

    await kompilasikan(buku, '2026-TW4', ['DINKES', 'DPU']);
    await kunciAngka(buku, '2026-TW4', '2027-01-05');
    expect(nilaiDari(await tandai(buku, 19, '2027-01-06')).catatan.at(-1)).toMatchObject({
      kode: 'sisanya-dapat-ditutup',
      params: { jumlah: 2, periode: '2026-TW4' },
    });
    await rapatkan(buku, '2026-TW4', { IK01: 'lanjutkan' }, '2027-01-06');
    // One decision takes the place of another; both stay.
    isiDari(await sisanya('2026-TW4', '2027-01-07'));
    expect(
      (await barisTabel(buku, 'keputusan')).map(({ kode, indikator, status, nomor, alasanBatal }) => [
        kode,
        indikator,
        status,
        nomor,
        alasanBatal,
      ]),
    ).toEqual([
      ['KEP-001', 'IK01', null, '027/2026-TW1', null],
      ['KEP-002', 'IK01', null, '027/2026-TW4', 'Diganti KEP-003'],
      ['KEP-003', 'IK01', 'Waktu terlampaui', '027/5', null],
      ['KEP-004', 'IK02', 'Waktu terlampaui', '027/5', null],
    ]);
    expect(kodeCatatan(await sisanya('2026-TW4', '2027-01-07'))).toContain('sisanya-tidak-ada');
    const tutup = isiDari(await tandai(buku, 18, '2027-01-08', { periode: '2026-TW4' }));
    expect(tutup.keadaan.selesai).toMatchObject({ cabang: 'waktu-terlampaui', ke: 19 });
    isiDari(await tandai(buku, 19, '2027-01-08'));
    const batal = await putuskan(buku, lingkunganUji('batal', '2027-01-08'), {
      periode: '2026-TW4',
      dicatat: 'Budi',
      rapat: { batal: 'IK02', alasan: 'keliru' },
    });
    expect(kodeCatatan(batal)).toContain('keputusan-siklus-selesai');
  });
});

test('kunci yang dibuka menyebut keputusan yang bertumpu padanya; sesudah diperbaiki keputusannya ditandai', async () => {
  const buku = await terkunci();
  isiDari(await satu(buku, [b('IK01'), b('IK02')]));
  const dibuka = await bukaKunci(buku, lingkunganUji('buka', '2026-04-21'), {
    ...{ periode: P, oleh: 'Ani', alasan: 'salah ketik', tulis: tulisKode },
  });
  expect(isiDari(dibuka).keputusan).toEqual(['KEP-001', 'KEP-002']);
  expect((await barisTabel(buku, 'kunci-angka'))[0]).toMatchObject({
    terdampak: 'Keputusan KEP-001, KEP-002',
  });
  const lihat = async () =>
    nilaiDari(await putuskan(buku, lingkunganUji('lihat', '2026-04-21'), { periode: P })).catatan;
  expect((await lihat()).filter(({ kode }) => kode === 'keputusan-angka-berubah')).toMatchObject([
    { params: { kode: 'KEP-001', dibuka: true }, lokasi: { lembar: 'Keputusan' } },
    { params: { kode: 'KEP-002', dibuka: true } },
  ]);
  await ketikPdn(buku);
  const { hitungUlang } = await import('../../../src/application/capaian/hitung-ulang');
  isiDari(await hitungUlang(buku, lingkunganUji('hitung', '2026-04-21'), { tulis: tulisKode }));
  isiDari(
    await tetapkan(buku, lingkunganUji('kunci-lagi', '2026-04-22'), {
      ...{ periode: P, oleh: 'Ani', tulis: tulisKode },
    }),
  );
  expect((await lihat()).map(({ kode, params }) => [kode, params])).toEqual(
    ['KEP-001', 'KEP-002'].map((kode, i) => [
      'keputusan-angka-berubah',
      { kode, indikator: `IK0${i + 1}`, periode: P, dibuka: false },
    ]),
  );
});

test('sel keputusan yang diubah tangan disebut pada selnya, juga sesudah dibatalkan; baris tanpa kode periksa tetap sah', async () => {
  const buku = await terkunci();
  isiDari(await satu(buku, [b('IK01'), b('IK02')]));
  const diubah = async () =>
    nilaiDari(await putuskan(buku, lingkunganUji('lihat', '2026-04-21'), { periode: P }))
      .catatan.filter(({ kode }) => kode === 'keputusan-diubah')
      .map(({ params, lokasi }) => [params, lokasi.lembar, lokasi.kolom]);
  expect(await diubah()).toEqual([]);
  const [ik01, ik02] = (await barisTabel(buku, 'keputusan')).map((baris) => baris['_id'] as string);
  const ubahSel = async (id: string, kolom: string, sel: string | null) =>
    nilaiDari(
      await buku.terapkan([
        { jenis: 'simpan', tabelId: 'keputusan', kolom: [kolom], baris: [{ id, sel: [sel] }] },
      ]),
    );
  await ubahSel(ik01!, 'nomor', '027/99');
  await ubahSel(ik01!, 'keputusan', labelKeputusan['waktu-terlampaui']);
  // Blanks around a text, and its letters' case, are no other text.
  await ubahSel(ik02!, 'dicatatOleh', ' BUDI ');
  const kep01 = [{ kode: 'KEP-001' }, 'Keputusan'];
  expect(await diubah()).toEqual([
    [...kep01, 'Keputusan'],
    [...kep01, 'Nomor notula'],
  ]);
  isiDari(
    await putuskan(buku, lingkunganUji('batal', '2026-04-21'), {
      ...{ periode: P, dicatat: 'Budi' },
      rapat: { batal: 'IK01', alasan: 'keliru' },
    }),
  );
  // Written once more, the final status is that of the branch that stands there.
  expect((await diubah()).map(([, , kolom]) => kolom)).toEqual(['Keputusan', 'Status akhir', 'Nomor notula']);
  // The mark that it was taken back is one of its cells.
  await ubahSel(ik01!, 'alasanBatal', 'lain');
  expect((await diubah()).at(-1)).toEqual([...kep01, 'Alasan pembatalan']);
  await ubahSel(ik01!, 'sidik', null);
  expect(await diubah()).toEqual([]);
});
