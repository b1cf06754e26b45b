import { KlienInti, TugasJatuh, type UtasPekerja } from '../../../src/taskpane/inti/klien-inti';
import type { LayananPane } from '../../../src/taskpane/pekerja/pesan-utas';

class UtasUji implements UtasPekerja {
  onmessage: UtasPekerja['onmessage'] = null;
  onerror: UtasPekerja['onerror'] = null;
  readonly terkirim: string[] = [];
  diakhiri = false;
  postMessage: UtasPekerja['postMessage'] = (pesan) => void this.terkirim.push(pesan.jenis);
  terminate(): void {
    this.diakhiri = true;
  }
  hilang(): void {
    this.onerror?.({ message: 'out of memory', preventDefault: () => undefined } as unknown as ErrorEvent);
  }
}

function klien(): { readonly inti: KlienInti; readonly utas: UtasUji[]; readonly ditanya: () => number } {
  const utas: UtasUji[] = [];
  let ditanya = 0;
  const inti = new KlienInti(
    () => {
      utas.push(new UtasUji());
      return utas.at(-1)!;
    },
    {} as LayananPane,
    () => `1.${++ditanya}`,
  );
  return { inti, utas, ditanya: () => ditanya };
}

test('the thread starts before Office.js is there; what Excel can do is asked at the first task, once', () => {
  const { inti, utas, ditanya } = klien();
  inti.siapkan(['alur']);
  expect(utas.map(({ terkirim }) => terkirim)).toEqual([['siapkan']]);
  expect(ditanya()).toBe(0);
  void inti.jalankan('alur', 'lihat', {});
  void inti.jalankan('alur', 'lihat', {});
  expect(utas.map(({ terkirim }) => terkirim)).toEqual([['siapkan', 'mulai', 'tugas', 'tugas']]);
  expect(ditanya()).toBe(1);
});

test('a lost thread is counted, its tasks fail, and the next task has a new thread that is told the same', async () => {
  const { inti, utas } = klien();
  const pertama = inti.jalankan('alur', 'lihat', {});
  expect(inti.utasHilang).toBe(0);
  utas[0]!.hilang();
  await expect(pertama).rejects.toThrow(new TugasJatuh('out of memory'));
  // Known at once: what the lost thread had read is not relied on.
  expect(inti.utasHilang).toBe(1);
  expect(utas[0]!.diakhiri).toBe(true);
  void inti.jalankan('alur', 'lihat', {});
  expect(utas.map(({ terkirim }) => terkirim)).toEqual([
    ['mulai', 'tugas'],
    ['mulai', 'tugas'],
  ]);
});
