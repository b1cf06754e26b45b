import { alurSop } from '../../../src/application/alur/alur-sop';
import { daftarUsulan } from '../../../src/application/alur/daftar-usulan';
import { tandaiLangkah } from '../../../src/application/alur/tandai';
import { tandaiButir } from '../../../src/application/alur/tandai-butir';
import { analisis } from '../../../src/application/analisis/analisis';
import { tandaiDikirim } from '../../../src/application/distribusi/tandai-dikirim';
import type { Workbook } from '../../../src/application/ports/workbook';
import { isoDari } from '../../../src/domain/umum/tanggal';
import { lembarAnalisis } from '../../../src/sajian/analisis/lembar-analisis';
import { kunciAngka, rapatkan } from '../../bangun/keputusan';
import { lingkunganUji } from '../../bangun/lingkungan';
import { barisTabel, isiDari, ruangPada } from '../../bangun/ruang-kerja';
import { tgl } from '../../bangun/tanggal';
import { ruangTerkompilasi } from '../../bangun/terkompilasi';

jest.setTimeout(60_000);

const P = '2026-TW1';
let urutan = 0;
const dunia = (hari?: string) => lingkunganUji(`u${++urutan}`, hari);

/** `step → day` of what is proposed, with what it rests on. */
const usulan = async (buku: Workbook, hari: string, periode?: string) =>
  Object.fromEntries(
    daftarUsulan(isiDari(await alurSop(buku, tgl(hari))), periode).map(({ nomor, usulan: satu }) => [
      nomor,
      `${isoDari(satu.tanggal)} ${satu.dasar.jenis}`,
    ]),
  );

const satu = async (buku: Workbook, nomor: number, hari: string) =>
  daftarUsulan(isiDari(await alurSop(buku, tgl(hari)))).find((milik) => milik.nomor === nomor)?.usulan;

// The plan has no mistakes; it was approved on 1 April 2026, number 027/1.
test('rencana yang terisi diusulkan per hari ini, yang disetujui pada hari persetujuannya', async () => {
  expect(await usulan(await ruangPada('berdata'), '2026-03-30')).toEqual({
    2: '2026-03-30 isian-lengkap',
    3: '2026-03-30 isian-lengkap',
    4: '2026-03-30 isian-lengkap',
    5: '2026-03-30 isian-lengkap',
  });
  expect(await usulan(await ruangPada('disetujui'), '2026-04-07')).toEqual({
    2: '2026-04-01 isian-lengkap',
    3: '2026-04-01 isian-lengkap',
    4: '2026-04-01 isian-lengkap',
    5: '2026-04-01 isian-lengkap',
    7: '2026-04-01 rencana-disetujui',
  });
});

test('yang kosong, yang belum diperiksa, dan hari yang belum tiba tidak diusulkan', async () => {
  expect(await usulan(await ruangPada('kosong'), '2026-04-07')).toEqual({});
  const ringan = isiDari(await alurSop(await ruangPada('berdata'), tgl('2026-04-07'), { ringan: true }));
  expect(daftarUsulan(ringan)).toEqual([]);
  // Approved on the 1st, looked at as of the day before.
  expect(await usulan(await ruangPada('disetujui'), '2026-03-31')).toEqual({});
});

test('tidak ada yang ditandai sendiri; yang sudah ditandai tidak diusulkan lagi', async () => {
  const buku = await ruangPada('disetujui');
  const sebelum = await barisTabel(buku, 'pelaksanaan');
  await usulan(buku, '2026-04-07');
  expect(await barisTabel(buku, 'pelaksanaan')).toEqual(sebelum);
  isiDari(
    await tandaiLangkah(buku, dunia('2026-04-07'), { nomor: 2, oleh: 'Ani', tanggal: tgl('2026-04-01') }),
  );
  expect(Object.keys(await usulan(buku, '2026-04-07'))).toEqual(['3', '4', '5', '7']);
});

test('nomor dokumen menjadi catatan, kecuali bila tandanya menyimpang: catatan itu alasannya', async () => {
  const buku = await ruangPada('disetujui');
  // Step 6 is open: marked now, 7 comes before it.
  expect(await satu(buku, 7, '2026-04-07')).toEqual({
    tanggal: tgl('2026-04-01'),
    dasar: { jenis: 'rencana-disetujui', params: { nomor: '027/1' } },
    cabang: 'setujui-rencana',
    ke: 8,
  });
  isiDari(
    await tandaiLangkah(buku, dunia('2026-04-01'), {
      nomor: 6,
      oleh: 'Ani',
      butir: ['2-k1', '2-k2'],
      tanggal: tgl('2026-04-01'),
    }),
  );
  expect(await satu(buku, 7, '2026-04-07')).toMatchObject({ catatan: 'Nomor dokumen 027/1' });
});

