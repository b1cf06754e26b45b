/** How a physical line leaves the quotes: all closed, a value still open, or quotes where none may be. */
export type KeadaanKutip = 'tertutup' | 'terbuka' | 'rusak';

/**
 * How a file writes a quote inside a quoted value: twice (RFC 4180), or behind a backslash, as databases and some scripts do.
 * Behind a backslash a doubled quote is still one quote, and so is a backslash or a separator.
 */
export type GayaKutip = 'ganda' | 'miring';

/** Follows the quotes of one line; `terbuka` says whether a value was open when it began. */
export function keadaanKutip(
  baris: string,
  pemisah: string,
  terbuka: boolean,
  gaya: GayaKutip = 'ganda',
): KeadaanKutip {
  let posisi = 0;
  let diDalam = terbuka;
  for (;;) {
    if (!diDalam) {
      if (baris[posisi] !== '"') {
        const pemisahBerikut = cariPemisah(baris, pemisah, posisi, gaya);
        if (pemisahBerikut === -1) return 'tertutup';
        posisi = pemisahBerikut + 1;
        continue;
      }
      posisi += 1;
      diDalam = true;
    }
    const kutip = cariPenutup(baris, posisi, gaya);
    if (kutip === -1) return 'terbuka';
    const sesudah = baris[kutip + 1];
    if (sesudah === undefined) return 'tertutup';
    if (sesudah !== pemisah) return 'rusak';
    posisi = kutip + 2;
    diDalam = false;
  }
}

/** The next separator, none that a backslash makes part of a value. */
export function cariPemisah(baris: string, pemisah: string, dari: number, gaya: GayaKutip): number {
  if (gaya === 'ganda') return baris.indexOf(pemisah, dari);
  return cari(baris, dari, (huruf) => huruf === pemisah);
}

/** The quote that ends a value, the first that is neither doubled nor behind a backslash. */
export function cariPenutup(baris: string, dari: number, gaya: GayaKutip): number {
  for (let posisi = dari; ; posisi += 2) {
    posisi = gaya === 'ganda' ? baris.indexOf('"', posisi) : cari(baris, posisi, (huruf) => huruf === '"');
    if (posisi === -1 || baris[posisi + 1] !== '"') return posisi;
  }
}

function cari(baris: string, dari: number, cocok: (huruf: string) => boolean): number {
  for (let posisi = dari; posisi < baris.length; posisi += 1) {
    if (baris[posisi] === '\\') posisi += 1;
    else if (cocok(baris.charAt(posisi))) return posisi;
  }
  return -1;
}
