import type { SelTersusun, SusunanBebas } from '../../../application/bebas/susunan';
import { kunciSel, persegi } from '../../../lembar/bebas/persegi';
import { isRumusHidup } from '../../../lembar/bebas/tipe';
import type { Rentang } from '../../../lembar/rentang';
import { rentangHost } from '../rentang-host';
import { nilaiSelDari, type NilaiSel } from '../tulis/nilai-sel';
import { byteNilai, type Kerja } from '../tulis/kirim';
import { dariPeta } from '../../../domain/umum/pasti';

/** Cells that one step writes: a request takes several. */
const SEL_PER_KERJA = 20_000;
const UMUM = 'General';

/** The steps that write the cells of a sheet: each block of cells by one array, in as many steps as its size needs. */
export function kerjaIsi(nama: string, { sel }: SusunanBebas): Kerja[] {
  const pada = new Map(sel.map((satu) => [kunciSel(satu.baris, satu.kolom), satu]));
  return persegi(sel)
    .flatMap(potong)
    .map((area) => kerjaArea(nama, area, pada));
}

function potong(area: Rentang): Rentang[] {
  const tinggi = Math.max(1, Math.floor(SEL_PER_KERJA / (area.kanan - area.kiri + 1)));
  const hasil: Rentang[] = [];
  for (let { atas } = area; atas <= area.bawah; atas += tinggi)
    hasil.push({ ...area, atas, bawah: Math.min(area.bawah, atas + tinggi - 1) });
  return hasil;
}

function kerjaArea(nama: string, area: Rentang, pada: ReadonlyMap<string, SelTersusun>): Kerja {
  const format: { baris: number; kolom: number; format: string }[] = [];
  const isi = Array.from({ length: area.bawah - area.atas + 1 }, (_, i) =>
    Array.from({ length: area.kanan - area.kiri + 1 }, (__, k): NilaiSel => {
      const satu = dariPeta(pada, kunciSel(area.atas + i, area.kiri + k));
      if (isRumusHidup(satu.isi)) return `=${satu.isi.rumus}`;
      const asli = satu.rupa.format ?? UMUM;
      const hasil = nilaiSelDari(satu.isi, asli, asli);
      if (hasil.format !== asli) format.push({ baris: i, kolom: k, format: hasil.format });
      return hasil.isi;
    }),
  );
  return {
    byte: byteNilai(isi) + format.length * 400,
    kerjakan: ({ workbook }) => {
      const range = rentangHost(workbook.worksheets.getItem(nama), area);
      for (const satu of format) range.getCell(satu.baris, satu.kolom).numberFormat = [[satu.format]];
      range.values = isi;
    },
  };
}
