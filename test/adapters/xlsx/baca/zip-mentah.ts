/** Zips written byte by byte, so that they can lie. */
import { constants, crc32, deflateRawSync } from 'node:zlib';

export interface EntriMentah {
  readonly nama: string;
  /** Bytes as they stand in the zip. */
  readonly padat: Uint8Array;
  /** Declared size inflated. */
  readonly ukuran: number;
  readonly crc: number;
  /** 8 deflate, 0 stored. */
  readonly metode?: number;
  readonly bendera?: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

/** An honest deflated entry. */
export function entri(nama: string, isi: string | Uint8Array): EntriMentah {
  const data = typeof isi === 'string' ? Buffer.from(isi) : isi;
  return { nama, padat: deflateRawSync(data, { level: 1 }), ukuran: data.length, crc: crc32(data) };
}

const fields = (signature: number, entry: EntriMentah, central: boolean): Buffer => {
  const head = Buffer.alloc(central ? 46 : 30);
  const at = central ? 6 : 4;
  head.writeUInt32LE(signature, 0);
  head.writeUInt16LE(20, at);
  head.writeUInt16LE(entry.bendera ?? 0x800, at + 2);
  head.writeUInt16LE(entry.metode ?? 8, at + 4);
  head.writeUInt32LE(entry.crc >>> 0, at + 10);
  head.writeUInt32LE(entry.padat.length, at + 14);
  head.writeUInt32LE(entry.ukuran >>> 0, at + 18);
  head.writeUInt16LE(Buffer.byteLength(entry.nama), at + 22);
  return head;
};

/** `ulang`: the directory lists every entry so often, each time for the same bytes. */
export function zipMentah(daftar: readonly EntriMentah[], ulang = 1): Uint8Array {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const entry of daftar) {
    for (let k = 0; k < ulang; k++) {
      const nama = k === 0 ? entry.nama : `${entry.nama}${k}`;
      const head = fields(CENTRAL, { ...entry, nama }, true);
      head.writeUInt32LE(offset, 42);
      central.push(head, Buffer.from(nama));
    }
    const head = Buffer.concat([fields(LOCAL, entry, false), Buffer.from(entry.nama)]);
    local.push(head, Buffer.from(entry.padat));
    offset += head.length + entry.padat.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(daftar.length * ulang, 8);
  end.writeUInt16LE(daftar.length * ulang, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...local, directory, end]));
}

/**
 * Deflate of a text repeated many times over, made without ever holding it: blocks flushed in full do not refer to each
 * other, so the bytes of one can be repeated.
 */
export function deflateBerulang(satuan: string, kali: number): Uint8Array {
  const block = deflateRawSync(Buffer.from(satuan), { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  const emptyFinalBlock = Buffer.from([3, 0]);
  return Buffer.concat([...Array.from({ length: kali }, () => block), emptyFinalBlock]);
}
