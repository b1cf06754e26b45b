import type { BukuOfficeJs } from '../../adapters/officejs/buku-office-js';
import type { Luaran } from '../../application/luaran';
import { ok } from '../../domain/umum/result';
import type { Sajian } from '../../sajian/dasar';
import type { Bahasa } from '../../teks/bahasa';
import type { KonteksTugas } from './konteks-tugas';

/** A use case on the workbook that is open. */
export async function padaBuku<T>(
  konteks: KonteksTugas,
  kerja: (buku: BukuOfficeJs) => Luaran<T>,
): Luaran<T> {
  const buku = await konteks.buku();
  return buku.ok ? kerja(buku.value) : buku;
}

/** What a use case answers, with what it did made into what the pane shows. */
export async function ubahIsi<T, H>(luaran: Luaran<T>, ubah: (isi: T) => H): Luaran<H> {
  const hasil = await luaran;
  if (!hasil.ok) return hasil;
  const { catatan, isi } = hasil.value;
  return ok(isi === undefined ? { catatan } : { catatan, isi: ubah(isi) });
}

/** What a use case answers, as it is told: made in the language of whoever asks. */
export const sajikanIsi = <T, S>(
  luaran: Luaran<T>,
  sajikan: (isi: T, bahasa: Bahasa) => S,
): Luaran<Sajian<S>> => ubahIsi(luaran, (isi) => (bahasa) => sajikan(isi, bahasa));
