import fc from 'fast-check';
import {
  identitasDari,
  pasanganIdentitas,
  SKEMA_TEMPLATE,
  type IdentitasTemplate,
} from '../../../src/domain/pengembalian/identitas';
import {
  periksaIdentitas,
  type HarapanPengembalian,
} from '../../../src/domain/pengembalian/periksa-identitas';
import {
  isMelapor,
  labelStatusPengembalian,
  type StatusPengembalian,
} from '../../../src/domain/pengembalian/status';

const identitas: IdentitasTemplate = {
  ruangKerja: 'rk-1',
  opd: 'DINKES',
  namaOpd: 'Dinas Kesehatan',
  periode: '2026-TW1',
  versiRencana: 2,
  hashRencana: 'abc',
  serial: 3,
  skema: SKEMA_TEMPLATE,
};

describe('identitas ditulis dan dibaca kembali', () => {
  const bulat = fc.integer({ min: 1, max: 999_999_999 });
  const teks = fc.string({ minLength: 1 });
  test('apa pun isinya', () => {
    fc.assert(
      fc.property(
        fc.record({
          ruangKerja: teks,
          opd: teks,
          namaOpd: teks,
          periode: teks,
          versiRencana: bulat,
          hashRencana: teks,
          serial: bulat,
          skema: bulat,
        }),
        (satu) => expect(identitasDari(new Map(pasanganIdentitas(satu)))).toEqual(satu),
      ),
    );
  });

  test.each(Object.keys(identitas))('tanpa %s identitas tidak dapat dipakai', (kunci) => {
    const nilai = new Map(pasanganIdentitas(identitas));
    nilai.delete(kunci);
    expect(identitasDari(nilai)).toBeUndefined();
  });

  test.each([
    ['serial', '0'],
    ['serial', '-1'],
    ['serial', '1.5'],
    ['serial', 'tiga'],
    ['serial', '12345678901'],
    ['versiRencana', ''],
    ['opd', ''],
  ])('%s yang berisi %p merusak identitas', (kunci, isi) => {
    expect(identitasDari(new Map(pasanganIdentitas(identitas)).set(kunci, isi))).toBeUndefined();
  });
});

describe('pemeriksaan identitas', () => {
  const harapan: HarapanPengembalian = {
    ruangKerja: 'rk-1',
    periode: '2026-TW1',
    versiRencana: 2,
    hashRencana: 'abc',
    isUnit: (opd) => opd === 'DINKES' || opd === 'BARU',
    terbitan: (opd) => (opd === 'DINKES' ? { serialTerbit: 4, serialTerima: 3 } : undefined),
  };
  const periksa = (ubah: Partial<IdentitasTemplate>, lain: Partial<HarapanPengembalian> = {}) =>
    periksaIdentitas({ ...identitas, ...ubah }, { ...harapan, ...lain }).map(
      ({ kode, tingkat, params }) => [tingkat, kode, params] as const,
    );

  test('terbitan terakhir diterima tanpa catatan', () => expect(periksa({ serial: 4 })).toEqual([]));
  test('template dari susunan yang lebih lama tetap diterima', () =>
    expect(periksaIdentitas({ ...identitas, skema: 1, serial: 4 }, harapan, 3)).toEqual([]));
  test('terbitan yang sama boleh dikirim ulang', () =>
    expect(periksa({ serial: 3 }, { terbitan: () => ({ serialTerbit: 3, serialTerima: 3 }) })).toEqual([]));

  test.each<readonly [string, Partial<IdentitasTemplate>, readonly unknown[]]>([
    ['ruang kerja lain', { ruangKerja: 'rk-2' }, ['galat', 'ruang-kerja-lain', {}]],
    [
      'ruang kerja lain menutupi sebab lain',
      { ruangKerja: 'rk-2', opd: 'X', periode: 'Y' },
      ['galat', 'ruang-kerja-lain', {}],
    ],
    [
      'susunan template yang lebih baru',
      { skema: 9 },
      ['galat', 'skema-template-lain', { skema: 9, didukung: SKEMA_TEMPLATE }],
    ],
    [
      'periode lain',
      { periode: '2026-TW2' },
      ['galat', 'periode-lain', { berkas: '2026-TW2', diminta: '2026-TW1' }],
    ],
    [
      'unit tidak terdaftar',
      { opd: 'X', namaOpd: 'Dinas X' },
      ['galat', 'unit-tidak-terdaftar', { opd: 'X', namaOpd: 'Dinas X' }],
    ],
    [
      'rencana yang tidak pernah disetujui',
      { versiRencana: 1 },
      ['galat', 'rencana-lama', { versi: 1, sekarang: 2, sebab: 'tidak-disetujui' }],
    ],
    [
      'versi yang lebih baru daripada yang berlaku',
      { versiRencana: 3, hashRencana: 'xyz' },
      ['galat', 'rencana-lama', { versi: 3, sekarang: 2, sebab: 'tidak-disetujui' }],
    ],
    [
      'isi rencana lain',
      { hashRencana: 'xyz' },
      ['galat', 'rencana-lama', { versi: 2, sekarang: 2, sebab: 'tidak-disetujui' }],
    ],
    ['belum pernah dikirim', { opd: 'BARU' }, ['galat', 'belum-pernah-dikirim', { opd: 'BARU' }]],
    [
      'terbitan tidak dikenal',
      { serial: 5 },
      ['galat', 'terbitan-tidak-dikenal', { serial: 5, terakhir: 4 }],
    ],
    ['terbitan lama', { serial: 2 }, ['galat', 'terbitan-lama', { serial: 2, diterima: 3 }]],
    [
      'bukan terbitan terakhir',
      { serial: 3 },
      ['peringatan', 'terbitan-bukan-terakhir', { serial: 3, terakhir: 4 }],
    ],
  ])('%s', (_, ubah, catatan) => expect(periksa(ubah)).toEqual([catatan]));
});

