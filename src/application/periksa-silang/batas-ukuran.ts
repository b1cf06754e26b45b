import { batasBaris, batasKolom } from '../../lembar/alamat';
import { catatSilang, type CatatanSilang } from './catatan';
import { BARIS_DATA, type PenyusunKolom } from './penyusun-kolom';

const MEGABITA_TERBESAR = 50;
/**
 * Bytes of the file that a cell takes, deflated. Of 100,000 rows whose amounts, codes and dates all differ a value took less
 * than 10, a formula less than 3.5.
 */
const BYTE_NILAI = 11;
const BYTE_RUMUS = 4;
const MB = 1024 * 1024;

/** What of a sheet of rows its size is told by. */
export type UkuranLembar = Pick<PenyusunKolom, 'nama' | 'banyakBaris' | 'banyakKolom' | 'banyakRumus'>;

/** Why the workbook is not written: told before any of it is made. */
export function catatUkuran(lembar: readonly UkuranLembar[]): readonly CatatanSilang[] {
  const melebihi = lembar.flatMap(({ nama, banyakBaris: baris, banyakKolom: kolom }) =>
    baris + BARIS_DATA > batasBaris || kolom > batasKolom
      ? [catatSilang('silang-melebihi-lembar', { lembar: nama, baris, kolom })]
      : [],
  );
  const bita = lembar.reduce(
    (jumlah, { banyakBaris, banyakKolom, banyakRumus }) =>
      jumlah + banyakBaris * ((banyakKolom - banyakRumus) * BYTE_NILAI + banyakRumus * BYTE_RUMUS),
    0,
  );
  const megabita = Math.ceil(bita / MB);
  return megabita > MEGABITA_TERBESAR
    ? [...melebihi, catatSilang('silang-terlalu-besar', { megabita, paling: MEGABITA_TERBESAR })]
    : melebihi;
}
