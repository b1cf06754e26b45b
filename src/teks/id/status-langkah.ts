import { labelSebutanLangkah, type SebutanLangkah } from '../../domain/sop/sebutan-langkah';

/** Where a step stands, as the sheet Alur SOP says it. */
export const statusLangkah: Readonly<Record<SebutanLangkah, string>> = labelSebutanLangkah;
