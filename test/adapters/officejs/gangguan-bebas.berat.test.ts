import type { BukuOfficeJs } from '../../../src/adapters/officejs/buku-office-js';
import type { KegagalanBuku } from '../../../src/application/ports/workbook';
import type { Result } from '../../../src/domain/umum/result';
import { teksSedangDisusun } from '../../../src/lembar/bebas/penanda';
import type { LembarBebas } from '../../../src/lembar/bebas/tipe';
import type { Snapshot } from '../../../workbench/host/book/snapshot';
import type { Fault } from '../../../workbench/host/protocol/faults';
import { lembar, tigaBaris } from '../../kontrak/bahan';
import { LAPORAN, laporan } from '../../kontrak/lembar-bebas';
import { bukaLagi, excelBaru, nilaiDari, taruh, type ExcelUji } from './alat';

/**
 * Every request of making free sheets fails in turn, in every way that a request can fail. A sheet that looks whole is the
 * old one or the new one; any other one says that it is not whole, and the next call makes it so. Nothing of the user's
 * is lost at any moment.
 */
const lain: LembarBebas = laporan({
  id: 'isi',
  nama: 'Isi',
  tempat: 'awal',
  masukan: [],
  visibilitas: 'tersembunyi',
});
const ulang = laporan({
  dilindungi: true,
  sel: [...laporan().sel.slice(1), { alamat: 'B3', isi: 'baru' }],
  gabungan: [],
  masukan: [{ ...laporan().masukan![0]!, alamat: 'C15' }, laporan().masukan![1]!],
});

/** Of the user's: an input, and a cell beside what was made. */
const KETIKAN = { C10: 'Kepala Bagian', F5: 'catatan saya' };

const awal = async (apiSet: string): Promise<ExcelUji> => {
  const uji = await excelBaru({ apiSet });
  nilaiDari(await uji.buku.tambahLembar([lembar(tigaBaris)]));
  nilaiDari(await uji.buku.susunLembarBebas([laporan()]));
  taruh(uji.host, LAPORAN, KETIKAN);
  return uji;
};

type Panggilan = (buku: BukuOfficeJs) => Promise<Result<void, KegagalanBuku>>;
const panggilan: readonly (readonly [string, Panggilan])[] = [
  ['lembar baru', (buku) => buku.susunLembarBebas([lain])],
  ['disusun ulang di tempat', (buku) => buku.susunLembarBebas([ulang])],
  ['yang baru bersama yang disusun ulang', (buku) => buku.susunLembarBebas([lain, ulang])],
  [
    'lembar lama ditinggalkan',
    (buku) => buku.susunLembarBebas([laporan({ sel: [...laporan().sel, { alamat: 'F5', isi: 'perlu' }] })]),
  ],
];

const gangguan: readonly (readonly [string, (request: number) => Fault])[] = [
  ['ditolak', (request) => ({ kind: 'refused', request, code: 'GeneralException' })],
  ['putus sebelum', (request) => ({ kind: 'lost-before', request })],
  ['putus sesudah', (request) => ({ kind: 'lost-after', request })],
  ...[1, 4, 8, 12, 20, 60, 150, 300].map(
    (actions) =>
      [
        `berhenti sesudah ${actions} tindakan`,
        (request: number): Fault => ({ kind: 'half', request, actions }),
      ] as const,
  ),
];

type Lembar = Snapshot['sheets'][number];

/** What a reader takes for the content of a sheet: the rows below the marker, whatever it is called and locked. */
const isiTampak = ({ cells, looks, merges, validations }: Lembar): unknown => ({
  cells: Object.entries(cells).filter(([alamat]) => !/^[A-Z]+1$/.test(alamat)),
  looks: Object.entries(looks).filter(([alamat]) => !/^[A-Z]+1$/.test(alamat)),
  merges,
  validations,
});

/** Sheets that are neither as before, nor as they are to be, nor say in sight that they are not whole. */
const lembarMenipu = (kini: Snapshot, lama: Snapshot, baru: Snapshot): string[] => {
  const utuh = [...lama.sheets, ...baru.sheets].map((satu) => JSON.stringify(isiTampak(satu)));
  return kini.sheets
    .filter((satu) => !utuh.includes(JSON.stringify(isiTampak(satu))))
    .filter(({ cells, hiddenRows }) => cells['C1'] !== teksSedangDisusun || hiddenRows.includes(0))
    .map(({ name }) => name);
};

/** What the user typed stands in some cell, or is put by. */
const hilang = ({ sheets, xmlParts }: Snapshot): string[] =>
  Object.values(KETIKAN).filter(
    (teks) =>
      !sheets.some(({ cells }) => Object.values(cells).includes(teks)) &&
      !xmlParts.some((xml) => xml.includes(teks)),
  );

jest.setTimeout(120_000);

// Above 1.8 only the print layout is added.
describe.each([['1.8', gangguan] as const, ['1.15', gangguan.slice(2, 6)] as const])(
  'ExcelApi %s',
  (apiSet, cara) => {
    describe.each(panggilan)('%s', (_, panggil) => {
      let lama: Snapshot;
      let baru: Snapshot;
      let permintaan: number;
      beforeAll(async () => {
        const { host, buku } = await awal(apiSet);
        lama = host.snapshot();
        host.restart();
        nilaiDari(await panggil(buku));
        baru = host.snapshot();
        permintaan = host.counters.requests;
      });

      test('tidak meninggalkan jurnal atau isian tersimpan, dalam sedikit permintaan', () => {
        expect(baru).not.toEqual(lama);
        expect(baru.xmlParts).toEqual([]);
        expect(permintaan).toBeLessThanOrEqual(9);
      });

      test.each(cara)(
        '%s pada setiap permintaan: tidak ada lembar setengah jadi yang tampak utuh',
        async (__, buat) => {
          for (let k = 1; k <= permintaan; k++) {
            const { host, buku } = await awal(apiSet);
            host.restart(buat(k));
            await panggil(buku);
            host.restart();
            const terputus = host.snapshot();
            expect([k, lembarMenipu(terputus, lama, baru), hilang(terputus)]).toEqual([k, [], []]);
            nilaiDari(await panggil(await bukaLagi()));
            const selesai = host.snapshot();
            expect([k, hilang(selesai), selesai.xmlParts]).toEqual([k, [], []]);
            expect([k, selesai.sheets.filter(({ cells }) => cells['C1'] === teksSedangDisusun)]).toEqual([
              k,
              [],
            ]);
            expect([k, selesai.names]).toEqual([k, baru.names]);
            const laporanKini = selesai.sheets.find(({ name }) => name === LAPORAN)!;
            expect([k, laporanKini]).toEqual([k, baru.sheets.find(({ name }) => name === LAPORAN)]);
          }
        },
      );
    });
  },
);
