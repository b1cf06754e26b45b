import { periksaRencana } from '../../../src/domain/rencana/periksa';
import type { Opd, Rencana } from '../../../src/domain/rencana/rencana';
import { fungsiMenurutNama } from '../../../src/domain/rumus/fungsi/daftar';
import { variabelBaku } from '../../../src/domain/variabel/daftar';
import {
  aksi,
  area,
  baseline,
  indikator,
  opd,
  rencana,
  target,
  targetLengkap,
  tujuan,
} from '../../bangun/rencana';
import { tgl } from '../../bangun/tanggal';

const periksa = (ubah: Partial<Rencana>, unit: readonly Opd[] = [opd()]) =>
  periksaRencana(rencana(ubah), unit, variabelBaku);

/** Findings as `level code table/row/column`. */
const ringkas = (ubah: Partial<Rencana>, unit?: readonly Opd[]): string[] =>
  periksa(ubah, unit)
    .filter(({ kode }) => kode !== 'area-pengukuran-kurang' && kode !== 'kolom-tanggal-disarankan')
    .map(({ kode, tingkat, lokasi: { rujuk } }) =>
      `${tingkat} ${kode} ${[rujuk?.tabel, rujuk?.id, rujuk?.kolom].filter(Boolean).join('/')}`.trim(),
    );

const denganIndikator = (ubah: Parameters<typeof indikator>[0]): Partial<Rencana> => ({
  indikator: [indikator(ubah)],
});
const denganTarget = (...lain: Parameters<typeof target>[0][]): Partial<Rencana> => ({
  target: [...targetLengkap(indikator()), ...lain.map((satu) => target({ id: 'tg-x', ...satu }))],
});
const targetUbah = (periode: string, ubah: Parameters<typeof target>[0]): Partial<Rencana> => ({
  target: targetLengkap(indikator()).map((satu) => (satu.periode === periode ? { ...satu, ...ubah } : satu)),
});

test('rencana yang lengkap hanya diberi tahu area pengukuran yang belum ada', () => {
  const catatan = periksa({}).filter(({ tingkat }) => tingkat !== 'info');
  expect(catatan).toHaveLength(1);
  expect(catatan[0]).toMatchObject({
    kode: 'area-pengukuran-kurang',
    tingkat: 'peringatan',
    params: { daftar: ['Ketepatan Waktu', 'Kualitas', 'Tingkat Layanan'] },
  });
});

