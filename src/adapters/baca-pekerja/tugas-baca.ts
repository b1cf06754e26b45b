import type { BerkasMasuk, BukuTerbaca, KegagalanBerkas } from '../../application/ports/pembaca-buku';
import type { Result } from '../../domain/umum/result';

export type HasilBaca = Result<BukuTerbaca, KegagalanBerkas>;

/** A file that is to be read, and who waits for it. */
export interface TugasBaca {
  readonly berkas: BerkasMasuk;
  readonly resolve: (hasil: HasilBaca) => void;
  readonly reject: (error: unknown) => void;
}

/** Who gives files to a thread, as the thread's keeper sees it. */
export interface PemberiTugas {
  /** Seconds that a file has. */
  detik(): number;
  /** A file took longer. */
  terlambat(): void;
  /** The keeper has room again, or is stuck; these files, which it had been given, are to be read elsewhere. */
  lanjut(kembali: readonly TugasBaca[]): void;
}
