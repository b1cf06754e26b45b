/** Page layout of a sheet, with the values of a new one (Excel.PageLayout); margins in points. */
export class PageLayoutModel {
  blackAndWhite = false;
  bottomMargin = 54;
  centerHorizontally = false;
  centerVertically = false;
  draftMode = false;
  firstPageNumber: number | '' = '';
  footerMargin = 21.6;
  headerMargin = 21.6;
  leftMargin = 50.4;
  orientation = 'Portrait';
  paperSize = 'Letter';
  printComments = 'NoComments';
  printErrors = 'AsDisplayed';
  printGridlines = false;
  printHeadings = false;
  printOrder = 'DownThenOver';
  rightMargin = 50.4;
  topMargin = 54;
  zoom: Readonly<Record<string, number>> = { scale: 100 };
  /** A1 address without sheet. */
  printArea: string | undefined;
  titleRows: string | undefined;
  titleColumns: string | undefined;
  readonly headerFooter = {
    defaultForAllPages: new HeaderFooterModel(),
    evenPages: new HeaderFooterModel(),
    firstPage: new HeaderFooterModel(),
    oddPages: new HeaderFooterModel(),
    state: 'Default',
    useSheetMargins: true,
    useSheetScale: true,
  };
}

export class HeaderFooterModel {
  leftHeader = '';
  centerHeader = '';
  rightHeader = '';
  leftFooter = '';
  centerFooter = '';
  rightFooter = '';
}