test.each<readonly [string, Partial<Rencana>, readonly string[]]>([
  [
    'dua tujuan berkode sama',
    { tujuan: [tujuan(), tujuan({ id: 't-2', kode: ' t1' })] },
    ['galat kode-ganda tujuan/t-2/kode'],
  ],
  [
    'dua area berkode sama',
    { area: [area(), area({ id: 'ar-2', kode: 'a1' })] },
    ['galat kode-ganda area/ar-2/kode'],
  ],
  ['dua aksi berkode sama', { aksi: [aksi(), aksi({ id: 'ra-2' })] }, ['galat kode-ganda aksi/ra-2/kode']],
  ['tanpa tujuan', { tujuan: [] }, ['galat tujuan-kosong', 'galat rujukan-tidak-ada area/ar-1/tujuan']],
  ['tanpa area', { area: [] }, ['galat area-kosong', 'galat rujukan-tidak-ada indikator/ik-1/area']],
  [
    'tanpa indikator',
    { indikator: [], baseline: [], target: [], aksi: [] },
    ['galat indikator-kosong', 'galat area-tanpa-indikator area/ar-1'],
  ],
  [
    'area tanpa indikator',
    { area: [area(), area({ id: 'ar-2', kode: 'A2' })] },
    ['galat area-tanpa-indikator area/ar-2'],
  ],
  [
    'area menunjuk tujuan lain',
    { area: [area({ tujuan: 'T9' })] },
    ['galat rujukan-tidak-ada area/ar-1/tujuan'],
  ],
  [
    'kode indikator bukan nama',
    denganIndikator({ kode: 'IK-01' }),
    ['galat kode-bukan-nama indikator/ik-1/kode'],
  ],
  [
    'periodik tanpa kolom tanggal',
    denganIndikator({ sifat: 'periodik' }),
    ['galat kolom-tanggal-wajib indikator/ik-1/kolomTanggal'],
  ],
  ['bobot negatif', denganIndikator({ bobot: -1 }), ['galat bobot-negatif indikator/ik-1/bobot']],
  [
    'persen dijumlahkan setahun',
    denganIndikator({ nilaiTahunan: 'jumlah' }),
    ['galat nilai-tahunan-rasio indikator/ik-1/nilaiTahunan'],
  ],
  [
    'perkiraan garis lurus sebuah persentase',
    denganIndikator({ perkiraan: 'garis-lurus' }),
    ['galat perkiraan-bukan-besaran indikator/ik-1/perkiraan'],
  ],
  [
    'perkiraan garis lurus sebuah jumlah',
    denganIndikator({ perkiraan: 'garis-lurus', rumus: 'jumlah(nilai_kontrak)', satuan: 'Rp' }),
    [],
  ],
  [
    'aturan capaian tidak sesuai polarisasi',
    denganIndikator({
      polarisasi: 'makin-rendah',
      aturanCapaian: { jenis: 'makin-tinggi', batas: { bawah: 0, atas: 120 } },
    }),
    ['galat aturan-capaian-tidak-sesuai-polarisasi indikator/ik-1/aturanCapaian'],
  ],
  [
    'rumus salah',
    denganIndikator({ rumus: 'jumlah(nilai_pdm)' }),
    ['galat nama-tidak-dikenal indikator/ik-1/rumus'],
  ],
  ['basis salah', denganIndikator({ basis: 'hsp > 0' }), ['galat nama-tidak-dikenal indikator/ik-1/basis']],
  ['tanpa baseline', { baseline: [] }, ['galat baseline-tidak-ada indikator/ik-1/kode']],
  [
    'baseline tanpa nilai dan alasan',
    { baseline: [baseline({ nilai: null })] },
    ['galat baseline-tanpa-isi baseline/b-1/nilai'],
  ],
  [
    'target satu periode hilang',
    { target: targetLengkap(indikator()).slice(1) },
    ['galat target-tidak-ada indikator/ik-1/kode'],
  ],
  ['target ganda', denganTarget({ periode: '2026-TW2' }), ['galat target-ganda target/tg-x/periode']],
  [
    'target ganda untuk satu unit, huruf besar kecil berbeda',
    denganTarget({ id: 'tg-a', opd: 'DINKES' }, { id: 'tg-b', opd: 'dinkes' }),
    ['galat target-ganda target/tg-b/periode'],
  ],
  [
    'target tanpa nilai',
    targetUbah('2026-TW2', { nilai: null }),
    ['galat target-tanpa-nilai target/tg-2026-TW2/nilai'],
  ],
  [
    'target rentang yang setengah',
    targetUbah('2026-TW2', { nilai: null, batasBawah: 1 }),
    ['galat target-tanpa-nilai target/tg-2026-TW2/nilai'],
  ],
  [
    'target tahun lain',
    denganTarget({ periode: '2027-TW1' }),
    ['galat target-periode-salah target/tg-x/periode'],
  ],
  [
    'target bukan periode',
    denganTarget({ periode: 'Maret' }),
    ['galat target-periode-salah target/tg-x/periode'],
  ],
  [
    'target di luar frekuensi',
    denganTarget({ periode: '2026-B01' }),
    ['galat target-di-luar-frekuensi target/tg-x/periode'],
  ],
  ['target semester di samping triwulan', denganTarget({ periode: '2026-S1' }), []],
  [
    'target kumulatif menurun pada semester',
    {
      target: [...targetLengkap(indikator()), target({ id: 'tg-x', periode: '2026-S1', nilai: 70 })],
      indikator: [indikator({ satuan: 'paket' })],
    },
    ['galat target-kumulatif-menurun target/tg-x/nilai'],
  ],
  [
    'target untuk unit yang tidak ada',
    denganTarget({ opd: 'DINKS' }),
    ['galat rujukan-tidak-ada target/tg-x/opd'],
  ],
  [
    'target negatif',
    targetUbah('2026-TW2', { nilai: -1 }),
    ['galat target-negatif target/tg-2026-TW2/nilai'],
  ],
  [
    'target tahun berbeda dari periode terakhir',
    targetUbah('2026', { nilai: 90 }),
    ['galat target-akhir-beda-dari-tahun target/tg-2026-TW4/nilai'],
  ],
  ['tanpa aksi', { aksi: [] }, ['galat aksi-tidak-ada indikator/ik-1/kode']],
  [
    'aksi selesai sebelum mulai',
    { aksi: [aksi({ selesai: tgl('2026-01-04') })] },
    ['galat aksi-tanggal-terbalik aksi/ra-1/selesai'],
  ],
  [
    'aksi untuk unit yang tidak ada',
    { aksi: [aksi({ opd: 'XYZ' })] },
    ['galat rujukan-tidak-ada aksi/ra-1/opd'],
  ],
])('%s', (_, ubah, harapan) => expect(ringkas(ubah)).toEqual(harapan));

