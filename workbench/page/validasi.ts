import type { SheetModel } from '../host/book/sheet';
import type { CellValue } from '../host/book/cell';
import { noValidation } from '../host/book/validation';
import { outward } from '../host/book/cell';
import { readValues } from '../host/book/write-cells';
import { addressed } from '../host/behavior/objects';
import { passes } from '../host/behavior/data-validation-check';
import { HostError } from '../host/protocol/errors';
import { teks } from './teks';

const aturan = (lembar: SheetModel, row: number, col: number) =>
  lembar.validations.of({ row, col, rows: 1, cols: 1 }) ?? noValidation;

/** Excel's alert where a typed value breaks the cell's validation and the alert is of the kind that stops; else nothing. */
export function alasanDitolak(
  lembar: SheetModel,
  row: number,
  col: number,
  nilai: CellValue,
): string | undefined {
  const validasi = aturan(lembar, row, col);
  const { showAlert, style, message, title } = validasi.errorAlert;
  if (!showAlert || style !== 'Stop' || Object.keys(validasi.rule).length === 0) return undefined;
  if (sesuai(lembar, row, col, nilai)) return undefined;
  const pesan = message === '' ? teks().tidakSesuaiValidasi : message;
  return title === '' ? pesan : `${title}: ${pesan}`;
}

function sesuai(lembar: SheetModel, row: number, col: number, nilai: CellValue): boolean {
  const pilihan = pilihanSel(lembar, row, col);
  if (pilihan.length > 0 && nilai !== null) {
    const tertulis = String(outward(nilai)).toLowerCase();
    return pilihan.some((satu) => satu.toLowerCase() === tertulis);
  }
  try {
    const sel = { sheet: lembar, area: { row, col, rows: 1, cols: 1 } };
    return passes(sel, aturan(lembar, row, col), nilai);
  } catch (galat) {
    // Rules by formula are not calculated here.
    if (galat instanceof HostError) return true;
    throw galat;
  }
}

/** The choices of a cell with a list, as they are shown; nothing where it has none. */
export function pilihanSel(lembar: SheetModel, row: number, col: number): readonly string[] {
  const daftar = aturan(lembar, row, col).rule['list'] as
    { readonly source: unknown; readonly inCellDropDown?: boolean } | undefined;
  if (!daftar || daftar.inCellDropDown === false || typeof daftar.source !== 'string') return [];
  const { source } = daftar;
  if (!source.startsWith('=')) return source.split(',').map((satu) => satu.trim());
  try {
    const { sheet, area } = addressed(lembar, source.slice(1));
    return readValues(sheet, area)
      .flat()
      .map((nilai) => String(outward(nilai)))
      .filter((satu) => satu !== '');
  } catch (galat) {
    if (galat instanceof HostError) return [];
    throw galat;
  }
}
