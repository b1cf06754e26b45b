import type { ChartModel } from '../../book/chart';

/** A part that a chart part names, or an address outside. */
interface NamedPart {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
  readonly bytes?: Uint8Array;
  readonly contentType?: string | undefined;
}

/** A chart part as a file had it. */
export interface ChartPart {
  readonly xml: string;
  /** What the chart was like then. */
  readonly print: string;
  readonly parts: readonly NamedPart[];
}

/** Everything of a chart but its place and its file, as a text that can be compared. */
export const chartPrint = ({
  chartType,
  displayBlanksAs,
  plotVisibleOnly,
  title,
  legend,
  labels,
  categoryAxis,
  valueAxis,
  format,
  series,
}: ChartModel): string =>
  JSON.stringify(
    [
      chartType,
      displayBlanksAs,
      plotVisibleOnly,
      title,
      legend,
      labels,
      categoryAxis,
      valueAxis,
      format,
      series,
    ],
    (_key, value: unknown) => (value instanceof Map ? [...(value as ReadonlyMap<unknown, unknown>)] : value),
  );
