/**
 * Splits a line whose quotes do not match, the way a reader would: a quoted value ends at the first quote that stands
 * before a separator or the end, quotes inside it are text, and a quote that never ends is text too.
 */
export function belahLonggar(baris: string, pemisah: string, terbanyak: number): string[] {
  const sel: string[] = [];
  let posisi = 0;
  let adaPenutup = true;
  while (sel.length < terbanyak) {
    const akhir: number = adaPenutup && baris[posisi] === '"' ? cariPenutup(baris, pemisah, posisi + 1) : -1;
    // What no quote from here on closes, none further on can: each quote is looked at once.
    if (baris[posisi] === '"' && akhir === -1) adaPenutup = false;
    const pemisahBerikut = baris.indexOf(pemisah, akhir === -1 ? posisi : akhir + 1);
    const batas = pemisahBerikut === -1 ? baris.length : pemisahBerikut;
    sel.push(
      akhir === -1 ? baris.slice(posisi, batas) : baris.slice(posisi + 1, akhir).replaceAll('""', '"'),
    );
    if (pemisahBerikut === -1) return sel;
    posisi = pemisahBerikut + 1;
  }
  return sel;
}

function cariPenutup(baris: string, pemisah: string, dari: number): number {
  for (let kutip = baris.indexOf('"', dari); kutip !== -1; kutip = baris.indexOf('"', kutip)) {
    if (baris[kutip + 1] === '"') {
      kutip += 2;
      continue;
    }
    let sesudah = kutip + 1;
    while (baris[sesudah] === ' ') sesudah += 1;
    if (baris[sesudah] === undefined || baris[sesudah] === pemisah) return kutip;
    kutip = sesudah;
  }
  return -1;
}
