import type { ApiShape } from '../host/shape/types';
import type { WorkbookModel } from '../host/book/workbook';
import type { Happening } from '../host/book/happening';
import type { SheetModel } from '../host/book/sheet';
import { openWorkbook } from '../host/files/read';
import { Host } from '../host/host';
import { Penghitung } from './hitung';

/** Numbers and dates are shown and typed as on an office computer in Indonesia, whatever language the page has. */
export const lokal = 'id-ID';

/** Milliseconds between two refreshes: an add-in may send a hundred requests in a row. */
const JEDA = 60;

const sekadarMelihat: ReadonlySet<Happening['kind']> = new Set([
  'selection-changed',
  'sheet-activated',
  'sheet-deactivated',
  'calculated',
  'chart-activated',
]);

export interface Berubah {
  /** Something other than the selection: cells, looks, sheets. */
  readonly isi: boolean;
}

/** One open workbook: the host that the add-in talks to, and who on the page wants to know that it changed. */
export class Sesi {
  readonly host: Host;
  readonly penghitung: Penghitung;
  private readonly pendengar = new Set<(berubah: Berubah) => void>();
  private menunggu: ReturnType<typeof setTimeout> | undefined;
  private isiBerubah = false;
  /** Something is in the workbook that no file holds: looking around in it does not count. */
  belumDisimpan = false;

  constructor(shape: ApiShape, workbook: WorkbookModel) {
    this.penghitung = new Penghitung(workbook, () => this.tandai(true));
    this.host = new Host({
      shape,
      workbook,
      locale: lokal,
      calculator: this.penghitung.sementara,
      calculatorReady: () => this.penghitung.menunggu(),
      readFile: (bytes) => openWorkbook(bytes, lokal),
    });
    // Widths, validation, freezing and more change without an event of Excel: any request may have changed something.
    this.host.beforeRequest = () => this.tandai(true);
    const siarkan = workbook.listener;
    workbook.listener = (kabar: Happening) => {
      siarkan(kabar);
      this.belumDisimpan ||= !sekadarMelihat.has(kabar.kind);
      this.tandai(kabar.kind !== 'selection-changed');
    };
  }

  get buku(): WorkbookModel {
    return this.host.workbook;
  }

  get lembar(): SheetModel {
    return this.host.workbook.active;
  }

  /** Calls back, coalesced, after the workbook has changed. Returns how to stop. */
  saatBerubah(dengar: (berubah: Berubah) => void): () => void {
    this.pendengar.add(dengar);
    return () => this.pendengar.delete(dengar);
  }

  /** To be called after a change of the model that the host does not announce. */
  tandai(isi: boolean): void {
    this.isiBerubah ||= isi;
    this.menunggu ??= setTimeout(() => this.kabarkan(), this.isiBerubah ? JEDA : 0);
  }

  private kabarkan(): void {
    const berubah = { isi: this.isiBerubah };
    this.menunggu = undefined;
    this.isiBerubah = false;
    for (const dengar of this.pendengar) dengar(berubah);
  }

  tutup(): void {
    clearTimeout(this.menunggu);
    this.pendengar.clear();
  }
}
