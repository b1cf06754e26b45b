import type { RentangTanggal } from '../../domain/data/rentang-tanggal';
import { bacaVariabel, type DaftarPadanan } from '../../domain/impor/baris/baca-variabel';
import { tulisTanggal } from '../../domain/kalender/tulis-tanggal';
import { tulisRupiah } from '../../domain/ketikan/tulis-rupiah';
import type { HasilBaca } from '../../domain/ketikan/tipe';
import { kosong, type Isian, type NilaiIsian } from '../../domain/umum/isian';
import type { Tanggal } from '../../domain/umum/tanggal';
import { samaTeks } from '../../domain/umum/teks';
import type { Variabel } from '../../domain/variabel/tipe';
import { selDariIsian } from '../../lembar/kodek-isian';
import { isGalatSel, type Sel } from '../../lembar/tipe';

/** How a blank value is written where a blank cell would mean that nothing was typed. */
export const TEKS_KOSONG = '(kosong)';

/** How values of corrections are read: spellings and dates as in returned templates. */
export interface CaraBacaNilai {
  readonly padanan: DaftarPadanan;
  readonly rentangTanggal: RentangTanggal;
}

/** Reads a value as people type it, as the variable is declared. */
export function bacaNilaiKoreksi(
  sel: Sel | undefined,
  variabel: Variabel,
  { padanan, rentangTanggal }: CaraBacaNilai,
): HasilBaca<NilaiIsian> {
  if (typeof sel === 'string' && samaTeks(sel, TEKS_KOSONG)) return { isian: kosong, catatan: [] };
  const ketikan = isGalatSel(sel) ? sel.galat : sel;
  return bacaVariabel(ketikan, variabel, padanan, { bolehTb: true, rentangTanggal });
}

/** The cell of a value on the sheet Koreksi UKPBJ, as a person would type it: `bacaNilaiKoreksi` reads it back. */
export function selNilaiKoreksi(isian: Isian<NilaiIsian> | undefined, { tipe }: Variabel): string {
  if (isian === undefined || isian.keadaan === 'kosong') return TEKS_KOSONG;
  if (tipe === 'tanggal' && isian.keadaan === 'ada') return tulisTanggal(isian.nilai as Tanggal);
  if (isian.keadaan === 'ada' && typeof isian.nilai === 'number')
    return tipe === 'rupiah' && Number.isInteger(isian.nilai)
      ? tulisRupiah(isian.nilai)
      : teksAngka(isian.nilai);
  const sel = selDariIsian(isian, tipe);
  return typeof sel === 'string' ? sel : '';
}

/**
 * A number as text, with a decimal comma: Excel makes a text of whatever goes into these cells. Three decimals could be
 * thousands, so that they get a fourth.
 */
function teksAngka(nilai: number): string {
  const teks = (Math.abs(nilai) < 1e-6 && nilai !== 0 ? nilai.toFixed(15) : String(nilai)).replace('.', ',');
  return /,\d{3}$/.test(teks) ? `${teks}0` : teks;
}
