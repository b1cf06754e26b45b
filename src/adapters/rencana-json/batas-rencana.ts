/**
 * How much of a plan document is read at most. How many rows each part may have is in the schema, which is published: of
 * 1,000 indicators with targets of every unit there are some 200,000 rows, three million values.
 */
export const batasRencana = {
  /** Bytes of the file. */
  berkas: 20 * 1024 * 1024,
  /** Values, counted by what separates them. */
  nilai: 4_000_000,
  /** Brackets in each other: deeper than any plan, and as deep as the search for a mistake goes. */
  dalam: 1000,
  // What is too much of these the schema tells, with its place.
  baris: Infinity,
  kolom: Infinity,
} as const;