describe('template dari versi rencana yang disetujui dahulu', () => {
  // Versions 1 (hash lama) and 2 (hash abc) were approved; the last issue, number 4, was made from version 1.
  const harapan: HarapanPengembalian = {
    ruangKerja: 'rk-1',
    periode: '2026-TW1',
    versiRencana: 2,
    hashRencana: 'abc',
    isDisetujui: (versi, hash) => (versi === 1 && hash === 'lama') || (versi === 2 && hash === 'abc'),
    isUnit: () => true,
    terbitan: () => ({ serialTerbit: 4, serialTerima: null, versi: 1 }),
  };
  const dahulu = { ...identitas, versiRencana: 1, hashRencana: 'lama', serial: 4 };
  const kode = (ubah: Partial<IdentitasTemplate>, lain: Partial<HarapanPengembalian> = {}) =>
    periksaIdentitas({ ...dahulu, ...ubah }, { ...harapan, ...lain }).map((satu) => [
      satu.kode,
      satu.akibat,
      'sebab' in satu.params ? satu.params.sebab : undefined,
    ]);

  test('diterima, dan hanya diberitahukan', () =>
    expect(kode({})).toEqual([['template-versi-dahulu', 'memberi-tahu', undefined]]));
  test.each<readonly [string, Partial<IdentitasTemplate>, string]>([
    ['nomor versi dan isi dari dua persetujuan', { versiRencana: 2 }, 'tidak-disetujui'],
    ['isi yang diubah', { hashRencana: 'lama2' }, 'tidak-disetujui'],
    ['versi yang belum ada', { versiRencana: 3 }, 'tidak-disetujui'],
  ])('%s ditolak', (_, ubah, sebab) =>
    expect(kode(ubah)).toEqual([['rencana-lama', 'mengembalikan-berkas', sebab]]),
  );
  test('kiriman yang menurut register dibuat dari versi lain ditolak', () =>
    expect(kode({}, { terbitan: () => ({ serialTerbit: 4, serialTerima: null, versi: 2 }) })).toEqual([
      ['rencana-lama', 'mengembalikan-berkas', 'bukan-kiriman'],
    ]));
  test('kiriman yang lebih dahulu tidak dibandingkan dengan versi kiriman terakhir', () =>
    expect(
      kode({ serial: 3 }, { terbitan: () => ({ serialTerbit: 4, serialTerima: null, versi: 2 }) }),
    ).toEqual([
      ['terbitan-bukan-terakhir', 'memberi-tahu', undefined],
      ['template-versi-dahulu', 'memberi-tahu', undefined],
    ]));
});

test('yang melapor hanya yang diterima, dengan atau tanpa catatan, dan nihil', () => {
  const semua = Object.keys(labelStatusPengembalian) as StatusPengembalian[];
  expect(semua.filter(isMelapor)).toEqual(['diterima', 'diterima-dengan-catatan', 'nihil']);
});
