import type { KolomSpec } from '../../../../lembar/tipe';
import type { GayaBungkus } from './gaya-bungkus';

/** What a workbook's styles say of cells that are written. */
export interface KonteksTulis {
  /** The style in which a number of that column looks like one: `gaya`, or one like it with the column's own number format. */
  gayaAngka(gaya: string | undefined, nilai: number, spec: KolomSpec): string | undefined;
  /** Days to take off a date before it is written with this style: 1462 in a workbook that counts from 1904. */
  geserTanggal(gaya: string | undefined): number;
  readonly bungkus: GayaBungkus;
}
