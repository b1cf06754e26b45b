/** Milliseconds of each stage of a command, from the start of the process; who measures reads them on the error stream. */
export class WaktuTahap {
  readonly #mulai: { readonly nama: string; readonly ms: number }[] = [{ nama: 'mulai', ms: 0 }];

  constructor(private readonly detak: () => number) {}

  readonly tahap = (nama: string): void => {
    this.#mulai.push({ nama, ms: this.detak() });
  };

  /** A line a stage, to be read by a program too: `waktu NAMA 123 ms`. */
  selesai(): readonly string[] {
    const akhir = this.detak();
    return this.#mulai.map(
      ({ nama, ms }, ke) => `waktu ${nama} ${Math.round((this.#mulai[ke + 1]?.ms ?? akhir) - ms)} ms`,
    );
  }
}
