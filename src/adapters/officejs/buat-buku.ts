import type { GagalSerah } from '../../application/ports/penulis-buku';
import { fail, ok, type Result } from '../../domain/umum/result';
import { kegagalanHost } from './kegagalan-host';

/** Bytes that one call turns into characters: more arguments than this overflow the stack of some engines. */
const POTONGAN = 0x8000;

/**
 * Opens finished files as workbooks in Excel (`Excel.createWorkbook`, ExcelApi 1.8), one after the other, each in a window of
 * its own. Excel names them; the person saves them. A failure in between leaves the ones before it open, unsaved: a window
 * cannot be taken back.
 */
export async function bukaBukuBaru(
  berkas: readonly { readonly nama: string; readonly isi: Uint8Array }[],
): Promise<Result<void, GagalSerah>> {
  for (const [ke, { isi }] of berkas.entries()) {
    try {
      await Excel.createWorkbook(base64(isi));
    } catch (error) {
      return fail({ gagal: kegagalanHost(error), hilang: berkas.slice(ke).map(({ nama }) => nama) });
    }
  }
  return ok(undefined);
}

function base64(isi: Uint8Array): string {
  const teks: string[] = [];
  for (let awal = 0; awal < isi.length; awal += POTONGAN)
    teks.push(String.fromCharCode(...isi.subarray(awal, awal + POTONGAN)));
  return btoa(teks.join(''));
}
