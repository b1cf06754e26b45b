import { masukanTerpasang, menurutId, nilaiMasukan } from '../../../../application/bebas/nama-masukan';
import type { BukuTerbaca } from '../../../../application/ports/pembaca-buku';
import type { KegagalanBuku } from '../../../../application/ports/workbook';
import { fail, ok, type Result } from '../../../../domain/umum/result';
import type { Sel } from '../../../../lembar/tipe';
import { IsiPaket } from '../isi-paket';
import { kegagalanBuku } from '../kegagalan-buku';
import { namaBuku } from './nama-buku';

/** Values of the input cells of a free sheet, by id. */
export function bacaMasukanPada(
  nama: string,
  bytes: Uint8Array,
  buku: BukuTerbaca,
  lembarId: string,
): Result<ReadonlyMap<string, Sel>, KegagalanBuku> {
  const isi = IsiPaket.buka(bytes);
  if (!isi.ok) return fail(kegagalanBuku(nama, isi.error));
  const masukan = masukanTerpasang(namaBuku(isi.value.teks(isi.value.bagianBuku)), lembarId);
  return ok(menurutId(nilaiMasukan(masukan, buku.lembar), lembarId));
}
