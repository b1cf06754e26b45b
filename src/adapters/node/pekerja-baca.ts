import { Worker } from 'node:worker_threads';
import type { BerkasMasuk, BukuTerbaca, KegagalanBerkas } from '../../application/ports/pembaca-buku';
import { fail, ok, type Result } from '../../domain/umum/result';
import { bongkarBuku, type BukuTerkirim } from './kirim-buku';

export type HasilBaca = Result<BukuTerbaca, KegagalanBerkas>;
type Sebab<T> = T extends unknown ? Omit<T, 'berkas'> : never;

interface Tugas {
  readonly nama: string;
  readonly timer: NodeJS.Timeout;
  readonly resolve: (hasil: HasilBaca) => void;
  readonly reject: (error: unknown) => void;
}

/** What the thread says once it runs; its later messages are results. */
const READY = 'siap';

/** One thread at a time, replaced after it had to be ended. Does one file at a time. */
export class PekerjaBaca {
  #worker: Worker | undefined;
  #ready = false;
  #tugas: Tugas | undefined;

  constructor(
    private readonly skrip: URL,
    private readonly detik: number,
    private readonly memoriMb: number,
  ) {}

  kerjakan({ nama, isi }: BerkasMasuk): Promise<HasilBaca> {
    const worker = this.#worker ?? this.#mulai();
    worker.ref();
    return new Promise<HasilBaca>((resolve, reject) => {
      const timer = setTimeout(() => {
        void this.#gagal({ kode: 'timed-out', detik: this.detik });
      }, this.detik * 1000);
      this.#tugas = { nama, timer, resolve, reject };
      // A copy, so that the caller keeps its bytes; and of the view only, not of a pool that it may be part of.
      const salinan = isi.slice();
      worker.postMessage({ nama, isi: salinan }, [salinan.buffer]);
    });
  }

  /** Ends the thread; a file that it is reading is given up. */
  async akhiri(): Promise<void> {
    await this.#gagal({ kode: 'damaged', sebab: 'reader-ended' });
  }

  #mulai(): Worker {
    const worker = new Worker(this.skrip, {
      resourceLimits: { maxOldGenerationSizeMb: this.memoriMb },
      // The thread works on the bytes that it is given; nothing of this process is its business.
      env: {},
      argv: [],
      execArgv: [],
    });
    this.#worker = worker;
    this.#ready = false;
    /** What a thread that was ended still reports concerns no file any more. */
    const current = (): boolean => this.#worker === worker;
    worker.on('message', (pesan: unknown) => {
      if (current()) this.#terima(pesan);
    });
    worker.on('messageerror', () => {
      if (current()) void this.#gagal({ kode: 'damaged', sebab: 'reader-result-lost' });
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      if (current()) this.#jatuh(error);
    });
    worker.on('exit', () => {
      if (current()) void this.#gagal({ kode: 'damaged', sebab: 'reader-ended' });
    });
    return worker;
  }

  #terima(pesan: unknown): void {
    if (pesan === READY) this.#ready = true;
    else {
      this.#worker?.unref();
      const hasil = pesan as Result<BukuTerkirim, KegagalanBerkas>;
      this.#selesai()?.resolve(hasil.ok ? ok(bongkarBuku(hasil.value)) : hasil);
    }
  }

  #jatuh(error: NodeJS.ErrnoException): void {
    if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') void this.#gagal({ kode: 'too-large', batas: 'memori' });
    else if (this.#ready) void this.#gagal({ kode: 'damaged', sebab: `reader-crashed: ${error.name}` });
    else {
      this.#worker = undefined;
      this.#selesai()?.reject(new Error('The reader thread does not start', { cause: error }));
    }
  }

  /** Ends the thread before it reports, so that the next file finds the memory free. */
  async #gagal(sebab: Sebab<KegagalanBerkas>): Promise<void> {
    const tugas = this.#selesai();
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
    tugas?.resolve(fail({ berkas: tugas.nama, ...sebab }));
  }

  #selesai(): Tugas | undefined {
    const tugas = this.#tugas;
    this.#tugas = undefined;
    clearTimeout(tugas?.timer);
    return tugas;
  }
}
