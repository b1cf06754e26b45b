import { gabung } from '../gabung';
import { Deflate, deflateSync, inflateSync } from 'fflate';
import { Crc32, crc32 } from './crc32';

/** A part as it stands in a zip: deflated, with the sum and the size of what it holds. */
export interface BagianPadat {
  readonly padat: Uint8Array;
  readonly crc: number;
  readonly ukuran: number;
}

const LEVEL = 4; // twice as fast as 6, a few percent larger
/** Bytes that are deflated in one go; what is longer goes in steps of as many, so that it never stands in memory whole. */
const LANGKAH = 1024 * 1024;
/** A character of a text takes at most so many bytes of UTF-8. */
const BYTE_PER_HURUF = 3;

/** Deflates a part that is at hand. */
export const padatkan = (isi: Uint8Array): BagianPadat =>
  isi.length <= LANGKAH
    ? { padat: deflateSync(isi, { level: LEVEL }), crc: crc32(isi), ukuran: isi.length }
    : padatkanPotongan([isi]);

/** What was deflated here. */
export const bukaPadat = ({ padat, ukuran }: BagianPadat): Uint8Array =>
  inflateSync(padat, { out: new Uint8Array(ukuran) });

/** Deflates a part that comes in pieces: of a sheet of hundreds of megabytes only one step is at hand at a time. */
export function padatkanPotongan(potongan: Iterable<string | Uint8Array>): BagianPadat {
  const keluar: Uint8Array[] = [];
  const aliran = new Deflate({ level: LEVEL }, (bagian) => keluar.push(bagian));
  const penyandi = new TextEncoder();
  let langkah = new Uint8Array(LANGKAH);
  let terisi = 0;
  const crc = new Crc32();
  let ukuran = 0;
  const dorong = (akhir: boolean): void => {
    const isi = langkah.subarray(0, terisi);
    crc.tambah(isi);
    ukuran += terisi;
    aliran.push(isi, akhir);
    // The stream may still look back into what it was given.
    langkah = new Uint8Array(akhir ? 0 : LANGKAH);
    terisi = 0;
  };
  const tambah = (bytes: Uint8Array): void => {
    for (let dari = 0; dari < bytes.length;) {
      if (terisi === LANGKAH) dorong(false);
      const milik = bytes.subarray(dari, dari + LANGKAH - terisi);
      langkah.set(milik, terisi);
      terisi += milik.length;
      dari += milik.length;
    }
  };
  for (const satu of potongan) {
    if (typeof satu !== 'string') tambah(satu);
    else if (satu.length * BYTE_PER_HURUF <= LANGKAH - terisi)
      terisi += penyandi.encodeInto(satu, langkah.subarray(terisi)).written;
    else tambah(penyandi.encode(satu));
  }
  dorong(true);
  return { padat: gabung(keluar), crc: crc.hasil(), ukuran };
}
