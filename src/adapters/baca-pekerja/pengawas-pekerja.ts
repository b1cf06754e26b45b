import type { BerkasMasuk, BukuTerbaca, KegagalanBerkas } from '../../application/ports/pembaca-buku';
import { fail, ok, type Result } from '../../domain/umum/result';
import { bukuTerbaca, type BukuPadat } from '../xlsx/baca/padat/lembar-padat';
import { READY, type BuatPekerja, type PendengarPekerja, type PekerjaBaca } from './pekerja';

export type HasilBaca = Result<BukuTerbaca, KegagalanBerkas>;
type Sebab<T> = T extends unknown ? Omit<T, 'berkas'> : never;

interface Tugas {
  readonly nama: string;
  readonly timer: ReturnType<typeof setTimeout>;
  readonly resolve: (hasil: HasilBaca) => void;
  readonly reject: (error: unknown) => void;
}

/** One thread at a time, replaced after it had to be ended. Does one file at a time. */
export class PengawasPekerja {
  #pekerja: PekerjaBaca | undefined;
  #ready = false;
  #tugas: Tugas | undefined;

  constructor(private readonly buat: BuatPekerja) {}

  /** @param detik after which the reading is ended. */
  kerjakan({ nama, isi }: BerkasMasuk, detik: number): Promise<HasilBaca> {
    const pekerja = this.#pekerja ?? this.#mulai();
    pekerja.dibutuhkan(true);
    return new Promise<HasilBaca>((resolve, reject) => {
      const timer = setTimeout(() => {
        void this.#gagal({ kode: 'timed-out', detik });
      }, detik * 1000);
      this.#tugas = { nama, timer, resolve, reject };
      // A copy, so that the caller keeps its bytes; and of the view only, not of a pool that it may be part of.
      pekerja.kirim({ nama, isi: isi.slice() });
    });
  }

  /** Ends the thread; a file that it is reading is given up. */
  async akhiri(): Promise<void> {
    await this.#gagal({ kode: 'damaged', sebab: 'reader-ended' });
  }

  #mulai(): PekerjaBaca {
    this.#ready = false;
    /** What a thread that was ended still reports concerns no file any more. */
    const kini =
      <A extends unknown[]>(terima: (...isi: A) => void) =>
      (...isi: A): void => {
        if (this.#pekerja === pekerja) terima(...isi);
      };
    const pendengar: PendengarPekerja = {
      pesan: kini((isi) => this.#terima(isi)),
      habisMemori: kini(() => void this.#gagal({ kode: 'too-large', batas: 'memori' })),
      jatuh: kini((error) => this.#jatuh(error)),
      hilang: kini((sebab) => void this.#gagal({ kode: 'damaged', sebab })),
    };
    const pekerja = this.buat(pendengar);
    this.#pekerja = pekerja;
    return pekerja;
  }

  #terima(pesan: unknown): void {
    if (pesan === READY) this.#ready = true;
    else {
      this.#pekerja?.dibutuhkan(false);
      const hasil = pesan as Result<BukuPadat, KegagalanBerkas>;
      this.#selesai()?.resolve(hasil.ok ? ok(bukuTerbaca(hasil.value)) : hasil);
    }
  }

  #jatuh(error: Error): void {
    if (this.#ready) void this.#gagal({ kode: 'damaged', sebab: `reader-crashed: ${error.name}` });
    else {
      this.#pekerja = undefined;
      this.#selesai()?.reject(new Error('The reader thread does not start', { cause: error }));
    }
  }

  /** Ends the thread before it reports, so that the next file finds the memory free. */
  async #gagal(sebab: Sebab<KegagalanBerkas>): Promise<void> {
    const tugas = this.#selesai();
    const pekerja = this.#pekerja;
    this.#pekerja = undefined;
    await pekerja?.akhiri();
    tugas?.resolve(fail({ berkas: tugas.nama, ...sebab }));
  }

  #selesai(): Tugas | undefined {
    const tugas = this.#tugas;
    this.#tugas = undefined;
    clearTimeout(tugas?.timer);
    return tugas;
  }
}
