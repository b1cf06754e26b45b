import type { Luaran } from '../../../application/luaran';
import { ok } from '../../../domain/umum/result';
import type { KonteksTugas } from '../konteks-tugas';
import { padaBuku } from '../pada-buku';

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
export const bukaTabel = (
  konteks: KonteksTugas,
  { tabel }: { readonly tabel: string },
): Luaran<{ readonly ada: boolean }> =>
  padaBuku(konteks, async (buku) => {
    const isi = await buku.baca([tabel]);
    if (!isi.ok) return isi;
    const satu = isi.value.tabel.get(tabel);
    return satu === undefined
      ? ok({ catatan: [], isi: { ada: false } })
      : pergi(konteks, { lembar: satu.lembar });
  });
