import { startExcel } from '../../../workbench/host/bridge/client';
import { errorOf, filled, settled, valuesOf } from './alat';

// What Microsoft's Script Lab samples ask of a host (see workbench/host/CONFORMANCE.md), in words of our own.
beforeEach(() => {
  startExcel();
});

const lembar = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem('Sheet1');

describe('sifat sel', () => {
  const atur = (sifat: Excel.SettableCellProperties[][], alamat = 'A1:B1'): Promise<string> =>
    errorOf((context) => lembar(context).getRange(alamat).setCellProperties(sifat));

  const baca = (alamat: string, opsi: Excel.CellPropertiesLoadOptions): Promise<Excel.CellProperties[][]> =>
    Excel.run(async (context) => {
      const hasil = lembar(context).getRange(alamat).getCellProperties(opsi);
      await context.sync();
      return hasil.value;
    });

  test('setiap sel mendapat sifatnya sendiri; yang tidak disebut tetap', async () => {
    await atur([[{ format: { font: { bold: true } } }, { format: { fill: { color: 'Blue' } } }]]);
    await atur([[{ format: { font: { color: 'darkmagenta' } } }, {}]]);
    const opsi = { address: true, format: { fill: { color: true }, font: { bold: true, color: true } } };
    expect(await baca('A1:B1', opsi)).toEqual([
      [
        {
          address: 'Sheet1!A1',
          format: { fill: { color: '#FFFFFF' }, font: { bold: true, color: '#8B008B' } },
        },
        {
          address: 'Sheet1!B1',
          format: { fill: { color: '#0000FF' }, font: { bold: false, color: '#000000' } },
        },
      ],
    ]);
  });

  test('garis, gaya bernama, dan perataan', async () => {
    const garis = { borders: { bottom: { style: 'Continuous' as const, color: 'red' } } };
    await atur([[{ format: { ...garis, horizontalAlignment: 'Right' } }, { style: 'Heading1' }]]);
    const [[satu, dua]] = (await baca('A1:B1', {
      style: true,
      format: { borders: { style: true, color: true }, horizontalAlignment: true },
    })) as [[Excel.CellProperties, Excel.CellProperties]];
    expect(satu).toMatchObject({
      style: 'Normal',
      format: {
        borders: { bottom: { style: 'Continuous', color: '#FF0000' }, top: { style: 'None' } },
        horizontalAlignment: 'Right',
      },
    });
    expect(dua).toMatchObject({ style: 'Heading1', format: { borders: { bottom: { style: 'None' } } } });
  });

  test('susunan yang tidak seukuran rentang ditolak', async () => {
    expect(await atur([[{}]])).toBe('InvalidArgument Range.setCellProperties');
  });
});

test('satu format dalam susunan satu sel berlaku untuk seluruh rentang', async () => {
  await errorOf((context) => {
    lembar(context).getRange('A1:B2').numberFormat = [['0.00']];
  });
  const format = await Excel.run(async (context) => {
    const range = lembar(context).getRange('A1:B2').load('numberFormat');
    await context.sync();
    return range.numberFormat as string[][];
  });
  expect(format).toEqual([
    ['0.00', '0.00'],
    ['0.00', '0.00'],
  ]);
});

test('RangeAreas.copyFrom menyalin ke setiap bagian, rumusnya bergeser', async () => {
  await filled('A1:A2', [[3], ['=A1']]);
  await errorOf((context) => lembar(context).getRanges('C2,E2').copyFrom('A2', 'Formulas'));
  const rumus = await Excel.run(async (context) => {
    const range = lembar(context).getRange('C2:E2').load('formulas');
    await context.sync();
    return range.formulas as unknown[][];
  });
  expect(rumus).toEqual([['=C1', '', '=E1']]);
  expect(await valuesOf('A1')).toEqual([[3]]);
});

