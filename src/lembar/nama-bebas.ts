const MAX_SHEET_NAME = 31;

/** Names in use, compared without case; gives others that are free. */
export class NamaTerpakai {
  readonly #nama: Set<string>;

  constructor(nama: Iterable<string>) {
    this.#nama = new Set([...nama].map((satu) => satu.toLowerCase()));
  }

  semua(): ReadonlySet<string> {
    return this.#nama;
  }

  /** `Catatan` → `Catatan (2)` where the user has a sheet of that name. */
  lembar(dasar: string): string {
    return this.#bebas((ke) => {
      const akhiran = ke === 1 ? '' : ` (${ke})`;
      return dasar.slice(0, MAX_SHEET_NAME - akhiran.length) + akhiran;
    });
  }

  tabel(dasar: string): string {
    return this.#bebas((ke) => (ke === 1 ? dasar : `${dasar}_${ke}`));
  }

  #bebas(calon: (ke: number) => string): string {
    for (let ke = 1; ; ke++) {
      const nama = calon(ke);
      if (this.#nama.has(nama.toLowerCase())) continue;
      this.#nama.add(nama.toLowerCase());
      return nama;
    }
  }
}
