import { Inflate, inflateSync } from 'fflate';
import { fail, ok, type Result } from '../../../domain/umum/result';
import { damaged, type KegagalanPaket } from '../kegagalan';
import { Crc32, crc32 } from './crc32';
import { awalIsi, type EntriZip } from './daftar-isi';
import { pemekar } from './pemekar';

/** So little is inflated in one go, which is faster: at worst it runs on over 256 MB that are thrown away. */
const ONE_GO = 256 * 1024;
/** Compressed bytes a step otherwise: at most 16 MB are made before a declared size is found to be a lie. */
const STEP = 16 * 1024;
/** So much is inflated at once where that is fast: of what is larger only pieces stand in memory. */
const SEKALIGUS = 16 * 1024 * 1024;
/** Deflate cannot shrink better than 1 : 1032, so a larger claim needs no memory to be refused. */
const MAX_RATIO = 1032;

/** The bytes of an entry: inflated only as far as its declared size, which must be met exactly, as must its CRC-32. */
export function isiEntri(bytes: Uint8Array, entri: EntriZip): Result<Uint8Array, KegagalanPaket> {
  const padat = isiPadat(bytes, entri);
  if (!padat.ok) return padat;
  const cepat = mekarCepat(padat.value, entri);
  if (cepat !== undefined) return ok(cepat);
  if (!entri.deflate || padat.value.length <= ONE_GO) {
    const data = entri.deflate ? inflatedAtOnce(padat.value, entri.ukuran) : padat.value;
    return data?.length === entri.ukuran ? diperiksa(data, entri) : ukuranSalah(entri);
  }
  if (mustahil(padat.value, entri)) return ukuranSalah(entri);
  const out = new Uint8Array(entri.ukuran);
  let filled = 0;
  const dialirkan = alirkan(padat.value, entri, (chunk) => {
    out.set(chunk, filled);
    filled += chunk.length;
  });
  return dialirkan.ok ? ok(out) : dialirkan;
}

/**
 * The same, piece by piece in order, as they are inflated. Whether they are what was declared is known at the end only: what
 * was made of them counts for nothing where this fails.
 */
export function alirEntri(
  bytes: Uint8Array,
  entri: EntriZip,
  ke: (potongan: Uint8Array) => void,
): Result<void, KegagalanPaket> {
  const padat = isiPadat(bytes, entri);
  if (!padat.ok) return padat;
  const cepat = mekarCepat(padat.value, entri);
  if (cepat !== undefined) {
    ke(cepat);
    return ok(undefined);
  }
  if (mustahil(padat.value, entri)) return ukuranSalah(entri);
  if (entri.deflate) return alirkan(padat.value, entri, ke);
  if (padat.value.length !== entri.ukuran) return ukuranSalah(entri);
  ke(padat.value);
  const utuh = diperiksa(padat.value, entri);
  return utuh.ok ? ok(undefined) : utuh;
}

function isiPadat(bytes: Uint8Array, entri: EntriZip): Result<Uint8Array, KegagalanPaket> {
  const start = awalIsi(bytes, entri);
  if (start === undefined) return fail(damaged('zip-entry-not-found', entri.nama));
  const end = start + entri.ukuranPadat;
  return end > bytes.length ? fail(damaged('zip-truncated', entri.nama)) : ok(bytes.subarray(start, end));
}

const ukuranSalah = ({ nama }: EntriZip): Result<never, KegagalanPaket> =>
  fail(damaged('part-size-wrong', nama));

const diperiksa = (data: Uint8Array, { nama, crc }: EntriZip): Result<Uint8Array, KegagalanPaket> =>
  crc32(data) === crc ? ok(data) : fail(damaged('crc-mismatch', nama));

const mustahil = (padat: Uint8Array, { deflate, ukuran }: EntriZip): boolean =>
  deflate && ukuran > padat.length * MAX_RATIO;

/**
 * What is as it was declared, by the fast way; `undefined` where it is not, or there is no such way: the library's then says
 * what is wrong, the same whoever reads.
 */
function mekarCepat(padat: Uint8Array, entri: EntriZip): Uint8Array | undefined {
  const cepat = pemekar();
  if (cepat === undefined || !entri.deflate) return undefined;
  if (entri.ukuran > SEKALIGUS || padat.length === 0 || mustahil(padat, entri)) return undefined;
  const data = cepat.mekarkan(padat, entri.ukuran);
  return data !== undefined && cepat.crc32(data) === entri.crc ? data : undefined;
}

/** `undefined` where the stream is not deflate, ends early, or yields anything but `ukuran` bytes. */
function inflatedAtOnce(packed: Uint8Array, ukuran: number): Uint8Array | undefined {
  if (ukuran > packed.length * MAX_RATIO) return undefined;
  if (packed.length === 0) return packed;
  try {
    // fflate drops what does not fit: one byte more than declared tells that there was more.
    const data = inflateSync(packed, { out: new Uint8Array(ukuran + 1) });
    return data.length === ukuran ? data : undefined;
  } catch {
    return undefined; // fflate throws for a broken stream: expected here, the input is untrusted
  }
}

function alirkan(
  packed: Uint8Array,
  entri: EntriZip,
  ke: (potongan: Uint8Array) => void,
): Result<void, KegagalanPaket> {
  const crc = new Crc32();
  let filled = 0;
  // What the receiver throws is not the stream's fault.
  let chunks: Uint8Array[] = [];
  const stream = new Inflate((chunk) => void chunks.push(chunk));
  for (let at = 0; at < packed.length; at += STEP) {
    try {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    } catch {
      return ukuranSalah(entri); // fflate throws for a broken stream
    }
    for (const chunk of chunks) {
      filled += chunk.length;
      if (filled > entri.ukuran) return ukuranSalah(entri);
      crc.tambah(chunk);
      ke(chunk);
    }
    chunks = [];
  }
  if (filled !== entri.ukuran) return ukuranSalah(entri);
  return crc.hasil() === entri.crc ? ok(undefined) : fail(damaged('crc-mismatch', entri.nama));
}
