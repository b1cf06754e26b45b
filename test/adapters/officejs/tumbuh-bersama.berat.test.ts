import { jalankanDiSini, type OpsiJalur } from '../../../src/adapters/officejs/jalur';
import type { Host } from '../../../workbench/host/host';
import { bukaLagi, lihat, nilaiDari, taruh } from './alat';
import { bentukKolom, bukuLama, LEMBAR, tulis } from './bahan-tumbuh';
import { parseArea } from '../../../workbench/host/book/address';
import { insertCells } from '../../../workbench/host/book/shift';
import { defaultProtectionOptions } from '../../../workbench/host/book/protection';

jest.setTimeout(240_000);

/** A pane whose requests wait for what is to come before them. */
function panel(): { readonly jalur: Partial<OpsiJalur>; sebelum: () => Promise<void> } {
  const satu = {
    sebelum: (): Promise<void> => Promise.resolve(),
    jalur: {
      jalankan: async (antre) => {
        await satu.sebelum();
        return jalankanDiSini(antre);
      },
    } satisfies Partial<OpsiJalur>,
  };
  return satu;
}

/** Ids of the columns of a table, by its hidden row. */
const idKolom = (host: Host, lembar: string): unknown[] =>
  Array.from({ length: 12 }, (_, k) => lihat(host, lembar, `${String.fromCharCode(65 + k)}2`)).filter(
    Boolean,
  );
/** First cells of all rows from the first one of data on. */
const idBaris = (host: Host, lembar: string): unknown[] =>
  Array.from({ length: 16 }, (_, k) => lihat(host, lembar, `A${k + 4}`)).filter(Boolean);

