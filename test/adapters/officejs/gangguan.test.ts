import type { BukuOfficeJs } from '../../../src/adapters/officejs/buku-office-js';
import type {
  BarisBaru,
  KegagalanBuku,
  LembarBaru,
  Perubahan,
} from '../../../src/application/ports/workbook';
import type { Result } from '../../../src/domain/umum/result';
import type { LembarSpec } from '../../../src/lembar/tipe';
import type { Host } from '../../../workbench/host/host';
import type { WorkbookModel } from '../../../workbench/host/book/workbook';
import type { Snapshot } from '../../../workbench/host/book/snapshot';
import { copyWorkbook } from '../../../workbench/host/book/copy';
import type { Fault } from '../../../workbench/host/protocol/faults';
import { bukaLagi, excelBaru, nilaiDari, taruh, type ExcelUji } from './alat';

/**
 * Every request of every kind of call fails in turn, in every way that a request can fail. Whatever happens, the workbook is
 * the old or the new one once the add-in runs again, and the adapter's answer says which.
 */
const kolom = (id: string, tipe: 'teks' | 'angka', isian = false) =>
  ({ id, label: `Kolom ${id}`, tipe, lebar: 12, isian }) as const;

const lembar = (id: string, baris: readonly BarisBaru[], dilindungi = false): LembarBaru => ({
  spec: {
    nama: `Lembar ${id}`,
    judul: 'Uji',
    petunjuk: ['Isi kolom kuning.'],
    visibilitas: id === 'tiga' ? 'sangat-tersembunyi' : 'tampak',
    dilindungi,
    barisCadangan: id === 'dua' ? 2 : 0,
    tabel: {
      id,
      nama: `KPBJ_${id}`,
      kolom: [
        kolom('kode', 'teks'),
        kolom('nilai', 'angka', true),
        // Longer than a validation may list: makes a sheet of lists and a name.
        {
          id: 'pilih',
          label: 'Pilih',
          tipe: 'pilihan',
          lebar: 10,
          pilihan: Array.from({ length: 40 }, (_, k) => `pilihan ke-${k}`),
        },
      ],
    },
  },
  baris,
});

const baris = (n: number, awal = 0): BarisBaru[] =>
  Array.from({ length: n }, (_, k) => ({ id: `r${awal + k}`, sel: [`00${awal + k}`, awal + k, null] }));

async function bukuAwal(apiSet: string): Promise<WorkbookModel> {
  const uji = await excelBaru({ apiSet });
  nilaiDari(await uji.buku.tambahLembar([lembar('satu', baris(4), true), lembar('dua', baris(3))]));
  // Title, instruction, hidden ids, headers: data from row 5. A column and a typed row of the user's.
  taruh(uji.host, 'Lembar dua', { E4: 'Saya', E5: 'milik r0', E7: '=bukan rumus', B8: 'diketik' });
  // Notes below the table, in its columns and beside them.
  taruh(uji.host, 'Lembar dua', { B14: 'di bawah', E13: 'di samping, di bawah' });
  return uji.host.workbook;
}

const siap = new Map<string, Promise<WorkbookModel>>();

/** That workbook, made once per API set; each caller has a copy of its own. */
async function awalan(apiSet: string): Promise<ExcelUji> {
  const jadi = siap.get(apiSet) ?? bukuAwal(apiSet);
  siap.set(apiSet, jadi);
  return excelBaru({ apiSet, workbook: copyWorkbook(await jadi) });
}

const KOLOM = ['kode', 'nilai', 'pilih'];
const simpan = (tabelId: string, isi: readonly BarisBaru[]): Perubahan => ({
  jenis: 'simpan',
  tabelId,
  kolom: KOLOM,
  baris: isi,
});

type Panggilan = (buku: BukuOfficeJs) => Promise<Result<void, KegagalanBuku>>;
const panggilan: readonly (readonly [string, Panggilan])[] = [
  ['tambahLembar', (buku) => buku.tambahLembar([lembar('tiga', baris(2), true), lembar('empat', [])])],
  ['simpan', (buku) => buku.terapkan([simpan('satu', [...baris(1), ...baris(2, 9)])])],
  [
    'ganti',
    (buku) =>
      buku.terapkan([
        {
          jenis: 'ganti',
          tabelId: 'dua',
          kolom: KOLOM,
          baris: [...baris(2, 2), ...baris(3, 7), ...baris(1)],
        },
      ]),
  ],
  ['hapus', (buku) => buku.terapkan([{ jenis: 'hapus', tabelId: 'dua', id: ['r0', 'r1'] }])],
  [
    'beri-id',
    (buku) => buku.terapkan([{ jenis: 'beri-id', tabelId: 'dua', baris: [{ nomor: 8, id: 'baru' }] }]),
  ],
  [
    'beberapa tabel sekaligus',
    (buku) =>
      buku.terapkan([
        { jenis: 'ganti', tabelId: 'satu', kolom: KOLOM, baris: baris(60, 3) },
        simpan('dua', baris(5, 1)),
      ]),
  ],
  // Every action of it is tried in gangguan-tumbuh.berat.test.ts.
  [
    'tumbuh',
    (buku) => {
      const tambah = ({ spec }: LembarBaru, ...baru: ReturnType<typeof kolom>[]): LembarSpec => ({
        ...spec,
        tabel: { ...spec.tabel, kolom: [...spec.tabel.kolom, ...baru] },
      });
      return buku.terapkan([simpan('dua', baris(5, 1))], undefined, {
        bentuk: {
          lembar: [
            tambah(lembar('satu', [], true), kolom('baru', 'teks', true)),
            tambah(lembar('dua', []), kolom('baru1', 'teks'), kolom('baru2', 'angka', true)),
            lembar('tiga', []).spec,
          ],
          awal: () => baris(2),
          pernahAda: () => false,
          catat: () => [
            { jenis: 'simpan', tabelId: 'satu', kolom: ['baru'], baris: [{ id: 'r1', sel: ['isi'] }] },
          ],
        },
      });
    },
  ],
];

