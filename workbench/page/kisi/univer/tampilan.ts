import { LocaleType } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { type Area, sameArea } from '../../../host/book/area';
import type { SheetModel } from '../../../host/book/sheet';
import type { BahasaHalaman } from '../../teks';
import { type Cermin, isiLembar, kunciSel, rangkaLembar, rentang, ukuranLembar } from './lembar';

export const UNIT = 'buku';
const DASAR = 'dasar';

interface LembarUniver {
  readonly id: string;
  readonly rangka: string;
  readonly ukuran: { readonly rows: number; readonly cols: number };
  cermin: Cermin;
}

/** The workbook that Univer shows: a sheet for each of the host's that was in front, made to look like it. */
export class TampilanUniver {
  private readonly buku;
  private readonly lembarUniver = new Map<string, LembarUniver>();
  /** Set while we change Univer ourselves: no user's edit then. */
  private kami = false;
  private pilihan: Area | undefined;
  private nomor = 0;

  constructor(
    private readonly api: FUniver,
    bahasa: BahasaHalaman,
  ) {
    this.buku = api.createWorkbook({
      id: UNIT,
      name: UNIT,
      locale: bahasa === 'id' ? LocaleType.ID_ID : LocaleType.EN_US,
      sheetOrder: [DASAR],
      // A workbook cannot be without a sheet; this one is never seen.
      sheets: { [DASAR]: { id: DASAR, name: DASAR, rowCount: 1, columnCount: 1 } },
    });
  }

  get sedangDiubah(): boolean {
    return this.kami;
  }

  /** Makes Univer show a sheet as the host has it. */
  samakan(lembar: SheetModel): void {
    const kenal = this.lembarUniver.get(lembar.id);
    const perlu = ukuranLembar(lembar);
    const muat = kenal && perlu.rows - 60 <= kenal.ukuran.rows && perlu.cols - 8 <= kenal.ukuran.cols;
    const ukuran = muat ? kenal.ukuran : perlu;
    const rangka = rangkaLembar(lembar, ukuran);
    const tanda = JSON.stringify(rangka);
    this.sebagaiKami(() => {
      if (kenal?.rangka === tanda) this.samakanIsi(lembar, kenal);
      else this.bangun(lembar, rangka, { tanda, ukuran, lama: kenal });
    });
  }

  /** A cell that Univer shows otherwise since the user changed it: it is given anew with the next comparison. */
  lupakan(lembar: SheetModel, row: number, col: number): void {
    this.lembarUniver.get(lembar.id)?.cermin.set(kunciSel(row, col), '');
  }

  /** The user selected this in Univer. */
  terpilih(area: Area): void {
    this.pilihan = area;
  }

  /** Makes Univer select what the host has selected; `false` where it does not show so much of the sheet. */
  samakanPilihan({ id, selection }: SheetModel): boolean {
    const kenal = this.lembarUniver.get(id);
    if (!kenal || this.buku.getActiveSheet().getSheetId() !== kenal.id) return false;
    if (this.pilihan && sameArea(this.pilihan, selection)) return true;
    this.pilihan = selection;
    const terbatas = {
      ...selection,
      rows: Math.min(selection.rows, kenal.ukuran.rows - selection.row),
      cols: Math.min(selection.cols, kenal.ukuran.cols - selection.col),
    };
    if (terbatas.rows < 1 || terbatas.cols < 1) return false;
    this.sebagaiKami(() => this.tunjuk(terbatas));
    return true;
  }

  private sebagaiKami<T>(kerja: () => T): T {
    const dahulu = this.kami;
    this.kami = true;
    try {
      return kerja();
    } finally {
      this.kami = dahulu;
    }
  }

  private samakanIsi(lembar: SheetModel, kenal: LembarUniver): void {
    const { cermin, beda, banyak } = isiLembar(lembar, kenal.cermin);
    kenal.cermin = cermin;
    if (banyak > 0)
      this.api.syncExecuteCommand('sheet.mutation.set-range-values', {
        unitId: UNIT,
        subUnitId: kenal.id,
        cellValue: beda,
      });
    if (this.buku.getActiveSheet().getSheetId() !== kenal.id) this.buku.setActiveSheet(kenal.id);
  }

  private bangun(
    lembar: SheetModel,
    rangka: ReturnType<typeof rangkaLembar>,
    {
      tanda,
      ukuran,
      lama,
    }: { tanda: string; ukuran: LembarUniver['ukuran']; lama: LembarUniver | undefined },
  ): void {
    this.nomor++;
    const id = `lembar-${this.nomor}`;
    const { cermin, beda } = isiLembar(lembar, new Map());
    const gulir = lama && this.buku.getSheetBySheetId(lama.id)?.getScrollState();
    const baru = this.buku.insertSheet(id, { sheet: { ...rangka, id, name: id, cellData: beda } });
    this.buku.setActiveSheet(baru);
    if (lama) this.buku.deleteSheet(lama.id);
    const { xSplit, ySplit } = baru.getFreeze();
    if (gulir) baru.scrollToCell(gulir.sheetViewStartRow + ySplit, gulir.sheetViewStartColumn + xSplit);
    this.pilihan = undefined;
    this.lembarUniver.set(lembar.id, { id: baru.getSheetId(), rangka: tanda, ukuran, cermin });
  }

  private tunjuk(area: Area): void {
    const lembar = this.buku.getActiveSheet();
    lembar.getRange(rentang(area)).activate();
    const { row, col } = area;
    const { xSplit, ySplit } = lembar.getFreeze();
    const tampak = lembar.getVisibleRange();
    const forceTop = row >= ySplit && !(tampak && row >= tampak.startRow && row < tampak.endRow);
    const forceLeft = col >= xSplit && !(tampak && col >= tampak.startColumn && col < tampak.endColumn);
    if (!forceTop && !forceLeft) return;
    // Some rows above it stay in view.
    const range = rentang({ row: forceTop ? Math.max(ySplit, row - 3) : row, col, rows: 1, cols: 1 });
    this.api.syncExecuteCommand('sheet.operation.scroll-to-range', { range, forceTop, forceLeft });
  }
}
