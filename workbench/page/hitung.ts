import type { Calculator, WorkbookModel } from '../host/book/workbook';
import { resolveStructured } from '../host/book/structured';

/**
 * Formulas of the open workbook. The engine is large and comes when a formula is first to be calculated; until then formulas
 * have the values that they were saved with, and the cells that our own sheets count (Daftar Isi) are counted without it.
 */
export class Penghitung {
  private datang: Promise<void> | undefined;
  private tiba = false;
  private readonly sejak: number;

  constructor(
    private readonly buku: WorkbookModel,
    private readonly siap: () => void,
  ) {
    this.sejak = buku.revision;
  }

  readonly sementara: Calculator = {
    value: (buku, lembar, row, col, rumus) => {
      const cacah = cacahKolom(buku, rumus);
      if (cacah !== undefined) return cacah;
      const sel = lembar.grid.ensure(row, col);
      if (buku.revision !== this.sejak) void this.muat();
      return sel.value;
    },
  };

  /** Resolves when formulas are calculated by the engine; `undefined` where it is there, or where nothing asks for it. */
  menunggu(): Promise<void> | undefined {
    return this.tiba ? undefined : this.datang;
  }

  muat(): Promise<void> {
    this.datang ??= import('../host/calculation/calculation').then(({ Calculation }) => {
      this.tiba = true;
      this.buku.calculator = new Calculation();
      this.buku.touch();
      this.siap();
    });
    return this.datang;
  }
}

/** What our own sheets count by themselves: the cells of a table's column that hold something. */
function cacahKolom(buku: WorkbookModel, rumus: string): number | undefined {
  const acuan = /^=COUNTA\(([^()]+)\)$/i.exec(rumus)?.[1];
  const kolom = acuan === undefined ? undefined : resolveStructured(buku, acuan);
  if (kolom === undefined) return undefined;
  let terisi = 0;
  kolom.sheet.grid.forEach(kolom.area, ({ value, formula }) => {
    if (value !== null || formula !== undefined) terisi++;
  });
  return terisi;
}
