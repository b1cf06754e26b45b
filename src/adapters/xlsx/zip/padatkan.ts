import { inflateSync } from 'fflate';
import { gabung } from '../gabung';
import { pemadatPustaka, type Pemadat, type PemadatBagian } from './pemadat';

/** A part as it stands in a zip: deflated, with the sum and the size of what it holds. */
export interface BagianPadat {
  readonly padat: Uint8Array;
  readonly crc: number;
  readonly ukuran: number;
}

/** Bytes that are deflated in one go; what is longer goes in steps of as many, so that it never stands in memory whole. */
const LANGKAH = 2 * 1024 * 1024;
/** Room that a part in pieces begins with, and takes fourfold of when it is full: most parts are far smaller than a step. */
const RUANG_AWAL = 128 * 1024;
/** A character of a text takes at most so many bytes of UTF-8. */
const BYTE_PER_HURUF = 3;
/** Steps that are being deflated while the next one is made: more would only wait in memory. */
const DI_JALAN = 4;

/** A part whose pieces were all taken over; some may still be on their way through the deflater. */
export interface BagianDipadatkan {
  hasil(): Promise<BagianPadat>;
}

/** The steps of one part, in order. */
class LangkahPadat implements BagianDipadatkan {
  readonly #pemadat: PemadatBagian;
  readonly #keluar: Promise<Uint8Array>[] = [];
  #ukuran = 0;

  constructor(pemadat: Pemadat, sekaligus: boolean) {
    this.#pemadat = pemadat(sekaligus);
  }

  dorong(isi: Uint8Array, akhir: boolean): void {
    this.#ukuran += isi.length;
    this.#keluar.push(this.#pemadat.tambah(isi, akhir));
  }

  /** Until no more than a few are on their way. */
  async longgar(): Promise<void> {
    await this.#keluar[this.#keluar.length - DI_JALAN];
  }

  async hasil(): Promise<BagianPadat> {
    const padat = gabung(await Promise.all(this.#keluar));
    return { padat, crc: this.#pemadat.crc(), ukuran: this.#ukuran };
  }
}

/** Deflates a part that is at hand. */
export async function padatkan(isi: Uint8Array, pemadat: Pemadat = pemadatPustaka): Promise<BagianPadat> {
  const langkah = new LangkahPadat(pemadat, isi.length <= LANGKAH);
  for (let dari = 0; dari === 0 || dari < isi.length; dari += LANGKAH) {
    const sampai = dari + LANGKAH;
    langkah.dorong(isi.subarray(dari, sampai), sampai >= isi.length);
    await langkah.longgar();
  }
  return langkah.hasil();
}

/** What was deflated here. */
export const bukaPadat = ({ padat, ukuran }: BagianPadat): Uint8Array =>
  inflateSync(padat, { out: new Uint8Array(ukuran) });

/**
 * Deflates a part that comes in pieces: of a sheet of hundreds of megabytes only some steps are at hand at a time. Each piece
 * is taken over before the next one is asked for; the answer is there with the last one.
 */
export async function padatkanPotongan(
  potongan: Iterable<string | Uint8Array>,
  pemadat: Pemadat = pemadatPustaka,
): Promise<BagianDipadatkan> {
  const langkah = new LangkahPadat(pemadat, false);
  const penyandi = new TextEncoder();
  /** A step's bytes are its own until it is deflated, and another's then. */
  const bergilir: Uint8Array<ArrayBuffer>[] = [];
  let ruang = new Uint8Array(RUANG_AWAL);
  let terisi = 0;
  for (const satu of potongan) {
    if (typeof satu === 'string' && satu.length * BYTE_PER_HURUF <= ruang.length - terisi) {
      terisi += penyandi.encodeInto(satu, ruang.subarray(terisi)).written;
      continue;
    }
    const bytes = typeof satu === 'string' ? penyandi.encode(satu) : satu;
    for (let dari = 0; dari < bytes.length;) {
      if (terisi === ruang.length && terisi < LANGKAH) ruang = diperbesar(ruang);
      else if (terisi === LANGKAH) {
        langkah.dorong(ruang, false);
        bergilir.push(ruang);
        await langkah.longgar();
        ruang = (bergilir.length < DI_JALAN ? undefined : bergilir.shift()) ?? new Uint8Array(LANGKAH);
        terisi = 0;
      }
      const milik = bytes.subarray(dari, dari + ruang.length - terisi);
      ruang.set(milik, terisi);
      terisi += milik.length;
      dari += milik.length;
    }
  }
  langkah.dorong(ruang.subarray(0, terisi), true);
  return langkah;
}

function diperbesar(ruang: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const hasil = new Uint8Array(Math.min(LANGKAH, 4 * ruang.length));
  hasil.set(ruang);
  return hasil;
}
