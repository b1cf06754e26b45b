import type { BerkasMasuk, KegagalanBerkas } from '../../application/ports/pembaca-buku';
import type { Result } from '../../domain/umum/result';
import type { BukuPadat } from '../xlsx/baca/padat/lembar-padat';

/** What a reading thread says once it runs; its later messages are results. */
export const READY = 'siap';

/** A file as it is handed to a thread. */
export interface PesanBerkas extends Pick<BerkasMasuk, 'nama' | 'isi'> {
  readonly nomor: number;
}

/** What came of it. */
export interface PesanHasil {
  readonly nomor: number;
  readonly hasil: Result<BukuPadat, KegagalanBerkas>;
}

/** A thread that reads workbooks (`layani-baca.ts` runs in it), of Node or of a browser. */
export interface PekerjaBaca {
  /** Hands over a file; its bytes change hands. */
  kirim(berkas: PesanBerkas): void;
  /** Whether it should keep the process alive. */
  dibutuhkan(ya: boolean): void;
  akhiri(): Promise<void>;
}

/** What a thread reports. */
export interface PendengarPekerja {
  pesan(isi: unknown): void;
  habisMemori(): void;
  /** It threw, or does not start. */
  jatuh(error: Error): void;
  hilang(sebab: 'reader-result-lost' | 'reader-ended'): void;
}

export type BuatPekerja = (pendengar: PendengarPekerja) => PekerjaBaca;
