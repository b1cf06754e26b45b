/**
 * A faster way to inflate than the library's, given by whoever has one: Node's own is five times as fast, and a browser has
 * none that answers at once.
 */
export interface Pemekar {
  /** Exactly `ukuran` bytes; `undefined` where the stream yields more or fewer, or is broken. Takes no memory beyond that. */
  readonly mekarkan: (padat: Uint8Array, ukuran: number) => Uint8Array | undefined;
  /** CRC-32 of the zip format. */
  readonly crc32: (data: Uint8Array) => number;
}

const terpasang: { pemekar?: Pemekar } = {};

/** Chosen once, where a program is put together, for all that it reads: what is read does not depend on it. */
export function pasangPemekar(pemekar: Pemekar | undefined): void {
  if (pemekar === undefined) delete terpasang.pemekar;
  else terpasang.pemekar = pemekar;
}

export const pemekar = (): Pemekar | undefined => terpasang.pemekar;
