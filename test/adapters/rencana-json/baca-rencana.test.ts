import { readFileSync } from 'node:fs';
import { bacaRencanaJson } from '../../../src/adapters/rencana-json/baca-rencana';
import { skemaRencanaJson } from '../../../src/adapters/rencana-json/skema-json';
import { sajikanCatatan } from '../../../src/sajian/catatan';
import { bahasaDari } from '../../bangun/bahasa';
import { tgl } from '../../bangun/tanggal';

const baca = (isi: unknown) =>
  bacaRencanaJson({
    nama: 'rencana.json',
    isi:
      typeof isi === 'string' ? new TextEncoder().encode(isi) : new TextEncoder().encode(JSON.stringify(isi)),
  });

/** Findings as `[path, code, params]`. */
function catatan(isi: unknown) {
  const hasil = baca(isi);
  if (hasil.ok) throw new Error('terbaca');
  return hasil.error.map(({ kode, lokasi, params }) => {
    expect(lokasi.berkas).toBe('rencana.json');
    return [lokasi.jalur, kode, params];
  });
}

const aksi = {
  kode: 'RA1',
  indikator: 'IK01',
  uraian: 'x',
  penanggungJawab: 'y',
  mulai: '2026-01-05',
  selesai: '2026-02-05',
  keluaran: 'z',
};

test('rencana yang sah: kunci yang tidak ada menjadi kosong, tanggal menjadi hari', () => {
  const hasil = baca({
    $schema: './rencana.schema.json',
    tahun: 2026,
    opd: [{ kode: 'DINKES', nama: 'Dinas Kesehatan' }],
    indikator: [{ kode: 'IK01', pustaka: 'belanja-pdn', basis: null }],
    baseline: [{ indikator: 'IK01', alasanBelumTersedia: 'baru' }],
    target: [{ indikator: 'IK01', periode: '2026-TW1', nilai: 0 }],
    aksi: [aksi],
  });
  expect(hasil).toEqual({
    ok: true,
    value: {
      tahun: 2026,
      opd: [
        {
          kode: 'DINKES',
          nama: 'Dinas Kesehatan',
          namaSingkat: null,
          penanggungJawab: null,
          kontak: null,
          ejaanLain: [],
          sementara: false,
        },
      ],
      indikator: [{ kode: 'IK01', pustaka: 'belanja-pdn', basis: null }],
      baseline: [{ indikator: 'IK01', tahun: null, nilai: null, alasanBelumTersedia: 'baru' }],
      target: [
        { indikator: 'IK01', opd: null, periode: '2026-TW1', nilai: 0, batasBawah: null, batasAtas: null },
      ],
      aksi: [
        {
          ...aksi,
          mulai: tgl('2026-01-05'),
          selesai: tgl('2026-02-05'),
          opd: null,
          bobot: null,
          status: null,
          kemajuan: null,
          kendala: null,
        },
      ],
    },
  });
});

test('bagian yang tidak ditulis tetap tidak ada', () => expect(baca({})).toEqual({ ok: true, value: {} }));

