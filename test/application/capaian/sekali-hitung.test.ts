import { capaian } from '../../../src/application/capaian/capaian';
import { hitungUlang } from '../../../src/application/capaian/hitung-ulang';
import { rincian } from '../../../src/application/capaian/rincian';
import { tetapkan } from '../../../src/application/kunci/tetapkan';
import type { Workbook } from '../../../src/application/ports/workbook';
import type * as Evaluasi from '../../../src/domain/rumus/evaluasi';
import { BerkasKembali } from '../../bangun/berkas-kembali';
import { lingkunganUji } from '../../bangun/lingkungan';
import { barisTabel, isiDari, kumpulkan, nilaiDari, ruangPada, sebar } from '../../bangun/ruang-kerja';
import { tulisKode } from '../../bangun/tulis-kode';

/** Formulas evaluated over all rows: what the figures of every scope come from. */
let lintasan: string[] = [];

jest.mock('../../../src/domain/rumus/evaluasi', () => {
  const asli = jest.requireActual<typeof Evaluasi>('../../../src/domain/rumus/evaluasi');
  return {
    ...asli,
    evaluasiPerLingkup: (...masukan: Parameters<typeof Evaluasi.evaluasiPerLingkup>) => {
      lintasan.push(masukan[0].teks);
      return asli.evaluasiPerLingkup(...masukan);
    },
  };
});
beforeEach(() => (lintasan = []));

/** How many formulas are evaluated while the work is done. */
async function selama<T>(kerja: () => Promise<T>): Promise<[hasil: T, banyak: number]> {
  const semula = lintasan.length;
  const hasil = await kerja();
  return [hasil, lintasan.length - semula];
}

const INDIKATOR = 2;
const nilaiSeluruh = async (buku: Workbook): Promise<readonly unknown[]> =>
  isiDari(await capaian(buku, '2026-TW1', ({ jenis }) => jenis === 'seluruh')).capaian.map(
    ({ hasil }) => hasil,
  );

async function denganBerkas() {
  const buku = await ruangPada('disetujui');
  const template = await sebar(buku, '2026-TW1', ['DINKES', 'DPU']);
  const isi = (unit: string, belanja: number) =>
    BerkasKembali.dari(template.get(unit)!).tulis('Data OPD', unit, 'belanja_pbj', belanja).bytes();
  return { buku, isi, berkas: [['a.xlsx', await isi('DINKES', 1_500_000)]] as const };
}

test('pratinjau, terapkan, Capaian, Rincian, Hitung Ulang dan Kunci Angka: satu perhitungan', async () => {
  const { buku, berkas } = await denganBerkas();
  const [, pratinjau] = await selama(() => kumpulkan(buku, berkas, { pratinjau: true }));
  expect(pratinjau).toBe(INDIKATOR);
  const [, sesudah] = await selama(async () => {
    isiDari(await kumpulkan(buku, berkas));
    isiDari(await capaian(buku, '2026-TW1'));
    isiDari(await rincian(buku, { indikator: 'IK01', opd: 'DINKES', batas: 5 }));
    isiDari(await hitungUlang(buku, lingkunganUji(), { tulis: tulisKode }));
    isiDari(await capaian(buku, '2026-TW1'));
    isiDari(
      await tetapkan(buku, lingkunganUji('kunci'), { periode: '2026-TW1', oleh: 'Sari', tulis: tulisKode }),
    );
  });
  expect(sesudah).toBe(0);
});

describe('keadaan lain dihitung lagi', () => {
  test('kembalian lain sesudah pratinjau', async () => {
    const { buku, isi, berkas } = await denganBerkas();
    isiDari(await kumpulkan(buku, berkas, { pratinjau: true }));
    // The same unit, the same rows, another amount: 1.500.000 / 3.000.000 = 50 %.
    const lain = [['a.xlsx', await isi('DINKES', 3_000_000)]] as const;
    const [, banyak] = await selama(async () => isiDari(await kumpulkan(buku, lain)));
    expect(banyak).toBe(INDIKATOR);
    expect((await nilaiSeluruh(buku))[1]).toEqual({ jenis: 'nilai', nilai: 50 });
  });

  test.each([
    ['ambang kelengkapan', 'pengaturan', 'ambangCakupan', 'nilai', '50'],
    ['sel data', 'data-opd', '2026-TW1|DINKES', 'belanja_pbj', 3_000_000],
    ['status kembali', 'register', undefined, 'status', 'Tidak melapor'],
  ])('%s diubah di lembar', async (_, tabelId, id, kolom, nilai) => {
    const { buku, berkas } = await denganBerkas();
    isiDari(await kumpulkan(buku, berkas));
    const tertulis = (await barisTabel(buku, tabelId)).map(({ _id }) => _id as string);
    const baris = [{ id: id ?? tertulis[0]!, sel: [nilai] }];
    expect(tertulis).toContain(baris[0]!.id);
    nilaiDari(await buku.terapkan([{ jenis: 'simpan', tabelId, kolom: [kolom], baris }]));
    const [, banyak] = await selama(() => nilaiSeluruh(buku));
    expect(banyak).toBe(INDIKATOR);
  });
});
