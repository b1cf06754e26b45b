import type { BukuOfficeJs } from '../../../adapters/officejs/buku-office-js';
import type { Luaran } from '../../../application/luaran';
import type { KonteksTugas } from '../konteks-tugas';

/** A use case on the workbook that is open. */
export async function padaBuku<T>(
  konteks: KonteksTugas,
  kerja: (buku: BukuOfficeJs) => Luaran<T>,
): Luaran<T> {
  const buku = await konteks.buku();
  return buku.ok ? kerja(buku.value) : buku;
}