test('dua unit berkode sama', () =>
  expect(ringkas({}, [opd(), opd({ id: 'opd-2', kode: 'dinkes' })])).toEqual([
    'galat kode-ganda opd/opd-2/kode',
  ]));

test('kode indikator sama dengan nama variabel, apa pun besar hurufnya', () =>
  expect(ringkas(denganIndikator({ kode: 'Pagu', rumus: 'jumlah(hps)' }))).toContain(
    'galat kode-bentrok-variabel indikator/ik-1/kode',
  ));

describe('kode indikator yang sudah berarti lain', () => {
  const kode = (tertulis: string) =>
    periksa(denganIndikator({ kode: tertulis })).flatMap(({ kode: k, params }) =>
      k.startsWith('kode-') ? [[k, 'arti' in params ? params.arti : '']] : [],
    );
  test.each([
    ...fungsiMenurutNama.keys(),
    ...['dan', 'atau', 'bukan', 'and', 'or', 'not', 'tanggal_data', 'awal_periode', 'akhir_periode'],
  ])('%s adalah kata bahasa rumus, apa pun besar hurufnya', (nama) => {
    expect(kode(nama)).toEqual([['kode-tercadang', 'tata-bahasa']]);
    expect(kode(nama.toUpperCase())).toEqual([['kode-tercadang', 'tata-bahasa']]);
  });
  test.each(['PA', 'K', 'e', 'pi', 'mode', 'sum', 'IF', 'NaN', 'true', 'mod', 'In'])(
    '%s adalah tetapan, satuan, atau fungsi program lain',
    (nama) => expect(kode(nama)).toEqual([['kode-tercadang', 'matematika']]),
  );
  test.each(variabelBaku.map(({ nama }) => nama))('%s adalah variabel', (nama) =>
    expect(kode(nama).map(([k]) => k)).toEqual(['kode-bentrok-variabel']),
  );
  test.each(['IK01', 'jumlah1', 'JML', 'PDN', 'skor_1', 'dan2', 'EF', 'KPI'])('%s boleh', (nama) =>
    expect(kode(nama)).toEqual([]),
  );

  test('setiap kode mendapat usul sendiri yang belum dipakai', () => {
    const daftar = ['skor', 'ik7', 'pagu'].map((satu, i) => indikator({ id: `ik-${i}`, kode: satu }));
    const usul = periksa({ indikator: daftar }).flatMap(({ kode: k, params }) =>
      k.startsWith('kode-') && 'saran' in params ? [params.saran] : [],
    );
    expect(usul).toEqual(['IK08', 'IK09']);
  });
});

test('dua indikator berkode sama', () => {
  const kedua = indikator({ id: 'ik-2', kode: 'ik01' });
  const semua = {
    indikator: [indikator(), kedua],
    baseline: [baseline(), baseline({ id: 'b-2', indikatorId: 'ik-2' })],
    target: [...targetLengkap(indikator()), ...targetLengkap(kedua)],
    aksi: [aksi(), aksi({ id: 'ra-2', kode: 'RA2', indikatorId: 'ik-2' })],
  };
  expect(ringkas(semua)).toEqual(['galat kode-ganda indikator/ik-2/kode']);
});

test('kolom tanggal yang bukan tanggal ditolak dengan usul terdekat', () => {
  const catatan = periksa(denganIndikator({ kolomTanggal: 'tgl_bas' }));
  expect(catatan).toContainEqual(
    expect.objectContaining({
      kode: 'kolom-tanggal-tidak-dikenal',
      params: { nama: 'tgl_bas', saran: 'tgl_bast' },
      lokasi: { rujuk: { tabel: 'indikator', id: 'ik-1', kolom: 'kolomTanggal' } },
    }),
  );
  expect(ringkas(denganIndikator({ kolomTanggal: 'TGL_BAST' }))).toEqual([]);
});

test('rujukan yang keliru menyebut kode terdekat', () =>
  expect(periksa(denganTarget({ opd: 'DINKS' }))).toContainEqual(
    expect.objectContaining({ params: { bagian: 'OPD', kode: 'DINKS', saran: 'DINKES' } }),
  ));

test('target unit sendiri tidak menggantikan target seluruh OPD', () => {
  const hanyaUnit = targetLengkap(indikator()).map((satu) => ({ ...satu, opd: 'DINKES' }));
  expect(ringkas({ target: hanyaUnit })).toEqual(
    Array.from({ length: 5 }, () => 'galat target-tidak-ada indikator/ik-1/kode'),
  );
});

