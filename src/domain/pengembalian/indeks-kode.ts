import { bentukKode, bulatan, kunciIlmiah } from './kode-setara';

/**
 * Codes by all that a spreadsheet may make of them: what `isKodeSetara` would find by going through all of them, one look-up
 * each. Of equal codes the first counts.
 */
export class IndeksKode<T> {
  readonly #persis = new Map<string, Entri<T>>();
  readonly #ilmiah = new Map<string, Entri<T>>();
  /** What the codes look like when rounded; made when a rounded one is first asked for. */
  #bulat: Map<string, Entri<T>> | undefined;

  constructor(daftar: Iterable<readonly [kode: string, nilai: T]>) {
    let urutan = 0;
    for (const [kode, nilai] of daftar) {
      const bentuk = bentukKode(kode);
      const entri = { urutan: urutan++, nilai };
      taruh(this.#persis, bentuk, entri);
      const ilmiah = kunciIlmiah(bentuk);
      if (ilmiah !== undefined) taruh(this.#ilmiah, ilmiah, entri);
    }
  }

  /** The first that is the same code as this one. */
  cari(kode: string): { readonly nilai: T } | undefined {
    const bentuk = bentukKode(kode);
    const ilmiah = kunciIlmiah(bentuk);
    const calon = [
      this.#persis.get(bentuk),
      ilmiah === undefined ? undefined : this.#menurutBulatan().get(ilmiah),
      ...(this.#ilmiah.size === 0 ? [] : bulatan(bentuk).map((satu) => this.#ilmiah.get(satu))),
    ];
    return calon.reduce((a, b) => (a !== undefined && (b === undefined || a.urutan < b.urutan) ? a : b));
  }

  #menurutBulatan(): ReadonlyMap<string, Entri<T>> {
    if (this.#bulat !== undefined) return this.#bulat;
    const hasil = new Map<string, Entri<T>>();
    for (const [bentuk, entri] of this.#persis) for (const satu of bulatan(bentuk)) taruh(hasil, satu, entri);
    this.#bulat = hasil;
    return hasil;
  }
}

interface Entri<T> {
  readonly urutan: number;
  readonly nilai: T;
}

function taruh<T>(ke: Map<string, Entri<T>>, kunci: string, entri: Entri<T>): void {
  if (!ke.has(kunci)) ke.set(kunci, entri);
}
