import { catatanRumus, periksaRumus } from '../../../src/domain/rumus';
import { catatanSingkat, kamus, variabel } from './alat';

/** Formula → findings, each with the part of the text it points at. An empty list: the formula is right. */
type Tabel = readonly (readonly [teks: string, ...catatan: string[]])[];

const periksaTabel = (tabel: Tabel): void => {
  test.each(tabel.map(([teks, ...catatan]) => [teks, catatan] as const))('%s', (teks, catatan) => {
    expect(catatanSingkat(teks)).toEqual(catatan);
  });
};

describe('Tanda dan angka', () => {
  periksaTabel([
    ['', 'rumus-kosong @'],
    ['   ', 'rumus-kosong @   '],
    ['=jumlah(hps)', 'sama-dengan-di-awal @='],
    ['jumlah(hps) = 1', 'operator-keliru @='],
    ['jumlah(hps, status <> "Selesai")', 'operator-keliru @<>'],
    ['jumlah(hps, hps >= 1 && hps ≤ 5)', 'operator-keliru @&&', 'operator-keliru @≤'],
    ['jumlah(hps, hps > 1 and hps < 5)', 'operator-keliru @and'],
    ['jumlah(hps) : jumlah(nilai_pdn)', 'operator-keliru @:'],
    ['jumlah(hps) × 2', 'operator-keliru @×'],
    ['jumlah(hps)%', 'tanda-ditolak @%'],
    ['jumlah(hps) # catatan', 'tanda-ditolak @#', 'nama-tidak-dikenal @catatan'],
    ['[jumlah(hps)]', 'tanda-ditolak @[', 'tanda-ditolak @]'],
    ['{jumlah(hps)}', 'tanda-ditolak @{', 'tanda-ditolak @}'],
    ["cacah(metode == 'Tender')", "tanda-ditolak @'Tender'"],
    ["cacah(metode == 'Tender)", "tanda-ditolak @'", 'nama-tidak-dikenal @Tender'],
    ['jumlah(hps)\n+ 1', 'tanda-ditolak @\n'],
    ['jumlah(hps).', 'tanda-ditolak @.'],
    ['jumlah(hps) @ 2', 'karakter-tidak-dikenal @@'],
    ['jumlah(hps)\u200b', 'karakter-tidak-dikenal @\u200b'],
    ['jumlah(hps) 😀', 'karakter-tidak-dikenal @😀'],
    ['cacah(metode == "Tender)', 'kurung-tidak-ditutup @(', 'teks-tidak-ditutup @"Tender)'],
    ['cacah(metode == “Tender”)'],
    ['cacah(metode == „Tender“)'],
    // thousands
    ['jumlah(hps) / 200.000.000', 'ribuan-berpemisah @200.000.000'],
    ['jumlah(hps) / 200.000', 'ribuan-berpemisah @200.000'],
    ['jumlah(hps) / 1.234', 'ribuan-berpemisah @1.234'],
    ['jumlah(hps) / 1,234,567', 'ribuan-berpemisah @1,234,567'],
    ['jumlah(hps; hps > 1.234,50)', 'ribuan-berpemisah @1.234,50'],
    ['jumlah(hps) * 0.125'],
    ['jumlah(hps) * 1.2340'],
    ['jumlah(hps) * .5'],
    ['jumlah(hps) * 1e-3'],
    ['jumlah(hps) * 1.2.3', 'angka-rumus-tidak-terbaca @1.2.3'],
    ['jumlah(hps) * 1e999', 'angka-terlalu-besar @1e999'],
    // decimal comma: only where `;` separates
    ['jumlah(hps; hps > 1,5) * 0,5'],
    ['jumlah(hps) * 1,5', 'koma-desimal @1,5'],
    ['jumlah(hps * 1,5)', 'koma-desimal @1,5'],
    ['jumlah(hps, hps > 1,5)', 'koma-desimal @1,5'],
    ['jika(jumlah(hps) > 1,5, 1, 0)', 'koma-desimal @1,5'],
    ['jika(jumlah(hps)>1,1,0)'],
    ['jumlah(hps; hps > 1,5) * 0.5', 'desimal-bercampur @0.5'],
    ['jumlah(hps; hps > 1) + jumlah(hps, hps > 2)', 'pemisah-bercampur @,'],
    ['jumlah(hps, status == "a;b")', 'teks-bukan-pilihan @"a;b"'],
    ['1;2', 'pemisah-di-luar-fungsi @;'],
    ['jumlah(hps), 2', 'pemisah-di-luar-fungsi @,'],
  ]);
});

