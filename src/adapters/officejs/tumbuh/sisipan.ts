import type { LembarTerbaca } from '../../../application/ports/pembaca-buku';
import type { Operasi } from '../tulis/operasi';

/**
 * Stands in the hidden row of ids, right of where columns are inserted, from before they are until they are whole: how far
 * it moved tells how many came, at whatever action the request stopped (ADR 0031).
 */
export const PENANDA_SISIPAN = '#sisipan';

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
  const kini = sel.findIndex((_, indeks) => teks(indeks) === PENANDA_SISIPAN);
  if (kini === -1) {
    // The insertion was not begun, or is whole: then the ids are there, and a person may have put a column among them.
    const letak = id
      .map((satu) => sel.findIndex((_, indeks) => teks(indeks) === satu))
      .filter((k) => k !== -1);
    return letak
      .sort((a, b) => b - a)
      .map((indeks) => ({ jenis: 'hapus-kolom', lembar, kolom: indeks, jumlah: 1 }));
  }
  const jumlah = kini - tanda;
  return [
    ...(jumlah > 0 ? [{ jenis: 'hapus-kolom', lembar, kolom, jumlah } as const] : []),
    { jenis: 'sel', lembar, baris, kolom: tanda, isi: [['']] },
  ];
}
