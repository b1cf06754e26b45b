/**
 * How much is written into a workspace at most (docs/batas.md), in a file and in Excel alike: what every command then still
 * reads. Rows of one table; of the compiled tables, all levels and periods together.
 */
export const batasTulis = {
  barisTabel: 300_000,
  barisKompilasi: 300_000,
} as const;

export type BatasTulis = Readonly<Record<keyof typeof batasTulis, number>>;