describe('Susunan', () => {
  periksaTabel([
    ['jumlah(hps) 2', 'operator-hilang @) 2'],
    ['2 jumlah(hps)', 'operator-hilang @2 jumlah'],
    ['2(jumlah(hps))', 'operator-hilang @2('],
    ['(jumlah(hps))(2)', 'operator-hilang @)('],
    ['jumlah(hps) bukan 2', 'operator-hilang @) bukan'],
    // mathjs alone reads this as a product
    [
      'cacah(status == "Selesai" ATAUU status == "Berjalan")',
      'operator-hilang @"Selesai" ATAUU',
      'nama-tidak-dikenal @ATAUU',
      'operator-hilang @ATAUU status',
    ],
    ['jumlah(hps) +', 'operan-hilang @+'],
    ['* jumlah(hps)', 'operan-hilang @*'],
    ['jumlah(hps) * / 2', 'operan-hilang @/'],
    ['jumlah(hps, )', 'operan-hilang @)'],
    ['jumlah(, hps)', 'operan-hilang @,'],
    ['()', 'operan-hilang @)'],
    ['jumlah(hps', 'kurung-tidak-ditutup @('],
    ['jumlah(hps))', 'kurung-berlebih @)'],
    [')(', 'kurung-berlebih @)', 'operator-hilang @)(', 'operan-hilang @(', 'kurung-tidak-ditutup @('],
    ['- -jumlah(hps)'],
    ['2 * -jumlah(hps)'],
    ['cacah(bukan bukan addendum)'],
    ['cacah(bukan(addendum))'],
  ]);
});

describe('Nama', () => {
  periksaTabel([
    ['jumlah(hsp)', 'nama-tidak-dikenal @hsp'],
    ['JUMLAH(HPS)'],
    ['IK1', 'nama-tidak-dikenal @IK1'],
    ['ik01 + Ik02'],
    ['sum(hps)', 'fungsi-tidak-dikenal @sum'],
    ['jumlah', 'fungsi-tanpa-kurung @jumlah'],
    ['jumlah(hps(2))', 'bukan-fungsi @hps'],
    ['tanggal_data(1)', 'bukan-fungsi @tanggal_data'],
    ['hari(tanggal_data, akhir_periode)', 'rumus-tetap @hari(tanggal_data, akhir_periode)'],
  ]);

  test.each([
    'e',
    'i',
    'pi',
    'PA',
    'h',
    't',
    'day',
    'version',
    'T',
    'S',
    'A',
    'B',
    'N',
    'K',
    'mode',
    'max',
    'true',
    'NaN',
    'Infinity',
    'null',
    'undefined',
    'end',
    'ans',
    'mod',
    'to',
    'in',
    'xor',
    '__proto__',
    'constructor',
    'toString',
  ])('nama mathjs atau JavaScript "%s" bukan nama rumus', (nama) => {
    expect(catatanSingkat(`jumlah(hps) + ${nama}`)).toEqual([`nama-tidak-dikenal @${nama}`]);
    expect(catatanSingkat(`jumlah(hps * ${nama})`)).toEqual([`nama-tidak-dikenal @${nama}`]);
  });

  test('nama fungsi yang dipakai sebagai nama diberi tahu cara menulisnya', () => {
    expect(catatanSingkat('min + 1')).toEqual(['fungsi-tanpa-kurung @min']);
  });

  test('nama terdekat disebut, juga untuk fungsi yang lazim di Excel', () => {
    const params = (teks: string) => periksaRumus(teks, kamus).catatan.map((c) => c.params);
    expect(params('jumlah(nilai_kontrk)')).toEqual([{ nama: 'nilai_kontrk', terdekat: 'nilai_kontrak' }]);
    expect(params('jumlh(hps)')).toEqual([{ nama: 'jumlh', terdekat: 'jumlah' }]);
    expect(params('average(hps)')).toEqual([{ nama: 'average', terdekat: 'rata' }]);
    expect(params('jumlah(qqqqqqqq)')).toEqual([{ nama: 'qqqqqqqq', terdekat: undefined }]);
  });

  test('nama yang dipakai dua kali tidak ditebak', () => {
    const rangkap = { ...kamus, indikator: [{ id: 'x', kode: 'HPS' }] };
    expect(catatanSingkat('jumlah(hps)', rangkap)).toEqual(['nama-rangkap @hps']);
    expect(catatanSingkat('jumlah(pagu)', rangkap)).toEqual([]);
  });
});

