/** Width and height out of the header of a PNG. */
export function ukuranDariPng(isi) {
  const tanda = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  if (isi.length < 24 || tanda.some((byte, ke) => isi[ke] !== byte)) return undefined;
  const angka = new DataView(isi.buffer, isi.byteOffset, isi.byteLength);
  return { lebar: angka.getUint32(16), tinggi: angka.getUint32(20) };
}
