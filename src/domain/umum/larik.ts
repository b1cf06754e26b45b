/**
 * Elements of typed arrays by an index that the loop around has checked: a hole is a bug and throws. One reader per kind of
 * array, so that the engine sees one shape in each: it builds them into the loops, where the check costs nothing.
 */
const luarLarik = (i: number): never => {
  throw new RangeError(`index ${i} outside the array`);
};

export function angkaDi(larik: Float64Array, i: number): number {
  const isi = larik[i];
  return isi === undefined ? luarLarik(i) : isi;
}

export function kodeDi(larik: Uint8Array, i: number): number {
  const isi = larik[i];
  return isi === undefined ? luarLarik(i) : isi;
}

export function posisiDi(larik: Int32Array, i: number): number {
  const isi = larik[i];
  return isi === undefined ? luarLarik(i) : isi;
}

export function indeksDi(larik: Uint32Array, i: number): number {
  const isi = larik[i];
  return isi === undefined ? luarLarik(i) : isi;
}
