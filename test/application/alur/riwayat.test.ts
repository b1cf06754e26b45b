import fc from 'fast-check';
import { alurSop } from '../../../src/application/alur/alur-sop';
import { aturMulai } from '../../../src/application/alur/atur-mulai';
import { batalkanLangkah } from '../../../src/application/alur/batalkan';
import { tandaiLangkah } from '../../../src/application/alur/tandai';
import { tandaiButir } from '../../../src/application/alur/tandai-butir';
import type { Workbook } from '../../../src/application/ports/workbook';
import { lembarRuangKerja } from '../../../src/application/siapkan';
import { tulisBuku } from '../../../src/adapters/xlsx/tulis/tulis-buku';
import { lingkunganUji } from '../../bangun/lingkungan';
import {
  barisTabel,
  buka,
  isiDari,
  kodeCatatan,
  nilaiDari,
  ruangBerkas,
  isiSemua,
} from '../../bangun/ruang-kerja';
import { tgl } from '../../bangun/tanggal';
import type { BukuXlsx } from '../../../src/adapters/xlsx/buku/buku-xlsx';
import { excelBaru } from '../../adapters/officejs/alat';

let urutan = 0;
const dunia = () => lingkunganUji(`r${++urutan}`);
const HARI_INI = dunia().hariIni();

async function ruangMulai(): Promise<BukuXlsx> {
  const buku = await ruangBerkas('disetujui');
  isiDari(await aturMulai(buku, dunia(), { mulai: tgl('2026-01-05') }));
  return buku;
}

/** The sheets that show the state; the marks themselves and their undoing stay in Pelaksanaan Langkah and Riwayat. */
const keadaan = (buku: Workbook) => isiSemua(buku, ['langkah', 'kelengkapan']);

const langkahBebas = fc.constantFrom(1, 2, 3, 4, 5, 8, 9, 10, 11, 12, 13, 15, 16, 17);

test('menandai lalu membatalkan mengembalikan keadaan kedua lembar, langkah mana pun dan sesudah langkah apa pun', async () => {
  const semula = (await ruangMulai()).bytes();
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(langkahBebas, { maxLength: 3 }),
      langkahBebas,
      fc.integer({ min: 0, max: 80 }),
      async (sebelumnya, nomor, sejak) => {
        fc.pre(!sebelumnya.includes(nomor));
        const buku = buka(semula);
        // Today is the first day of the current period, so steps 12–17 cannot have been done before.
        const tanggal = nomor >= 12 ? HARI_INI : ((tgl('2026-01-05') + sejak) as typeof HARI_INI);
        for (const satu of sebelumnya)
          isiDari(await tandaiLangkah(buku, dunia(), { nomor: satu, oleh: 'Tim' }));
        const dulu = await keadaan(buku);
        isiDari(await tandaiLangkah(buku, dunia(), { nomor, oleh: 'Ani', tanggal, catatan: 'x' }));
        expect(await keadaan(buku)).not.toEqual(dulu);
        isiDari(await batalkanLangkah(buku, dunia(), { nomor, oleh: 'Ani', alasan: 'y' }));
        expect(await keadaan(buku)).toEqual(dulu);
      },
    ),
    { numRuns: 15 },
  );
}, 120_000);

test.each(['2-p1', '13-p1'])('mencentang %s lalu menghapusnya mengembalikan kedua lembar', async (butir) => {
  const buku = await ruangMulai();
  const dulu = await keadaan(buku);
  const nomor = Number(butir.split('-')[0]);
  isiDari(await tandaiButir(buku, dunia(), { nomor, butir, dicentang: true, oleh: 'Ani' }));
  expect(await keadaan(buku)).not.toEqual(dulu);
  isiDari(await tandaiButir(buku, dunia(), { nomor, butir, dicentang: false, oleh: 'Ani' }));
  expect(await keadaan(buku)).toEqual(dulu);
});

/** As workspaces were before the state of steps: six columns on Alur SOP, no sheets of marks and ticks, no start. */
async function ruangLama(): Promise<BukuXlsx> {
  const lama = new Set(['nomor', 'kegiatan', 'pelaksana', 'waktu', 'persyaratan', 'keluaran']);
  const lembar = lembarRuangKerja({ instansi: 'Kota X', tahun: 2026 }, lingkunganUji('lama'))
    .filter(({ spec }) => !['pelaksanaan', 'kelengkapan'].includes(spec.tabel.id))
    .map(({ spec, baris }) => {
      const tinggal = spec.tabel.kolom.map(({ id }) => spec.tabel.id !== 'langkah' || lama.has(id));
      return {
        spec: { ...spec, tabel: { ...spec.tabel, kolom: spec.tabel.kolom.filter((_, k) => tinggal[k]) } },
        baris: baris
          .filter(({ id }) => !['mulaiSiklus', 'hitunganHari', 'bentuk'].includes(id))
          .map(({ id, sel }) => ({ id, sel: sel.filter((_, k) => tinggal[k]) })),
      };
    });
  return buka(nilaiDari(await tulisBuku(lembar)));
}

