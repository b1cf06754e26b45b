import { capaian } from '../../../src/application/capaian/capaian';
import { rincian } from '../../../src/application/capaian/rincian';
import type { Workbook } from '../../../src/application/ports/workbook';
import type { Catatan } from '../../../src/application/catatan';
import { ada } from '../../../src/domain/umum/isian';
import { ketik, ketikPdn } from '../../bangun/ketikan';
import { barisTabel, isiDari, nilaiDari } from '../../bangun/ruang-kerja';
import { kompilasikan, ruangTerkompilasi } from '../../bangun/terkompilasi';

const K1 = '2026-TW1|inaproc:K1:1';

/** Findings about rows that somebody changed on data sheets. */
const suntingan = async (buku: Workbook): Promise<readonly Catatan[]> =>
  nilaiDari(await capaian(buku, '2026-TW1')).catatan.filter(({ kode }) => /-data-di/.test(kode));

const kode = async (buku: Workbook): Promise<string[]> => (await suntingan(buku)).map((satu) => satu.kode);

const angka = async (buku: Workbook): Promise<unknown> => {
  const { hasil } = isiDari(await rincian(buku, { indikator: 'IK01', batas: 5 })).capaian;
  return hasil.jenis === 'nilai' ? hasil.nilai : hasil;
};

test('yang baru dikompilasi tidak ditegur', async () => {
  expect(await kode(await ruangTerkompilasi())).toEqual([]);
});

test('sel yang diubah: disebut pada selnya, dengan nilai kini, nilai dari unit, dan sel asalnya', async () => {
  const buku = await ruangTerkompilasi();
  await ketikPdn(buku);
  const [satu, ...lain] = await suntingan(buku);
  expect(lain).toEqual([]);
  const { huruf } = nilaiDari(await buku.baca(['data-transaksi']))
    .tabel.get('data-transaksi')!
    .kolom.find(({ id }) => id === 'nilai_pdn')!;
  expect(satu).toMatchObject({
    kode: 'sel-data-diubah',
    tingkat: 'peringatan',
    lokasi: { lembar: 'Data Transaksi', sel: expect.stringMatching(new RegExp(`^${huruf}\\d+$`)) as unknown },
    params: {
      opd: 'DINKES',
      baris: 'inaproc:K1:1',
      kini: { isian: ada(600_000), tipe: 'rupiah' },
      kembali: { isian: ada(400_000) },
      // The template of DINKES has its first transaction in row 9, domestic content in column F.
      asal: { berkas: 'a.xlsx', lembar: 'Transaksi', sel: 'F9' },
    },
  });
  // What stands on the sheet is calculated with: 1.300.000 / 2.000.000.
  expect(await angka(buku)).toBe(65);
});

test('dikembalikan seperti semula: tidak ada teguran', async () => {
  const buku = await ruangTerkompilasi();
  await ketikPdn(buku);
  await ketik(buku, 'data-transaksi', K1, 'nilai_pdn', 400_000);
  expect(await kode(buku)).toEqual([]);
});

test('kompilasi lagi berkas yang sama mengembalikan isinya', async () => {
  const buku = await ruangTerkompilasi();
  await ketikPdn(buku);
  await kompilasikan(buku, '2026-TW1', ['DINKES', 'DPU']);
  expect(await kode(buku)).toEqual([]);
  expect(await angka(buku)).toBeCloseTo(55, 10);
});

type Ubah = (buku: Workbook) => Promise<unknown>;

const salin =
  (ganti: Readonly<Record<string, string | null>>, id: string): Ubah =>
  async (buku) => {
    const [asal] = (await barisTabel(buku, 'data-transaksi')).filter(({ _id }) => _id === K1);
    const { _id: _, ...isi } = { ...asal, ...ganti };
    nilaiDari(
      await buku.terapkan([
        {
          jenis: 'simpan',
          tabelId: 'data-transaksi',
          kolom: Object.keys(isi),
          baris: [{ id, sel: Object.values(isi) }],
        },
      ]),
    );
  };

