import type { BerkasMasuk, BukuTerbaca, KegagalanBerkas } from '../../../application/ports/pembaca-buku';
import { fail, ok, type Result } from '../../../domain/umum/result';
import type { KegagalanPaket } from '../kegagalan';
import { bukaPaket } from '../paket';
import { batasBacaMasuk, type BatasBaca } from './batas-baca';
import { isiBuku } from './isi-buku';
import { kenali, kenaliZip } from './kenali';
import { bukuTerbaca, type BukuPadat } from './padat/lembar-padat';

/** Reads the values of an untrusted .xlsx (`bacaBukuPadat`), as the port gives them. */
export function bacaBuku(
  berkas: BerkasMasuk,
  batas: BatasBaca = batasBacaMasuk,
): Result<BukuTerbaca, KegagalanBerkas> {
  const buku = bacaBukuPadat(berkas, batas);
  return buku.ok ? ok(bukuTerbaca(buku.value)) : buku;
}

/**
 * Reads the values of an untrusted .xlsx: pure, bounded in memory by `batas` and in time by the bytes that it allows.
 * Formulas are never calculated; their saved values are read.
 */
export function bacaBukuPadat(berkas: BerkasMasuk, batas: BatasBaca): Result<BukuPadat, KegagalanBerkas> {
  const gagal = (kegagalan: KegagalanTanpaNama): Result<never, KegagalanBerkas> =>
    fail({ berkas: berkas.nama, ...kegagalan });

  const dikenali = kenali(berkas.isi);
  if (dikenali === 'empty' || dikenali === 'encrypted') return gagal({ kode: dikenali });
  if (dikenali !== 'zip') return gagal({ kode: 'wrong-format', format: dikenali.format });

  const paket = bukaPaket(berkas.isi, batas);
  if (!paket.ok) return gagal(paket.error);
  const format = kenaliZip(paket.value.nama.map((nama) => nama.toLowerCase()));
  if (format !== undefined) return gagal({ kode: 'wrong-format', format });

  const isi = isiBuku(paket.value, batas);
  return isi.ok ? isi : gagal(isi.error);
}

type KegagalanTanpaNama =
  | KegagalanPaket
  | { readonly kode: 'empty' }
  | (Extract<KegagalanBerkas, { kode: 'wrong-format' }> extends infer G ? Omit<G, 'berkas'> : never);
