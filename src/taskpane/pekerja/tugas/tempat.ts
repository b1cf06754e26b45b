import type { Luaran } from '../../../application/luaran';
import { ok } from '../../../domain/umum/result';
import type { KonteksTugas } from '../konteks-tugas';

export interface Tempat {
  /** Name of the sheet as it is now. */
  readonly lembar: string;
  /** A1 address. */
  readonly sel?: string;
}

/** Shows a place of the workbook to the person: activates the sheet, visible again where it was hidden, and selects. */
export async function pergi(
  konteks: KonteksTugas,
  { lembar, sel }: Tempat,
): Luaran<{ readonly ada: boolean }> {
  const ditemukan = await konteks.excel(({ workbook }) => {
    const sheet = workbook.worksheets.getItemOrNullObject(lembar);
    sheet.load('visibility');
    return () => !sheet.isNullObject;
  });
  if (!ditemukan.ok) return ditemukan;
  if (!ditemukan.value) return ok({ catatan: [], isi: { ada: false } });
  const ditunjukkan = await konteks.excel(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(lembar);
    sheet.visibility = 'Visible';
    sheet.activate();
    sheet.getRange(sel ?? 'A1').select();
    return () => undefined;
  });
  return ditunjukkan.ok ? ok({ catatan: [], isi: { ada: true } }) : ditunjukkan;
}

/** Shows a table, wherever its sheet is and whatever it is called now; `ada` is false where it was deleted. */
export async function bukaTabel(
  konteks: KonteksTugas,
  { tabel }: { readonly tabel: string },
): Luaran<{ readonly ada: boolean }> {
  const buku = await konteks.buku();
  if (!buku.ok) return buku;
  const isi = await buku.value.baca([tabel]);
  if (!isi.ok) return isi;
  const satu = isi.value.tabel.get(tabel);
  if (satu === undefined) return ok({ catatan: [], isi: { ada: false } });
  return pergi(konteks, { lembar: satu.lembar });
}
