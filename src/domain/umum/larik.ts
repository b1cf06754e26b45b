/**
 * Elements of typed arrays by an index that the loop around has checked: a hole is a bug and throws. One reader per kind of
 * array, so that the engine sees one shape in each and builds it into the loops. The loops that every formula runs through
 * read for themselves and throw this: a call built in costs them some 4 %, the check nothing.
 */
export const luarLarik = (i: number): RangeError => new RangeError(`index ${i} outside the array`);

export function angkaDi(larik: Float64Array, i: number): number {
  const isi = larik[i];
  if (isi === undefined) throw luarLarik(i);
  return isi;
}

export function kodeDi(larik: Uint8Array, i: number): number {
  const isi = larik[i];
  if (isi === undefined) throw luarLarik(i);
  return isi;
}

export function posisiDi(larik: Int32Array, i: number): number {
  const isi = larik[i];
  if (isi === undefined) throw luarLarik(i);
  return isi;
}

export function urutanDi(larik: Uint16Array, i: number): number {
  const isi = larik[i];
  if (isi === undefined) throw luarLarik(i);
  return isi;
}

export function indeksDi(larik: Uint32Array, i: number): number {
  const isi = larik[i];
  if (isi === undefined) throw luarLarik(i);
  return isi;
}
