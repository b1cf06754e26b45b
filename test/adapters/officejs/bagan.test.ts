import type { BukuOfficeJs } from '../../../src/adapters/officejs/buku-office-js';
import { laksanakan } from '../../../src/adapters/officejs/lintas-pekerja/pelaksana';
import { jalankanLintasPekerja } from '../../../src/adapters/officejs/lintas-pekerja/perekam';
import type { Workbook } from '../../../src/application/ports/workbook';
import { formatArea } from '../../../workbench/host/book/address';
import type { ChartModel, ChartSeriesModel } from '../../../workbench/host/book/chart';
import { anchorAt, type Anchor } from '../../../workbench/host/book/extent';
import type { Host } from '../../../workbench/host/host';
import { baganCapaian, baganTren, LEMBAR_DASBOR, LEMBAR_DATA, lembarBerbagan } from '../../bangun/bagan';
import {
  kontrakBagan,
  type BaganTerlihat,
  type DeretTerlihat,
  type PenyediaBagan,
} from '../../kontrak/bagan';
import { lembar, tigaBaris } from '../../kontrak/bahan';
import { excelBaru, lihat, nilaiDari, type ExcelUji } from './alat';

const hostOf = new WeakMap<Workbook, Host>();
const lembarHost = (buku: Workbook, nama: string) => hostOf.get(buku)!.workbook.findSheet(nama)!;
const baganHost = (buku: Workbook, nama: string, id: string): ChartModel =>
  lembarHost(buku, nama).charts.find(({ name }) => name === id)!;

const rgb = (warna: string): string | null => (warna === '' ? null : warna.slice(1));
const deretTerlihat = ({
  nameSource,
  categories,
  values,
  chartType,
  format,
}: ChartSeriesModel): DeretTerlihat => {
  const garis = chartType.startsWith('Line');
  return {
    nama: nameSource,
    kategori: categories,
    nilai: values,
    rupa: garis ? 'garis' : 'batang',
    warna: garis ? rgb(format.line.color) : rgb(format.fill),
  };
};
const terlihat = ({ name, title, chartType, categoryAxis, series }: ChartModel): BaganTerlihat => ({
  id: name,
  judul: title.text,
  mendatar: chartType === 'BarStacked' && categoryAxis.reversePlotOrder,
  deret: series.map(deretTerlihat),
});

const selPada = ({ row, col }: Anchor): string => formatArea({ row, col, rows: 1, cols: 1 });

/** Charts as the workbook of the host has them: at 1.8 Excel's own API cannot tell their sources. */
const diExcel = (buat: () => Promise<ExcelUji>): PenyediaBagan<BukuOfficeJs> => ({
  async buat(daftar) {
    const { host, buku } = await buat();
    nilaiDari(await buku.tambahLembar(daftar));
    host.user.does((workbook) => workbook.deleteSheet(workbook.sheets[0]!));
    hostOf.set(buku, host);
    return buku;
  },
  bagan: (buku, nama) => Promise.resolve(lembarHost(buku, nama).charts.map(terlihat)),
  letak(buku, nama, id) {
    const { sheet, left, top, width, height } = baganHost(buku, nama, id);
    return Promise.resolve([
      selPada(anchorAt(sheet, left, top)),
      // Just inside its lower right corner.
      selPada(anchorAt(sheet, left + width - 1, top + height - 1)),
    ]);
  },
  geser(buku, nama, id, baris) {
    const bagan = baganHost(buku, nama, id);
    for (const sudut of ['from', 'to'] as const)
      bagan[sudut] = { ...bagan[sudut], row: bagan[sudut].row + baris };
    return Promise.resolve(buku);
  },
  warnai(buku, nama, id, warna) {
    baganHost(buku, nama, id).series[0]!.format.fill = `#${warna}`;
    return Promise.resolve(buku);
  },
  hapusBagan(buku, nama, id) {
    const { charts } = lembarHost(buku, nama);
    charts.splice(charts.indexOf(baganHost(buku, nama, id)), 1);
    return Promise.resolve(buku);
  },
  gantiNama(buku, dari, ke) {
    hostOf.get(buku)!.user.does((workbook) => workbook.renameSheet(workbook.findSheet(dari)!, ke));
    return Promise.resolve(buku);
  },
});

/** Requests as data, as they pass between the pane's worker and the thread of Office.js. */
const dariPekerjaLain = jalankanLintasPekerja(async (skrip) =>
  structuredClone(await laksanakan(structuredClone(skrip))),
);

for (const apiSet of ['1.8', '1.14'] as const)
  kontrakBagan(
    `BukuOfficeJs ${apiSet}`,
    diExcel(() => excelBaru({ apiSet })),
  );
kontrakBagan(
  'BukuOfficeJs 1.15 dari pekerja lain',
  diExcel(() => excelBaru({ apiSet: '1.15' }, { jalankan: dariPekerjaLain })),
);

const berbagan = async (...isi: Parameters<typeof lembarBerbagan>): Promise<ExcelUji> => {
  const uji = await excelBaru({ apiSet: '1.8' });
  nilaiDari(await uji.buku.tambahLembar([lembar(tigaBaris)]));
  nilaiDari(await uji.buku.susunLembarBebas(lembarBerbagan(...isi)));
  hostOf.set(uji.buku, uji.host);
  return uji;
};

