const MB = 1024 * 1024;

/**
 * Bytes that the tables of all files read in one run may take together, about. The returns of 500 units with a thousand rows
 * each take 150 MB; files that are made to hurt take 50 MB each.
 */
export const BATAS_MUATAN_SEKALIGUS = 256 * MB;
