import type { Style } from './style';

/** Looks of built-in cell styles that are used most (Excel.BuiltInStyle), as Excel 2013 to 2021 draw them. */
export const builtInStyles: ReadonlyMap<string, Partial<Style>> = new Map<string, Partial<Style>>([
  ['Normal', {}],
  ['Good', { fillColor: '#C6EFCE', fillPattern: 'Solid', fontColor: '#006100' }],
  ['Bad', { fillColor: '#FFC7CE', fillPattern: 'Solid', fontColor: '#9C0006' }],
  ['Neutral', { fillColor: '#FFEB9C', fillPattern: 'Solid', fontColor: '#9C5700' }],
  ['Input', { fillColor: '#FFCC99', fillPattern: 'Solid', fontColor: '#3F3F76' }],
  ['Output', { fillColor: '#F2F2F2', fillPattern: 'Solid', fontColor: '#3F3F3F', fontBold: true }],
  ['Calculation', { fillColor: '#F2F2F2', fillPattern: 'Solid', fontColor: '#FA7D00', fontBold: true }],
  ['Note', { fillColor: '#FFFFCC', fillPattern: 'Solid' }],
  ['WarningText', { fontColor: '#FF0000' }],
  ['ExplanatoryText', { fontColor: '#7F7F7F', fontItalic: true }],
  ['Title', { fontName: 'Calibri Light', fontSize: 18, fontColor: '#44546A' }],
  ['Heading1', { fontSize: 15, fontBold: true, fontColor: '#44546A' }],
  ['Heading2', { fontSize: 13, fontBold: true, fontColor: '#44546A' }],
  ['Heading3', { fontSize: 11, fontBold: true, fontColor: '#44546A' }],
  ['Heading4', { fontSize: 11, fontBold: true, fontColor: '#44546A' }],
  ['Total', { fontBold: true }],
  ['Comma', { numberFormat: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)' }],
  ['CommaZero', { numberFormat: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)' }],
  ['Percent', { numberFormat: '0%' }],
]);
