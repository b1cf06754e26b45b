/**
 * Bounds of one formula. mathjs overflows its stack on 10,000 brackets or 20,000 terms, and a formula arrives from
 * workbooks that others edited: past these bounds nothing is parsed.
 */
export const batasRumus = { karakter: 4000, unsur: 1000, kedalaman: 40 } as const;
