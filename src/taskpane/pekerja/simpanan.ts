/**
 * What modules of tasks keep from one task to the next, each in a class of its own. It is lost with the thread, so that
 * nothing may be kept here that cannot be read again.
 */
export class Simpanan {
  readonly #isi = new Map<new () => object, object>();

  /** The one object of that class, made when it is first asked for. */
  readonly ambil = <T extends object>(Jenis: new () => T): T => {
    const ada = (this.#isi.get(Jenis) as T | undefined) ?? new Jenis();
    this.#isi.set(Jenis, ada);
    return ada;
  };
}
