import type { Rentang } from '../../../lembar/rentang';
import type { LembarHost } from '../baca/peta-buku';
import type { Operasi } from './operasi';

/** What a change leaves in the workbook until it is done: how to undo it. */
export interface Jurnal {
  readonly mundur: readonly Operasi[];
  /** Sheets whose protection is lifted meanwhile, with its options. */
  readonly perlindungan: readonly LembarTerlindung[];
  /** Where the markers of the changed tables stood: rows inserted above since then move everything along. */
  readonly penanda: readonly Penanda[];
}

export interface LembarTerlindung {
  readonly id: string;
  readonly opsi: Excel.WorksheetProtectionOptions;
}

export interface Penanda {
  readonly lembar: string;
  readonly tabelId: string;
  readonly baris: number;
  readonly kolom: number;
}

export const terlindung = (lembar: Iterable<LembarHost>): LembarTerlindung[] =>
  [...new Set(lembar)].flatMap(({ id, perlindungan }) =>
    perlindungan === undefined ? [] : [{ id, opsi: perlindungan }],
  );

export const bukaLindung = (context: Excel.RequestContext, { id }: LembarTerlindung): void =>
  context.workbook.worksheets.getItem(id).protection.unprotect();

export const lindungi = (context: Excel.RequestContext, { id, opsi }: LembarTerlindung): void =>
  context.workbook.worksheets.getItem(id).protection.protect(opsi);

const geser = ({ kiri, kanan, atas, bawah }: Rentang, baris: number, kolom: number): Rentang => ({
  kiri: kiri + kolom,
  kanan: kanan + kolom,
  atas: atas + baris,
  bawah: bawah + baris,
});

/** The operation so many rows down and columns right. */
export function geserOperasi(operasi: Operasi, baris: number, kolom: number): Operasi {
  switch (operasi.jenis) {
    case 'sel':
      return { ...operasi, baris: operasi.baris + baris, kolom: operasi.kolom + kolom };
    case 'gaya':
    case 'validasi':
    case 'bersih':
      return { ...operasi, area: geser(operasi.area, baris, kolom) };
    case 'salin-rupa':
      return {
        ...operasi,
        dari: geser(operasi.dari, baris, kolom),
        area: geser(operasi.area, baris, kolom),
      };
    case 'rentang-tabel':
      return {
        ...operasi,
        dari: geser(operasi.dari, baris, kolom),
        ke: geser(operasi.ke, baris, kolom),
      };
    case 'hapus-sisipan':
      return {
        ...operasi,
        baris: operasi.baris + baris,
        kolom: operasi.kolom + kolom,
        tanda: operasi.tanda + kolom,
      };
    case 'hapus-kolom':
      return { ...operasi, kolom: operasi.kolom + kolom };
    case 'nama-lembar':
    case 'baris-total':
    case 'hapus-lembar':
    case 'hapus-nama':
      return operasi;
  }
}
