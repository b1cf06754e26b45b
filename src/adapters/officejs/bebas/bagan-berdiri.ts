import { sidikBagan, sidikPotongan } from '../../../application/bebas/sidik-bagan';
import type { BaganTersusun } from '../../../application/bebas/susunan';
import type { KegagalanBuku } from '../../../application/ports/workbook';
import { ok, type Result } from '../../../domain/umum/result';
import type { SumbuBagan } from '../../../lembar/bagan/tipe';
import type { CatatanBagan } from '../../../lembar/bebas/penanda';
import type { Jalur } from '../jalur';

/** A chart as it stands on a sheet. */
export interface BaganBerdiri {
  readonly nama: string;
  readonly jenis: string;
  readonly judul: string;
  readonly banyakDeret: number;
}

/** Asks for the charts of a sheet; they are there after the sync. */
export function mintaBagan(sheet: Excel.Worksheet): () => readonly BaganBerdiri[] {
  sheet.charts.load('items/name,items/chartType,items/title/text,items/series/count');
  return () =>
    sheet.charts.items.map(({ name, chartType, title, series }) => ({
      nama: name,
      jenis: chartType,
      judul: title.text,
      banyakDeret: series.count,
    }));
}

/** What has to be known of a chart before it can be renewed, beside what every chart of a sheet is asked for. */
export interface RincianBerdiri {
  /** Names of its series, where a person took some away or added some. */
  readonly deret?: readonly string[];
  /** Limits of its values, where the description has others than before. */
  readonly sumbu?: SumbuBagan;
}

/** Other kinds have no axis of values: to ask for it would fail, and the whole request with it. */
const BERSUMBU = /^(?:3D)?(?:Column|Bar|Line|Area|XYScatter)/;

const isSumbuBerubah = ({ bagan }: BaganTersusun, catatan: CatatanBagan, { jenis }: BaganBerdiri): boolean =>
  BERSUMBU.test(jenis) && sidikBagan(bagan).sumbu !== catatan.sumbu;

/** One sync for all charts of a sheet, and none where nothing more has to be known. */
export async function mintaRincian(
  jalur: Jalur,
  lembar: string,
  perbarui: readonly {
    readonly tersusun: BaganTersusun;
    readonly berdiri: BaganBerdiri;
    readonly catatan: CatatanBagan;
  }[],
): Promise<Result<ReadonlyMap<string, RincianBerdiri>, KegagalanBuku>> {
  const diminta = perbarui
    .map(({ tersusun, berdiri, catatan }) => ({
      nama: berdiri.nama,
      deret: berdiri.banyakDeret !== tersusun.isi.deret.length,
      sumbu: isSumbuBerubah(tersusun, catatan, berdiri),
    }))
    .filter(({ deret, sumbu }) => deret || sumbu);
  if (diminta.length === 0) return ok(new Map());
  return jalur.minta(({ workbook }) => {
    const { charts } = workbook.worksheets.getItem(lembar);
    const dibaca = diminta.map((satu) => {
      const chart = charts.getItem(satu.nama);
      const { series } = chart;
      const { valueAxis } = chart.axes;
      if (satu.deret) series.load('items/name');
      if (satu.sumbu) valueAxis.load('minimum,maximum,majorUnit');
      return { satu, series, valueAxis };
    });
    return () =>
      new Map(
        dibaca.map(({ satu, series, valueAxis }): [string, RincianBerdiri] => [
          satu.nama,
          {
            ...(satu.deret ? { deret: series.items.map(({ name }) => name) } : {}),
            ...(satu.sumbu ? { sumbu: batasSumbu(valueAxis) } : {}),
          },
        ]),
      );
  });
}

/** An empty text is a limit that Excel chooses. */
function batasSumbu({ minimum, maximum, majorUnit }: Excel.ChartAxis): SumbuBagan {
  const [min, maks, langkah] = [minimum, maximum, majorUnit] as unknown[];
  return {
    ...(typeof min === 'number' ? { min } : {}),
    ...(typeof maks === 'number' ? { maks } : {}),
    ...(typeof langkah === 'number' ? { langkah } : {}),
  };
}

export const isJudulKita = ({ judul }: BaganBerdiri, catatan: CatatanBagan): boolean =>
  sidikPotongan(judul) === catatan.judul;
