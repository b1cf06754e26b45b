import { periksaPerubahan } from '../../../src/domain/paket/periksa-perubahan';
import type { JenisPerubahanPaket, PerubahanPaket } from '../../../src/domain/paket/perubahan';
import { samaTeks } from '../../../src/domain/umum/teks';
import { tgl } from '../../bangun/tanggal';

const paket = new Map([
  ['1001', { opd: 'DINKES', pagu: 300 }],
  ['1002', { opd: 'DINKES', pagu: 200 }],
  ['1003', { opd: 'DPU', pagu: undefined }],
]);
const masa = (kode: string, mulai: string | null = null, sampai: string | null = null) => ({
  kode,
  berlakuMulai: mulai === null ? null : tgl(mulai),
  berlakuSampai: sampai === null ? null : tgl(sampai),
});
const unit = [masa('DINKES'), masa('DPU'), masa('BARU', '2026-04-01'), masa('LAMA', null, '2026-03-31')];
const periksa = (perubahan: readonly PerubahanPaket[]) =>
  periksaPerubahan(perubahan, {
    paket: (kode) => paket.get(kode),
    kodePaket: () => paket.keys(),
    unit,
    tahun: 2026,
    isUnitSama: samaTeks,
    lokasi: (id, kolom) => ({ kode: `${id}.${kolom}` }),
  });
const satu = (
  id: string,
  tanggal: string,
  kodeRup: string,
  jenis: JenisPerubahanPaket,
  baru: string | number | null = null,
  lama: string | number | null = null,
): PerubahanPaket => ({
  id,
  tanggal: tgl(tanggal),
  kodeRup,
  jenis,
  lama,
  baru,
  dikonfirmasi: true,
  areaDiteruskan: null,
});
const ringkas = (perubahan: readonly PerubahanPaket[]) => {
  const { berlaku, catatan } = periksa(perubahan);
  return {
    berlaku: berlaku.map(({ id }) => id),
    catatan: catatan.map(({ kode, lokasi }) => `${kode} ${lokasi.kode}`),
  };
};

