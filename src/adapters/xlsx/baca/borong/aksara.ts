/** Characters by their codes, as the hot loops here compare them. */
export const SPASI = 32;
export const KUTIP = 34;
export const MINUS = 45;
export const TITIK = 46;
export const GARIS_MIRING = 47;
export const KODE_0 = 48;
export const KODE_9 = 57;
export const KURANG = 60;
export const SAMA_DENGAN = 61;
export const LEBIH = 62;
export const KODE_A = 65;
export const KODE_Z = 90;

/** What a step here answers where it takes nothing. */
export const TAK_ADA = -1;
