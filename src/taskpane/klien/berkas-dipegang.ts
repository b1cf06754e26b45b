/** Files that the page that is open has chosen, as handles, for as long as it needs them. */
export class BerkasDipegang {
  readonly #isi = new Map<string, Blob>();

  /** Keeps a file; gives the id by which tasks name it. */
  pegang(isi: Blob): string {
    const id = crypto.randomUUID();
    this.#isi.set(id, isi);
    return id;
  }

  ambil(id: string): Blob | undefined {
    return this.#isi.get(id);
  }

  lepasSemua(): void {
    this.#isi.clear();
  }
}
