import { openXlsx, saveXlsx } from 'hucre/xlsx';
import type { BukuXlsx } from '../../../../src/adapters/xlsx/buku/buku-xlsx';
import { kontrakLembarBebas } from '../../../kontrak/lembar-bebas';
import { bukaXlsx, bukuBaru } from './alat-buku';
import { orangDiBerkas } from './orang';

kontrakLembarBebas<BukuXlsx>('BukuXlsx', {
  buat: async (lembar) => bukaXlsx(await bukuBaru(lembar)),
  ...orangDiBerkas,
  async gantiNama(buku, dari, ke) {
    const dibuka = await openXlsx(buku.bytes(), { readStyles: true });
    dibuka.sheets.find(({ name }) => name === dari)!.name = ke;
    return bukaXlsx(await saveXlsx(dibuka));
  },
  async sembunyikan(buku, lembar) {
    const dibuka = await openXlsx(buku.bytes(), { readStyles: true });
    dibuka.sheets.find(({ name }) => name === lembar)!.hidden = true;
    return bukaXlsx(await saveXlsx(dibuka));
  },
  async tautan(buku, lembar, alamat) {
    const { sheets } = await openXlsx(buku.bytes(), { readStyles: true });
    const [, huruf, nomor] = /^([A-Z])(\d+)$/.exec(alamat)!;
    const sel = sheets
      .find(({ name }) => name === lembar)!
      .cells?.get(`${Number(nomor) - 1},${huruf!.charCodeAt(0) - 65}`);
    return sel?.hyperlink && (sel.hyperlink.location ?? sel.hyperlink.target);
  },
});
