import type { Host } from '../../../workbench/host/host';
import type { Snapshot } from '../../../workbench/host/book/snapshot';
import type { Fault } from '../../../workbench/host/protocol/faults';
import { bukaLagi, nilaiDari } from './alat';
import { bukuLama, LEMBAR, LEMBAR_SATU, tulis } from './bahan-tumbuh';

/**
 * Every request of a write that brings a workbook to its declaration fails in turn, in every way and at every action: the
 * workbook is the old or the new one once the add-in runs again, and the answer says which.
 */
jest.setTimeout(240_000);

interface Acuan {
  readonly lama: Snapshot;
  readonly baru: Snapshot;
  /** Actions of each request. */
  readonly tindakan: readonly number[];
}

async function acuanDari(apiSet: string): Promise<Acuan> {
  const { host, buku } = await bukuLama(apiSet);
  const lama = host.snapshot();
  host.restart();
  const sampai: number[] = [];
  host.beforeRequest = () => sampai.push(host.counters.actions);
  nilaiDari(await tulis(buku));
  return { lama, baru: host.snapshot(), tindakan: sampai.map((jumlah, k) => jumlah - (sampai[k - 1] ?? 0)) };
}

/** After request `k` nobody answers any more: the pane was closed. */
function tutupSesudah(host: Host, k: number): void {
  host.beforeRequest = (request) => {
    if (request <= k) return;
    host.beforeRequest = () => undefined;
    host.restart({ kind: 'refused', request: 0, code: 'ServiceNotAvailable', times: 1e6 });
  };
}

describe.each(['1.8', '1.15'])('ExcelApi %s', (apiSet) => {
  let acuan: Acuan;
  beforeAll(async () => {
    acuan = await acuanDari(apiSet);
  });

  test('menumbuhkan buku kerja, perlindungan lembar kembali, dan tidak meninggalkan jurnal', () => {
    const tabel = acuan.baru.sheets.flatMap(({ tables }) => tables);
    expect(tabel.join('\n')).toMatch(/KPBJ_satu A3:D6: ID baris \| Kolom kode \|.*Kolom baru/);
    expect(acuan.baru.xmlParts).toEqual([]);
    const satu = ({ sheets }: Snapshot, nama: string) => sheets.find(({ name }) => name === nama)!;
    expect(satu(acuan.baru, LEMBAR_SATU).protected).toBe(true);
    expect(satu(acuan.baru, LEMBAR_SATU).protectionOptions).toEqual(
      satu(acuan.lama, 'Lembar satu').protectionOptions,
    );
    expect(tabel.join('\n')).toMatch(/KPBJ_dua .*\| Tahap/);
    expect(satu(acuan.lama, LEMBAR).validations.join()).toContain('"0,1,2"');
    expect(satu(acuan.baru, LEMBAR).validations.join()).toContain('"0,1,2,9"');
  });

  const bentukGangguan: readonly (readonly [
    string,
    (request: number, tindakan: number) => readonly Fault[],
  ])[] = [
    ['ditolak', (request) => [{ kind: 'refused', request, code: 'GeneralException' }]],
    ['putus sebelum', (request) => [{ kind: 'lost-before', request }]],
    ['putus sesudah', (request) => [{ kind: 'lost-after', request }]],
    [
      'berhenti sesudah tindakan mana pun',
      (request, tindakan) => {
        // Each action of a request once for the present Excel; for the oldest every seventh.
        const langkah = apiSet === '1.8' ? 7 : 1;
        const semua = Array.from({ length: Math.max(0, tindakan - 1) }, (_, k) => k + 1);
        return semua
          .filter((actions) => actions % langkah === 0)
          .map((actions) => ({ kind: 'half', request, actions }));
      },
    ],
  ];

  test.each(bentukGangguan)(
    '%s pada setiap permintaan: utuh atau batal, sekarang atau sesudah dibuka lagi',
    async (_, buat) => {
      const semua = acuan.tindakan.flatMap((tindakan, k) => buat(k + 1, tindakan));
      expect(semua.length).toBeGreaterThanOrEqual(acuan.tindakan.length);
      for (const [ke, satu] of semua.entries()) {
        const { host, buku } = await bukuLama(apiSet);
        host.restart(satu);
        // Every other time the pane is closed as well.
        const tutup = ke % 2 === 1;
        if (tutup) tutupSesudah(host, satu.request);
        const hasil = await tulis(buku);
        host.beforeRequest = () => undefined;
        host.restart();
        const harap = hasil.ok ? acuan.baru : acuan.lama;
        if (!tutup) expect([satu, host.snapshot()]).toEqual([satu, harap]);
        await bukaLagi();
        const kini = host.snapshot();
        // Where the last request was done and nobody could answer, all was done.
        if (tutup && !hasil.ok && kini.sheets.length === acuan.baru.sheets.length)
          expect([satu, kini]).toEqual([satu, acuan.baru]);
        else expect([satu, kini]).toEqual([satu, harap]);
      }
    },
  );
});
