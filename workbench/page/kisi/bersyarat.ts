import { type Area, contains } from '../../host/book/area';
import { type CellValue, isError } from '../../host/book/cell';
import type { ConditionalFormatModel } from '../../host/book/conditional';
import type { SheetModel } from '../../host/book/sheet';
import type { Style } from '../../host/book/style';

interface AturanNilai {
  readonly operator: string;
  readonly formula1: unknown;
  readonly formula2?: unknown;
}

/** A constant as it stands in a rule: `="teks"`, `=3`, `3`; `undefined` for a formula, which needs a calculation. */
function tetapan(formula: unknown): string | number | undefined {
  if (typeof formula === 'number') return formula;
  if (typeof formula !== 'string') return undefined;
  const isi = formula.replace(/^=/, '');
  const teks = /^"((?:[^"]|"")*)"$/.exec(isi)?.[1];
  if (teks !== undefined) return teks.replaceAll('""', '"');
  return isi.trim() === '' || Number.isNaN(Number(isi)) ? undefined : Number(isi);
}

/** Order of two values of one kind; texts without regard to case, as Excel compares them. */
function urutan(nilai: CellValue, batas: string | number | undefined): number | undefined {
  if (typeof nilai === 'number' && typeof batas === 'number') return nilai - batas;
  if (typeof nilai !== 'string' || typeof batas !== 'string') return undefined;
  const [a, b] = [nilai.toLowerCase(), batas.toLowerCase()];
  return a < b ? -1 : a > b ? 1 : 0;
}

const berlaku: Readonly<Record<string, (satu: number, dua: number) => boolean>> = {
  EqualTo: (satu) => satu === 0,
  NotEqualTo: (satu) => satu !== 0,
  GreaterThan: (satu) => satu > 0,
  GreaterThanOrEqual: (satu) => satu >= 0,
  LessThan: (satu) => satu < 0,
  LessThanOrEqual: (satu) => satu <= 0,
  Between: (satu, dua) => satu >= 0 && dua <= 0,
  NotBetween: (satu, dua) => satu < 0 || dua > 0,
};

function cocokNilai({ operator, formula1, formula2 }: AturanNilai, nilai: CellValue): boolean {
  const satu = urutan(nilai, tetapan(formula1));
  const dua = formula2 === undefined || formula2 === '' ? 0 : urutan(nilai, tetapan(formula2));
  return satu !== undefined && dua !== undefined && berlaku[operator]?.(satu, dua) === true;
}

const cocokTeks: Readonly<Record<string, (isi: string, teks: string) => boolean>> = {
  Contains: (isi, teks) => isi.includes(teks),
  NotContains: (isi, teks) => !isi.includes(teks),
  BeginsWith: (isi, teks) => isi.startsWith(teks),
  EndsWith: (isi, teks) => isi.endsWith(teks),
};

/** By value against a constant, and by text; other rules are calculations, which the page does not make. */
function cocok({ kind, rule }: ConditionalFormatModel, nilai: CellValue): boolean {
  if (nilai === null || isError(nilai)) return false;
  if (kind === 'CellValue') return cocokNilai(rule as AturanNilai, nilai);
  if (kind !== 'ContainsText') return false;
  const { operator, text } = rule as { readonly operator: string; readonly text: string };
  return cocokTeks[operator]?.(String(nilai).toLowerCase(), text.toLowerCase()) === true;
}

/** A cell's look with what conditional formats make of it: the same object where they make nothing. */
export function gayaBersyarat(
  { conditionalFormats }: SheetModel,
  { row, col }: Pick<Area, 'row' | 'col'>,
  nilai: CellValue,
  gaya: Style,
): Style {
  if (conditionalFormats.length === 0) return gaya;
  const sel = { row, col, rows: 1, cols: 1 };
  let hasil = gaya;
  // The first of them counts most.
  for (const format of [...conditionalFormats].reverse()) {
    if (!format.areas.some((area) => contains(area, sel)) || !cocok(format, nilai)) continue;
    const { fillColor, fontColor, fontBold, fontItalic } = format.style;
    hasil = {
      ...(format.stopIfTrue ? gaya : hasil),
      ...(fillColor === '' ? {} : { fillColor }),
      ...(fontColor === '' ? {} : { fontColor }),
      ...(fontBold === null ? {} : { fontBold }),
      ...(fontItalic === null ? {} : { fontItalic }),
    };
  }
  return hasil;
}
