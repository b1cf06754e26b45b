import type { NasibBagan, RencanaBagan } from '../../../application/bebas/nasib-bagan';
import { sidikBagan, sidikSumbu } from '../../../application/bebas/sidik-bagan';
import type { BaganTersusun } from '../../../application/bebas/susunan';
import { tulisRentang } from '../../../lembar/rentang';
import type { SumbuBagan } from '../../../lembar/bagan/tipe';
import type { Kerja } from '../tulis/kirim';
import { rentangHost } from '../rentang-host';
import { isJudulKita, type BaganBerdiri, type RincianBerdiri } from './bagan-berdiri';
import { rupakanBagan } from './rupa-bagan';

const BYTE_BAGAN = 12_000;
const BYTE_DERET = 4000;
const JENIS = {
  bertumpuk: 'ColumnStacked',
  garis: 'LineMarkers',
  'mendatar-bertumpuk': 'BarStacked',
  jadwal: 'BarStacked',
} as const;

/** The charts of a sheet, as they stand and as they are to be. */
export interface BaganLembarHost {
  readonly rencana: RencanaBagan;
  readonly berdiri: ReadonlyMap<string, BaganBerdiri>;
  readonly rincian: ReadonlyMap<string, RincianBerdiri>;
}

/** The steps that make or renew the charts of a sheet; cells come first, for a chart is made of them. */
export function kerjaBagan(lembar: string, { rencana, berdiri, rincian }: BaganLembarHost): Kerja[] {
  return [
    ...rencana.buang.map((nama): Kerja => ({
      byte: BYTE_DERET,
      kerjakan: ({ workbook }) => workbook.worksheets.getItem(lembar).charts.getItem(nama).delete(),
    })),
    ...[...rencana.nasib].flatMap(([tersusun, nasib]): Kerja[] =>
      nasib.jenis === 'biarkan'
        ? []
        : [
            {
              byte: BYTE_BAGAN + BYTE_DERET * tersusun.isi.deret.length,
              kerjakan: ({ workbook }) => {
                const { id } = tersusun.bagan;
                pasang(workbook, lembar, tersusun, {
                  nasib,
                  berdiri: berdiri.get(id),
                  rincian: rincian.get(id) ?? {},
                });
              },
            },
          ],
    ),
  ];
}

function pasang(
  workbook: Excel.Workbook,
  lembar: string,
  tersusun: BaganTersusun,
  kini: {
    readonly nasib: NasibBagan;
    readonly berdiri: BaganBerdiri | undefined;
    readonly rincian: RincianBerdiri;
  },
): void {
  const sheet = workbook.worksheets.getItem(lembar);
  const { bagan, isi, letak } = tersusun;
  const sumber = workbook.worksheets.getItem(isi.lembar);
  const jenis = JENIS[bagan.jenis];
  if (kini.berdiri === undefined) {
    const chart = sheet.charts.add(jenis, blok(sumber, tersusun), 'Columns');
    chart.name = bagan.id;
    const { kiri, atas, kanan, bawah } = letak;
    chart.setPosition(
      tulisRentang({ kiri, atas, kanan: kiri, bawah: atas }),
      tulisRentang({ kiri: kanan, atas: bawah, kanan, bawah }),
    );
    rupakanBagan(chart, tersusun);
    return;
  }
  const chart = sheet.charts.getItem(bagan.id);
  const { catatan } = kini.nasib;
  if (catatan === undefined) {
    // It shows other series than before: made anew where it stands.
    chart.setData(blok(sumber, tersusun), 'Columns');
    chart.chartType = jenis;
    rupakanBagan(chart, tersusun);
    return;
  }
  acukan(chart, sumber, tersusun, kini.berdiri, kini.rincian);
  const baru = sidikBagan(bagan);
  if (baru.judul !== catatan.judul && isJudulKita(kini.berdiri, catatan)) chart.title.text = bagan.judul;
  const { sumbu } = kini.rincian;
  if (sumbu !== undefined && sidikSumbu(sumbu) === catatan.sumbu)
    batasi(chart.axes.valueAxis, bagan.sumbu ?? {});
}

/** The block of a chart: its categories, its series, and their names above. */
const blok = (sumber: Excel.Worksheet, { isi }: BaganTersusun): Excel.Range =>
  rentangHost(sumber, {
    kiri: isi.kategori.kiri,
    kanan: isi.kategori.kiri + isi.deret.length,
    atas: isi.kategori.atas - 1,
    bawah: isi.kategori.bawah,
  });

/** The cells of its series once more: a person may have given others. Series that a person took away stay away. */
function acukan(
  chart: Excel.Chart,
  sumber: Excel.Worksheet,
  { isi }: BaganTersusun,
  { banyakDeret }: BaganBerdiri,
  { deret: nama }: RincianBerdiri,
): void {
  isi.deret.forEach((deret, ke) => {
    const tempat = nama === undefined ? (ke < banyakDeret ? ke : -1) : nama.indexOf(deret.nama);
    if (tempat < 0) return;
    const seri = chart.series.getItemAt(tempat);
    seri.setValues(rentangHost(sumber, deret.sel));
    seri.setXAxisValues(rentangHost(sumber, isi.kategori));
  });
}

/** Limits that Excel chooses again are an empty text. */
function batasi(axis: Excel.ChartAxis, { min, maks, langkah }: SumbuBagan): void {
  axis.minimum = min ?? '';
  axis.maximum = maks ?? '';
  axis.majorUnit = langkah ?? '';
}
