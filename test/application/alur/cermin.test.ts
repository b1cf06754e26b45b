/** Alur SOP shows the period that pane and command line show, whatever wrote last. */
import { alurSop } from '../../../src/application/alur/alur-sop';
import { keadaanBaris } from '../../../src/application/alur/cermin';
import { tandaiLangkah } from '../../../src/application/alur/tandai';
import { tetapkan } from '../../../src/application/kunci/tetapkan';
import type { Workbook } from '../../../src/application/ports/workbook';
import { serialDari } from '../../../src/domain/umum/tanggal';
import { tabelLangkah } from '../../../src/lembar/daftar/langkah';
import { selBaris } from '../../../src/lembar/kodek';
import type { Sel } from '../../../src/lembar/tipe';
import { rapatkan } from '../../bangun/keputusan';
import { lingkunganUji } from '../../bangun/lingkungan';
import { barisTabel, isiDari, nilaiDari, ruangPada, sebar } from '../../bangun/ruang-kerja';
import { kompilasikan, ruangTerkompilasi } from '../../bangun/terkompilasi';
import { tgl } from '../../bangun/tanggal';
import { tulisKode } from '../../bangun/tulis-kode';

const HARI_INI = lingkunganUji().hariIni();

const periodeTampak = async (buku: Workbook): Promise<readonly unknown[]> => [
  ...new Set((await barisTabel(buku, 'langkah')).slice(11, 18).map(({ periode }) => periode)),
];

/** What the sheet says of every step is what the program says. */
async function sepakat(buku: Workbook): Promise<void> {
  const alur = isiDari(await alurSop(buku, HARI_INI));
  const kolom = Object.keys(tabelLangkah.kolom);
  const harapan = alur.langkah.map((satu) => {
    const sel = selBaris(tabelLangkah, keadaanBaris(satu, alur.hitunganHari));
    return ['periode', 'tenggat', 'status', 'selesai'].map((id) => sel[kolom.indexOf(id)] ?? null);
  });
  const tampak = (await barisTabel(buku, 'langkah')).map((satu) =>
    ['periode', 'tenggat', 'status', 'selesai'].map((id) => satu[id] ?? null),
  );
  expect(tampak).toEqual(harapan);
}

const simpan = async (buku: Workbook, tabelId: string, id: string, isi: Readonly<Record<string, Sel>>) =>
  nilaiDari(
    await buku.terapkan([
      { jenis: 'simpan', tabelId, kolom: Object.keys(isi), baris: [{ id, sel: Object.values(isi) }] },
    ]),
  );

const rapat = async (buku: Workbook, periode: string) =>
  isiDari(
    await tandaiLangkah(buku, lingkunganUji(`rapat-${periode}`), {
      nomor: 18,
      periode,
      oleh: 'Wali Kota',
      cabang: 'lanjutkan',
    }),
  );

// The cycle of these workspaces begins on 1 April: before any work, the second quarter.
test.each<[string, () => Promise<Workbook>, string]>([
  ['belum ada pekerjaan: periode mulai siklus', () => ruangPada('disetujui'), '2026-TW2'],
  [
    'template triwulan III dibuat lebih dahulu',
    async () => {
      const buku = await ruangPada('disetujui');
      await sebar(buku, '2026-TW3');
      return buku;
    },
    '2026-TW3',
  ],
  ['triwulan I dikompilasi', () => ruangTerkompilasi(), '2026-TW1'],
  [
    'triwulan II dikompilasi, triwulan I belum dirapatkan',
    async () => {
      const buku = await ruangTerkompilasi();
      await kompilasikan(buku, '2026-TW2', ['DINKES']);
      return buku;
    },
    '2026-TW1',
  ],
  [
    'triwulan I dirapatkan, lalu triwulan II dikompilasi',
    async () => {
      const buku = await ruangTerkompilasi();
      isiDari(
        await tetapkan(buku, lingkunganUji('kunci'), {
          periode: '2026-TW1',
          oleh: 'Ani',
          tulis: tulisKode,
        }),
      );
      await rapatkan(buku, '2026-TW1', { IK01: 'lanjutkan', IK02: 'lanjutkan' });
      await rapat(buku, '2026-TW1');
      await kompilasikan(buku, '2026-TW2', ['DPU']);
      return buku;
    },
    '2026-TW2',
  ],
])('%s', async (_, buat, harapan) => {
  const buku = await buat();
  expect(await periodeTampak(buku)).toEqual([harapan]);
  expect(isiDari(await alurSop(buku, HARI_INI)).periodeBerjalan).toBe(harapan);
  await sepakat(buku);
});

test('periode berjalan tidak bergantung pada hari melihatnya', async () => {
  for (const buku of [await ruangPada('disetujui'), await ruangTerkompilasi()]) {
    const [harapan] = await periodeTampak(buku);
    for (const hari of ['2025-12-01', '2026-08-17', '2027-02-01'])
      expect(isiDari(await alurSop(buku, tgl(hari))).periodeBerjalan).toBe(harapan);
  }
});

describe('yang diketik orang pada Alur SOP', () => {
  test('tetap, juga bila periode berjalan berpindah', async () => {
    const buku = await ruangPada('disetujui');
    await simpan(buku, 'langkah', '2', { selesai: serialDari(tgl('2026-04-01')), oleh: 'Ani' });
    await simpan(buku, 'langkah', '14', { catatan: 'Menunggu Dinkes' });
    await sebar(buku, '2026-TW3');
    const baris = await barisTabel(buku, 'langkah');
    expect(baris[1]).toMatchObject({ oleh: 'Ani', selesai: serialDari(tgl('2026-04-01')) });
    expect(baris[13]).toMatchObject({ periode: '2026-TW2', catatan: 'Menunggu Dinkes' });
    expect(baris[14]).toMatchObject({ periode: '2026-TW3' });
  });

  test('baris yang dihapus tidak kembali, dan tidak menahan pekerjaan lain', async () => {
    const buku = await ruangTerkompilasi();
    nilaiDari(await buku.terapkan([{ jenis: 'hapus', tabelId: 'langkah', id: ['14', '15'] }]));
    await kompilasikan(buku, '2026-TW2', ['DPU']);
    expect(await barisTabel(buku, 'langkah')).toHaveLength(17);
  });
});
