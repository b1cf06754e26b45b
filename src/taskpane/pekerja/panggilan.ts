import type { DariPekerja, NamaLayanan } from './pesan-pekerja';

interface Menunggu {
  readonly resolve: (isi: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Calls of the worker that the pane's thread answers. */
export class Panggilan {
  readonly #menunggu = new Map<number, Menunggu>();
  #nomor = 0;

  constructor(private readonly kirim: (pesan: DariPekerja, pindah?: readonly ArrayBuffer[]) => void) {}

  minta(layanan: NamaLayanan, isi: unknown, pindah: readonly ArrayBuffer[] = []): Promise<unknown> {
    const nomor = this.#nomor++;
    return new Promise((resolve, reject) => {
      this.#menunggu.set(nomor, { resolve, reject });
      this.kirim({ jenis: 'minta', nomor, layanan, isi }, pindah);
    });
  }

  jawab(nomor: number, isi: unknown): void {
    this.#ambil(nomor)?.resolve(isi);
  }

  tolak(nomor: number, galat: string): void {
    this.#ambil(nomor)?.reject(new Error(galat));
  }

  #ambil(nomor: number): Menunggu | undefined {
    const satu = this.#menunggu.get(nomor);
    this.#menunggu.delete(nomor);
    return satu;
  }
}
