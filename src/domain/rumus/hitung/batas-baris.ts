import { indeksDi, kodeDi } from '../../umum/larik';
import { statusBaris } from './topeng';

/** Where a row stands by its date. */
export const kodeBatas = { dalam: 0, sesudah: 1, sebelum: 2 } as const;

/**
 * Keeps rows apart that by their date are no part of what is calculated: those after the data date are counted, those before
 * the start of the year are out of scope like rows that do not meet the basis.
 */
export class BatasBaris {
  constructor(
    /** `kodeBatas` per row of the table; absent where no row is bounded. */
    private readonly kode: Uint8Array | undefined,
    private readonly indeks: Uint32Array | undefined,
  ) {}

  private milik(kode: Uint8Array, nomor: number): number {
    return kodeDi(kode, this.indeks ? indeksDi(this.indeks, nomor) : nomor);
  }

  /** Takes them out of a chunk's mask before any aggregate sees it. */
  saring(topeng: Uint8Array, awal: number, n: number): void {
    const { kode } = this;
    if (kode === undefined) return;
    for (let i = 0; i < n; i++) if (this.milik(kode, awal + i) !== kodeBatas.dalam) topeng[i] = 0;
  }

  /** Says so in the status of the rows that are in scope otherwise. */
  tandai(status: Uint8Array, awal: number, n: number): void {
    const { kode } = this;
    if (kode === undefined) return;
    for (let i = 0; i < n; i++) {
      const milik = this.milik(kode, awal + i);
      if (milik === kodeBatas.dalam || status[i] !== statusBaris.dikeluarkan) continue;
      status[i] = milik === kodeBatas.sesudah ? statusBaris.sesudahBatas : statusBaris.diLuarLingkup;
    }
  }
}