describe.each(['1.8', '1.15'])('ExcelApi %s', (apiSet) => {
  /**
   * Requests that change the workbook right after it was found unchanged, which Excel does not do in one (ADR 0038): what a
   * person moves in between is not seen.
   */
  const tepatSesudahDiperiksa = async (): Promise<ReadonlySet<number>> => {
    const { host, buku } = await bukuLama(apiSet);
    host.restart();
    const jurnal: number[] = [0];
    host.beforeRequest = () =>
      jurnal.push(host.snapshot().xmlParts.filter((isi) => isi.includes('<jurnal')).length);
    nilaiDari(await tulis(buku));
    host.beforeRequest = () => undefined;
    return new Set(jurnal.flatMap((jumlah, k) => (jumlah > (jurnal[k - 1] ?? jumlah) ? [k] : [])));
  };
  const permintaan = async (): Promise<number> => {
    const { host, buku } = await bukuLama(apiSet);
    host.restart();
    nilaiDari(await tulis(buku));
    return host.counters.requests;
  };

  /** What holds whoever wrote: columns once, rows of those who were told that they wrote, nothing left over. */
  async function periksa(
    host: Host,
    hasil: Record<'A' | 'B', Awaited<ReturnType<typeof tulis>>>,
    kasus: unknown,
  ): Promise<void> {
    await bukaLagi();
    const jadi = (['A', 'B'] as const).filter((oleh) => hasil[oleh].ok);
    const ditulis = idBaris(host, LEMBAR).filter((id) => String(id).startsWith('oleh '));
    const kolom = jadi.length === 0 ? 2 : 5;
    expect([kasus, hasil, ditulis, idKolom(host, LEMBAR).length - 1, host.snapshot().xmlParts]).toEqual([
      kasus,
      hasil,
      jadi.map((oleh) => `oleh ${oleh}`),
      kolom,
      [],
    ]);
    expect(jadi.length).toBeLessThanOrEqual(1);
    const { sheets } = host.snapshot();
    expect(sheets.filter(({ name }) => name.startsWith('Lembar tiga')).length).toBe(
      jadi.length === 0 ? 0 : 1,
    );
  }

  test('dua panel menumbuhkan buku yang sama, yang kedua menyela pada permintaan mana pun: kolom sekali, satu yang jadi', async () => {
    const jumlah = await permintaan();
    for (let k = 1; k <= jumlah; k++) {
      const a = panel();
      const { host, buku } = await bukuLama(apiSet, a.jalur);
      const lain = await bukaLagi();
      let b: Awaited<ReturnType<typeof tulis>> | undefined;
      let ke = 0;
      a.sebelum = async () => {
        if (++ke === k) b = await tulis(lain, 'B');
      };
      const hasil = { A: await tulis(buku), B: b! };
      await periksa(host, hasil, k);
    }
  });

  test('dua panel bergantian: yang satu berhenti di permintaan mana pun selama yang lain bekerja', async () => {
    const jumlah = await permintaan();
    const langkah = apiSet === '1.8' ? 3 : 1;
    for (let j = 2; j <= jumlah; j += langkah)
      for (let k = 2; k <= jumlah; k += langkah) {
        const [a, b] = [panel(), panel()];
        const { host, buku } = await bukuLama(apiSet, a.jalur);
        const lain = await bukaLagi(b.jalur);
        // B comes to its request j and waits; A comes to its request k and waits until B is done.
        let [keA, keB] = [0, 0];
        let lanjutkanB = (): void => undefined;
        b.sebelum = () =>
          ++keB === j ? new Promise<void>((lanjut) => (lanjutkanB = lanjut)) : Promise.resolve();
        const hasilB = tulis(lain, 'B');
        a.sebelum = async () => {
          if (++keA !== k) return;
          lanjutkanB();
          lanjutkanB = () => undefined;
          await hasilB;
        };
        while (keB < j) await new Promise((lanjut) => setImmediate(lanjut));
        const hasilA = await tulis(buku);
        lanjutkanB();
        await periksa(host, { A: hasilA, B: await hasilB }, [j, k]);
      }
  });

  test('orang menyisipkan baris dan kolom di antara permintaan mana pun: kolom sekali, isinya tetap beserta judulnya', async () => {
    const [jumlah, tertutup] = [await permintaan(), await tepatSesudahDiperiksa()];
    expect(tertutup.size).toBe(2);
    for (const [arah, area] of [
      ['Down', '1:1'],
      ['Right', 'A:A'],
      ['Right', 'D:D'],
    ] as const)
      for (let k = 2; k <= jumlah; k++) {
        if (tertutup.has(k)) continue;
        const { host, buku } = await bukuLama(apiSet);
        host.restart();
        host.beforeRequest = (ke) => {
          if (ke === k)
            host.user.does((workbook) => insertCells(workbook.findSheet(LEMBAR)!, parseArea(area)!, arah));
        };
        const hasil = await tulis(buku);
        host.beforeRequest = () => undefined;
        const lagi = await bukaLagi();
        const isi = nilaiDari(await lagi.baca(['dua'])).tabel.get('dua')!;
        const id = isi.kolom.map((satu) => satu.id);
        expect([area, k, hasil, new Set(id).size]).toEqual([area, k, hasil, id.length]);
        expect([area, k, [...id].sort()]).toEqual([
          area,
          k,
          (hasil.ok ? ['_id', 'baru1', 'baru2', 'kode', 'nilai', 'pilih'] : ['_id', 'kode', 'nilai']).sort(),
        ]);
        const letak = (nama: string): number => id.indexOf(nama);
        expect([
          area,
          k,
          isi.baris
            .slice(0, 3)
            .map(({ sel }) => [sel[letak('_id')], sel[letak('kode')], sel[letak('nilai')]]),
        ]).toEqual([
          area,
          k,
          [
            ['r0', '000', '0'],
            ['r1', '001', '1'],
            ['r2', '002', '2'],
          ],
        ]);
        const sel = host.snapshot().sheets.find(({ name }) => name === LEMBAR)!.cells;
        expect([
          area,
          k,
          Object.values(sel).filter((isi) => ['Saya', 'milik r0', 'di bawah'].includes(String(isi))).length,
          host.snapshot().xmlParts,
        ]).toEqual([area, k, 3, []]);
        if (!hasil.ok) nilaiDari(await tulis(lagi));
      }
  });

  test('lembar berkata sandi disebut, dan tidak ada yang berubah', async () => {
    const { host, buku } = await bukuLama(apiSet);
    host.user.does((workbook) => {
      workbook.findSheet('Lembar satu')!.protection = {
        options: defaultProtectionOptions,
        password: 'rahasia',
      };
    });
    const sebelum = host.snapshot();
    expect(await tulis(buku)).toEqual({ ok: false, error: { kode: 'protected' } });
    expect(host.snapshot()).toEqual(sebelum);
  });

  test('struktur terkunci: disebut bila lembar perlu ditambah; kolom saja tetap dapat', async () => {
    const { host, buku } = await bukuLama(apiSet);
    host.user.does((workbook) => (workbook.structureProtection = { password: undefined }));
    const sebelum = host.snapshot();
    expect(await tulis(buku)).toEqual({ ok: false, error: { kode: 'structure-protected' } });
    expect(host.snapshot()).toEqual(sebelum);
    nilaiDari(await tulis(buku, 'A', bentukKolom));
    expect(idKolom(host, LEMBAR)).toContain('baru1');
    expect(host.snapshot().structureProtected).toBe(true);
  });

  test('orang lain menulis ke sel yang dibaca ulang: disebut, dan yang ditulis tetap ada', async () => {
    const a = panel();
    const jumlah = await permintaan();
    const { host, buku } = await bukuLama(apiSet, a.jalur);
    let ke = 0;
    a.sebelum = () => {
      if (++ke === jumlah) {
        const baris = idBaris(host, LEMBAR).indexOf('oleh A') + 4;
        taruh(host, LEMBAR, { [`B${baris}`]: 'B' });
      }
      return Promise.resolve();
    };
    expect(await tulis(buku)).toEqual({ ok: false, error: { kode: 'written-over' } });
    expect(idKolom(host, LEMBAR)).toContain('baru1');
    expect(idBaris(host, LEMBAR)).toContain('oleh A');
  });
});