test.each<readonly [string, unknown, readonly unknown[]]>([
  [
    'kunci salah di akar',
    { indikatr: [] },
    ['', 'json-kunci-tidak-dikenal', { kunci: 'indikatr', saran: 'indikator' }],
  ],
  [
    'kunci salah di dalam daftar',
    { indikator: [{ kode: 'A' }, { kode: 'B', polaritas: 'x' }] },
    ['indikator[1]', 'json-kunci-tidak-dikenal', { kunci: 'polaritas', saran: 'polarisasi' }],
  ],
  ['kunci tanpa padanan', { zzzzzz: 1 }, ['', 'json-kunci-tidak-dikenal', { kunci: 'zzzzzz' }]],
  ['kunci wajib', { tujuan: [{ kode: 'T1', dasar: 'rkpd' }] }, ['tujuan[0].pernyataan', 'json-wajib', {}]],
  [
    'bukan pilihan',
    { tujuan: [{ kode: 'T1', pernyataan: 'x', dasar: 'rpjm' }] },
    [
      'tujuan[0].dasar',
      'json-bukan-pilihan',
      { pilihan: ['rpjmd', 'rkpd', 'arahan-pimpinan', 'evaluasi-sebelumnya'] },
    ],
  ],
  [
    'aturan capaian yang tidak ada',
    { indikator: [{ kode: 'A', aturanCapaian: { jenis: 'x', batas: { bawah: 0, atas: 1 } } }] },
    [
      'indikator[0].aturanCapaian.jenis',
      'json-bukan-pilihan',
      {
        pilihan: [
          'makin-tinggi',
          'makin-rendah-selisih',
          'makin-rendah-rasio',
          'dalam-rentang',
          'tabel-pita',
        ],
      },
    ],
  ],
  [
    'jenis salah',
    { tahun: '2026' },
    ['tahun', 'json-jenis-salah', { diharapkan: 'number', tertulis: '"2026"', usul: ['2026'] }],
  ],
  ['daftar yang bukan daftar', { opd: {} }, ['opd', 'json-jenis-salah', { diharapkan: 'array' }]],
  [
    'tahun pecahan',
    { tahun: 2026.5 },
    ['tahun', 'json-jenis-salah', { diharapkan: 'int', tertulis: '2026.5' }],
  ],
  ['tahun terlalu kecil', { tahun: 26 }, ['tahun', 'json-di-luar-batas', { batas: '≥ 1900' }]],
  [
    'kemajuan terlalu besar',
    { aksi: [{ ...aksi, kemajuan: 101 }] },
    ['aksi[0].kemajuan', 'json-di-luar-batas', { batas: '≤ 100' }],
  ],
  [
    'teks kosong',
    { area: [{ kode: 'A', nama: '  ', tujuan: 'T1' }] },
    ['area[0].nama', 'json-di-luar-batas', { batas: '≥ 1' }],
  ],
  [
    'lingkup kosong',
    { indikator: [{ kode: 'A', lingkupEvaluasi: [] }] },
    ['indikator[0].lingkupEvaluasi', 'json-di-luar-batas', { batas: '≥ 1' }],
  ],
  [
    'tanggal bukan ISO',
    { aksi: [{ ...aksi, mulai: '5 Januari 2026' }] },
    ['aksi[0].mulai', 'json-format-salah', { contoh: '2026-01-05' }],
  ],
  [
    'tanggal yang tidak ada',
    { aksi: [{ ...aksi, selesai: '2026-02-30' }] },
    ['aksi[0].selesai', 'json-tanggal-salah', { nilai: '2026-02-30' }],
  ],
  [
    'tanggal yang tidak wajar',
    { aksi: [{ ...aksi, selesai: '2206-02-05' }] },
    ['aksi[0].selesai', 'json-tanggal-jauh', { tanggal: tgl('2206-02-05') }],
  ],
  [
    'periode salah',
    { target: [{ indikator: 'A', periode: '2026-TW5', nilai: 1 }] },
    ['target[0].periode', 'json-format-salah', { contoh: '2026-TW1' }],
  ],
])('%s', (_, isi, harapan) => expect(catatan(isi)).toEqual([harapan]));

test('semua kesalahan sekaligus, masing-masing pada jalurnya', () =>
  expect(
    catatan({
      tahun: 'x',
      tujuan: [{ kode: 'T1', dasar: 'rkpd' }],
      aksi: [
        { ...aksi, mulai: 1 },
        { ...aksi, selesa: 'x' },
      ],
    }).map(([jalur]) => jalur),
  ).toEqual(['tahun', 'tujuan[0].pernyataan', 'aksi[0].mulai', 'aksi[1]']));

test('bukan JSON: satu catatan, dengan baris, karakter, dan yang tertulis di situ', () => {
  const hasil = baca('{\n  "tahun": 2026\n  "opd": []\n}');
  expect(hasil).toMatchObject({
    ok: false,
    error: [
      {
        kode: 'json-rusak',
        lokasi: { berkas: 'rencana.json', baris: 3, posisi: [2, 3] },
        params: { salah: 'koma-kurang', tertulis: '"opd"' },
      },
    ],
  });
});

test('bukan UTF-8', () => {
  const hasil = bacaRencanaJson({ nama: 'a.json', isi: new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]) });
  expect(hasil).toMatchObject({ ok: false, error: [{ kode: 'json-rusak', lokasi: { berkas: 'a.json' } }] });
});