describe('Jenis nilai', () => {
  periksaTabel([
    ['jumlah(tgl_bast)', 'tipe-argumen @tgl_bast'],
    ['jumlah(addendum)', 'tipe-argumen @addendum'],
    ['jumlah(penyedia)', 'tipe-argumen @penyedia'],
    ['unik(addendum)', 'tipe-argumen @addendum'],
    ['unik(tgl_bast) + unik(penyedia) + unik(hps)'],
    ['cacah(hps)', 'tipe-argumen @hps'],
    ['jumlah(hps, nilai_pdn)', 'tipe-argumen @nilai_pdn'],
    ['jumlah()', 'jumlah-argumen @jumlah()'],
    ['jumlah(hps, addendum, 1)', 'jumlah-argumen @jumlah(hps, addendum, 1)'],
    ['cacah(addendum, addendum)', 'jumlah-argumen @cacah(addendum, addendum)'],
    ['jika(jumlah(hps) > 0, 1)', 'jumlah-argumen @jika(jumlah(hps) > 0, 1)'],
    ['jika(jumlah(hps), 1, 0)', 'tipe-argumen @jumlah(hps)'],
    ['jumlah(jika(addendum, hps, tgl_bast))', 'beda-tipe @hps, tgl_bast'],
    ['cacah(hps == "Selesai")', 'beda-tipe @hps == "Selesai"'],
    ['cacah(tgl_bast <= "2026-03-31")', 'beda-tipe @tgl_bast <= "2026-03-31"'],
    ['cacah(tgl_bast > hps)', 'beda-tipe @tgl_bast > hps'],
    ['cacah(status > "Selesai")', 'operator-teks @status > "Selesai"'],
    ['cacah(status == metode)'],
    ['cacah(addendum == addendum)', 'kondisi-dibandingkan @addendum == addendum'],
    ['cacah(addendum == "ya")', 'kondisi-dibandingkan @addendum == "ya"'],
    ['rata(tgl_bast - tgl_pengumuman)', 'hitung-tanggal @tgl_bast - tgl_pengumuman'],
    ['cacah(tgl_bast + 30 > tanggal_data)', 'hitung-tanggal @tgl_bast + 30'],
    ['jumlah(hps + penyedia)', 'tipe-operan @penyedia'],
    ['jumlah(-addendum)', 'tipe-operan @addendum'],
    ['cacah(hps dan addendum)', 'tipe-operan @hps'],
    ['cacah(addendum atau (hps))', 'tipe-operan @(hps)'],
    ['cacah(bukan (hps))', 'tipe-operan @(hps)'],
    // mathjs binds `not` tighter than a comparison
    ['cacah(bukan status == "Selesai")', 'bukan-perlu-kurung @bukan status'],
    ['cacah(bukan addendum == addendum)', 'bukan-perlu-kurung @bukan addendum == addendum'],
    ['cacah(bukan (status == "Selesai"))'],
    ['cacah(0 < hps < 5)', 'perbandingan-berantai @0 < hps < 5'],
    ['rata(hari(hps, tgl_bast))', 'tipe-argumen @hps'],
    ['rata(hari(tgl_bast))', 'jumlah-argumen @hari(tgl_bast)'],
    ['rata(bulan(hps))', 'tipe-argumen @hps'],
    ['rata(bulan(tgl_bast, tgl_bast))', 'jumlah-argumen @bulan(tgl_bast, tgl_bast)'],
    ['rata(bulan())', 'jumlah-argumen @bulan()'],
    ['cacah(terisi(hps + 1))', 'perlu-variabel @hps + 1'],
    ['cacah(terisi("x"))', 'perlu-variabel @"x"'],
    ['cacah(terisi((hps)))'],
    ['skor(hps)', 'perlu-indikator @hps'],
    ['skor(skor(IK01))', 'perlu-indikator @skor(IK01)'],
    ['jumlah(hps) > 0', 'hasil-bukan-angka @jumlah(hps) > 0'],
    ['maks(tgl_bast)', 'hasil-bukan-angka @maks(tgl_bast)'],
    ['"Selesai"', 'teks-di-luar-agregat @"Selesai"'],
    ['median(tgl_bast)', 'tipe-argumen @tgl_bast'],
    ['cacah(status == "Gagal")', 'teks-bukan-pilihan @"Gagal"'],
    ['cacah("selesai" != status)'],
    ['jumlah(hps) ^ 2 ^ 2', 'pangkat-bertingkat @jumlah(hps) ^ 2 ^ 2'],
    ['-jumlah(hps) ^ 2', 'pangkat-bertingkat @-jumlah(hps) ^ 2'],
    ['42', 'rumus-tetap @42'],
  ]);

  test('pilihan yang tidak ada hanya peringatan, dengan pilihan terdekat', () => {
    const { rumus, catatan } = periksaRumus('cacah(status == "Selesia")', kamus);
    expect(rumus).toBeDefined();
    expect(catatan).toMatchObject([
      { tingkat: 'peringatan', params: { variabel: 'status', terdekat: 'Selesai' } },
    ]);
  });
});

