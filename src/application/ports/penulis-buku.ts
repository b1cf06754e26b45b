import type { Result } from '../../domain/umum/result';
import type { LembarBebas } from '../../lembar/bebas/tipe';
import type { KegagalanBuku, LembarBaru } from './workbook';

/** Makes the bytes of a new .xlsx; the same input gives the same bytes. */
export type PenulisBuku = (
  lembar: readonly LembarBaru[],
  opsi: {
    readonly properti: ReadonlyMap<string, string>;
    /** Sheets that are no tables, made in the new workbook. */
    readonly bebas?: readonly LembarBebas[];
  },
) => Promise<Result<Uint8Array, KegagalanBuku>>;

/** Where finished files go: a folder, or a download. All at once, so that half a distribution is never left behind. */
export interface TujuanBerkas {
  simpan(
    berkas: readonly { readonly nama: string; readonly isi: Uint8Array }[],
  ): Promise<Result<void, KegagalanBuku>>;
}
