import type { HeaderFooter, PageMargins } from 'hucre';
import type { HeaderFooterModel, PageLayoutModel } from '../book/page';

/** Files keep margins in inches. */
const inch = 72;

export const marginsOut = (layout: PageLayoutModel): PageMargins => ({
  top: layout.topMargin / inch,
  bottom: layout.bottomMargin / inch,
  left: layout.leftMargin / inch,
  right: layout.rightMargin / inch,
  header: layout.headerMargin / inch,
  footer: layout.footerMargin / inch,
});

export function marginsIn(layout: PageLayoutModel, margins: PageMargins): void {
  for (const side of ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const) {
    const value = margins[side];
    if (value !== undefined) layout[`${side}Margin`] = value * inch;
  }
}

/** Left, centre and right part in one text, each behind its mark. */
const joined = (left: string, center: string, right: string): string =>
  [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].join('');

export function headerFooterOut(model: HeaderFooterModel): HeaderFooter {
  const header = joined(model.leftHeader, model.centerHeader, model.rightHeader);
  const footer = joined(model.leftFooter, model.centerFooter, model.rightFooter);
  return { ...(header === '' ? {} : { oddHeader: header }), ...(footer === '' ? {} : { oddFooter: footer }) };
}

const part = (text: string, mark: 'L' | 'C' | 'R'): string =>
  new RegExp(`&${mark}((?:(?!&[LCR]).)*)`, 's').exec(text)?.[1] ?? '';

export function headerFooterIn(model: HeaderFooterModel, file: HeaderFooter): void {
  const header = file.oddHeader ?? '';
  const footer = file.oddFooter ?? '';
  Object.assign(model, {
    leftHeader: part(header, 'L'),
    centerHeader: part(header, 'C'),
    rightHeader: part(header, 'R'),
    leftFooter: part(footer, 'L'),
    centerFooter: part(footer, 'C'),
    rightFooter: part(footer, 'R'),
  });
}