describe('Tempat variabel, agregat dan indikator', () => {
  periksaTabel([
    ['hps', 'variabel-di-luar-agregat @hps'],
    ['jumlah(hps) / hps', 'variabel-di-luar-agregat @hps'],
    ['jika(terisi(hps), 1, 0)', 'variabel-di-luar-agregat @terisi(hps)'],
    ['jumlah(jumlah(hps))', 'agregat-bersarang @jumlah(hps)'],
    ['rata(hps, hps > rata(hps))', 'agregat-bersarang @rata(hps)'],
    ['jumlah(hps * IK01)', 'indikator-di-dalam-agregat @IK01'],
    ['jumlah(hps * skor(IK01))', 'indikator-di-dalam-agregat @skor(IK01)'],
    ['jumlah(hps + pagu)', 'tingkat-bercampur @jumlah(hps + pagu)'],
    ['jumlah(hps, tahun_jamak)', 'tingkat-bercampur @jumlah(hps, tahun_jamak)'],
    ['jumlah(hps) / jumlah(pagu) + rata(kemajuan) + jumlah(belanja_pbj)'],
    ['cacah()', 'tingkat-tidak-jelas @cacah()'],
    ['cacah(tanggal_data > awal_periode)', 'tingkat-tidak-jelas @cacah(tanggal_data > awal_periode)'],
    ['cacah(addendum) / cacah()'],
    ['jumlah(hps) / jumlah(pagu) / cacah()', 'tingkat-tidak-jelas @cacah()'],
  ]);

  test('cacah() memakai tingkat bawaan bila rumus tidak menyebut tingkat', () => {
    const { rumus } = periksaRumus('cacah()', { ...kamus, tingkatBawaan: 'opd' });
    expect(rumus?.tingkat).toEqual(['opd']);
  });

  test.each([
    ['cacah(hps > 0)', 'agregat-di-basis @cacah(hps > 0)'],
    ['hps', 'basis-bukan-kondisi @hps'],
    ['tanggal_data > awal_periode', 'basis-tanpa-variabel @tanggal_data > awal_periode'],
    ['hps > 0 dan pagu > 0', 'tingkat-bercampur @hps > 0 dan pagu > 0'],
    ['hps > IK01', 'indikator-di-dalam-agregat @IK01'],
  ])('basis %s', (teks, catatan) => {
    expect(catatanSingkat(teks, kamus, 'basis')).toEqual([catatan]);
  });

  test('basis yang benar menyebut tingkat dan variabelnya', () => {
    const { rumus } = periksaRumus('bukan tahun_jamak dan terisi(pagu)', kamus, 'basis');
    expect(rumus).toMatchObject({
      peran: 'basis',
      tingkat: ['rup'],
      variabel: ['id-tahun_jamak', 'id-pagu'],
    });
  });
});

test('semua catatan sebuah rumus disampaikan sekaligus, menurut urutan teks', () => {
  expect(
    catatanSingkat('jumlh(hsp) / jumlah(hps + pagu) * 1.000 + cacah(bukan status == "Selesai") + x'),
  ).toEqual([
    'fungsi-tidak-dikenal @jumlh',
    'nama-tidak-dikenal @hsp',
    'tingkat-bercampur @jumlah(hps + pagu)',
    'ribuan-berpemisah @1.000',
    'bukan-perlu-kurung @bukan status',
    'nama-tidak-dikenal @x',
  ]);
});

test('apa yang harus ditulis ikut disampaikan', () => {
  const params = (teks: string) => periksaRumus(teks, kamus).catatan[0]?.params;
  expect(params('jumlah(hps) / 200.000.000')).toEqual({
    tertulis: '200.000.000',
    tulis: '200000000',
    pecahan: undefined,
  });
  expect(params('jumlah(hps) / 1.234')).toEqual({ tertulis: '1.234', tulis: '1234', pecahan: '1.2340' });
  expect(params('jumlah(hps) * 1,5')).toEqual({ tertulis: '1,5', tulis: '1.5' });
  expect(params('jumlah(hps; hps <> 1)')).toEqual({ tertulis: '<>', tulis: '!=' });
});

test('variabel tanpa pilihan boleh dibandingkan dengan teks apa pun', () => {
  const k = { ...kamus, variabel: [variabel('penyedia', 'teks')] };
  expect(catatanSingkat('cacah(penyedia == "PT Apa Saja")', k)).toEqual([]);
});

test('setiap kode catatan mempunyai tingkat', () => {
  const daftar = Object.entries(catatanRumus.daftar);
  expect(daftar.filter(([, { tingkat }]) => tingkat === 'peringatan').map(([kode]) => kode)).toEqual([
    'pangkat-bertingkat',
    'teks-bukan-pilihan',
    'rumus-tetap',
  ]);
});
