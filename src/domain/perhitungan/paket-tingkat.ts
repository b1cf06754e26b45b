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
  for (const [k, { kodeRup }] of baris.entries()) {
    let ke = indeksDi(awal, indeksDi(tempat, k));
    for (const kode of kodeRup) nomor[ke++] = peta.nomorBaru(kode);
  }
  return { awal, nomor };
}
