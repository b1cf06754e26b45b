import { fail, ok, type Result } from '../../../domain/umum/result';
import { damaged, tooLarge, type KegagalanPaket } from '../kegagalan';
import type { BatasPaket } from '../batas';

/** One entry of the zip's central directory, as declared there; nothing of it is true until it is inflated. */
export interface EntriZip {
  readonly nama: string;
  readonly deflate: boolean;
  readonly terenkripsi: boolean;
  readonly crc: number;
  readonly ukuranPadat: number;
  readonly ukuran: number;
  /** Offset of the local header. */
  readonly letak: number;
}

const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const MAX_COMMENT = 0xffff;
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
const ZIP64_END_SIGNATURE = 0x06064b50;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_SIZE = 30;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_SIZE = 46;
const ZIP64_EXTRA_ID = 1;
const FULL_16 = 0xffff;
const FULL_32 = 0xffffffff;

const viewOf = (data: Uint8Array): DataView => new DataView(data.buffer, data.byteOffset, data.byteLength);

/** 64-bit sizes beyond 2^53 lose digits, which no longer matters: every limit is far below. */
const uint64 = (view: DataView, at: number): number =>
  view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x100000000;

function findEnd(view: DataView): number | undefined {
  const lowest = Math.max(0, view.byteLength - END_SIZE - MAX_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return undefined;
}

/** Number of entries and offset of the directory, also from the zip64 record that some .NET and Java writers add. */
function directoryAt(view: DataView): { jumlah: number; letak: number } | undefined {
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const jumlah = view.getUint16(end + 10, true);
  const letak = view.getUint32(end + 16, true);
  if (jumlah !== FULL_16 && letak !== FULL_32) return { jumlah, letak };
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR_SIGNATURE) return { jumlah, letak };
  const record = uint64(view, locator + 8);
  if (record + 56 > view.byteLength || view.getUint32(record, true) !== ZIP64_END_SIGNATURE) return undefined;
  return { jumlah: uint64(view, record + 32), letak: uint64(view, record + 48) };
}

/** The values of the zip64 extra field stand in a fixed order, each only where its 32-bit field is full. */
function zip64Values(view: DataView, from: number, until: number): number[] {
  for (let at = from; at + 4 <= until;) {
    const size = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === ZIP64_EXTRA_ID && at + 4 + size <= until) {
      return Array.from({ length: size >> 3 }, (_, k) => uint64(view, at + 4 + k * 8));
    }
    at += 4 + size;
  }
  return [];
}

function nameOf(data: Uint8Array): string {
  // Some .NET zips separate folders with backslashes.
  return new TextDecoder('utf-8').decode(data).replaceAll('\\', '/');
}

const isUnsafe = (nama: string): boolean =>
  nama.startsWith('/') || /^[a-z]:/i.test(nama) || nama.split('/').includes('..') || nama.includes('\0');

/** Where the bytes of an entry begin; `undefined` where its local header is not. */
export function awalIsi(bytes: Uint8Array, { letak }: Pick<EntriZip, 'letak'>): number | undefined {
  const view = viewOf(bytes);
  if (letak + LOCAL_SIZE > bytes.length || view.getUint32(letak, true) !== LOCAL_SIGNATURE) return undefined;
  return letak + LOCAL_SIZE + view.getUint16(letak + 26, true) + view.getUint16(letak + 28, true);
}

/** An entry whose bytes are another's too: no writer makes one, and a small file would be read as many large ones. */
function bertumpuk(bytes: Uint8Array, entries: readonly EntriZip[]): EntriZip | undefined {
  let akhir = 0;
  for (const entri of [...entries].sort((a, b) => a.letak - b.letak)) {
    if (entri.letak < akhir) return entri;
    // One whose header is not there is found when it is read.
    akhir = (awalIsi(bytes, entri) ?? entri.letak) + entri.ukuranPadat;
  }
  return undefined;
}

/**
 * The entries of a zip, folders left out. Refused: names that leave the package, names that occur twice in any case of
 * letters (readers disagree which one counts), more or larger entries than `batas` by their declared sizes, entries that
 * share bytes.
 */
export function daftarIsi(bytes: Uint8Array, batas: BatasPaket): Result<readonly EntriZip[], KegagalanPaket> {
  const entries = bacaDaftar(bytes, batas);
  if (!entries.ok) return entries;
  const tumpuk = bertumpuk(bytes, entries.value);
  return tumpuk === undefined ? entries : fail(damaged('zip-entries-overlap', tumpuk.nama));
}

function bacaDaftar(bytes: Uint8Array, batas: BatasPaket): Result<readonly EntriZip[], KegagalanPaket> {
  const view = viewOf(bytes);
  const directory = directoryAt(view);
  if (!directory) return fail(damaged('zip-directory-not-found'));
  if (directory.jumlah > batas.jumlahBagian) return fail(tooLarge('jumlah-bagian'));
  const entries: EntriZip[] = [];
  const seen = new Set<string>();
  let at = directory.letak;
  let total = 0;
  for (let k = 0; k < directory.jumlah; k++) {
    if (at + ENTRY_SIZE > bytes.length || view.getUint32(at, true) !== ENTRY_SIGNATURE) {
      return fail(damaged('zip-directory-broken'));
    }
    const nameEnd = at + ENTRY_SIZE + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    if (extraEnd > bytes.length) return fail(damaged('zip-directory-broken'));
    const nama = nameOf(bytes.subarray(at + ENTRY_SIZE, nameEnd));
    const zip64 = zip64Values(view, nameEnd, extraEnd);
    const sized = (offset: number): number => {
      const small = view.getUint32(offset, true);
      return small === FULL_32 ? (zip64.shift() ?? small) : small;
    };
    const ukuran = sized(at + 24);
    const ukuranPadat = sized(at + 20);
    const letak = sized(at + 42);
    const metode = view.getUint16(at + 10, true);
    const terenkripsi = (view.getUint16(at + 8, true) & 1) === 1;
    const crc = view.getUint32(at + 16, true);
    at = extraEnd + view.getUint16(at + 32, true);
    if (nama.endsWith('/')) continue;
    if (isUnsafe(nama)) return fail(damaged('part-name-unsafe', nama));
    if (seen.has(nama.toLowerCase())) return fail(damaged('part-name-twice', nama));
    seen.add(nama.toLowerCase());
    if (ukuran > batas.bagian) return fail(tooLarge('ukuran-bagian'));
    total += ukuran;
    if (total > batas.isi) return fail(tooLarge('ukuran-isi'));
    if (metode !== 0 && metode !== 8 && !terenkripsi) return fail(damaged('compression-unknown', nama));
    entries.push({ nama, deflate: metode === 8, terenkripsi, crc, ukuranPadat, ukuran, letak });
  }
  return ok(entries);
}
