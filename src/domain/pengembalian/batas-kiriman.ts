/**
 * Issues by which a lost copy can be ahead of the register. A number beyond is no issue of ours: taking it in would carry
 * the numbers of later issues to where they have no room (`identitas.ts` reads nine digits).
 */
export const LOMPATAN_KIRIMAN = 100;
