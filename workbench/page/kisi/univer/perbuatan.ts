import { CellValueType, type ICommandInfo, type IRange } from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { sameArea } from '../../../host/book/area';
import { teks } from '../../teks';
import { isiSunting, ketik, type Penolakan, pilih, terkunci, ubahUkuran } from '../../tindakan';
import type { SekitarKisi } from '../tipe';
import { areaDari, daftarSel, type MatriksSel, teksKetikan, tempelan } from './ketikan';
import type { Mesin } from './mesin';
import { perintahDitolak } from './perintah';
import type { TampilanUniver } from './tampilan';

const POIN = 0.75;

/** What the grid does when the user did something. */
export interface SaatBerbuat {
  /** Shows what the host made of it. */
  readonly samakan: () => void;
  readonly terpilih: () => void;
  readonly digulir: () => void;
}

/** What the user does in Univer, brought to the host: typing, pasting, clearing, selecting, sizes of rows and columns. */
export class PerbuatanPengguna {
  constructor(
    private readonly mesin: Mesin,
    private readonly tampilan: TampilanUniver,
    private readonly sekitar: SekitarKisi,
    private readonly saat: SaatBerbuat,
  ) {}

  dengarkan(): void {
    const { api, univer } = this.mesin;
    const { sesi, lapor } = this.sekitar;
    api.addEvent(api.Event.BeforeCommandExecute, (peristiwa) => {
      if (!this.tampilan.sedangDiubah && perintahDitolak(peristiwa.id)) peristiwa.cancel = true;
    });
    api.addEvent(api.Event.BeforeSheetEditStart, (peristiwa) => {
      if (!terkunci(sesi.lembar, { row: peristiwa.row, col: peristiwa.column, rows: 1, cols: 1 })) return;
      peristiwa.cancel = true;
      lapor(teks().selTerkunci);
    });
    api.addEvent(api.Event.CommandExecuted, (perintah) => {
      if (!this.tampilan.sedangDiubah) this.kabar(perintah);
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

  private tolak(ditolak: Penolakan): void {
    if (ditolak !== undefined) this.sekitar.lapor(ditolak);
  }

  private terima(row: number, col: number, tertulis: string): void {
    const { sesi } = this.sekitar;
    const { lembar } = sesi;
    if (tertulis === isiSunting(sesi, lembar, row, col)) return;
    this.tolak(ketik(sesi, lembar, { row, col, rows: 1, cols: 1 }, [[tertulis]]));
    queueMicrotask(() => this.saat.samakan());
  }

  /** What the user did in Univer, by the changes that it made of it. */
  private kabar({ id, params }: Readonly<ICommandInfo>): void {
    const kerja: Readonly<Record<string, (params: never) => void>> = {
      'sheet.mutation.set-range-values': (isi: { cellValue?: MatriksSel }) =>
        this.ubahan(isi.cellValue ?? {}),
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
      'sheet.operation.set-scroll': () => this.saat.digulir(),
    };
    kerja[id]?.(params as never);
  }

  /** Cells that were pasted, cut or cleared. */
  private ubahan(matriks: MatriksSel): void {
    const { sesi } = this.sekitar;
    const { lembar } = sesi;
    const daftar = daftarSel(matriks);
    for (const { row, col } of daftar) this.tampilan.lupakan(lembar, row, col);
    const baru = tempelan(daftar);
    if (baru) this.tolak(ketik(sesi, lembar, baru.area, baru.isi));
    queueMicrotask(() => this.saat.samakan());
  }

  private pilihanBaru(range: IRange | undefined): void {
    if (!range) return;
    const { sesi } = this.sekitar;
    const area = areaDari(range);
    this.tampilan.terpilih(area);
    if (!sameArea(area, sesi.lembar.selection)) pilih(sesi, area);
    this.saat.terpilih();
  }

  private ukuranBaru(
    sumbu: 'kolom' | 'baris',
    ranges: readonly IRange[],
    ukuran: number | Record<number, number>,
  ): void {
    const { sesi } = this.sekitar;
    for (const { startColumn, endColumn, startRow, endRow } of ranges) {
      const [dari, sampai] = sumbu === 'kolom' ? [startColumn, endColumn] : [startRow, endRow];
      const indeks = Array.from({ length: sampai - dari + 1 }, (_, i) => dari + i);
      for (const satu of indeks) {
        const piksel = typeof ukuran === 'number' ? ukuran : ukuran[satu];
        if (piksel === undefined) continue;
        this.tolak(ubahUkuran(sesi, sesi.lembar, { sumbu, indeks: [satu], poin: piksel * POIN }));
      }
    }
  }
}
