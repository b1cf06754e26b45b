import type { BerkasMasuk } from '../../application/ports/pembaca-buku';
import { ok } from '../../domain/umum/result';
import { bacaBuku } from '../xlsx/baca/baca-buku';
import { kemasBuku } from './kirim-buku';

/** Reads one workbook and sends the result: the work of a reading thread, whatever kind of thread it is. */
export function layaniBaca(
  berkas: BerkasMasuk,
  kirim: (pesan: unknown, pindah: ArrayBuffer[]) => void,
): void {
  const hasil = bacaBuku(berkas);
  if (!hasil.ok) {
    kirim(hasil, []);
    return;
  }
  const { kiriman, pindah } = kemasBuku(hasil.value);
  kirim(ok(kiriman), pindah);
}
