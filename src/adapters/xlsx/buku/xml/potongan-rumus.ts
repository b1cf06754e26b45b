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
 * The pieces of a part (UTF-8) that can be formulas with a range in them, each from its tag to the `<` after its text: few of
 * many megabytes, so that a part of which nothing changes never becomes text nor is cut into rows. They are found by the `:` of
 * a range, which is rare in a sheet, while its tags are millions. Rather one too many than one too few; of a part with a
 * comment or CDATA in it nobody can say from here what it holds, and all of it comes as one `undefined`.
 */
export function* potonganRumus(xml: Uint8Array): Generator<string | undefined> {
  if (adaSisipan(xml)) {
    yield undefined;
    return;
  }
  // `dari` begins a tag, so that none that was seen is looked at again.
  for (let dari = 0, titik = xml.indexOf(COLON); titik !== -1; titik = xml.indexOf(COLON, dari)) {
    const awal = awalTag(xml, titik, dari);
    const akhirTag = xml.indexOf(GT, awal);
    const akhir = xml.indexOf(LT, Math.max(titik, akhirTag));
    if (akhirTag === -1 || akhir === -1) return;
    if (xml[awal + 1] !== SLASH && xml[akhirTag - 1] !== SLASH && isMungkinRumus(xml, awal + 1))
      yield pembaca.decode(xml.subarray(awal, akhir + 1));
    dari = akhir;
  }
}

/** The `<` of the tag that `titik` stands in or behind. */
function awalTag(xml: Uint8Array, titik: number, dari: number): number {
  let at = titik;
  while (at > dari && xml[at] !== LT) at--;
  return at;
}

function adaSisipan(xml: Uint8Array): boolean {
  for (let at = xml.indexOf(BANG); at !== -1; at = xml.indexOf(BANG, at + 1))
    if (xml[at - 1] === LT) return true;
  return false;
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
