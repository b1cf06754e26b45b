const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** `_x000D_` stands for a character that XML cannot hold (ECMA-376 part 1, 22.9.2.19); `_x005F_` for the underscore itself. */
export const tanpaEscape = (teks: string): string =>
  teks.includes('_x')
    ? teks.replace(ESCAPE, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : teks;

/**
 * Collects a text that comes in pieces, so far as anybody can want it: eight times Excel's own limit, for an escape of seven
 * characters stands for one. What comes after is not decoded.
 */
export class KumpulTeks {
  #teks = '';

  tambah(teks: string): void {
    this.#teks = this.#teks === '' ? teks : this.#teks + teks;
  }

  /** It is longer than any text of a cell can be, whatever still comes. */
  get penuh(): boolean {
    return this.#teks.length > MAX_TERTULIS;
  }

  ambil(): string {
    const teks = this.#teks;
    this.#teks = '';
    return teks.length > MAX_TERTULIS ? teks.slice(0, MAX_TERTULIS + 1) : teks;
  }
}

const MAX_TERTULIS = 8 * 32_767;

/** Collects the text of a `<si>` or `<is>`: its `<t>`, also of rich text runs, but not of phonetic runs (`<rPh>`). */
export class TeksKaya {
  readonly #teks = new KumpulTeks();
  #inText = false;
  #inPhonetic = false;

  mulai(): void {
    this.#teks.ambil();
    this.#inText = false;
    this.#inPhonetic = false;
  }

  buka(nama: string): void {
    if (nama === 't') this.#inText = !this.#inPhonetic;
    else if (nama === 'rPh') this.#inPhonetic = true;
  }

  tutup(nama: string): void {
    if (nama === 't') this.#inText = false;
    else if (nama === 'rPh') this.#inPhonetic = false;
  }

  /** Whether character data here is part of the text, and still wanted. */
  get perlu(): boolean {
    return this.#inText && !this.#teks.penuh;
  }

  tambah(teks: string): void {
    if (this.#inText) this.#teks.tambah(teks);
  }

  hasil(): string {
    return tanpaEscape(this.#teks.ambil());
  }
}
