import type { TujuanBerkas } from '../../application/ports/penulis-buku';
import type { KegagalanBuku } from '../../application/ports/workbook';
import { fail, ok, type Result } from '../../domain/umum/result';
import { kegagalanHost } from './kegagalan-host';

/** Bytes that one call turns into characters: more arguments than this overflow the stack of some engines. */
const POTONGAN = 0x8000;

/**
 * Finished files as workbooks that Excel opens (`Excel.createWorkbook`, ExcelApi 1.8), one after the other, each in a window
 * of its own. Excel names them; the person saves them. A failure in between leaves the ones before it open, unsaved:
 * a window cannot be taken back.
 */
export class BukuTerbuka implements TujuanBerkas {
  async simpan(
    berkas: readonly { readonly nama: string; readonly isi: Uint8Array }[],
  ): Promise<Result<void, KegagalanBuku>> {
    try {
      for (const { isi } of berkas) await Excel.createWorkbook(base64(isi));
      return ok(undefined);
    } catch (error) {
      return fail(kegagalanHost(error));
    }
  }
}

function base64(isi: Uint8Array): string {
  const teks: string[] = [];
  for (let awal = 0; awal < isi.length; awal += POTONGAN)
    teks.push(String.fromCharCode(...isi.subarray(awal, awal + POTONGAN)));
  return btoa(teks.join(''));
}
