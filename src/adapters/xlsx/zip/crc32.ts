/** CRC-32 of the zip format (ISO 3309, reversed polynomial EDB88320), four bytes a step. */
const tables = ((): readonly Int32Array[] => {
  const first = new Int32Array(256);
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    first[byte] = crc;
  }
  const result = [first];
  for (let k = 1; k < 4; k++) {
    const before = result[k - 1]!;
    result.push(before.map((crc) => first[crc & 255]! ^ (crc >>> 8)));
  }
  return result;
})();

export function crc32(data: Uint8Array): number {
  const [t0, t1, t2, t3] = tables as readonly [Int32Array, Int32Array, Int32Array, Int32Array];
  const whole = data.length & ~3;
  let crc = -1;
  let i = 0;
  for (; i < whole; i += 4) {
    crc ^= data[i]! | (data[i + 1]! << 8) | (data[i + 2]! << 16) | (data[i + 3]! << 24);
    crc = t3[crc & 255]! ^ t2[(crc >>> 8) & 255]! ^ t1[(crc >>> 16) & 255]! ^ t0[crc >>> 24]!;
  }
  for (; i < data.length; i++) crc = t0[(crc ^ data[i]!) & 255]! ^ (crc >>> 8);
  return (crc ^ -1) >>> 0;
}
