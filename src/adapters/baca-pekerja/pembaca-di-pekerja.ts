import type { BerkasMasuk, PembacaBuku } from '../../application/ports/pembaca-buku';
import { batasUtas } from './batas-utas';
import { PengawasPekerja } from './pengawas-pekerja';
import type { BuatPekerja } from './pekerja';
import type { HasilBaca, TugasBaca } from './tugas-baca';

export interface OpsiPembaca {
  /** Threads at most: the second is started where the first is stuck. */
  readonly jumlah?: 1 | 2;
  /** Seconds after which the reading of a file is ended; less after one that was. */
  readonly detik?: number;
}

/**
 * Reads untrusted workbooks in threads of their own, so that a file which takes too long or too much memory ends its thread and
 * nothing else: it gives `timed-out` or `too-large`, and the next file gets a new thread. Rejects only where the thread
 * does not start at all, which is a fault of the installation.
 */
export class PembacaDiPekerja implements PembacaBuku {
  #antrean: TugasBaca[] = [];
  readonly #semua: readonly PengawasPekerja[];
  /** Seconds that the next file has. */
  #detik: number;
  #tutup = false;

  constructor(buat: BuatPekerja, { jumlah = 2, detik = batasUtas.detik }: OpsiPembaca = {}) {
    this.#detik = detik;
    const pemberi = {
      detik: () => this.#detik,
      terlambat: () => this.#perpendek(),
      lanjut: (kembali: readonly TugasBaca[]) => {
        this.#antrean = [...kembali, ...this.#antrean];
        this.#lanjut();
      },
    };
    this.#semua = Array.from({ length: jumlah }, () => new PengawasPekerja(buat, pemberi));
  }

  /** Starts the first thread before there is a file, which costs it as long as a file of its own. */
  siaga(): void {
    this.#semua[0]?.siaga();
  }

  baca(berkas: BerkasMasuk): Promise<HasilBaca> {
    return new Promise((resolve, reject) => {
      this.#antrean.push({ berkas, resolve, reject });
      this.#lanjut();
    });
  }

  /** Ends the threads; what is still read or waits is given up. Idle threads do not keep the process alive. */
  async tutup(): Promise<void> {
    this.#tutup = true;
    const dilepas = await Promise.all(this.#semua.map((pengawas) => pengawas.akhiri()));
    for (const { reject } of [...this.#antrean.splice(0), ...dilepas.flat()])
      reject(new Error('The reader is closed'));
  }

  #lanjut(): void {
    for (;;) {
      const [tugas] = this.#antrean;
      if (tugas === undefined) return;
      const pengawas = this.#pilih(tugas.berkas.isi.length);
      if (pengawas === undefined) return;
      this.#antrean.shift();
      pengawas.terima(tugas);
    }
  }

  /** The first thread, as long as it gets on. */
  #pilih(ukuran: number): PengawasPekerja | undefined {
    if (this.#tutup) return undefined;
    const tersedia = this.#semua.find(({ tersendat }) => !tersendat);
    return tersedia?.muat(ukuran) === true ? tersedia : undefined;
  }

  #perpendek(): void {
    this.#detik = Math.min(this.#detik, Math.max(batasUtas.detikPalingSedikit, this.#detik / 2));
  }
}
