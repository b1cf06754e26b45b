import type { BarisBaru, Perubahan } from '../../../src/application/ports/workbook';
import type { Sel } from '../../../src/lembar/tipe';
import type { Fault } from '../../../workbench/host/protocol/faults';
import { bukaLagi, excelBaru, nilaiDari, type ExcelUji } from './alat';
import { lembarUji } from './lembar-uji';

const ganti = (baris: readonly BarisBaru[]): Perubahan => ({
  jenis: 'ganti',
  tabelId: 'uji',
  kolom: ['kode', 'nilai', 'ket'],
  baris,
});

const deret = (jumlah: number, sel: (k: number) => Sel[]): BarisBaru[] =>
  Array.from({ length: jumlah }, (_, k) => ({ id: `r${k}`, sel: sel(k) }));

const isi = async ({ buku }: Pick<ExcelUji, 'buku'>): Promise<readonly BarisBaru[]> =>
  nilaiDari(await buku.baca(['uji']))
    .tabel.get('uji')!
    .baris.map(({ sel: [id, ...sel] }) => ({ id: id as string, sel }));

describe('permintaan dan jawaban yang terlalu besar', () => {
  test('lebih dari batas Excel: dibagi, dan hasilnya utuh', async () => {
    // 30,000 rows of 4 cells are some 800 kB in one request of the adapter: more than this host takes.
    const excel = await excelBaru({ payloadLimit: 500_000 });
    nilaiDari(await excel.buku.tambahLembar([lembarUji(1)]));
    const baris = deret(30_000, (k) => [`kode ${k}`, k, `keterangan ke-${k}`]);
    excel.host.restart();
    nilaiDari(await excel.buku.terapkan([ganti(baris)]));
    expect(excel.host.counters.largestRequest).toBeGreaterThan(500_000);
    expect(excel.host.snapshot().xmlParts).toEqual([]);
    expect(await isi(excel)).toEqual(baris);
  });

  test('teks panjang ditulis, ditimpa dan dibaca di Excel di web (5 MB)', async () => {
    const excel = await excelBaru();
    nilaiDari(await excel.buku.tambahLembar([lembarUji(1)]));
    // 500 texts of 20,000 characters: 10 MB, the journal of the second change as much.
    for (const huruf of ['a', 'é']) {
      const baris = deret(500, (k) => [`k${k}`, k, huruf.repeat(20_000)]);
      excel.host.restart();
      nilaiDari(await excel.buku.terapkan([ganti(baris)]));
      expect(excel.host.counters.largestRequest).toBeLessThan(5 * 1024 * 1024);
      expect(await isi(excel)).toEqual(baris);
    }
  });
});

/** With so little in a request, a small change takes several, and its journal several parts. */
const jalur = { byte: 4000 };
const lama = deret(60, (k) => [`00${k}`, k, `lama ${k}`]);
const baru = deret(90, (k) => [`${k}`, k * 2, `baru "${k}"`]).reverse();

async function awalan(apiSet: string): Promise<ExcelUji> {
  const excel = await excelBaru({ apiSet }, jalur);
  nilaiDari(await excel.buku.tambahLembar([{ ...lembarUji(0), baris: lama }]));
  excel.host.restart();
  return excel;
}

const gangguan: readonly (readonly [string, (request: number) => Fault])[] = [
  ['ditolak', (request) => ({ kind: 'refused', request, code: 'GeneralException' })],
  ['putus sebelum', (request) => ({ kind: 'lost-before', request })],
  ['putus sesudah', (request) => ({ kind: 'lost-after', request })],
  ['berhenti di tengah', (request) => ({ kind: 'half', request, actions: 12 })],
];

jest.setTimeout(120_000);

describe.each(['1.8', '1.15'])(
  'jurnal beberapa bagian, beberapa permintaan tulis (ExcelApi %s)',
  (apiSet) => {
    let permintaan = 0;
    let bagian = 0;
    beforeAll(async () => {
      const { host, buku } = await awalan(apiSet);
      host.beforeRequest = () => (bagian = Math.max(bagian, host.snapshot().xmlParts.length));
      nilaiDari(await buku.terapkan([ganti(baru)]));
      permintaan = host.counters.requests;
    });

    test('memang beberapa', () => {
      expect(bagian).toBeGreaterThan(2);
      // Reading and the parts of the journal aside, more than two requests write.
      expect(permintaan - bagian).toBeGreaterThan(6);
    });

    test.each(gangguan)(
      '%s pada setiap permintaan: utuh atau batal, dan jawabannya benar',
      async (_, buat) => {
        for (let k = 1; k <= permintaan; k++) {
          const { host, buku } = await awalan(apiSet);
          const sebelum = host.snapshot();
          host.restart(buat(k));
          const hasil = await buku.terapkan([ganti(baru)]);
          host.restart();
          if (hasil.ok) expect([k, await isi({ buku })]).toEqual([k, baru]);
          else expect([k, host.snapshot()]).toEqual([k, sebelum]);
          expect(host.snapshot().xmlParts).toEqual([]);
        }
      },
    );

    test.each(gangguan)('%s, lalu panel ditutup: pembukaan berikutnya membatalkan', async (_, buat) => {
      for (let k = 1; k <= permintaan; k++) {
        const { host, buku } = await awalan(apiSet);
        const sebelum = host.snapshot();
        host.restart(buat(k));
        host.beforeRequest = (ke) => {
          if (ke <= k) return;
          host.beforeRequest = () => undefined;
          host.restart({ kind: 'refused', request: 0, code: 'ServiceNotAvailable', times: 1e6 });
        };
        await buku.terapkan([ganti(baru)]);
        host.beforeRequest = () => undefined;
        host.restart();
        const tertinggal = host.snapshot().xmlParts.length > 0;
        const lagi = await bukaLagi(jalur);
        expect([k, lagi.pemulihan]).toEqual([k, tertinggal ? 'dibatalkan' : 'tidak-ada']);
        // Only the answer to the last request was lost where the journal is gone and the new rows are there.
        if (!tertinggal && k === permintaan) expect([baru, lama]).toContainEqual(await isi({ buku: lagi }));
        else expect([k, host.snapshot()]).toEqual([k, sebelum]);
      }
    });
  },
);
