const LT = 60;
const GT = 62;
const SLASH = 47;
const BANG = 33;
const COLON = 58;

const BLANK = 32;
const F = 102;
const D = 100;

/** First letters of the elements that hold a formula: `f`, `formula…`, `definedName`. */
const isAwalRumus = (kode: number | undefined): boolean => kode === F || kode === D;

const pembaca = new TextDecoder();

/**
 * The pieces of a part (UTF-8) that can be formulas, each from its tag to the `<` after its text: few of many megabytes, so
 * that a part of which nothing changes never becomes text nor is cut into rows. Rather one too many than one too few; of a
 * piece with a comment or CDATA in it nobody can say from here what it holds, and it comes as `undefined`.
 */
export function* potonganRumus(xml: Uint8Array): Generator<string | undefined> {
  for (let at = berikut(xml, 0); at !== -1; at = berikut(xml, at + 1)) {
    const akhirTag = xml.indexOf(GT, at);
    if (akhirTag === -1) return;
    if (xml[akhirTag - 1] === SLASH) continue;
    const akhir = xml.indexOf(LT, akhirTag);
    if (akhir === -1) return;
    yield xml[akhir + 1] === BANG ? undefined : pembaca.decode(xml.subarray(at, akhir + 1));
  }
}

/** Where the next tag begins that can be a formula's. A sheet holds millions of tags: the loop over them is by hand. */
function berikut(xml: Uint8Array, dari: number): number {
  for (let at = dari; at < xml.length; at += 1)
    if (xml[at] === LT && xml[at + 1] !== SLASH && isMungkinRumus(xml, at + 1)) return at;
  return -1;
}

/** The name that begins at `awal` begins as one of a formula does, after its namespace prefix where it has one. */
export function isMungkinRumus(xml: Uint8Array, awal: number): boolean {
  if (isAwalRumus(xml[awal])) return true;
  // Most names have a letter or two.
  for (let at = awal + 1; at < xml.length; at += 1) {
    const kode = xml[at] ?? GT;
    if (kode === COLON) return isAwalRumus(xml[at + 1]);
    if (kode === GT || kode === SLASH || kode <= BLANK) return false;
  }
  return false;
}