test('sumbu, judul, legenda dan label seperti yang diuraikan', async () => {
  const { buku } = await berbagan();
  const capaian = baganHost(buku, LEMBAR_DASBOR, 'capaian');
  expect(capaian.valueAxis).toMatchObject({ minimum: 0, maximum: 120, majorUnit: 20, numberFormat: '0' });
  expect(capaian).toMatchObject({ plotVisibleOnly: false, displayBlanksAs: 'NotPlotted' });
  expect(capaian.legend).toMatchObject({ visible: true, position: 'Bottom' });
  expect(capaian.series.map((satu) => [satu.chartType, satu.format.line.lineStyle])).toEqual([
    ...Array.from({ length: 4 }, () => ['ColumnStacked', 'Automatic']),
    ['Line', 'Dash'],
  ]);
  const unit = baganHost(buku, LEMBAR_DASBOR, 'status-unit');
  expect(unit.categoryAxis).toMatchObject({ reversePlotOrder: true, position: 'Maximum' });
  expect(
    unit.series.every(({ hasDataLabels, labels }) => hasDataLabels && labels.position === 'Center'),
  ).toBe(true);
  expect(baganHost(buku, LEMBAR_DASBOR, 'jadwal').legend.visible).toBe(false);
});

test('judul dan batas yang diganti orang tetap; yang tidak diganti mengikuti uraian', async () => {
  const { buku } = await berbagan([baganCapaian, baganTren]);
  baganHost(buku, LEMBAR_DASBOR, 'capaian').title.text = 'Judul Kepala';
  baganHost(buku, LEMBAR_DASBOR, 'tren').valueAxis.maximum = 250;
  const baru = [
    { ...baganCapaian, judul: 'Capaian TW III', sumbu: { ...baganCapaian.sumbu, maks: 140 } },
    { ...baganTren, judul: 'Tren TW III', sumbu: { ...baganTren.sumbu, maks: 200 } },
  ];
  nilaiDari(await buku.susunLembarBebas(lembarBerbagan(baru)));
  const [capaian, tren] = ['capaian', 'tren'].map((id) => baganHost(buku, LEMBAR_DASBOR, id)) as [
    ChartModel,
    ChartModel,
  ];
  expect([capaian.title.text, capaian.valueAxis.maximum]).toEqual(['Judul Kepala', 140]);
  expect([tren.title.text, tren.valueAxis.maximum]).toEqual(['Tren TW III', 250]);
});

test('deret yang dibuang orang tidak kembali dan tidak menggeser yang lain', async () => {
  const { buku } = await berbagan([baganCapaian]);
  const bagan = baganHost(buku, LEMBAR_DASBOR, 'capaian');
  bagan.series.splice(1, 1);
  nilaiDari(await buku.susunLembarBebas(lembarBerbagan([{ ...baganCapaian, alt: 'Lain.' }])));
  expect(bagan.series.map(({ values }) => values)).toEqual(
    ['B', 'D', 'E', 'F'].map((huruf) => `'${LEMBAR_DATA}'!$${huruf}$4:$${huruf}$9`),
  );
});

test('bagan yang dijadikan lingkaran oleh orang tidak menggagalkan penyusunan', async () => {
  const { buku } = await berbagan([baganTren]);
  const bagan = baganHost(buku, LEMBAR_DASBOR, 'tren');
  bagan.chartType = 'Pie';
  const sumbu = { ...baganTren.sumbu, maks: 200 };
  nilaiDari(await buku.susunLembarBebas(lembarBerbagan([{ ...baganTren, sumbu }])));
  expect([bagan.chartType, bagan.valueAxis.maximum]).toEqual(['Pie', 100]);
});

test('pada lembar yang dilindungi bagan disusun lalu lembarnya terlindung lagi', async () => {
  const { buku, host } = await berbagan([baganTren], { dilindungi: true });
  expect(lembarHost(buku, LEMBAR_DASBOR).protection).toBeDefined();
  nilaiDari(await buku.susunLembarBebas(lembarBerbagan([baganTren, baganCapaian], { dilindungi: true })));
  expect(lembarHost(buku, LEMBAR_DASBOR).charts).toHaveLength(2);
  expect(lembarHost(buku, LEMBAR_DASBOR).protection).toBeDefined();
  expect(lihat(host, LEMBAR_DASBOR, 'A1')).toBe('#bebas:dasbor-uji');
});

test('lima bagan dan 40 × 20 sel: tiga permintaan, sebanyak tanpa bagan', async () => {
  const lima = Array.from({ length: 5 }, (_, ke) => ({ ...baganCapaian, id: `capaian-${ke}` }));
  const sel = Array.from({ length: 800 }, (_, ke) => ({
    alamat: `${String.fromCharCode(65 + 16 + (ke % 4))}${2 + Math.floor(ke / 4)}`,
    isi: ke,
  }));
  const permintaan = async (bagan: Parameters<typeof lembarBerbagan>[0]): Promise<number[]> => {
    const { host, buku } = await excelBaru({ apiSet: '1.8' });
    nilaiDari(await buku.tambahLembar([lembar(tigaBaris)]));
    const hasil: number[] = [];
    for (let kali = 0; kali < 2; kali++) {
      host.restart();
      nilaiDari(await buku.susunLembarBebas(lembarBerbagan(bagan, { sel })));
      hasil.push(host.counters.requests);
    }
    return hasil;
  };
  // Two map the workbook, as each call of the port does; then what is there, what is in it, and all that is written.
  expect(await permintaan([])).toEqual([2 + 3, 2 + 3]);
  expect(await permintaan(lima)).toEqual([2 + 3, 2 + 3]);
});
