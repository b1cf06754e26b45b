/** How a physical line leaves the quotes: all closed, a value still open, or quotes where none may be. */
export type KeadaanKutip = 'tertutup' | 'terbuka' | 'rusak';

/** Follows the quotes of one line by RFC 4180; `terbuka` says whether a value was open when it began. */
export function keadaanKutip(baris: string, pemisah: string, terbuka: boolean): KeadaanKutip {
  let posisi = 0;
  let diDalam = terbuka;
  for (;;) {
    if (!diDalam) {
      if (baris[posisi] !== '"') {
        const pemisahBerikut = baris.indexOf(pemisah, posisi);
        if (pemisahBerikut === -1) return 'tertutup';
        posisi = pemisahBerikut + 1;
        continue;
      }
      posisi += 1;
      diDalam = true;
    }
    const kutip = baris.indexOf('"', posisi);
    if (kutip === -1) return 'terbuka';
    const sesudah = baris[kutip + 1];
    if (sesudah === '"') posisi = kutip + 2;
    else if (sesudah === undefined) return 'tertutup';
    else if (sesudah === pemisah) {
      posisi = kutip + 2;
      diDalam = false;
    } else return 'rusak';
  }
}
