/** CRC-32 of the zip format (ISO 3309, reversed polynomial EDB88320), four bytes a step. */
const TABLE_BYTES = 4 * 256;

/** Four tables, one after the other, of what one byte makes of the sum; the k-th for a byte that k more follow. */
const tables = ((): DataView => {
  const view = new DataView(new ArrayBuffer(4 * TABLE_BYTES));
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    view.setInt32(4 * byte, crc);
  }
  for (let at = TABLE_BYTES; at < view.byteLength; at += 4) {
    const crc = view.getInt32(at - TABLE_BYTES);
    view.setInt32(at, view.getInt32(4 * (crc & 255)) ^ (crc >>> 8));
  }
  return view;
})();

export const crc32 = (data: Uint8Array): number => {
  const crc = new Crc32();
  crc.tambah(data);
  return crc.hasil();
};

/** The sum of bytes that come in pieces. */
export class Crc32 {
  #crc = -1;

  tambah({ buffer, byteOffset, length }: Uint8Array): void {
    const data = new DataView(buffer, byteOffset, length);
    const whole = length & ~3;
    let crc = this.#crc;
    let i = 0;
    for (; i < whole; i += 4) {
      crc ^= data.getInt32(i, true);
      crc =
        tables.getInt32(3 * TABLE_BYTES + ((crc & 255) << 2)) ^
        tables.getInt32(2 * TABLE_BYTES + (((crc >>> 8) & 255) << 2)) ^
        tables.getInt32(TABLE_BYTES + (((crc >>> 16) & 255) << 2)) ^
        tables.getInt32((crc >>> 24) << 2);
    }
    for (; i < length; i++) crc = tables.getInt32(((crc ^ data.getUint8(i)) & 255) << 2) ^ (crc >>> 8);
    this.#crc = crc;
  }

  hasil(): number {
    return (this.#crc ^ -1) >>> 0;
  }
}