/** Where a request is cut off: after so many of its actions. */
const BERHENTI = [2, 7, 12, 18, 25, 40, 80, 120];

/** The faults of one request, which has so many actions when nothing goes wrong. */
type Gangguan = (request: number, tindakan: number) => readonly Fault[];
const gangguan: readonly (readonly [string, Gangguan])[] = [
  ['ditolak', (request) => [{ kind: 'refused', request, code: 'GeneralException' }]],
  ['putus sebelum', (request) => [{ kind: 'lost-before', request }]],
  ['putus sesudah', (request) => [{ kind: 'lost-after', request }]],
  [
    'berhenti di tengah',
    // A stop at or after the last action is the answer that is lost: the case above.
    (request, tindakan) =>
      BERHENTI.filter((actions) => actions < tindakan).map((actions) => ({ kind: 'half', request, actions })),
  ],
];

/** After request `k` nobody answers any more: the pane was closed. */
function tutupSesudah(host: Host, k: number): void {
  host.beforeRequest = (request) => {
    if (request <= k) return;
    host.beforeRequest = () => undefined;
    host.restart({ kind: 'refused', request: 0, code: 'ServiceNotAvailable', times: 1e6 });
  };
}

interface Rujukan {
  readonly lama: Snapshot;
  readonly baru: Snapshot;
  /** Actions of each request. */
  readonly tindakan: readonly number[];
}

async function rujukan(apiSet: string, panggil: Panggilan): Promise<Rujukan> {
  const { host, buku } = await awalan(apiSet);
  const lama = host.snapshot();
  host.restart();
  const sampai: number[] = [];
  host.beforeRequest = () => sampai.push(host.counters.actions);
  nilaiDari(await panggil(buku));
  return { lama, baru: host.snapshot(), tindakan: sampai.map((jumlah, k) => jumlah - (sampai[k - 1] ?? 0)) };
}

jest.setTimeout(120_000);

describe.each(['1.8', '1.15'])('ExcelApi %s', (apiSet) => {
  describe.each(panggilan)('%s', (_, panggil) => {
    let acuan: Rujukan;
    beforeAll(async () => {
      acuan = await rujukan(apiSet, panggil);
    });

    test('mengubah buku kerja, dan tidak meninggalkan jurnal', () => {
      expect(acuan.baru).not.toEqual(acuan.lama);
      expect(acuan.baru.xmlParts).toEqual([]);
    });

    const kasus = (buat: Gangguan): readonly Fault[] => {
      const semua = acuan.tindakan.flatMap((tindakan, k) => buat(k + 1, tindakan));
      expect(semua).not.toEqual([]);
      return semua;
    };

    test.each(gangguan)(
      '%s pada setiap permintaan: utuh atau batal, dan jawabannya benar',
      async (__, buat) => {
        for (const satu of kasus(buat)) {
          const { host, buku } = await awalan(apiSet);
          host.restart(satu);
          const hasil = await panggil(buku);
          host.restart();
          expect([satu, host.snapshot()]).toEqual([satu, hasil.ok ? acuan.baru : acuan.lama]);
          await bukaLagi();
          expect([satu, host.snapshot()]).toEqual([satu, hasil.ok ? acuan.baru : acuan.lama]);
        }
      },
    );

    test.each(gangguan)(
      '%s, lalu panel ditutup: pembukaan berikutnya membatalkan, dan berkata begitu',
      async (__, buat) => {
        for (const satu of kasus(buat)) {
          const { host, buku } = await awalan(apiSet);
          host.restart(satu);
          tutupSesudah(host, satu.request);
          const hasil = await panggil(buku);
          host.beforeRequest = () => undefined;
          host.restart();
          const { xmlParts } = host.snapshot();
          const tertinggal = xmlParts.length > 0 && !xmlParts.some((isi) => isi.includes(':selesai'));
          const lagi = await bukaLagi();
          expect([satu, lagi.pemulihan]).toEqual([satu, tertinggal ? 'dibatalkan' : 'tidak-ada']);
          const kini = host.snapshot();
          if (hasil.ok) expect([satu, kini]).toEqual([satu, acuan.baru]);
          else if (kini.sheets.length !== acuan.baru.sheets.length || tertinggal)
            expect([satu, kini]).toEqual([satu, acuan.lama]);
          else expect([acuan.lama, acuan.baru]).toContainEqual(kini);
        }
      },
    );
  });
});
