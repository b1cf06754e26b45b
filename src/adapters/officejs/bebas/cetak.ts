import type { LembarBebas } from '../../../lembar/bebas/tipe';

const TITIK_PER_INCI = 72;

/** Print layout (ExcelApi 1.9): A4, one page wide. */
export function cetak(sheet: Excel.Worksheet, { cetak: atur }: LembarBebas): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = atur?.arah === 'mendatar' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.leftMargin = 0.4 * TITIK_PER_INCI;
  pageLayout.rightMargin = 0.4 * TITIK_PER_INCI;
  pageLayout.topMargin = 0.5 * TITIK_PER_INCI;
  pageLayout.bottomMargin = 0.6 * TITIK_PER_INCI;
  if (atur?.ulangi !== undefined) pageLayout.setPrintTitleRows(`$${atur.ulangi[0]}:$${atur.ulangi[1]}`);
  if (atur?.area !== undefined) pageLayout.setPrintArea(atur.area);
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const baris of atur?.halaman ?? []) sheet.horizontalPageBreaks.add(`A${baris}`);
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = '&8&A';
  defaultForAllPages.rightFooter = '&8Halaman &P dari &N';
}
