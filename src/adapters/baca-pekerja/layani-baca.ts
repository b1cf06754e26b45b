import type { BerkasMasuk } from '../../application/ports/pembaca-buku';
import { bacaBukuPadat } from '../xlsx/baca/baca-buku';
import { batasBacaMasuk } from '../xlsx/baca/batas-baca';
import { penyangga } from '../xlsx/baca/padat/lembar-padat';

/** Reads one workbook and sends the result, flat as it is: the work of a reading thread, whatever kind of thread it is. */
export function layaniBaca(
  berkas: BerkasMasuk,
  kirim: (pesan: unknown, pindah: ArrayBuffer[]) => void,
): void {
  const hasil = bacaBukuPadat(berkas, batasBacaMasuk);
  kirim(hasil, hasil.ok ? penyangga(hasil.value) : []);
}
