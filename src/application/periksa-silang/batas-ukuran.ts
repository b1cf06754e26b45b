import { batasBaris, batasKolom } from '../../lembar/alamat';
import { catatSilang, type CatatanSilang } from './catatan';
import { BARIS_DATA } from './penyusun-kolom';
import type { LembarTingkat } from './lembar-tingkat';

const MEGABITA_TERBESAR = 50;
/** Bytes of the file that a cell of a sheet of rows takes at most, deflated: measured with every cell filled differently. */
const BYTE_PER_SEL = 9;
const MB = 1024 * 1024;

/** Why the workbook is not written: told before any of it is made. */
export function catatUkuran(lembar: readonly LembarTingkat[]): readonly CatatanSilang[] {
  const melebihi = lembar.flatMap((satu) => {
    const [baris, kolom] = [satu.banyakBaris, satu.penyusun.kolom.length];
    return baris + BARIS_DATA > batasBaris || kolom > batasKolom
      ? [catatSilang('silang-melebihi-lembar', { lembar: satu.bahan.nama, baris, kolom })]
      : [];
  });
  const sel = lembar.reduce((jumlah, satu) => jumlah + satu.banyakSel, 0);
  const megabita = Math.ceil((sel * BYTE_PER_SEL) / MB);
  return megabita > MEGABITA_TERBESAR
    ? [...melebihi, catatSilang('silang-terlalu-besar', { megabita, paling: MEGABITA_TERBESAR })]
    : melebihi;
}
