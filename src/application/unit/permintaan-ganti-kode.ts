import type { Tanggal } from '../../domain/umum/tanggal';

export interface PermintaanGantiKode {
  readonly lama: string;
  readonly baru: string;
  /** The first day of the new code, as typed; without it the old one was a mistake or provisional. */
  readonly mulai?: string;
  /** The unit's new name, where that changes too. */
  readonly nama?: string;
  readonly oleh?: string;
  /** What it rests on, as a regulation. */
  readonly dasar?: string;
  /** Only tell what would change. */
  readonly pratinjau?: boolean;
}

export interface HasilGantiKode {
  readonly lama: string;
  readonly baru: string;
  readonly nama: string;
  /** `null`: from the beginning. */
  readonly mulai: Tanggal | null;
  /** Rows that get the new code. */
  readonly diganti: Readonly<Record<'target' | 'aksi' | 'paket' | 'transaksi' | 'opd', number>>;
  /** Rows that keep the code of their time, and are found by it. */
  readonly tetap: Readonly<Record<'data' | 'register', number>>;
  readonly pratinjau: boolean;
  /** It was so already: nothing was written. */
  readonly tanpaPerubahan: boolean;
}
