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

/** `awal` is the sum of what comes before, where a part is summed piece by piece. */
export function crc32({ buffer, byteOffset, length }: Uint8Array, awal = 0): number {
  const data = new DataView(buffer, byteOffset, length);
  const whole = length & ~3;
  let crc = awal ^ -1;
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
  return (crc ^ -1) >>> 0;
}
