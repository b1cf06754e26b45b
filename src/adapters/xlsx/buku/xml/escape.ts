/** Text as XML character data. */
export const escapeIsi = (teks: string): string =>
  /[&<>]/.test(teks) ? teks.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') : teks;

/** Text as the value of an attribute in double quotes. */
export const escapeAtribut = (teks: string): string =>
  escapeIsi(teks)
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;')
    .replaceAll('\t', '&#9;');