describe('ruang kerja yang dibuat sebelum langkah dapat ditandai', () => {
  test('terbuka, tanpa tenggat, dan mengatakan apa yang perlu diatur', async () => {
    const hasil = await alurSop(await ruangLama(), HARI_INI);
    expect(kodeCatatan(hasil)).toEqual(['mulai-belum-diatur']);
    const { langkah, mulai } = isiDari(hasil);
    expect(mulai).toBeUndefined();
    expect(langkah.slice(0, 11).map(({ tenggat }) => tenggat)).toEqual(
      Array.from({ length: 11 }, () => undefined),
    );
  });

  test('langkah dapat ditandai: lembar dan kolom yang kurang ditambahkan, tandanya terbaca lagi', async () => {
    const buku = await ruangLama();
    const hasil = await tandaiLangkah(buku, dunia(), { nomor: 1, oleh: 'Tim' });
    expect(isiDari(hasil).langkah.selesai).toMatchObject({ oleh: 'Tim' });
    expect(isiDari(await alurSop(buka(buku.bytes()), HARI_INI)).langkah[0]!.selesai).toMatchObject({
      oleh: 'Tim',
    });
    expect(await barisTabel(buku, 'pelaksanaan')).toHaveLength(1);
    expect((await barisTabel(buku, 'kelengkapan')).length).toBeGreaterThan(20);
    expect((await barisTabel(buku, 'langkah'))[0]).toMatchObject({ status: 'Selesai', oleh: 'Tim' });
    expect(
      (await barisTabel(buku, 'riwayat')).map(({ perintah, ringkasan }) => [perintah, ringkasan]),
    ).toEqual([
      ['Tandai langkah', expect.stringContaining('Langkah 1 selesai')],
      [
        'Pembaruan buku kerja',
        'Lembar baru: Pelaksanaan Langkah, Kelengkapan Langkah. Kolom baru: Periode (Alur SOP), Tenggat (Alur SOP), ' +
          'Status (Alur SOP), Selesai (Alur SOP), Oleh (Alur SOP), Keputusan (Alur SOP), Catatan (Alur SOP), Penyimpangan (Alur SOP).',
      ],
    ]);
  });

  test('mulai siklus dapat diatur, dan tenggat terhitung', async () => {
    const buku = await ruangLama();
    isiDari(await aturMulai(buku, dunia(), { mulai: tgl('2026-01-05') }));
    expect(isiDari(await alurSop(buku, HARI_INI)).langkah[1]!.tenggat).toBe(tgl('2026-01-12'));
  });
});

test('lewat Excel sama dengan lewat berkas: menandai, mencentang, membatalkan', async () => {
  const excel = await excelBaru({ apiSet: '1.8' });
  const permintaan = { instansi: 'Kota X', tahun: 2026, mulai: tgl('2026-03-02') };
  nilaiDari((await excel.buku.tambahLembar(lembarRuangKerja(permintaan, lingkunganUji('s')))) as never);
  const berkas = buka(nilaiDari(await tulisBuku(lembarRuangKerja(permintaan, lingkunganUji('s')))));
  const tabel = ['langkah', 'pelaksanaan', 'kelengkapan', 'pengaturan', 'riwayat'];
  const jalani = async (buku: Workbook) => {
    isiDari(
      await tandaiLangkah(buku, lingkunganUji('a'), { nomor: 1, oleh: 'Tim', tanggal: tgl('2026-03-02') }),
    );
    isiDari(await tandaiLangkah(buku, lingkunganUji('b'), { nomor: 2, oleh: 'Tim', butir: ['2-p1'] }));
    isiDari(await batalkanLangkah(buku, lingkunganUji('c'), { nomor: 2, oleh: 'Tim', alasan: 'Keliru' }));
    isiDari(await tandaiLangkah(buku, lingkunganUji('d'), { nomor: 3, oleh: 'Tim', catatan: 'Lebih dulu' }));
    return { alur: isiDari(await alurSop(buku, HARI_INI)), isi: await isiSemua(buku, tabel) };
  };
  const [lewatExcel, lewatBerkas] = [await jalani(excel.buku), await jalani(berkas)];
  expect(lewatExcel).toEqual(lewatBerkas);
  expect(lewatExcel.alur.langkah.slice(0, 3).map(({ keadaan: satu }) => satu)).toEqual([
    'selesai',
    'terlambat', // due Mon 9 March 2026, five working days after Mon 2 March
    'ada-penyimpangan',
  ]);
}, 120_000);
