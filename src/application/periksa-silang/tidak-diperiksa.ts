import type { LewatBatasExcel } from '../../domain/rumus/excel/batas-excel';

/** Why a figure has no formula in the workbook. */
export type SebabTidakDiperiksa =
  | LewatBatasExcel
  /** The formula has a mistake, or stands in a circle. */
  | { readonly jenis: 'rumus' }
  /** Of a locked period: the plan of today has no such indicator. */
  | { readonly jenis: 'tanpa-indikator' }
  /** The data of today have no such unit in the period. */
  | { readonly jenis: 'tanpa-unit' }
  /** It reads another figure, which has none. */
  | { readonly jenis: 'rujukan'; readonly kode: string };

/** In the workbook, which is Indonesian whatever the language of who asks. */
export function kalimatTidakDiperiksa(sebab: SebabTidakDiperiksa): string {
  switch (sebab.jenis) {
    case 'panjang':
      return `rumus Excel-nya ${sebab.ada} huruf; Excel menerima paling banyak ${sebab.paling}`;
    case 'kedalaman':
      return `rumus Excel-nya bertingkat ${sebab.ada}; Excel menerima paling banyak ${sebab.paling}`;
    case 'rumus':
      return 'rumus indikator ini salah atau saling merujuk';
    case 'tanpa-indikator':
      return 'indikator ini tidak ada lagi pada rencana sekarang';
    case 'tanpa-unit':
      return 'unit ini tidak ada pada periode itu menurut data sekarang';
    case 'rujukan':
      return `merujuk ${sebab.kode}, yang tidak diperiksa`;
  }
}
