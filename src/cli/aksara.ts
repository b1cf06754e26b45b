/**
 * Names of files and values of cells come from anyone. A terminal obeys control characters in them and shows text with
 * overrides of its direction in another order than it has; both are printed as what they are.
 */
const KENDALI = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

/** JSON escapes the rest of them itself. */
const KENDALI_JSON = /[\u007f-\u009f\p{Bidi_Control}\u2028\u2029]/gu;

const GAMBAR_KENDALI = 0x2400;
const GAMBAR_HAPUS = '␡';

function tampakkan(huruf: string): string {
  const kode = huruf.codePointAt(0) ?? 0;
  if (kode < 0x20) return String.fromCodePoint(GAMBAR_KENDALI + kode);
  return kode === 0x7f ? GAMBAR_HAPUS : `\\u{${kode.toString(16)}}`;
}

/** One line that a terminal shows as it is: `␛[31m`, `\u{202e}`. A line break in it is none. */
export const barisAman = (teks: string): string => teks.replace(KENDALI, tampakkan);

/** A JSON document that a terminal shows as it is, and that says the same. */
export const jsonAman = (isi: unknown): string =>
  JSON.stringify(isi, undefined, 2).replace(
    KENDALI_JSON,
    (huruf) => `\\u${huruf.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
