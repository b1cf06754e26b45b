import { halamanSelebar } from '../../../lembar/lebar-halaman';
import type { KolomSpec } from '../../../lembar/tipe';

const TITIK_PER_INCI = 72;

/** Print layout (ExcelApi 1.9): A4 across, as many pages wide as can be read, headers on each. */
export function aturHalaman(sheet: Excel.Worksheet, kolom: readonly KolomSpec[], barisKepala: number): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: halamanSelebar(kolom) };
  pageLayout.leftMargin = 0.4 * TITIK_PER_INCI;
  pageLayout.rightMargin = 0.4 * TITIK_PER_INCI;
  pageLayout.topMargin = 0.5 * TITIK_PER_INCI;
  pageLayout.bottomMargin = 0.6 * TITIK_PER_INCI;
  pageLayout.setPrintTitleRows(`$${barisKepala}:$${barisKepala}`);
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = '&8&A';
  defaultForAllPages.rightFooter = '&8Halaman &P dari &N';
}
