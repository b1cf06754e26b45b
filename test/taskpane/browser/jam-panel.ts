import type { Worker } from 'playwright-core';
import type { BangkuTerbuka } from '../../alat/peramban';

/** Puts the clock of a worker on a moment; it runs on from there. One that has ended meanwhile needs none. */
const setelJam = (pekerja: Worker, saat: number): Promise<void> => {
  const ubah = pekerja.evaluate((mulai) => {
    const dunia = globalThis as typeof globalThis & { jamAsli?: DateConstructor };
    const Jam = (dunia.jamAsli ??= Date);
    const geser = mulai - Jam.now();
    const kini = (): number => Jam.now() + geser;
    dunia.Date = new Proxy(Jam, {
      construct: (_, isi) => (isi.length === 0 ? new Jam(kini()) : (Reflect.construct(Jam, isi) as Date)),
      get: (_, nama) => (nama === 'now' ? kini : (Reflect.get(Jam, nama) as unknown)),
    });
  }, saat);
  return ubah.catch(() => undefined);
};

/**
 * The clock of the pane: what day it is the core alone asks, in its worker, so the day of the walk is set there and the pane
 * is as it ships.
 */
export class JamPanel {
  #saat: number | undefined;

  constructor(private readonly bangku: BangkuTerbuka) {
    // A workbook that is opened anew has a worker of its own.
    bangku.page.on('worker', (pekerja) => {
      if (this.#saat !== undefined) void setelJam(pekerja, this.#saat);
    });
  }

  /** From now on it is 8 in the morning of this day, WIB. */
  async setel(hari: string): Promise<void> {
    this.#saat = Date.parse(`${hari}T08:00:00+07:00`);
    for (const pekerja of this.bangku.page.workers()) await setelJam(pekerja, this.#saat);
  }
}
