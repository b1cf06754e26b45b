import type { KegagalanBuku } from '../../application/ports/workbook';
import { fail, ok, type Result } from '../../domain/umum/result';
import { kegagalanHost } from './kegagalan-host';

/** Ends the watching. */
export type Berhenti = () => Promise<Result<void, KegagalanBuku>>;

/**
 * Calls `berubah` with the names of tables (as Excel knows them, e.g. `KPBJ_Paket`) whose cells a person changed. One event
 * of the workbook's tables (ExcelApi 1.7) covers all of them. It also tells of what this add-in writes: nothing is called
 * while `diam` gives true. The name is `undefined` for a table that was made after the watching began.
 */
export async function amatiTabel(
  berubah: (tabel: string | undefined) => void,
  diam: () => boolean,
): Promise<Result<Berhenti, KegagalanBuku>> {
  try {
    return await Excel.run(async (context) => {
      const { tables } = context.workbook;
      tables.load('items/id,items/name');
      const pendaftaran = tables.onChanged.add((peristiwa) => {
        if (!diam()) berubah(namaOf.get(peristiwa.tableId));
        return Promise.resolve();
      });
      await context.sync();
      const namaOf = new Map(tables.items.map(({ id, name }) => [id, name]));
      return ok(() => hentikan(pendaftaran));
    });
  } catch (error) {
    return fail(kegagalanHost(error));
  }
}

async function hentikan(
  pendaftaran: OfficeExtension.EventHandlerResult<Excel.TableChangedEventArgs>,
): Promise<Result<void, KegagalanBuku>> {
  try {
    await Excel.run(pendaftaran.context, async (context) => {
      pendaftaran.remove();
      await context.sync();
    });
    return ok(undefined);
  } catch (error) {
    return fail(kegagalanHost(error));
  }
}
