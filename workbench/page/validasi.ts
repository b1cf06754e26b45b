import type { SheetModel } from '../host/book/sheet';
import type { CellValue } from '../host/book/cell';
import { noValidation } from '../host/book/validation';
import { outward } from '../host/book/cell';
import { readValues } from '../host/book/write-cells';
import { addressed } from '../host/behavior/objects';
import { cellsAgainst } from '../host/behavior/data-validation-check';
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

/** The rule asks the cell; so the value is put there for the moment, unseen by anybody. */
function sesuai(lembar: SheetModel, row: number, col: number, nilai: CellValue): boolean {
  const pilihan = pilihanSel(lembar, row, col);
  if (pilihan.length > 0 && nilai !== null) {
    const tertulis = String(outward(nilai)).toLowerCase();
    return pilihan.some((satu) => satu.toLowerCase() === tertulis);
  }
  const area = { row, col, rows: 1, cols: 1 };
  const ada = lembar.grid.cell(row, col);
  const sel = lembar.grid.ensure(row, col);
  const { value, formula } = sel;
  sel.value = nilai;
  sel.formula = undefined;
  try {
    return cellsAgainst({ sheet: lembar, area }, aturan(lembar, row, col))[0]!.valid;
  } catch (galat) {
    // Rules by formula are not calculated here.
    if (galat instanceof HostError) return true;
    throw galat;
  } finally {
    sel.value = value;
    sel.formula = formula;
    if (!ada) lembar.grid.put(row, col, undefined);
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
