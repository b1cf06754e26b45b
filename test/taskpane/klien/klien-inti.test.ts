import { KlienInti, type PekerjaInti } from '../../../src/taskpane/klien/klien-inti';
import type { DariPekerja, KePekerja, LayananPane } from '../../../src/taskpane/pekerja/pesan-pekerja';

class PekerjaUji implements PekerjaInti {
  onmessage: PekerjaInti['onmessage'] = null;
  onerror: PekerjaInti['onerror'] = null;
  readonly terkirim: KePekerja[] = [];
  diakhiri = false;
  postMessage(pesan: KePekerja): void {
    this.terkirim.push(structuredClone(pesan));
  }
  terminate(): void {
    this.diakhiri = true;
  }
  kata(pesan: DariPekerja): void {
    this.onmessage?.({ data: pesan } as MessageEvent<DariPekerja>);
  }
  hilang(message?: string): void {
    this.onerror?.({ message, preventDefault: () => undefined } as unknown as ErrorEvent);
  }
  get jenis(): readonly string[] {
    return this.terkirim.map(({ jenis }) => jenis);
  }
}

function klien(): {
  readonly inti: KlienInti;
  readonly pekerja: PekerjaUji[];
  readonly ditanya: () => number;
} {
  const pekerja: PekerjaUji[] = [];
  let ditanya = 0;
  const inti = new KlienInti(
    () => {
      const satu = new PekerjaUji();
      pekerja.push(satu);
      return satu;
    },
    {} as LayananPane,
    () => `1.${++ditanya}`,
  );
  return { inti, pekerja, ditanya: () => ditanya };
}

test('the thread starts before Office.js is there; what Excel can do is asked at the first task, once', () => {
  const { inti, pekerja, ditanya } = klien();
  inti.siapkan(['alur']);
  expect(pekerja.map(({ jenis }) => jenis)).toEqual([['siapkan']]);
  expect(ditanya()).toBe(0);
  void inti.jalankan('alur', 'lihat', {});
  void inti.jalankan('alur', 'lihat', {});
  expect(pekerja.map(({ jenis }) => jenis)).toEqual([['siapkan', 'mulai', 'tugas', 'tugas']]);
  expect(ditanya()).toBe(1);
});

test('a lost thread: its tasks say what to do, and the next task has a new thread that is told the same', async () => {
  const { inti, pekerja } = klien();
  const pertama = inti.jalankan('alur', 'lihat', {});
  pekerja[0]!.kata({ jenis: 'siap' });
  pekerja[0]!.hilang('out of memory');
  expect(await pertama).toMatchObject({ gagal: { kode: 'thread-lost', rincian: 'out of memory' } });
  expect(pekerja[0]!.diakhiri).toBe(true);
  void inti.jalankan('alur', 'lihat', {});
  expect(pekerja.map(({ jenis }) => jenis)).toEqual([
    ['mulai', 'tugas'],
    ['mulai', 'tugas'],
  ]);
});

test('a thread whose script cannot be fetched was never started', async () => {
  const { inti, pekerja } = klien();
  const pertama = inti.jalankan('alur', 'lihat', {});
  pekerja[0]!.hilang();
  expect(await pertama).toMatchObject({
    gagal: {
      kode: 'thread-not-started',
    },
  });
});

test('a web view that makes no worker: the pane opens, and the first task says what to do', async () => {
  const inti = new KlienInti(
    () => {
      throw new DOMException('Access is denied', 'SecurityError');
    },
    {} as LayananPane,
    () => '1.15',
  );
  inti.siapkan(['alur']);
  expect(await inti.jalankan('alur', 'lihat', {})).toMatchObject({
    gagal: { kode: 'thread-not-started', rincian: expect.stringContaining('Access is denied') as string },
  });
});

test('what cannot pass to the thread is told, and nothing is left that looks as if it were writing', async () => {
  const { inti } = klien();
  const bukanData = (() => undefined) as unknown as Record<string, never>;
  expect(await inti.jalankan('alur', 'lihat', bukanData, { menulis: true })).toMatchObject({
    gagal: { kode: 'not-transferable' },
  });
  expect(inti.sedangMenulis).toBe(false);
});

test('files are held until they are put away, whichever thread asks', async () => {
  const { inti, pekerja } = klien();
  const isi = new Blob(['isi']);
  const id = inti.berkas.pegang(isi);
  const minta = async (ke: number): Promise<KePekerja | undefined> => {
    pekerja[ke]!.kata({ jenis: 'minta', nomor: 7, layanan: 'berkas', isi: id });
    await new Promise((selesai) => setImmediate(selesai));
    return pekerja[ke]!.terkirim.at(-1);
  };
  inti.siapkan([]);
  expect(await minta(0)).toMatchObject({ jenis: 'jawab', nomor: 7, isi: { size: 3 } });
  pekerja[0]!.hilang();
  inti.siapkan([]);
  expect(await minta(1)).toMatchObject({ jenis: 'jawab', nomor: 7, isi: { size: 3 } });
  inti.berkas.lepasSemua();
  expect(await minta(1)).toEqual({ jenis: 'jawab', nomor: 7, isi: undefined });
});

test('a lost thread that still asks for something is not served, and is not told that a task was cancelled', async () => {
  const { inti, pekerja } = klien();
  const kendali = new AbortController();
  void inti.jalankan('alur', 'lihat', {}, { sinyal: kendali.signal });
  pekerja[0]!.hilang();
  kendali.abort();
  pekerja[0]!.kata({ jenis: 'minta', nomor: 1, layanan: 'berkas', isi: '' });
  await new Promise((selesai) => setImmediate(selesai));
  expect(pekerja.map(({ jenis }) => jenis)).toEqual([['mulai', 'tugas']]);
});
