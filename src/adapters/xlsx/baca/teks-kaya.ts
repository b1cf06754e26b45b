const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** `_x000D_` stands for a character that XML cannot hold (ECMA-376 part 1, 22.9.2.19); `_x005F_` for the underscore itself. */
export const tanpaEscape = (teks: string): string =>
  teks.includes('_x')
    ? teks.replace(ESCAPE, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : teks;

/** Collects the text of a `<si>` or `<is>`: its `<t>`, also of rich text runs, but not of phonetic runs (`<rPh>`). */
export class TeksKaya {
  #teks = '';
  #inText = false;
  #inPhonetic = false;

  mulai(): void {
    this.#teks = '';
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

  tambah(teks: string): void {
    if (this.#inText) this.#teks += teks;
  }

  hasil(): string {
    return tanpaEscape(this.#teks);
  }
}
