import type { Gagal } from '../../application/luaran';
import { akhirPeriode, periodeDari } from '../../domain/kalender/periode';
import { ok, type Result } from '../../domain/umum/result';
import type { IsiTabel } from '../../lembar/isi';
import type { KonteksPerintah } from './tipe';

/**
 * Shows the sheet of a table, found by its marker whatever it is called now, at the first row of the latest period: the
 * sheet scrolls there below its frozen header. Nothing where the table is not there.
 */
export async function tunjukkanTabel(
  { buku, excel }: Pick<KonteksPerintah, 'buku' | 'excel'>,
  tabelId: string,
): Promise<Result<undefined, Gagal>> {
  const dibaca = await buku.baca([tabelId]);
  if (!dibaca.ok) return dibaca;
  const isi = dibaca.value.tabel.get(tabelId);
  if (isi === undefined) return ok(undefined);
  const sel = selPeriodeTerakhir(isi);
  return excel(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(isi.lembar);
    sheet.visibility = 'Visible';
    sheet.activate();
    sheet.getRange(sel ?? 'A1').select();
    return () => undefined;
  });
}

/** Address of the first row of the period that ends last; the longer period where two end on the same day. */
export function selPeriodeTerakhir({ kolom, baris }: IsiTabel): string | undefined {
  const letak = kolom.findIndex(({ id }) => id === 'periode');
  const huruf = kolom[letak]?.huruf;
  const semua = baris.flatMap(({ nomor, sel }) => {
    const kode = sel[letak];
    const periode = typeof kode === 'string' ? periodeDari(kode) : undefined;
    return periode ? [{ nomor, periode, akhir: akhirPeriode(periode) }] : [];
  });
  const [terakhir] = semua.toSorted(
    (a, b) => b.akhir - a.akhir || a.periode.kode.length - b.periode.kode.length || a.nomor - b.nomor,
  );
  return terakhir && `${huruf}${terakhir.nomor}`;
}
