/** What a reading thread may take for a file from outside (docs/batas.md#limits-that-held). */
export const batasUtas = {
  /** Seconds for a file. The largest that may come takes some seconds on a slow machine. */
  detik: 20,
  /** Each file that took too long halves the seconds of those after it, down to these: ten of them do not cost minutes. */
  detikPalingSedikit: 2,
  /** Megabytes of its heap, where a thread's can be bounded; flat arrays come on top, which the limits of a file bound. */
  memoriMb: 384,
} as const;