const pada =
  (kolom: string, sel: string | number | null): Ubah =>
  (buku) =>
    ketik(buku, 'data-transaksi', K1, kolom, sel);

test.each<readonly [string, Ubah, readonly string[]]>([
  ['dikosongkan', pada('nilai_pdn', ''), ['sel-data-diubah']],
  ['diberi teks yang tidak terbaca', pada('nilai_pdn', 'empat ratus'), ['sel-data-diubah']],
  ['menjadi TB', pada('nilai_pdn', 'TB'), ['sel-data-diubah']],
  ['diisi yang dahulu kosong', pada('hps', 5), ['sel-data-diubah']],
  ['dipindah ke unit lain', pada('opd', 'DPU'), ['baris-data-dipindah']],
  ['dipindah ke periode lain', pada('periode', '2026-TW2'), ['baris-data-dipindah']],
  ['berganti paket', pada('kodeRup', '9999'), ['baris-data-dipindah']],
  ['berganti ID', pada('baris', 'inaproc:K9:1'), ['baris-data-dipindah']],
  ['berganti berkas asal', pada('berkas', 'lain.xlsx'), ['asal-data-diubah']],
  ['berganti baris asal', pada('barisAsal', 99), ['asal-data-diubah']],
  ['tanpa kode periksa, isinya sama', pada('kodePeriksa', null), []],
  ['dengan kode periksa lain, isinya sama', pada('kodePeriksa', 'Axxxxxxxx'), []],
  [
    'disalin tanpa kode periksa',
    salin({ baris: 'X1', kodePeriksa: null }, '2026-TW1|X1'),
    ['baris-data-ditambah'],
  ],
  ['disalin dengan kode periksanya', salin({ baris: 'X1' }, '2026-TW1|X1'), ['baris-data-diubah']],
  [
    'dihapus',
    async (buku) => nilaiDari(await buku.terapkan([{ jenis: 'hapus', tabelId: 'data-transaksi', id: [K1] }])),
    ['baris-data-dihapus'],
  ],
  [
    'nilai dan kode periksanya diubah',
    async (buku) => {
      await pada('nilai_pdn', 1)(buku);
      await pada('kodePeriksa', 'Axxxxxxxx')(buku);
    },
    ['baris-data-diubah'],
  ],
  [
    'isi kembali dihapus sesudah sel diubah',
    async (buku) => {
      await ketikPdn(buku);
      const id = (await barisTabel(buku, 'kembali')).map(({ _id }) => _id as string);
      nilaiDari(await buku.terapkan([{ jenis: 'hapus', tabelId: 'kembali', id }]));
    },
    ['baris-data-diubah'],
  ],
])('baris yang %s', async (_, ubah, harapan) => {
  const buku = await ruangTerkompilasi();
  await ubah(buku);
  expect(await kode(buku)).toEqual(harapan);
});

test('baris yang dikompilasi program terdahulu, tanpa kode periksa, tidak ditegur', async () => {
  const buku = await ruangTerkompilasi();
  for (const tabel of ['data-rup', 'data-transaksi', 'data-opd'])
    for (const { _id } of await barisTabel(buku, tabel))
      await ketik(buku, tabel, _id as string, 'kodePeriksa', null);
  const id = (await barisTabel(buku, 'kembali')).map(({ _id }) => _id as string);
  nilaiDari(await buku.terapkan([{ jenis: 'hapus', tabelId: 'kembali', id }]));
  await ketikPdn(buku);
  await ketik(buku, 'data-transaksi', '2026-TW1|X', 'periode', '2026-TW1');
  await ketik(buku, 'data-transaksi', '2026-TW1|X', 'opd', 'DINKES');
  await ketik(buku, 'data-transaksi', '2026-TW1|X', 'baris', 'X');
  expect(await kode(buku)).toEqual([]);
});
