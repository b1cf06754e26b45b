import { kodePendek } from '../../domain/kalender/periode';
import type { LembarSpec } from '../tipe';
import { unsurKe } from '../../domain/umum/pasti';

/** Whose sheets they are: the unit fills in them in the workspace itself, for this period. */
export interface MilikLembarIsian {
  /** Period code. */
  readonly periode: string;
  /** Unit code. */
  readonly opd: string;
}

const PEMISAH = '@';
const MAX_SHEET_NAME = 31;
/** Characters that Excel refuses in a sheet name (Microsoft: "Rename a worksheet"). */
const DITOLAK_NAMA_LEMBAR = /[\\/?*[\]:']/g;

/** Id of a template's table where it stands in the workspace: one a unit and period. */
export const idLembarIsian = (tabelId: string, { periode, opd }: MilikLembarIsian): string =>
  [tabelId, periode, opd].join(PEMISAH);

/** The id that a table has in a template, whatever workbook it stands in. */
export const idDalamTemplate = (tabelId: string): string => unsurKe(tabelId.split(PEMISAH, 1), 0);

/**
 * A template's sheet as it stands in the workspace, beside those of other units and periods.
 * @param sebutan short name of the unit, for people: cut where the sheet's name would be too long for Excel.
 */
export function lembarIsian(spec: LembarSpec, milik: MilikLembarIsian, sebutan: string): LembarSpec {
  const { periode, opd } = milik;
  const akhiran = ` ${kodePendek(periode)} ${spec.nama}`;
  const nama = sebutan
    .replace(DITOLAK_NAMA_LEMBAR, '-')
    .slice(0, MAX_SHEET_NAME - akhiran.length)
    .trim();
  return {
    ...spec,
    nama: nama + akhiran,
    judul: `${spec.judul} — ${sebutan}`,
    tabel: {
      ...spec.tabel,
      id: idLembarIsian(spec.tabel.id, milik),
      nama: [spec.tabel.nama, periode, opd].join('_').replace(/[^A-Za-z0-9_.]/g, '_'),
    },
  };
}
