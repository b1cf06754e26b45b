import type { LembarTerbaca } from '../../../application/ports/pembaca-buku';
import type { Operasi } from '../tulis/operasi';

/**
 * Stands in the hidden row of ids, right of where columns are inserted, from before they are until they are whole: how far
 * it moved tells how many came, at whatever action the request stopped (ADR 0031).
 */
export const TANDA_SISIPAN = '#sisipan';

type HapusSisipan = Extract<Operasi, { jenis: 'hapus-sisipan' }>;

/** What takes away the inserted columns that are there now, by the first rows of their sheet. Done twice it does nothing more. */
export function hapusSisipan(
  { baris: semuaBaris }: LembarTerbaca,
  { lembar, baris, kolom, tanda, id }: HapusSisipan,
): Operasi[] {
  const sel = semuaBaris.find(({ nomor }) => nomor === baris)?.sel ?? [];
  const teks = (indeks: number): string | undefined => {
    const satu = sel[indeks];
    return satu?.jenis === 'teks' ? satu.nilai : undefined;
  };
  const kini = sel.findIndex((_, indeks) => teks(indeks) === TANDA_SISIPAN);
  // Without the mark the insertion was not begun, or is whole: then the ids are there.
  const jumlah = kini === -1 ? (teks(kolom) === id[0] ? id.length : 0) : kini - tanda;
  return [
    ...(jumlah > 0 ? [{ jenis: 'hapus-kolom', lembar, kolom, jumlah } as const] : []),
    ...(kini === -1 ? [] : [{ jenis: 'sel', lembar, baris, kolom: tanda, isi: [['']] } as const]),
  ];
}
