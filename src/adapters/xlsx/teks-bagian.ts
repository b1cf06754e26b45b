/** Text of an XML part: UTF-8, or UTF-16 told by its mark or by how `<` is written; `undefined` where it is neither. */
export function teksDari(data: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encodingOf(data), { fatal: true }).decode(data);
  } catch {
    return undefined; // not valid in that encoding
  }
}

/** Bytes a piece of text is made of: so small a text is gone with the next one, and costs no memory that grows. */
const POTONGAN = 64 * 1024;
/** A character of UTF-8 has at most four bytes. */
const MAX_CHARACTER = 4;

/** Makes text of the bytes of a part that come in pieces; what it gives are pieces of the same text. */
export class PembacaTeks {
  #sisa = new Uint8Array(0);
  #pengurai: ((data: Uint8Array, terakhir: boolean) => string) | undefined;

  constructor(private readonly ke: (potongan: string) => void) {}

  /** `false` where the bytes are no text. */
  tambah(data: Uint8Array, terakhir = false): boolean {
    const utuh = this.#sisa.length === 0 ? data : gabung(this.#sisa, data);
    if (this.#pengurai === undefined) {
      if (utuh.length < MAX_CHARACTER && !terakhir) {
        this.#sisa = utuh.slice();
        return true;
      }
      this.#pengurai = encodingOf(utuh) === 'utf-8' ? utf8() : dialirkan(encodingOf(utuh));
    }
    let at = 0;
    try {
      while (at < utuh.length) {
        const habis = at + POTONGAN >= utuh.length;
        const akhir = habis ? utuh.length : at + POTONGAN;
        const sampai = habis && terakhir ? akhir : batasAksara(utuh, akhir);
        if (sampai <= at) break;
        this.#beri(this.#pengurai(utuh.subarray(at, sampai), false));
        at = sampai;
      }
      if (terakhir) this.#beri(this.#pengurai(new Uint8Array(0), true));
    } catch {
      return false; // not valid in that encoding
    }
    this.#sisa = utuh.slice(at);
    return true;
  }

  #beri(teks: string): void {
    if (teks !== '') this.ke(teks);
  }
}

function gabung(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const hasil = new Uint8Array(a.length + b.length);
  hasil.set(a);
  hasil.set(b, a.length);
  return hasil;
}

/** The last place up to `sampai` where a character of UTF-8 begins or all are whole. */
function batasAksara(data: Uint8Array, sampai: number): number {
  for (let at = sampai - 1; at >= 0 && at > sampai - MAX_CHARACTER; at--) {
    const byte = data[at] ?? 0;
    if (byte < 0x80) break;
    if (byte >= 0xc0) return at;
  }
  return sampai;
}

/** Each piece decoded by itself, which is many times as fast as going on with one decoder; only the first may have a mark. */
function utf8(): (data: Uint8Array) => string {
  const berikut = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let pengurai = new TextDecoder('utf-8', { fatal: true });
  return (data) => {
    const teks = pengurai.decode(data);
    pengurai = berikut;
    return teks;
  };
}

function dialirkan(encoding: string): (data: Uint8Array, terakhir: boolean) => string {
  const pengurai = new TextDecoder(encoding, { fatal: true });
  return (data, terakhir) => pengurai.decode(data, { stream: !terakhir });
}

function encodingOf(data: Uint8Array): string {
  const [a, b] = data;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

/** The bytes of an XML part as UTF-8 without mark, the same ones where they are that already. */
export function sebagaiUtf8(data: Uint8Array): Uint8Array {
  if (encodingOf(data) !== 'utf-8') return new TextEncoder().encode(teksDari(data) ?? '');
  const [a, b, c] = data;
  return a === 0xef && b === 0xbb && c === 0xbf ? data.subarray(3) : data;
}
