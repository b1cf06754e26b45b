import { openXlsx, saveXlsx } from 'hucre/xlsx';
import { alamatSel } from '../../../../src/adapters/xlsx/baca/alamat';
import { bacaBuku } from '../../../../src/adapters/xlsx/baca/baca-buku';
import type { BukuXlsx } from '../../../../src/adapters/xlsx/buku/buku-xlsx';
import { selDariTerbaca } from '../../../../src/application/tabel-terbaca';
import { hurufKolom } from '../../../../src/lembar/alamat';
import { bacaRentang } from '../../../../src/lembar/rentang';
import { isGalatSel, type Sel } from '../../../../src/lembar/tipe';
import type { PenyediaBuku } from '../../../kontrak/bahan';
import { bukaXlsx } from './alat-buku';

type Dibuka = Awaited<ReturnType<typeof openXlsx>>;
type LembarDibuka = Dibuka['sheets'][number];

/** The workbook after another program changed one sheet of it. */
async function olehOrang(
  buku: BukuXlsx,
  lembar: string,
  kerja: (tujuan: LembarDibuka) => void,
): Promise<BukuXlsx> {
  const dibuka = await openXlsx(buku.bytes(), { readStyles: true });
  kerja(dibuka.sheets.find(({ name }) => name === lembar)!);
  return bukaXlsx(await saveXlsx(dibuka));
}

function deretSel(tujuan: LembarDibuka, alamat: string): [LembarDibuka['rows'][number], number, string] {
  const { baris, kolom } = alamatSel(alamat)!;
  while (tujuan.rows.length < baris) tujuan.rows.push([]);
  const deret = tujuan.rows[baris - 1]!;
  while (deret.length <= kolom) deret.push(null);
  return [deret, kolom, `${baris - 1},${kolom}`];
}

/** A person at a workbook file, with another program. */
export const orangDiBerkas: Omit<PenyediaBuku<BukuXlsx>, 'buat'> = {
  ketik: (buku, lembar, sel) =>
    olehOrang(buku, lembar, (tujuan) => {
      for (const [alamat, isi] of Object.entries(sel)) {
        const [deret, kolom, kunci] = deretSel(tujuan, alamat);
        deret[kolom] = isGalatSel(isi) ? isi.galat : isi;
        tujuan.cells?.delete(kunci);
      }
    }),

  ketikRumus: (buku, lembar, rumus) =>
    olehOrang(buku, lembar, (tujuan) => {
      tujuan.cells ??= new Map();
      for (const [alamat, satu] of Object.entries(rumus)) {
        const [, , kunci] = deretSel(tujuan, alamat);
        tujuan.cells.set(kunci, { value: null, type: 'formula', formula: satu.slice(1) });
      }
    }),

  gabung: (buku, lembar, area) =>
    olehOrang(buku, lembar, (tujuan) => {
      const { atas, bawah, kiri, kanan } = bacaRentang(area)!;
      const baru = { startRow: atas - 1, endRow: bawah - 1, startCol: kiri, endCol: kanan };
      tujuan.merges = [...(tujuan.merges ?? []), baru];
    }),

  async potret(buku, lembar) {
    const { sheets } = await openXlsx(buku.bytes(), { readStyles: true });
    const { rows, cells } = sheets.find(({ name }) => name === lembar)!;
    const hasil: Record<string, Sel> = {};
    rows.forEach((deret, baris) => {
      deret.forEach((nilai, kolom) => {
        const rumus = cells?.get(`${baris},${kolom}`)?.formula;
        const isi = rumus === undefined ? nilai : `=${rumus}`;
        if (isi !== null && isi !== '') hasil[`${hurufKolom(kolom + 1)}${baris + 1}`] = isi as Sel;
      });
    });
    return hasil;
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
};
