/** Pieces of bytes, one after the other. */
export function gabung(potongan: readonly Uint8Array[]): Uint8Array {
  const hasil = new Uint8Array(potongan.reduce((jumlah, { length }) => jumlah + length, 0));
  let letak = 0;
  for (const satu of potongan) {
    hasil.set(satu, letak);
    letak += satu.length;
  }
  return hasil;
}
