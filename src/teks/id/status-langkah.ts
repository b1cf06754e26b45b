import { labelStatusLangkah, type StatusLangkah } from '../../domain/sop/tipe';

/** Where a step stands, as the sheet Alur SOP says it. */
export const statusLangkah: Readonly<Record<StatusLangkah, string>> = labelStatusLangkah;
