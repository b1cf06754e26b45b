import { openXlsx, saveXlsx } from 'hucre/xlsx';
import { selDariTerbaca } from '../../../../src/application/tabel-terbaca';
import { bacaBuku } from '../../../../src/adapters/xlsx/baca/baca-buku';
import { alamatSel } from '../../../../src/adapters/xlsx/baca/alamat';
import { BukuXlsx } from '../../../../src/adapters/xlsx/buku/buku-xlsx';
import { tulisBuku } from '../../../../src/adapters/xlsx/tulis/tulis-buku';
import { isGalatSel } from '../../../../src/lembar/tipe';
import { kontrakWorkbook } from '../../../kontrak/workbook';

const buka = (isi: Uint8Array): BukuXlsx => {
  const hasil = BukuXlsx.buka('uji.xlsx', isi);
  if (!hasil.ok) throw new Error(JSON.stringify(hasil.error));
  return hasil.value;
};

kontrakWorkbook<BukuXlsx>('BukuXlsx', {
  async buat(lembar) {
    const hasil = await tulisBuku(lembar);
    if (!hasil.ok) throw new Error(JSON.stringify(hasil.error));
    return buka(hasil.value);
  },

  async ketik(buku, lembar, sel) {
    const dibuka = await openXlsx(buku.bytes(), { readStyles: true });
    const tujuan = dibuka.sheets.find(({ name }) => name === lembar)!;
    for (const [alamat, isi] of Object.entries(sel)) {
      const { baris, kolom } = alamatSel(alamat)!;
      while (tujuan.rows.length < baris) tujuan.rows.push([]);
      const deret = tujuan.rows[baris - 1]!;
      while (deret.length <= kolom) deret.push(null);
      deret[kolom] = isGalatSel(isi) ? isi.galat : isi;
      tujuan.cells?.delete(`${baris - 1},${kolom}`);
    }
    return buka(await saveXlsx(dibuka));
  },

  lihat(buku, lembar, alamat) {
    const hasil = bacaBuku({ nama: 'uji.xlsx', isi: buku.bytes() });
    if (!hasil.ok) throw new Error(JSON.stringify(hasil.error));
    const { baris, kolom } = alamatSel(alamat)!;
    const deret = hasil.value.lembar
      .find(({ nama }) => nama === lembar)!
      .baris.find(({ nomor }) => nomor === baris);
    return Promise.resolve(selDariTerbaca(deret?.sel[kolom]));
  },
});