describe('bagan', () => {
  const bagan = (context: Excel.RequestContext): Excel.Chart => lembar(context).charts.getItem('B');

  beforeEach(async () => {
    await filled('A1:B4', [
      ['Unit', 'Nilai'],
      ['A', 10],
      ['B', 20],
      ['C', 30],
    ]);
    await errorOf((context) => {
      lembar(context).charts.add('ColumnClustered', lembar(context).getRange('A1:B4')).name = 'B';
    });
  });

  test('titik: banyaknya, nilainya, dan rupa satu titik yang tidak mengubah titik lain', async () => {
    await Excel.run(async (context) => {
      const { points } = bagan(context).series.getItemAt(0);
      const satu = points.getItemAt(1);
      satu.format.fill.setSolidColor('pink');
      satu.hasDataLabel = true;
      satu.markerSize = 9;
      satu.dataLabel.text = 'tertinggi';
      satu.dataLabel.load('text,showValue');
      points.load('count,items/value,items/hasDataLabel,items/markerSize');
      await context.sync();
      expect(points.count).toBe(3);
      expect(points.items.map(({ value }): unknown => value)).toEqual([10, 20, 30]);
      expect(points.items.map(({ hasDataLabel }) => hasDataLabel)).toEqual([false, true, false]);
      expect(points.items.map(({ markerSize }) => markerSize)).toEqual([5, 9, 5]);
      expect(satu.dataLabel.text).toBe('tertinggi');
    });
    expect(await errorOf((context) => bagan(context).series.getItemAt(0).points.getItemAt(3))).toBe(
      'ItemNotFound ChartPointsCollection.getItemAt',
    );
  });

  test('urutan deret dan ukuran gelembung', async () => {
    await Excel.run(async (context) => {
      const { series } = bagan(context);
      const baru = series.add('Baru');
      baru.setBubbleSizes(lembar(context).getRange('B3:B4'));
      baru.plotOrder = 0;
      const ukuran = baru.getDimensionValues('BubbleSizes');
      series.load('items/name,items/plotOrder');
      await context.sync();
      expect(series.items.map(({ name, plotOrder }) => [name, plotOrder])).toEqual([
        ['Baru', 0],
        ['Nilai', 1],
      ]);
      expect(ukuran.value).toEqual([20, 30]);
    });
  });

  test('sumbu: tanda, skala, dan tempat yang diberi angka', async () => {
    await Excel.run(async (context) => {
      const sumbu = bagan(context).axes.valueAxis;
      sumbu.majorTickMark = 'Cross';
      sumbu.scaleType = 'Logarithmic';
      sumbu.logBase = 100;
      sumbu.showDisplayUnitLabel = false;
      sumbu.setPositionAt(15);
      sumbu.load('majorTickMark,scaleType,logBase,position,positionAt,showDisplayUnitLabel');
      await context.sync();
      expect(sumbu.toJSON()).toMatchObject({
        majorTickMark: 'Cross',
        scaleType: 'Logarithmic',
        logBase: 100,
        showDisplayUnitLabel: false,
        position: 'Custom',
        positionAt: 15,
      });
    });
  });

  test('judul: huruf sebagian, arah, bayangan; daerah gambar', async () => {
    await Excel.run(async (context) => {
      const { title, plotArea } = bagan(context);
      title.text = 'Capaian TW1';
      const awal = title.getSubstring(0, 7).font;
      awal.color = 'yellow';
      title.textOrientation = -45;
      title.showShadow = true;
      plotArea.left = 80;
      title.getSubstring(0, 7).font.load('color');
      const lagi = title.getSubstring(0, 7).font.load('color');
      const lain = title.getSubstring(8, 3).font.load('color');
      title.load('textOrientation,showShadow');
      plotArea.load('left');
      await context.sync();
      expect([lagi.color, lain.color]).toEqual(['#FFFF00', '#595959']);
      expect([title.textOrientation, title.showShadow, plotArea.left]).toEqual([-45, true, 80]);
    });
    expect(await errorOf((context) => bagan(context).title.getSubstring(8, 9))).toBe(
      'InvalidArgument ChartTitle.getSubstring',
    );
  });
});

test.each([
  ['DarkMagenta', '#8B008B'],
  ['rebeccapurple', '#663399'],
  ['AliceBlue', '#F0F8FF'],
])('warna bernama %s dibaca kembali sebagai %s', async (nama, harapan) => {
  const warna = await Excel.run(async (context) => {
    const { fill } = lembar(context).getRange('A1').format;
    fill.color = nama;
    fill.load('color');
    await context.sync();
    return fill.color;
  });
  expect(warna).toBe(harapan);
});

test('kabar tabel menyebut nilai sebelum dan sesudahnya, seperti kabar lembar', async () => {
  const host = startExcel();
  await filled('A1:B2', [
    ['Kode', 'Nilai'],
    ['x', 120],
  ]);
  const rincian: Excel.ChangedEventDetail[] = [];
  await errorOf((context) => {
    lembar(context)
      .tables.add('A1:B2', true)
      .onChanged.add(({ details }) => Promise.resolve(void rincian.push(details)));
  });
  host.user.type('Sheet1', 'B2', 'habis');
  await settled();
  expect(rincian).toEqual([
    { valueBefore: 120, valueAfter: 'habis', valueTypeBefore: 'Double', valueTypeAfter: 'String' },
  ]);
});
