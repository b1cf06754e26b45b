import {
  CellValueType,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  type ICellData,
  type ICommandInfo,
  type IObjectMatrixPrimitiveType,
  type IRange,
  IUniverInstanceService,
  LifecycleStages,
  LocaleType,
  type Nullable,
  RANGE_TYPE,
} from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { DocSelectionRenderService, IEditorService } from '@univerjs/docs-ui';
import { type Area, maxCols, maxRows, sameArea } from '../../../host/book/area';
import type { SheetModel } from '../../../host/book/sheet';
import { elemen } from '../../elemen';
import { bahasaHalaman, teks } from '../../teks';
import { isiSunting, ketik, pilih, terkunci, ubahUkuran } from '../../tindakan';
import type { BuatKisi, Kisi, SekitarKisi } from '../tipe';
import { type Cermin, isiLembar, kunciSel, rangkaLembar, rentang, ukuranLembar } from './lembar';
import { mesinUniver } from './mesin';
import { PembacaLayar } from './pembaca-layar';
import { perintahDitolak } from './perintah';
import { TandaDaftar } from './tanda-daftar';

const UNIT = 'buku';
const DASAR = 'dasar';
const POIN = 0.75;
/** Milliseconds between two looks for the cell editor, and how many. */
const TUNGGU = 20;
const BANYAK_TUNGGU = 500;

interface LembarUniver {
  readonly id: string;
  readonly rangka: string;
  readonly ukuran: { readonly rows: number; readonly cols: number };
  cermin: Cermin;
}

const areaDari = ({ startRow, endRow, startColumn, endColumn, rangeType }: IRange): Area => {
  const semuaBaris = rangeType === RANGE_TYPE.COLUMN || rangeType === RANGE_TYPE.ALL;
  const semuaKolom = rangeType === RANGE_TYPE.ROW || rangeType === RANGE_TYPE.ALL;
  return {
    row: semuaBaris ? 0 : startRow,
    rows: semuaBaris ? maxRows : endRow - startRow + 1,
    col: semuaKolom ? 0 : startColumn,
    cols: semuaKolom ? maxCols : endColumn - startColumn + 1,
  };
};

/** The text that was typed or pasted, with the apostrophe that Univer takes off. */
function teksKetikan(sel: Nullable<ICellData>): string {
  if (!sel) return '';
  if (sel.f != null && sel.f !== '') return sel.f;
  const isi = sel.p?.body?.dataStream;
  if (isi !== undefined) return isi.replace(/\r\n$/, '').replace(/\r\n?/g, '\n');
  return sel.v == null ? '' : String(sel.v);
}

/**
 * Univer as a window on the host's workbook: it is given what cells show, as text, and hands back what is typed, as text.
 * The host alone knows values; after every edit the grid is made to show what the host then holds.
 */
class KisiUniver implements Kisi {
  private readonly wadah = elemen('div', { class: 'kisi-univer', role: 'application' });
  private readonly mesin = mesinUniver(this.wadah, bahasaHalaman());
  private readonly buku;
  private readonly lembarUniver = new Map<string, LembarUniver>();
  private readonly pembaca: PembacaLayar;
  private readonly tanda: TandaDaftar;
  private readonly akhir: (() => void)[] = [];
  /** Set while we change Univer ourselves: no user's edit then. */
  private kami = false;
  private pilihan: Area | undefined;
  private nomor = 0;

  constructor(
    tempat: HTMLElement,
    private readonly sekitar: SekitarKisi,
  ) {
    const luar = elemen('div', { class: 'di-luar' }, this.wadah);
    tempat.replaceChildren(luar);
    this.pembaca = new PembacaLayar(luar);
    const { api } = this.mesin;
    this.buku = api.createWorkbook({
      id: UNIT,
      name: UNIT,
      locale: bahasaHalaman() === 'id' ? LocaleType.ID_ID : LocaleType.EN_US,
      sheetOrder: [DASAR],
      // A workbook cannot be without a sheet; this one is never seen.
      sheets: { [DASAR]: { id: DASAR, name: DASAR, rowCount: 1, columnCount: 1 } },
    });
    this.tanda = new TandaDaftar(luar, api, sekitar);
    this.dengarkan();
  }

