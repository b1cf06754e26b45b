import type { BerkasMasuk, PembacaBuku } from '../../application/ports/pembaca-buku';
import { batasUtas } from './batas-utas';
import { PengawasPekerja, type HasilBaca } from './pengawas-pekerja';
import type { BuatPekerja } from './pekerja';

export interface OpsiPembaca {
  /** Files read at the same time, each by a thread of its own. */
  readonly jumlah?: 1 | 2;
  /** Seconds after which the reading of a file is ended; less after one that was. */
  readonly detik?: number;
}

interface Antre {
  readonly berkas: BerkasMasuk;
  readonly resolve: (hasil: HasilBaca) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Reads untrusted workbooks in threads of their own, so that a file which takes too long or too much memory ends its thread and
 * nothing else: it gives `timed-out` or `too-large`, and the next file gets a new thread. Rejects only where the thread
 * does not start at all, which is a fault of the installation.
 */
export class PembacaDiPekerja implements PembacaBuku {
  readonly #antrean: Antre[] = [];
  readonly #menganggur: PengawasPekerja[];
  readonly #semua: readonly PengawasPekerja[];
  /** Seconds that the next file has. */
  #detik: number;

  constructor(buat: BuatPekerja, { jumlah = 2, detik = batasUtas.detik }: OpsiPembaca = {}) {
    this.#detik = detik;
    this.#semua = Array.from({ length: jumlah }, () => new PengawasPekerja(buat));
    this.#menganggur = [...this.#semua];
  }

  baca(berkas: BerkasMasuk): Promise<HasilBaca> {
    return new Promise((resolve, reject) => {
      this.#antrean.push({ berkas, resolve, reject });
      this.#lanjut();
    });
  }

  /** Ends the threads; what is still read or waits is given up. Idle threads do not keep the process alive. */
  async tutup(): Promise<void> {
    for (const { reject } of this.#antrean.splice(0)) reject(new Error('The reader is closed'));
    await Promise.all(this.#semua.map((pengawas) => pengawas.akhiri()));
  }

  #lanjut(): void {
    const pengawas = this.#menganggur.at(-1);
    const tugas = pengawas && this.#antrean.shift();
    if (!tugas) return;
    this.#menganggur.pop();
    void pengawas
      .kerjakan(tugas.berkas, this.#detik)
      .then((hasil) => {
        if (!hasil.ok && hasil.error.kode === 'timed-out') this.#perpendek();
        tugas.resolve(hasil);
      }, tugas.reject)
      .finally(() => {
        this.#menganggur.push(pengawas);
        this.#lanjut();
      });
  }

  #perpendek(): void {
    this.#detik = Math.min(this.#detik, Math.max(batasUtas.detikPalingSedikit, this.#detik / 2));
  }
}
