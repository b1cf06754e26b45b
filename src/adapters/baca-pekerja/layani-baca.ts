import type { BerkasMasuk, KegagalanBerkas } from '../../application/ports/pembaca-buku';
import { ok, type Result } from '../../domain/umum/result';
import { bacaBukuPadat } from '../xlsx/baca/baca-buku';
import { batasBacaMasuk } from '../xlsx/baca/batas-baca';
import { penyangga, type BukuPadat } from '../xlsx/baca/padat/lembar-padat';
import type { PesanBerkas, PesanHasil } from './pekerja';
import { ringkasKembali } from './ringkas-kembali';

/** A returned workbook: what of it is looked at. */
export function bacaPadatKembali(berkas: BerkasMasuk): Result<BukuPadat, KegagalanBerkas> {
  const hasil = bacaBukuPadat(berkas, batasBacaMasuk);
  return hasil.ok ? ok(ringkasKembali(hasil.value)) : hasil;
}

/** Reads one and sends the result, flat as it is: the work of a reading thread, whatever kind of thread it is. */
export function layaniBaca(
  { nomor, ...berkas }: PesanBerkas,
  kirim: (pesan: PesanHasil, pindah: ArrayBuffer[]) => void,
): void {
  const hasil = bacaPadatKembali(berkas);
  kirim({ nomor, hasil }, hasil.ok ? penyangga(hasil.value) : []);
}
