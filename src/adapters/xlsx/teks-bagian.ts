/** Text of an XML part: UTF-8, or UTF-16 told by its mark or by how `<` is written; `undefined` where it is neither. */
export function teksDari(data: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encodingOf(data), { fatal: true }).decode(data);
  } catch {
    return undefined; // not valid in that encoding
  }
}

function encodingOf(data: Uint8Array): string {
  const [a, b] = data;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

/** The bytes of an XML part as UTF-8 without mark, the same ones where they are that already. */
export function sebagaiUtf8(data: Uint8Array): Uint8Array {
  if (encodingOf(data) !== 'utf-8') return new TextEncoder().encode(teksDari(data) ?? '');
  const [a, b, c] = data;
  return a === 0xef && b === 0xbb && c === 0xbf ? data.subarray(3) : data;
}
