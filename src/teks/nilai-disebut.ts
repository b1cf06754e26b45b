import type { NilaiDisebut } from '../application/koreksi/catatan';
import type { Penulis } from '../domain/umum/catatan';

/** The words for what a cell of data says where it is no number, date or text. */
export interface KataIsian {
  readonly kosong: string;
  readonly tidakBerlaku: string;
  readonly ya: string;
  readonly tidak: string;
}

/**
 * A value of a cell of data. Choices and texts are the workbook's own words: quoted where they stand in a sentence, plain in a
 * list of columns, where an amount needs no Rp either.
 */
export function tulisNilaiDisebut(
  { isian, tipe }: NilaiDisebut,
  kata: KataIsian,
  tulis: Penulis,
  { polos = false }: { readonly polos?: boolean } = {},
): string {
  switch (isian.keadaan) {
    case 'kosong':
      return kata.kosong;
    case 'tidak-berlaku':
      return kata.tidakBerlaku;
    case 'tidak-sah':
      return `"${isian.teks}"`;
    case 'ada': {
      const { nilai } = isian;
      if (typeof nilai === 'boolean') return nilai ? kata.ya : kata.tidak;
      if (typeof nilai === 'string') return polos ? nilai : `"${nilai}"`;
      return tipe === 'tanggal'
        ? tulis.tanggal(nilai)
        : tipe === 'rupiah' && !polos
          ? tulis.rupiah(nilai)
          : tulis.angka(nilai);
    }
  }
}
