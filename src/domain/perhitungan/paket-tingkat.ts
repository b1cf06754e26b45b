import { indeksDi } from '../umum/larik';
import type { PetaPaket } from './peta-paket';

/** Numbers of the packages of each row: of row `i` those from `awal[i]` to `awal[i + 1]` (exclusive). */
export interface PaketTingkat {
  readonly awal: Uint32Array;
  readonly nomor: Uint32Array;
}

/** Looks the codes of rows up, as the rows come; `tempat` is the place of each. */
export function susunPaket(
  baris: readonly { readonly kodeRup: readonly string[] }[],
  tempat: Uint32Array,
  peta: Pick<PetaPaket, 'nomorBaru'>,
): PaketTingkat {
  const awal = new Uint32Array(baris.length + 1);
  for (const [k, { kodeRup }] of baris.entries()) awal[indeksDi(tempat, k) + 1] = kodeRup.length;
  for (let i = 1; i < awal.length; i++) awal[i] = indeksDi(awal, i) + indeksDi(awal, i - 1);
  const nomor = new Uint32Array(indeksDi(awal, baris.length));
  // Rows of one package often stand one after the other, and then have the very same list.
  let terakhir: readonly string[] = [];
  let milik: readonly number[] = [];
  for (const [k, { kodeRup }] of baris.entries()) {
    if (kodeRup !== terakhir) milik = kodeRup.map((kode) => peta.nomorBaru(kode));
    terakhir = kodeRup;
    let ke = indeksDi(awal, indeksDi(tempat, k));
    for (const satu of milik) nomor[ke++] = satu;
  }
  return { awal, nomor };
}
