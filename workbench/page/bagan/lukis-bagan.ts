import { susunGambar } from '../../../src/lembar/bagan/gambar/gambar';
import type { ChartModel } from '../../host/book/chart';
import { displayText } from '../../host/book/view';
import { elemen } from '../elemen';
import { teks } from '../teks';
import { bahanBagan } from './bahan';
import { svgGambar } from './svg';
import { warnaDeret } from './warna';

/** A chart as it stands on the sheet: title, drawing, names of its series. */
export function lukisBagan(bagan: ChartModel, lebar: number): HTMLElement {
  const { title, alternativeText, name, chartType, valueAxis, legend } = bagan;
  const judul = title.visible ? title.text : '';
  const bahan = bahanBagan(bagan);
  const tulis = (nilai: number): string =>
    displayText(nilai, valueAxis.numberFormat, bagan.sheet.book.locale);
  const gambar = bahan && susunGambar(bahan, lebar, tulis);
  const isi =
    gambar === undefined
      ? elemen('p', {}, bahan === undefined ? teks().jenisBaganLain(chartType) : teks().baganKosong)
      : svgGambar(
          gambar,
          (ke) => warnaDeret(bagan, ke),
          (ke) => bagan.series[ke]?.format.line.lineStyle === 'Dash',
        );
  const legenda = (bahan?.deret ?? []).map(({ nama, rupa, acuan }, ke) =>
    rupa === 'tak-tampak'
      ? ''
      : elemen(
          'span',
          {},
          elemen('i', {
            class: rupa === 'garis' ? (acuan ? 'putus' : 'garis') : 'batang',
            style: `color:${warnaDeret(bagan, ke)}`,
          }),
          nama,
        ),
  );
  return elemen(
    'div',
    {
      class: 'bagan',
      role: 'img',
      'aria-label': [judul || name, alternativeText].filter(Boolean).join('. '),
    },
    ...(judul === '' ? [] : [elemen('b', {}, judul)]),
    isi,
    ...(legend.visible && gambar !== undefined ? [elemen('div', { class: 'legenda' }, ...legenda)] : []),
  );
}
