import { Inflate, inflateSync } from 'fflate';
import { fail, ok, type Result } from '../../../domain/umum/result';
import { damaged, type KegagalanPaket } from '../kegagalan';
import { crc32 } from './crc32';
import type { EntriZip } from './daftar-isi';

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_SIZE = 30;
/** So little is inflated in one go, which is faster: at worst it runs on over 256 MB that are thrown away. */
const ONE_GO = 256 * 1024;
/** Compressed bytes a step otherwise: at most 64 MB are made before a declared size is found to be a lie. */
const STEP = 64 * 1024;
/** Deflate cannot shrink better than 1 : 1032, so a larger claim needs no memory to be refused. */
const MAX_RATIO = 1032;

/** The bytes of an entry: inflated only as far as its declared size, which must be met exactly, as must its CRC-32. */
export function isiEntri(bytes: Uint8Array, entri: EntriZip): Result<Uint8Array, KegagalanPaket> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { letak, nama } = entri;
  if (letak + LOCAL_SIZE > bytes.length || view.getUint32(letak, true) !== LOCAL_SIGNATURE) {
    return fail(damaged('zip-entry-not-found', nama));
  }
  const start = letak + LOCAL_SIZE + view.getUint16(letak + 26, true) + view.getUint16(letak + 28, true);
  const end = start + entri.ukuranPadat;
  if (end > bytes.length) return fail(damaged('zip-truncated', nama));
  const packed = bytes.subarray(start, end);
  const data = entri.deflate ? inflated(packed, entri.ukuran) : packed;
  if (data?.length !== entri.ukuran) return fail(damaged('part-size-wrong', nama));
  if (crc32(data) !== entri.crc) return fail(damaged('crc-mismatch', nama));
  return ok(data);
}

/** `undefined` where the stream is not deflate, ends early, or yields anything but `ukuran` bytes. */
function inflated(packed: Uint8Array, ukuran: number): Uint8Array | undefined {
  if (ukuran > packed.length * MAX_RATIO) return undefined;
  if (packed.length === 0) return packed;
  try {
    return packed.length <= ONE_GO ? inflatedAtOnce(packed, ukuran) : inflatedInSteps(packed, ukuran);
  } catch {
    return undefined; // fflate throws for a broken stream: expected here, the input is untrusted
  }
}

function inflatedAtOnce(packed: Uint8Array, ukuran: number): Uint8Array | undefined {
  // fflate drops what does not fit: one byte more than declared tells that there was more.
  const data = inflateSync(packed, { out: new Uint8Array(ukuran + 1) });
  return data.length === ukuran ? data : undefined;
}

function inflatedInSteps(packed: Uint8Array, ukuran: number): Uint8Array | undefined {
  const out = new Uint8Array(ukuran);
  let filled = 0;
  let ended = false;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length <= ukuran) out.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < packed.length && filled <= ukuran; at += STEP) {
    ended = at + STEP >= packed.length;
    stream.push(packed.subarray(at, at + STEP), ended);
  }
  return ended && filled === ukuran ? out : undefined;
}
