import { periksaPerubahan } from '../../../src/domain/paket/periksa-perubahan';
import type { JenisPerubahanPaket, PerubahanPaket } from '../../../src/domain/paket/perubahan';
import { samaTeks } from '../../../src/domain/umum/teks';
import { tgl } from '../../bangun/tanggal';

const paket = new Map([
  ['1001', { opd: 'DINKES', pagu: 300 }],
  ['1002', { opd: 'DINKES', pagu: 200 }],
  ['1003', { opd: 'DPU', pagu: undefined }],
]);
const periksa = (perubahan: readonly PerubahanPaket[]) =>
  periksaPerubahan(perubahan, {
    paket: (kode) => paket.get(kode),
    kodePaket: () => paket.keys(),
    unit: ['DINKES', 'DPU'],
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
    isUnitSama: samaTeks,
    lokasi: () => ({}),
  });
  expect(semua.berlaku).toHaveLength(banyak);
});
