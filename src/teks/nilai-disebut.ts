import type { NilaiDisebut } from '../application/koreksi/catatan';
import type { Penulis } from '../domain/umum/catatan';

/** The words for what a cell of data says where it is no number, date or text. */
export interface KataIsian {
  readonly kosong: string;
  readonly tidakBerlaku: string;
  readonly ya: string;
  readonly tidak: string;
}

/** A value as a finding quotes it. Choices and texts are the workbook's own words. */
export function tulisNilaiDisebut({ isian, tipe }: NilaiDisebut, kata: KataIsian, tulis: Penulis): string {
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
      if (typeof nilai === 'string') return `"${nilai}"`;
      return tipe === 'tanggal'
        ? tulis.tanggal(nilai)
        : tipe === 'rupiah'
          ? tulis.rupiah(nilai)
          : tulis.angka(nilai);
    }
  }
}