test('baseline yang belum tersedia cukup dengan alasan', () =>
  expect(
    ringkas({ baseline: [baseline({ tahun: null, nilai: null, alasanBelumTersedia: 'Indikator baru' })] }),
  ).toEqual([]));

test('indikator yang saling merujuk disebut jalurnya', () => {
  const dua = [indikator({ rumus: 'IK02 + 1' }), indikator({ id: 'ik-2', kode: 'IK02', rumus: 'IK01 * 2' })];
  const siklus = periksa({ indikator: dua }).filter(({ kode }) => kode === 'siklus');
  expect(siklus).toHaveLength(1);
  expect(siklus[0]).toMatchObject({ params: { jalur: ['IK01', 'IK02', 'IK01'] } });
});

describe('angka berupa pecahan pada satuan persen', () => {
  const bertarget = (nilai: readonly number[], lain: Partial<Rencana> = {}): Partial<Rencana> => ({
    target: targetLengkap(indikator()).map((satu, i) => ({ ...satu, nilai: nilai[i] ?? 0 })),
    ...lain,
  });
  const pecahan = (ubah: Partial<Rencana>) =>
    periksa(ubah)
      .filter(({ kode }) => kode === 'persen-mirip-pecahan')
      .map(({ params, tingkat, akibat, lokasi: { rujuk } }) => ({ ...params, tingkat, akibat, ...rujuk }));
  const memberiTahu = { indikator: 'IK01', tingkat: 'peringatan', akibat: 'memberi-tahu' };
  const diTarget = { ...memberiTahu, bagian: 'target', tabel: 'target', kolom: 'nilai' };
  const diBaseline = { ...memberiTahu, bagian: 'baseline', tabel: 'baseline', id: 'b-1', kolom: 'nilai' };

  test('sekali per indikator, pada target pertama yang bukan nol; baseline yang sama tidak diulang', () => {
    expect(
      pecahan(bertarget([0.06, 0.12, 0.18, 0.25, 0.25], { baseline: [baseline({ nilai: 0.05 })] })),
    ).toEqual([{ ...diTarget, id: 'tg-2026-TW1', nilai: 0.06, usul: 6 }]);
    expect(pecahan(bertarget([0, 0.07, 0.5, 1, 1]))).toEqual([
      { ...diTarget, id: 'tg-2026-TW2', nilai: 0.07, usul: 7 },
    ]);
    // 100 % written as 1: no office aims at one percent.
    expect(pecahan(bertarget([1, 1, 1, 1, 1]))).toEqual([
      { ...diTarget, id: 'tg-2026-TW1', nilai: 1, usul: 100 },
    ]);
  });

  test('baseline saja', () =>
    expect(pecahan({ baseline: [baseline({ nilai: 0.7 })] })).toEqual([
      { ...diBaseline, nilai: 0.7, usul: 70 },
    ]));

  test('batas sebuah rentang', () => {
    const ubah = {
      indikator: [indikator({ polarisasi: 'dalam-rentang', satuan: 'persen' })],
      target: targetLengkap(indikator()).map((satu) => ({
        ...satu,
        nilai: null,
        batasBawah: 0.8,
        batasAtas: 1,
      })),
    };
    expect(pecahan(ubah)).toEqual([
      { ...diTarget, kolom: 'batasBawah', id: 'tg-2026-TW1', nilai: 0.8, usul: 80 },
    ]);
  });

  test.each<readonly [string, Partial<Rencana>]>([
    ['di atas 1', bertarget([0.5, 1, 1.5, 2, 2])],
    ['nol semua', bertarget([])],
    ['satuan lain', bertarget([0.2, 0.4, 0.6, 0.8, 0.8], { indikator: [indikator({ satuan: 'indeks' })] })],
    [
      'paling banyak 1 % bila makin rendah makin baik',
      bertarget([1, 1, 1, 1, 1], { indikator: [indikator({ polarisasi: 'makin-rendah' })] }),
    ],
  ])('tidak ditanyakan: %s', (_, ubah) => expect(pecahan(ubah)).toEqual([]));
});

