import type { RupaTersusun, SusunanBebas } from '../../../application/bebas/susunan';
import { hurufKolom } from '../../../lembar/alamat';
import { gayaBebas } from '../../../lembar/bebas/gaya';
import { persegi, type TempatSel } from '../../../lembar/bebas/persegi';
import { kelompokkan } from '../../../domain/umum/kelompok';
import type { Rentang } from '../../../lembar/rentang';
import { warna } from '../../../lembar/tampilan';
import { aturanExcel } from '../lembar-baru/validasi';
import { titikLebar } from '../lembar-baru/susun-lembar';
import { rentangHost } from '../rentang-host';
import type { Kerja } from '../tulis/kirim';
import { beriAturan, beriGaris } from '../tulis/operasi';

/** Estimate for the calls that give one area its look, or its rule. */
const BYTE_AREA = 8000;
const rataHost = { tengah: 'Center', kanan: 'Right' } as const;
const operatorHost = { teks: 'EqualTo', 'kurang-dari': 'LessThan', 'lebih-dari': 'GreaterThan' } as const;

/** Looks of cells, before their contents: the number format decides what Excel makes of a value. */
export function kerjaRupa(nama: string, { sel, tautan }: SusunanBebas): Kerja[] {
  const kerjaTautan = tautan.map(({ baris, kolom, tujuan }): Kerja => ({
    byte: BYTE_AREA,
    kerjakan: ({ workbook }) => {
      // The link comes first: Excel gives its cell a text and a look, both are set after it.
      sel1(workbook.worksheets.getItem(nama), { baris, kolom }).hyperlink =
        'lokasi' in tujuan ? { documentReference: tujuan.lokasi } : { address: tujuan.luar };
    },
  }));
  const kerjaGaya = [...kelompokkan(sel, ({ rupa }) => rupa)].flatMap(([rupa, milik]) =>
    persegi(milik).map((area): Kerja => ({
      byte: BYTE_AREA,
      kerjakan: ({ workbook }) => beriRupa(rentangHost(workbook.worksheets.getItem(nama), area), rupa, area),
    })),
  );
  return [...kerjaTautan, ...kerjaGaya];
}

const sel1 = (sheet: Excel.Worksheet, { baris, kolom }: TempatSel): Excel.Range =>
  sheet.getRangeByIndexes(baris - 1, kolom, 1, 1);

function beriRupa(range: Excel.Range, { gaya, format, terkunci }: RupaTersusun, area: Rentang): void {
  // One value stands for all cells (excel-add-ins-ranges-set-get-values); the declarations know arrays only.
  if (format !== undefined) range.numberFormat = format as unknown as string[][];
  const { font } = range.format;
  font.size = gaya.ukuran;
  font.color = `#${gaya.warnaHuruf ?? '000000'}`;
  font.bold = gaya.tebal === true;
  font.italic = gaya.miring === true;
  font.underline = gaya.garisBawahHuruf === true ? 'Single' : 'None';
  if (gaya.dasar !== undefined) range.format.fill.color = `#${gaya.dasar}`;
  if (gaya.garis === true) beriGaris(range, `#${warna.garis}`, area);
  if (gaya.rata !== undefined) range.format.horizontalAlignment = rataHost[gaya.rata];
  range.format.verticalAlignment = gaya.tegak === 'atas' ? 'Top' : 'Center';
  range.format.wrapText = gaya.bungkus === true;
  if (!terkunci) range.format.protection.locked = false;
}

/** Merged areas, rules, colours and sizes, after the contents. */
export function kerjaTata(nama: string, susunan: SusunanBebas): Kerja[] {
  const pada = (byte: number, kerja: (sheet: Excel.Worksheet) => void): Kerja => ({
    byte,
    kerjakan: ({ workbook }) => kerja(workbook.worksheets.getItem(nama)),
  });
  return [
    ...susunan.gabungan.map((area) => pada(BYTE_AREA, (sheet) => rentangHost(sheet, area).merge(false))),
    ...susunan.aturan.map(({ area, validasi, sumber }) =>
      pada(BYTE_AREA, (sheet) => {
        const { aturan, judul, pesan } = validasi;
        const alamat = `${hurufKolom(area.kiri + 1)}${area.atas}`;
        const daftar = {
          sumber: (pilihan: readonly string[]) =>
            sumber === undefined ? { nilai: pilihan } : { nama: mutlak(sumber) },
        };
        beriAturan(rentangHost(sheet, area), {
          rule: aturanExcel(aturan, alamat, alamat, daftar),
          errorAlert: { showAlert: true, style: 'Stop', title: judul, message: pesan },
          ignoreBlanks: true,
        });
      }),
    ),
    ...susunan.pewarnaan.map(({ area, bila, gaya }) =>
      pada(BYTE_AREA, (sheet) => {
        const { cellValue } = rentangHost(sheet, area).conditionalFormats.add('CellValue');
        cellValue.format.fill.color = `#${gayaBebas[gaya].dasar}`;
        const nilai = bila.jenis === 'teks' ? `="${bila.sama.replaceAll('"', '""')}"` : `=${bila.batas}`;
        cellValue.rule = { formula1: nilai, operator: operatorHost[bila.jenis] };
      }),
    ),
    pada(BYTE_AREA, (sheet) => aturUkuran(sheet, susunan)),
  ];
}

const mutlak = ({ kiri, kanan, atas, bawah }: Rentang): string =>
  `$${hurufKolom(kiri + 1)}$${atas}:$${hurufKolom(kanan + 1)}$${bawah}`;

function aturUkuran(sheet: Excel.Worksheet, { spec, sel }: SusunanBebas): void {
  for (const [huruf, karakter] of Object.entries(spec.lebar))
    sheet.getRange(`${huruf}:${huruf}`).format.columnWidth = titikLebar(karakter);
  const akhir = sel.at(-1)?.baris;
  if (akhir !== undefined) sheet.getRange(`2:${akhir}`).format.autofitRows();
  for (const [baris, titik] of Object.entries(spec.tinggi ?? {}))
    sheet.getRange(`${baris}:${baris}`).format.rowHeight = titik;
}
