import type { KegagalanBuku } from '../../application/ports/workbook';
import { fail, ok, type Result } from '../../domain/umum/result';
import { kegagalanHost } from './kegagalan-host';

/** Milliseconds between attempts while the user is typing in a cell. */
const JEDA = [250, 500, 1000] as const;
/** Excel on the web refuses requests and answers over 5 MB. */
const BYTE_PER_PERMINTAAN = 3_000_000;

/** What the adapter needs to know of the platform. */
export interface OpsiJalur {
  /** Whether a version of ExcelApi is there, e.g. `1.9`. */
  readonly api: (versi: string) => boolean;
  readonly tunggu: (milidetik: number) => Promise<void>;
  /** Bytes that one request may have by estimate, and an answer about as many: well under what Excel on the web takes. */
  readonly byte?: number;
  /** Does one request: here with Office.js, or in another thread where Office.js is (`jauh/perekam.ts`). */
  readonly jalankan: <T>(antre: Antrean<T>) => Promise<T>;
}

/** One request to Excel: queues what is to be done, and gives what to take from the objects after the answer. */
export type Antrean<T> = (context: Excel.RequestContext) => () => T;

/** One request with the Office.js of this thread. */
export const jalankanDiSini = <T>(antre: Antrean<T>): Promise<T> =>
  Excel.run(async (context) => {
    const ambil = antre(context);
    await context.sync();
    return ambil();
  });

/** The way to Excel: each call is one sync. */
export class Jalur {
  constructor(private readonly opsi: OpsiJalur) {}

  get byte(): number {
    return this.opsi.byte ?? BYTE_PER_PERMINTAAN;
  }

  ada(versi: string): boolean {
    return this.opsi.api(versi);
  }

  /** Sends one request; while the user is typing in a cell Excel refuses it unread, so it is sent again a few times. */
  async minta<T>(antre: Antrean<T>): Promise<Result<T, KegagalanBuku>> {
    for (let ke = 0; ; ke++) {
      try {
        return ok(await this.opsi.jalankan(antre));
      } catch (error) {
        const kegagalan = kegagalanHost(error);
        const jeda = JEDA[ke];
        if (kegagalan.kode !== 'cell-edit-mode' || jeda === undefined) return fail(kegagalan);
        await this.opsi.tunggu(jeda);
      }
    }
  }

  /** Calculation and screen stand still until this request is done. */
  tahan(context: Excel.RequestContext): void {
    context.application.suspendApiCalculationUntilNextSync();
    if (this.ada('1.9')) context.application.suspendScreenUpdatingUntilNextSync();
  }
}
