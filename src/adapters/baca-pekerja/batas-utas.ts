/** What a reading thread may take for a file from outside (docs/batas.md#limits-that-held). */
export const batasUtas = {
  /** Seconds for a file. The largest that may come takes some seconds on a slow machine. */
  detik: 20,
  /** Each file that took too long halves the seconds of those after it, down to these: ten of them cost one minute, not five. */
  detikPalingSedikit: 5,
  /** After so many seconds at one file a second thread reads the others. One alone reads a hundred usual files a second. */
  detikSabar: 1,
  /** Bytes of files that a thread is given ahead, as they are packed: so much of its results can wait at most. */
  byteDiMuka: 3 * 1024 * 1024,
  /** Megabytes of its heap, where a thread's can be bounded; flat arrays come on top, which the limits of a file bound. */
  memoriMb: 384,
} as const;
