import type { Gagal } from '../../application/luaran';
import { ok, type Result } from '../../domain/umum/result';
import type { KonteksPerintah } from './tipe';

/** Shows a free sheet, found by its id whatever it is called now; nothing where it is not there. */
export async function tunjukkanBebas(
  { buku, excel }: Pick<KonteksPerintah, 'buku' | 'excel'>,
  id: string,
): Promise<Result<undefined, Gagal>> {
  const daftar = await buku.daftarLembar();
  if (!daftar.ok) return daftar;
  const ada = daftar.value.find(({ bebas }) => bebas?.id === id);
  if (ada === undefined) return ok(undefined);
  return excel(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(ada.nama);
    sheet.visibility = 'Visible';
    sheet.activate();
    sheet.getRange('A1').select();
    return () => undefined;
  });
}