  /** Univer draws only after some turns of the page; before that nothing can be scrolled or edited. */
  async siap(): Promise<this> {
    const { api } = this.mesin;
    await new Promise<void>((selesai) => {
      const periksa = (): void => {
        if (api.getCurrentLifecycleStage() >= LifecycleStages.Steady) selesai();
      };
      api.addEvent(api.Event.LifeCycleChanged, periksa);
      periksa();
    });
    // The field that takes the keys is drawn later still; without it what is typed first would be lost.
    for (let i = 0; i < BANYAK_TUNGGU && !this.penyunting(); i++)
      await new Promise((lanjut) => setTimeout(lanjut, TUNGGU));
    this.samakan();
    const { sesi } = this.sekitar;
    this.akhir.push(sesi.saatBerubah(({ isi }) => (isi ? this.samakan() : this.samakanPilihan())));
    return this;
  }

  private penyunting() {
    return this.mesin.univer.__getInjector().get(IEditorService).getEditor(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
  }

  fokus(): void {
    const injector = this.mesin.univer.__getInjector();
    // Univer takes its keys through the hidden field of its cell editor.
    const penyunting = this.penyunting();
    if (!penyunting) return;
    // Now, not with the next news: moving the selection later would end an edit that has begun by then.
    this.samakanPilihan();
    const unit = injector.get(IUniverInstanceService);
    unit.setCurrentUnitForType(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
    unit.focusUnit(UNIT);
    penyunting.render.with(DocSelectionRenderService).focus();
  }

  tutup(): void {
    for (const hentikan of this.akhir) hentikan();
    this.mesin.univer.dispose();
    this.wadah.parentElement?.remove();
  }

  private dengarkan(): void {
    const { api, univer } = this.mesin;
    const { sesi, lapor } = this.sekitar;
    api.addEvent(api.Event.BeforeCommandExecute, (peristiwa) => {
      if (!this.kami && perintahDitolak(peristiwa.id)) peristiwa.cancel = true;
    });
    api.addEvent(api.Event.BeforeSheetEditStart, (peristiwa) => {
      if (!terkunci(sesi.lembar, { row: peristiwa.row, col: peristiwa.column, rows: 1, cols: 1 })) return;
      peristiwa.cancel = true;
      lapor(teks().selTerkunci);
    });
    api.addEvent(api.Event.CommandExecuted, (perintah) => {
      if (!this.kami) this.kabar(perintah);
    });
    const { writeCellInterceptor } = univer.__getInjector().get(SheetInterceptorService);
    writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
      priority: 1000,
      handler: (sel, { row, col }) => ({
        ...sel,
        f: null,
        p: null,
        v: isiSunting(sesi, sesi.lembar, row, col),
        t: CellValueType.STRING,
      }),
    });
    writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
      priority: 1000,
      handler: (sel, { row, col, worksheet }) => {
        const apostrof = sel?.t === CellValueType.FORCE_STRING ? "'" : '';
        this.terima(row, col, `${apostrof}${teksKetikan(sel)}`);
        // Nothing is written by Univer; what the host made of it comes with the next comparison.
        return worksheet.getCellRaw(row, col);
      },
    });
  }

  private terima(row: number, col: number, tertulis: string): void {
    const { sesi, lapor } = this.sekitar;
    const { lembar } = sesi;
    if (tertulis === isiSunting(sesi, lembar, row, col)) return;
    const ditolak = ketik(sesi, lembar, { row, col, rows: 1, cols: 1 }, [[tertulis]]);
    if (ditolak !== undefined) lapor(ditolak);
    queueMicrotask(() => this.samakan());
  }

  /** What the user did in Univer, by the changes that it made of it. */
  private kabar({ id, params }: Readonly<ICommandInfo>): void {
    const kerja: Readonly<Record<string, (params: never) => void>> = {
      'sheet.mutation.set-range-values': (isi: {
        cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
      }) => this.ubahan(isi.cellValue ?? {}),
      'sheet.operation.set-selections': (isi: { selections: { range: IRange }[] }) =>
        this.pilihanBaru(isi.selections.at(-1)?.range),
      'sheet.mutation.set-worksheet-col-width': (isi: {
        ranges: IRange[];
        colWidth: number | Record<number, number>;
      }) => this.ukuranBaru('kolom', isi.ranges, isi.colWidth),
      'sheet.mutation.set-worksheet-row-height': (isi: {
        ranges: IRange[];
        rowHeight: number | Record<number, number>;
      }) => this.ukuranBaru('baris', isi.ranges, isi.rowHeight),
      'sheet.operation.set-scroll': () => this.tanda.letakkan(),
    };
    kerja[id]?.(params as never);
  }

  /** Cells that were pasted, cut or cleared. */
  private ubahan(matriks: IObjectMatrixPrimitiveType<Nullable<ICellData>>): void {
    const { sesi, lapor } = this.sekitar;
    const { lembar } = sesi;
    const sel = Object.entries(matriks).flatMap(([row, isi]) =>
      Object.entries(isi as Record<string, Nullable<ICellData>>).map(([col, satu]) => ({
        row: Number(row),
        col: Number(col),
        satu,
      })),
    );
    const cermin = this.lembarUniver.get(lembar.id)?.cermin;
    for (const { row, col } of sel) cermin?.set(kunciSel(row, col), '');
    const berisi = sel.filter(({ satu }) => !satu || ['v', 'p', 'f'].some((kunci) => kunci in satu));
    if (berisi.length > 0) {
      const [rows, cols] = [berisi.map(({ row }) => row), berisi.map(({ col }) => col)];
      const [row, col] = [Math.min(...rows), Math.min(...cols)];
      const isi = Array.from({ length: Math.max(...rows) - row + 1 }, () =>
        new Array<string | null>(Math.max(...cols) - col + 1).fill(null),
      );
      for (const satu of berisi) isi[satu.row - row]![satu.col - col] = teksKetikan(satu.satu);
      const ditolak = ketik(sesi, lembar, { row, col, rows: 1, cols: 1 }, isi);
      if (ditolak !== undefined) lapor(ditolak);
    }
    queueMicrotask(() => this.samakan());
  }

  private pilihanBaru(range: IRange | undefined): void {
    if (!range) return;
    const area = areaDari(range);
    this.pilihan = area;
    if (!sameArea(area, this.sekitar.sesi.lembar.selection)) pilih(this.sekitar.sesi, area);
    this.sesudahPilihan();
  }

  private ukuranBaru(
    sumbu: 'kolom' | 'baris',
    ranges: readonly IRange[],
    ukuran: number | Record<number, number>,
  ): void {
    const { sesi, lapor } = this.sekitar;
    for (const { startColumn, endColumn, startRow, endRow } of ranges) {
      const [dari, sampai] = sumbu === 'kolom' ? [startColumn, endColumn] : [startRow, endRow];
      const indeks = Array.from({ length: sampai - dari + 1 }, (_, i) => dari + i);
      for (const satu of indeks) {
        const piksel = typeof ukuran === 'number' ? ukuran : ukuran[satu];
        const ditolak =
          piksel === undefined
            ? undefined
            : ubahUkuran(sesi, sesi.lembar, { sumbu, indeks: [satu], poin: piksel * POIN });
        if (ditolak !== undefined) lapor(ditolak);
      }
    }
  }

  private sesudahPilihan(): void {
    this.pembaca.ucapkan(this.sekitar.sesi);
    this.tanda.letakkan();
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

  /** Makes Univer show the active sheet as the host has it. */
  private samakan(): void {
    const { lembar } = this.sekitar.sesi;
    this.wadah.setAttribute('aria-label', teks().kisi(lembar.name));
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
    this.samakanPilihan();
  }

  private samakanIsi(lembar: SheetModel, kenal: LembarUniver): void {
    const { cermin, beda, banyak } = isiLembar(lembar, kenal.cermin);
    kenal.cermin = cermin;
    if (banyak > 0)
      this.mesin.api.syncExecuteCommand('sheet.mutation.set-range-values', {
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

  private samakanPilihan(): void {
    const { lembar } = this.sekitar.sesi;
    const kenal = this.lembarUniver.get(lembar.id);
    if (!kenal || this.buku.getActiveSheet().getSheetId() !== kenal.id) {
      this.samakan();
      return;
    }
    const { selection } = lembar;
    if (!this.pilihan || !sameArea(this.pilihan, selection)) {
      this.pilihan = selection;
      const terbatas = {
        ...selection,
        rows: Math.min(selection.rows, kenal.ukuran.rows - selection.row),
        cols: Math.min(selection.cols, kenal.ukuran.cols - selection.col),
      };
      if (terbatas.rows < 1 || terbatas.cols < 1) {
        this.samakan();
        return;
      }
      this.sebagaiKami(() => this.tunjuk(terbatas));
    }
    this.sesudahPilihan();
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
    this.mesin.api.syncExecuteCommand('sheet.operation.scroll-to-range', { range, forceTop, forceLeft });
  }
}

export const kisiUniver: BuatKisi = (tempat, sekitar) => new KisiUniver(tempat, sekitar).siap();
