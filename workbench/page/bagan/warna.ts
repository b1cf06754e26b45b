import type { ChartModel } from '../../host/book/chart';

/** Excel's own colours of series that have none, in their order. */
const bawaan = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

/** Colour of a series by its place. */
export function warnaDeret({ series }: ChartModel, ke: number): string {
  const satu = series[ke];
  const sendiri = satu?.chartType.startsWith('Line') === true ? satu.format.line.color : satu?.format.fill;
  return sendiri === undefined || sendiri === '' ? (bawaan[ke % bawaan.length] ?? '#000000') : sendiri;
}
