import { idPaket } from '../../domain/impor/id-baris';
import { bacaKode } from '../../domain/ketikan/kode';
import { BacaKolom } from '../../lembar/baca-kolom';
import type { IsiTabel } from '../../lembar/isi';
import { kolomIdBaris } from '../../lembar/tata-letak';
import type { Perubahan } from '../ports/workbook';

/**
 * Packages typed by hand on the sheet Paket have no row id: they get that of their RUP code, as an import would give it, so
 * that templates and later imports know them. A code that is there already then shows as a copied row.
 */
export function denganIdPaket(isi: IsiTabel | undefined): {
  readonly isi: IsiTabel | undefined;
  /** The change that stores the ids; none where every row has one. */
  readonly beriId: readonly Perubahan[];
} {
  const kolom = new BacaKolom(isi);
  if (isi === undefined || !kolom.ada(kolomIdBaris.id)) return { isi, beriId: [] };
  const baru: { nomor: number; id: string }[] = [];
  const baris = isi.baris.map((satu) => {
    const tertulis = kolom.sel(satu, kolomIdBaris.id) ?? '';
    if (tertulis !== '') return satu;
    const kode = kolom.sel(satu, 'kodeRup');
    if (typeof kode !== 'string' && typeof kode !== 'number') return satu;
    const { isian } = bacaKode(kode);
    // A code that cannot be read gives no id that would last: it is told where the rows are read.
    if (isian.keadaan !== 'ada') return satu;
    const id = idPaket(isian.nilai);
    baru.push({ nomor: satu.nomor, id });
    return kolom.dengan(satu, kolomIdBaris.id, id);
  });
  return baru.length === 0
    ? { isi, beriId: [] }
    : { isi: { ...isi, baris }, beriId: [{ jenis: 'beri-id', tabelId: isi.tabelId, baris: baru }] };
}
