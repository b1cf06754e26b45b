import type { EnkodeTeks } from '../../domain/impor/tabel-teks';

export interface TeksTerbaca {
  readonly teks: string;
  readonly enkode: EnkodeTeks;
}

const daftarBom: readonly (readonly [EnkodeTeks, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * Decodes by the byte order mark; without one strict UTF-8, and where that fails windows-1252, which Indonesian Excel
 * still writes as "CSV". `undefined` where the marked encoding or many NUL bytes say that it is no text.
 */
export function bacaEnkode(isi: Uint8Array): TeksTerbaca | undefined {
  const bom = daftarBom.find(([, awal]) => awal.every((byte, i) => isi[i] === byte));
  if (bom !== undefined) {
    const [enkode, awal] = bom;
    const teks = dekode(isi.subarray(awal.length), enkode);
    if (teks !== undefined) return jarangNul(teks) ? { teks, enkode } : undefined;
    if (enkode !== 'utf-8') return undefined;
  }
  const utf8 = bom === undefined ? dekode(isi, 'utf-8') : undefined;
  if (utf8 !== undefined) return jarangNul(utf8) ? { teks: utf8, enkode: 'utf-8' } : undefined;
  if (isi.includes(0)) return undefined;
  const sisa = isi.subarray(bom?.[1].length ?? 0);
  return { teks: dekodeCp1252(sisa), enkode: 'windows-1252' };
}

/** Of this many characters at most one may be NUL in a text: a value that broke, not bytes of something else. */
const HURUF_PER_NUL = 100;

function jarangNul(teks: string): boolean {
  let jumlah = 0;
  for (let di = teks.indexOf('\0'); di !== -1; di = teks.indexOf('\0', di + 1))
    if (++jumlah * HURUF_PER_NUL > teks.length) return false;
  return true;
}

/** Windows-1252, 0x80–0x9F (Unicode consortium, CP1252.TXT); five of them stand for nothing and stay what they are. */
const CP1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Node 20 decodes windows-1252 as Latin-1 and leaves control characters where quotes and dashes belong; its other letters are Latin-1. */
const dekodeCp1252 = (isi: Uint8Array): string =>
  Array.from({ length: Math.ceil(isi.length / SEPOTONG) }, (_, k) => {
    const kode = new Uint16Array(isi.subarray(k * SEPOTONG, (k + 1) * SEPOTONG));
    for (const [i, byte] of kode.entries())
      if (byte >= 0x80 && byte < 0xa0) kode[i] = CP1252.charCodeAt(byte - 0x80);
    return new TextDecoder('utf-16le').decode(kode);
  }).join('');

/** Bytes decoded at a time. */
const SEPOTONG = 1 << 20;

function dekode(isi: Uint8Array, enkode: EnkodeTeks): string | undefined {
  try {
    return new TextDecoder(enkode, { fatal: true, ignoreBOM: true }).decode(isi);
  } catch {
    return undefined;
  }
}