test('berkas yang terlalu besar tidak diurai', () => {
  const hasil = bacaRencanaJson({ nama: 'a.json', isi: new Uint8Array(20 * 1024 * 1024 + 1) });
  expect(hasil).toMatchObject({
    ok: false,
    error: [{ kode: 'json-rusak', params: { salah: 'terlalu-besar' } }],
  });
});

test.each(['null', '"x"', '1'])('akar %s bukan objek', (teks) =>
  expect(catatan(teks)).toEqual([['', 'json-jenis-salah', { diharapkan: 'object', tertulis: teks }]]),
);

test('akar [] bukan objek', () =>
  expect(catatan([])).toEqual([['', 'json-jenis-salah', { diharapkan: 'object' }]]));

test('UTF-8 dengan BOM dari Notepad terbaca', () =>
  expect(baca('\ufeff{"tahun":2026}')).toMatchObject({ ok: true }));

test('nama yang berbahaya diperlakukan sebagai kunci biasa', () =>
  expect(catatan('{"__proto__": {"tahun": 1}, "constructor": 1}').map(([, kode]) => kode)).toContain(
    'json-kunci-tidak-dikenal',
  ));

test('skema yang diterbitkan sama dengan yang dipakai', () => {
  const terbit = readFileSync('docs/skema/rencana.schema.json', 'utf8');
  expect(terbit.trimEnd()).toBe(skemaRencanaJson());
});

describe('nilai yang salah jenisnya: disebut apa yang tertulis dan apa yang ditulis sebagai gantinya', () => {
  const target = (nilai: unknown) => ({ target: [{ indikator: 'A', periode: '2026', nilai }] });
  const pesan = (isi: unknown, bahasa: 'id' | 'en' = 'id') => {
    const hasil = baca(isi);
    if (hasil.ok) throw new Error('terbaca');
    return hasil.error.map((satu) => sajikanCatatan(satu, bahasaDari[bahasa]).teks);
  };

  // JSON writes decimals with a dot and no thousands separators, whatever the language.
  test.each<readonly [unknown, readonly string[] | undefined, string]>([
    ['6', ['6'], ''],
    ['6%', ['6'], '%'],
    ['6 %', ['6'], '%'],
    ['6,25%', ['6.25'], '%'],
    ['1.234,5', ['1234.5'], ''],
    ['1.234', ['1234', '1.234'], ''],
    ['Rp 1.000.000', ['1000000'], ''],
    ['5 juta', ['5000000'], ''],
    ['12 hari', ['12'], 'hari'],
    ['enam', undefined, ''],
    ['1,2E+3', undefined, ''],
  ])('angka %j', (isi, usul, satuan) => {
    const params = {
      diharapkan: 'number',
      tertulis: JSON.stringify(isi),
      ...(usul === undefined ? {} : { usul }),
      ...(satuan === '' ? {} : { satuan }),
    };
    expect(catatan(target(isi))).toEqual([['target[0].nilai', 'json-jenis-salah', params]]);
  });

  test.each([null, '', ' - '])('kosong %j', (isi) =>
    expect(pesan(target(isi))).toEqual([
      `Nilai ini harus berupa angka, tetapi tertulis ${JSON.stringify(isi)}. Tulis nilainya, atau hapus bagian ini bila belum ada nilainya.`,
    ]),
  );

  test('sebagai kalimat', () => {
    expect(pesan(target('6%'))).toEqual([
      'Nilai ini harus berupa angka, tetapi tertulis "6%". Tulis 6 tanpa tanda kutip, bila satuannya %.',
    ]);
    expect(pesan(target('1.234'), 'en')).toEqual([
      'This value must be a number, but here is "1.234". Write 1234 or 1.234 without quotes.',
    ]);
    expect(pesan(target('enam'))).toEqual([
      'Nilai ini harus berupa angka, tetapi tertulis "enam". Tulis angkanya saja tanpa tanda kutip, dengan titik untuk desimal, misalnya 12.5.',
    ]);
    expect(pesan({ target: [{ indikator: 'A', periode: 2026, nilai: 1 }] })).toEqual([
      'Nilai ini harus berupa teks, tetapi tertulis 2026. Tulis "2026".',
    ]);
    expect(pesan({ opd: {} })).toEqual(['Nilai ini harus berupa daftar di antara [ dan ].']);
  });
});
