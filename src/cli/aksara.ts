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

const amanJson = (teks: string): string =>
  teks.replace(KENDALI_JSON, (huruf) => `\\u${huruf.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** So deep a document is written member by member: findings of files of a result lie no deeper. */
const DALAM_DIRINCI = 5;
/** Characters that go out at a time. */
const SEPOTONG = 1 << 20;

/**
 * A JSON document that a terminal shows as it is, in pieces of whole lines: one text of all of it could be longer than a text
 * can be. They make what `JSON.stringify` would make of it with two spaces.
 */
export function* jsonAman(isi: unknown): Generator<string> {
  let potongan = '';
  for (const satu of bagianJson(isi, '\n', DALAM_DIRINCI)) {
    potongan += satu;
    if (potongan.length < SEPOTONG) continue;
    const akhir = potongan.lastIndexOf('\n');
    if (akhir < 0) continue;
    yield amanJson(potongan.slice(0, akhir));
    potongan = potongan.slice(akhir + 1);
  }
  yield amanJson(potongan);
}

/** `lompat` is a line end with the indent of where the value stands. */
function* bagianJson(isi: unknown, lompat: string, dalam: number): Generator<string> {
  if (typeof isi !== 'object' || isi === null || dalam === 0) {
    yield JSON.stringify(isi ?? null, undefined, 2).replaceAll('\n', lompat);
    return;
  }
  const isDaftar = Array.isArray(isi);
  const anggota = isDaftar
    ? isi.map((satu: unknown) => ['', satu] as const)
    : Object.entries(isi)
        .filter(([, satu]) => satu !== undefined)
        .map(([nama, satu]: [string, unknown]) => [`${JSON.stringify(nama)}: `, satu] as const);
  const [buka, tutup] = isDaftar ? ['[', ']'] : ['{', '}'];
  if (anggota.length === 0) {
    yield `${buka}${tutup}`;
    return;
  }
  for (const [k, [nama, satu]] of anggota.entries()) {
    yield `${k === 0 ? buka : ','}${lompat}  ${nama}`;
    yield* bagianJson(satu, `${lompat}  `, dalam - 1);
  }
  yield `${lompat}${tutup}`;
}