test('langkah 6 diusulkan pada hari persetujuan, sesudah usulan edaran dicentang; yang dikembalikan tidak', async () => {
  const buku = await ruangPada('disetujui');
  expect(await satu(buku, 6, '2026-04-07')).toBeUndefined();
  for (const butir of ['2-k1', '2-k2'])
    isiDari(await tandaiButir(buku, dunia('2026-04-02'), { nomor: 2, butir, oleh: 'Ani', dicentang: true }));
  const usulan6 = await satu(buku, 6, '2026-04-07');
  expect(usulan6).toEqual({
    tanggal: tgl('2026-04-01'),
    dasar: { jenis: 'rencana-diajukan', params: { nomor: '027/1' } },
  });
  // What is proposed is taken.
  isiDari(
    await tandaiLangkah(buku.salinan(), dunia('2026-04-07'), {
      ...{ nomor: 6, oleh: 'Ani', tanggal: usulan6!.tanggal },
    }),
  );
  isiDari(
    await tandaiLangkah(buku, dunia('2026-04-03'), {
      ...{ nomor: 7, oleh: 'Kepala', cabang: 'kembalikan', ke: 4 },
      catatan: 'Target terlalu rendah',
    }),
  );
  expect(await satu(buku, 6, '2026-04-07')).toBeUndefined();
});

test('rencana yang dikembalikan sesudah disetujui tidak diusulkan disetujui', async () => {
  const buku = await ruangPada('disetujui');
  isiDari(
    await tandaiLangkah(buku, dunia('2026-04-03'), {
      ...{ nomor: 7, oleh: 'Kepala', cabang: 'kembalikan', ke: 4 },
      catatan: 'Target terlalu rendah',
    }),
  );
  expect(await satu(buku, 7, '2026-04-07')).toBeUndefined();
});

/*
 * Compiled on 1 April from both units. Sent on the 2nd and the 3rd; locked on the 8th; the meeting decides on the 20th.
 * Actions RA1 and RA2 run until December: step 12 is not done.
 */
test('periode diusulkan menurut pengiriman, pengembalian, kompilasi, kunci, dan keputusannya', async () => {
  const buku = await ruangTerkompilasi();
  isiDari(
    await tandaiDikirim(buku, dunia('2026-04-03'), { periode: P, unit: ['DPU'], tanggal: tgl('2026-04-02') }),
  );
  expect((await usulan(buku, '2026-04-30'))[8]).toBeUndefined();
  isiDari(await tandaiDikirim(buku, dunia('2026-04-03'), { periode: P, tanggal: tgl('2026-04-03') }));
  expect((await usulan(buku, '2026-04-30'))[8]).toBe('2026-04-02 template-dikirim');
  expect(await usulan(buku, '2026-04-30', P)).toEqual({
    13: '2026-04-01 template-kembali',
    14: '2026-04-01 data-dikompilasi',
  });
  await kunciAngka(buku, P, '2026-04-08');
  const sebagian = buku.salinan();
  await rapatkan(sebagian, P, { IK01: 'lanjutkan' }, '2026-04-20');
  expect(await usulan(sebagian, '2026-04-30', P)).toEqual({
    13: '2026-04-01 template-kembali',
    14: '2026-04-01 data-dikompilasi',
    16: '2026-04-08 angka-terkunci',
  });
  await rapatkan(buku, P, { IK01: 'lanjutkan', IK02: 'lanjutkan' }, '2026-04-21');
  expect(await satu(buku, 18, '2026-04-30')).toEqual({
    tanggal: tgl('2026-04-21'),
    dasar: { jenis: 'keputusan-lengkap', params: { indikator: 2, nomor: '027/2026-TW1' } },
    cabang: 'lanjutkan',
    ke: 12,
  });
});

test('analisis yang tercatat mengusulkan langkah 15 pada hari catatan terakhirnya, di periodenya saja', async () => {
  const buku = await ruangTerkompilasi();
  for (const [catat, hari] of [
    ['IK02', '2026-04-09'],
    ['IK01', '2026-04-07'],
  ] as const)
    isiDari(
      await analisis(
        buku,
        dunia(hari),
        { periode: P, catat, sebab: 'Kontrak belum tercatat', oleh: 'Ani' },
        lembarAnalisis,
      ),
    );
  const milik = daftarUsulan(isiDari(await alurSop(buku, tgl('2026-04-30')))).filter(
    ({ nomor }) => nomor === 15,
  );
  expect(milik).toEqual([
    {
      nomor: 15,
      periode: P,
      usulan: {
        tanggal: tgl('2026-04-09'),
        dasar: { jenis: 'analisis-tercatat', params: { analisis: 2, rekomendasi: 0 } },
      },
    },
  ]);
});
