/**
 * How long texts from outside may be, in UTF-16 units (docs/batas.md). What is longer is no value where it would identify
 * something, and is cut where it is only told or kept.
 */

/** One cell, as it is written: Excel's own limit (Microsoft, "Excel specifications and limits"). */
export const BATAS_TEKS_SEL = 32_767;

/** A code: longer ones come from no system, and ids are put together from them. */
export const BATAS_KODE = 255;

/** An id of a row: a source, codes and a serial. */
export const BATAS_ID = 1_000;

/** A text of a plan document, and a name in a list of units: what a person reads in one go. */
export const BATAS_TEKS_RENCANA = 2_000;

/** The name of a sheet or a file where it is told; Excel allows 31, file systems 255. */
export const BATAS_NAMA = 255;

/** One text inside a finding: enough to find it again, whatever stands in the cell. */
export const BATAS_PARAMS = 500;

/** Different characters of one text that a finding names. */
export const AKSARA_DISEBUT = 5;

/** Cleaned texts of one sheet, file or document that are told one by one; the rest is counted. */
export const BERSIHAN_DISEBUT = 50;