test.each<[string, PerubahanPaket[], string[], string[]]>([
  ['kode tidak dikenal', [satu('a', '2026-05-01', '9', 'ditarik')], [], ['perubahan-paket-kode a.kodeRup']],
  [
    'unit tidak dikenal',
    [satu('a', '2026-05-01', '1001', 'pindah-unit', 'DINKS', 'DPU')],
    [],
    ['perubahan-paket-unit a.baru'],
  ],
  [
    'pengganti tidak dikenal',
    [satu('a', '2026-05-01', '1001', 'diganti', '9')],
    [],
    ['perubahan-paket-pengganti a.baru'],
  ],
  [
    'pengganti kosong',
    [satu('a', '2026-05-01', '1001', 'diganti')],
    [],
    ['perubahan-paket-pengganti a.baru'],
  ],
  [
    'pagu bukan angka',
    [satu('a', '2026-05-01', '1001', 'pagu', 'lima')],
    [],
    ['perubahan-paket-pagu a.baru'],
  ],
  [
    'berputar A → B → A: tidak satu pun berlaku',
    [satu('a', '2026-05-01', '1001', 'diganti', '1002'), satu('b', '2026-06-01', '1002', 'diganti', '1001')],
    [],
    ['perubahan-paket-berputar a.baru'],
  ],
  [
    'diganti dirinya sendiri',
    [satu('a', '2026-05-01', '1001', 'diganti', '1001')],
    [],
    ['perubahan-paket-berputar a.baru'],
  ],
  [
    'diganti dua kali: yang pertama berlaku',
    [satu('b', '2026-06-01', '1001', 'diganti', '1003'), satu('a', '2026-05-01', '1001', 'diganti', '1002')],
    ['a'],
    ['perubahan-paket-ganda b.kodeRup'],
  ],
  [
    'diganti lagi sesudah kembali: keduanya berlaku',
    [
      satu('a', '2026-05-01', '1001', 'diganti', '1002'),
      satu('b', '2026-06-01', '1001', 'ditambahkan'),
      satu('c', '2026-07-01', '1001', 'diganti', '1003'),
    ],
    ['a', 'b', 'c'],
    [],
  ],
  [
    'pagu bertanggal sebelum yang sebelumnya: tidak bersambung',
    [satu('a', '2026-05-01', '1001', 'pagu', 300, 200), satu('b', '2026-03-01', '1001', 'pagu', 250, 300)],
    ['a', 'b'],
    ['perubahan-paket-tidak-bersambung a.lama'],
  ],
  [
    'lembar Paket berisi yang lain',
    [satu('a', '2026-05-01', '1001', 'pagu', 500, 400)],
    ['a'],
    ['perubahan-paket-beda-lembar a.baru'],
  ],
  [
    'baru diketik, lembar Paket masih yang lama',
    [satu('a', '2026-05-01', '1001', 'pindah-unit', 'dpu', 'dinkes')],
    ['a'],
    [],
  ],
  [
    'pindah tanpa semula',
    [satu('a', '2026-05-01', '1001', 'pindah-unit', 'DINKES')],
    ['a'],
    ['perubahan-paket-tanpa-semula a.lama'],
  ],
  [
    'pindah ke unit yang baru ada sesudahnya, atau sudah berakhir: belum dipindahkan',
    [
      satu('a', '2026-03-31', '1001', 'pindah-unit', 'BARU', 'DINKES'),
      satu('b', '2026-04-01', '1002', 'pindah-unit', 'LAMA', 'DINKES'),
    ],
    [],
    ['perubahan-paket-unit-belum-ada a.tanggal', 'perubahan-paket-unit-belum-ada b.tanggal'],
  ],
  [
    'pindah pada hari pertama dan hari terakhir unit tujuannya: berlaku',
    [
      satu('a', '2026-04-01', '1001', 'pindah-unit', 'BARU', 'DINKES'),
      satu('b', '2026-03-31', '1002', 'pindah-unit', 'LAMA', 'DINKES'),
    ],
    ['a', 'b'],
    [],
  ],
  [
    'semula unit yang tidak ada',
    [satu('a', '2026-05-01', '1001', 'pindah-unit', 'DPU', 'DINKS')],
    [],
    ['perubahan-paket-unit a.lama'],
  ],
  [
    'diganti paket yang sudah ditarik: penggantiannya tidak berlaku',
    [satu('a', '2026-04-01', '1002', 'ditarik'), satu('b', '2026-05-01', '1001', 'diganti', '1002')],
    ['a'],
    ['perubahan-paket-pengganti-ditarik b.baru'],
  ],
  [
    'penggantinya ditarik kemudian, atau sudah ada lagi: berlaku',
    [
      satu('a', '2026-06-01', '1002', 'ditarik'),
      satu('b', '2026-05-01', '1001', 'diganti', '1002'),
      satu('c', '2026-03-01', '1003', 'ditarik'),
      satu('d', '2026-04-01', '1003', 'ditambahkan'),
      satu('e', '2026-07-01', '1002', 'diganti', '1003'),
    ],
    ['a', 'b', 'c', 'd', 'e'],
    [],
  ],
  [
    'rantai 1001 → 1002 → 1003, dalam urutan tanggal mana pun',
    [satu('a', '2026-05-01', '1001', 'diganti', '1002'), satu('b', '2026-04-01', '1002', 'diganti', '1003')],
    ['a', 'b'],
    [],
  ],
  ['pagu negatif', [satu('a', '2026-05-01', '1001', 'pagu', -300)], [], ['perubahan-paket-pagu a.baru']],
  [
    'tanggal tahun lain: berlaku sepanjang tahun atau belum, dan disebut',
    [satu('a', '2025-05-01', '1001', 'ditarik'), satu('b', '2027-05-01', '1002', 'ditarik')],
    ['a', 'b'],
    ['perubahan-paket-luar-tahun a.tanggal', 'perubahan-paket-luar-tahun b.tanggal'],
  ],
])('%s', (_, perubahan, berlaku, catatan) => expect(ringkas(perubahan)).toEqual({ berlaku, catatan }));

test('usul yang terdekat', () =>
  expect(periksa([satu('a', '2026-05-01', '1001', 'diganti', '10002')]).catatan[0]?.params).toEqual({
    pengganti: '10002',
    saran: '1002',
  }));

test('sepuluh ribu baris dengan rantai panjang: sekali jalan', () => {
  const banyak = 10_000;
  const perubahan = Array.from({ length: banyak }, (_, i) =>
    satu(`p${i}`, '2026-05-01', `K${i}`, 'diganti', `K${i + 1}`),
  );
  const semua = periksaPerubahan(perubahan, {
    paket: () => ({ opd: 'A', pagu: undefined }),
    kodePaket: () => [],
    unit: [],
    tahun: 2026,
    isUnitSama: samaTeks,
    lokasi: () => ({}),
  });
  expect(semua.berlaku).toHaveLength(banyak);
});