describe('kolom tanggal dan cara menghitung', () => {
  const semua = (ubah: Parameters<typeof indikator>[0]) => periksa(denganIndikator(ubah));
  const kode = (ubah: Parameters<typeof indikator>[0]) => semua(ubah).map((satu) => satu.kode);

  test('yang belum menyebut tanggalnya diusulkan tanggal yang membatasinya, sekali untuk semua', () => {
    const dua = [
      indikator({ rumus: 'jumlah(nilai_kontrak)', satuan: 'Rp' }),
      indikator({ id: 'ik-2', kode: 'IK02', rumus: 'rata(hari(tgl_pengumuman, tgl_penetapan))' }),
      indikator({ id: 'ik-3', kode: 'IK03', rumus: 'jumlah(nilai_kontrak)', kolomTanggal: 'tgl_kontrak' }),
    ];
    const usul = periksa({ indikator: dua }).filter((satu) => satu.kode === 'kolom-tanggal-disarankan');
    expect(usul).toMatchObject([
      { tingkat: 'info', params: { daftar: ['IK01: tgl_kontrak', 'IK02: tgl_penetapan'] } },
    ]);
  });
  test('tanpa tanggal apa pun: baris sesudah tanggal data ikut, dan kolomnya diminta', () => {
    expect(semua({ rumus: 'cacah(metode == "Tender")' })).toContainEqual(
      expect.objectContaining({
        kode: 'tanpa-batas-tanggal',
        params: {
          indikator: 'IK01',
          pilihan: ['tgl_pengumuman', 'tgl_penetapan', 'tgl_kontrak', 'tgl_bast'],
        },
      }),
    );
    expect(kode({ rumus: 'cacah(metode == "Tender")', kolomTanggal: 'tgl_kontrak' })).not.toContain(
      'tanpa-batas-tanggal',
    );
    expect(kode({ rumus: 'cacah(tgl_akhir_kontrak <= tanggal_data)' })).not.toContain('tanpa-batas-tanggal');
  });
  test('tanggal dari baris lain ditolak; jumlah paket bertanggal transaksinya', () => {
    expect(ringkas(denganIndikator({ rumus: 'jumlah(belanja_pbj)', kolomTanggal: 'tgl_kontrak' }))).toEqual([
      'galat kolom-tanggal-lain-tingkat indikator/ik-1/kolomTanggal',
    ]);
    expect(ringkas(denganIndikator({ rumus: 'jumlah(pagu)', kolomTanggal: 'tgl_kontrak' }))).toEqual([
      'galat kolom-tanggal-lain-tingkat indikator/ik-1/kolomTanggal',
    ]);
    expect(
      ringkas(denganIndikator({ rumus: 'jumlah(nilai_kontrak_paket)', kolomTanggal: 'tgl_kontrak' })),
    ).toEqual([]);
  });
  test('nilai yang bukan tanggal bukan kolom tanggal', () =>
    expect(kode({ kolomTanggal: 'nilai_kontrak' })).toContain('kolom-tanggal-tidak-dikenal'));
  test('"Dihitung nol" hanya untuk rasio yang penyebutnya diketahui', () => {
    expect(kode({ aturanTidakMelapor: 'nol' })).not.toContain('nol-tanpa-penyebut');
    expect(ringkas(denganIndikator({ aturanTidakMelapor: 'nol', rumus: 'jumlah(nilai_pdn)' }))).toEqual([
      'galat nol-tanpa-penyebut indikator/ik-1/aturanTidakMelapor',
    ]);
  });

  describe('target OPD sebuah jumlah', () => {
    const unit = [opd({ kode: 'A' }), opd({ kode: 'B' })];
    const berjumlah = (a: number, b: number | null, rumus = 'jumlah(nilai_kontrak)') => {
      const satu = indikator({ rumus, satuan: 'Rp' });
      const umum = targetLengkap(satu).map((t) => ({ ...t, nilai: 100 }));
      const milik = (kode: string, nilai: number) => ({ ...umum[0]!, id: kode, opd: kode, nilai });
      const daftar = [...umum, milik('a', a), ...(b === null ? [] : [milik('B', b)])];
      return periksa({ indikator: [satu], target: daftar }, unit)
        .filter(({ kode: k }) => k === 'target-unit-tidak-berjumlah')
        .map(({ params }) => params);
    };
    test('yang jumlahnya lain disebut: 60 + 30 bukan 100', () =>
      expect(berjumlah(60, 30)).toEqual([
        { indikator: 'IK01', periode: '2026-TW1', jumlah: 90, target: 100 },
      ]));
    test('yang jumlahnya sama, atau belum lengkap dan belum lebih, tidak', () => {
      expect(berjumlah(60.1, 39.9)).toEqual([]);
      expect(berjumlah(60, null)).toEqual([]);
    });
    test('yang belum lengkap dan sudah lebih disebut', () => expect(berjumlah(101, null)).toHaveLength(1));
    test('target rasio tidak berjumlah', () =>
      expect(berjumlah(80, 90, 'jumlah(nilai_pdn) / jumlah(nilai_kontrak)')).toEqual([]));
  });
});
