import type { Antrean } from '../jalur';
import type { ArgumenSkrip, IsiObjek, JawabanSkrip, PanggilanSkrip, Skrip } from './skrip';

/** Sends a request to where Office.js is. */
export type KirimSkrip = (skrip: Skrip) => Promise<JawabanSkrip>;

/** An error of Office.js that was thrown in the other thread. */
class GalatPekerjaLain extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/**
 * Runs requests in a thread without Office.js: records what is queued, sends it as data, and gives back objects that hold
 * what was loaded. Only what a single sync can do is possible: queue, then read what was loaded.
 */
export const jalankanLintasPekerja =
  (kirim: KirimSkrip) =>
  async <T>(antre: Antrean<T>): Promise<T> => {
    const rekaman = new Rekaman();
    const ambil = antre(rekaman.objek() as Excel.RequestContext);
    const jawaban = await kirim(rekaman.skrip());
    if (!jawaban.ok) throw new GalatPekerjaLain(jawaban.kode, jawaban.pesan);
    rekaman.jawab(jawaban.isi);
    return ambil();
  };

/** An object of Office.js, or a member of one of which it is not known yet whether it is a property or a method. */
type Simpul = { readonly anak: Map<string, unknown> } & (
  | { readonly nomor: number; readonly induk?: undefined }
  /** Without a number until something is asked of it. */
  | { nomor: number | undefined; readonly induk: Induk }
);

interface Induk {
  readonly simpul: Simpul;
  readonly nama: string;
}

class Rekaman {
  readonly #panggilan: PanggilanSkrip[] = [];
  readonly #dimuat: { readonly objek: number; readonly jalur: string }[] = [];
  readonly #simpulOf = new WeakMap<object, Simpul>();
  #isi: ReadonlyMap<number, IsiObjek> | undefined;
  #jumlah = 1;

  objek(): unknown {
    return this.#buat({ nomor: 0, anak: new Map() });
  }

  skrip(): Skrip {
    return { panggilan: this.#panggilan, dimuat: this.#dimuat };
  }

  jawab(isi: ReadonlyMap<number, IsiObjek>): void {
    this.#isi = isi;
  }

  #buat(simpul: Simpul): unknown {
    // A function, for a member may turn out to be a method.
    const wakil: object = new Proxy(() => undefined, {
      get: (_, nama) => (typeof nama === 'string' ? this.#ambil(simpul, nama) : undefined),
      set: (_, nama, nilai) => {
        this.#panggilan.push({ jenis: 'isi', dari: this.#nomor(simpul), nama: String(nama), nilai });
        return true;
      },
      apply: (_, __, argumen: unknown[]) => {
        if (simpul.induk === undefined) throw new TypeError('Not a method');
        return this.#panggil(simpul.induk, argumen);
      },
    });
    this.#simpulOf.set(wakil, simpul);
    return wakil;
  }

  #ambil(simpul: Simpul, nama: string): unknown {
    const isi = this.#isi && simpul.nomor !== undefined ? this.#isi.get(simpul.nomor) : undefined;
    const anak = simpul.anak.get(nama);
    // What was loaded through an object of its own stands there, not in its parent.
    if (isi !== undefined && nama in isi && !this.#adaIsi(anak)) return isi[nama];
    if (this.#isi !== undefined && anak === undefined) {
      // Promises ask every object whether it is one of them.
      if (nama === 'then') return undefined;
      throw new Error(`Not loaded: ${nama}`);
    }
    if (anak !== undefined) return anak;
    const baru = this.#buat({ nomor: undefined, induk: { simpul, nama }, anak: new Map() });
    simpul.anak.set(nama, baru);
    return baru;
  }

  #adaIsi(wakil: unknown): boolean {
    const nomor = wakil === undefined ? undefined : this.#simpulOf.get(wakil as object)?.nomor;
    return nomor !== undefined && this.#isi?.has(nomor) === true;
  }

  #panggil({ simpul, nama }: Induk, argumen: readonly unknown[]): unknown {
    const dari = this.#nomor(simpul);
    const ke = this.#jumlah++;
    this.#panggilan.push({
      jenis: 'metode',
      dari,
      nama,
      argumen: argumen.map((satu) => this.#argumen(satu)),
      ke,
    });
    if (nama === 'load') this.#dimuat.push({ objek: dari, jalur: String(argumen[0]) });
    return this.#buat({ nomor: ke, anak: new Map() });
  }

  #argumen(nilai: unknown): ArgumenSkrip {
    const simpul = typeof nilai === 'function' ? this.#simpulOf.get(nilai) : undefined;
    return simpul === undefined ? { nilai } : { objek: this.#nomor(simpul) };
  }

  #nomor(simpul: Simpul): number {
    if (simpul.induk === undefined) return simpul.nomor;
    if (simpul.nomor === undefined) {
      const { simpul: induk, nama } = simpul.induk;
      const dari = this.#nomor(induk);
      simpul.nomor = this.#jumlah++;
      this.#panggilan.push({ jenis: 'properti', dari, nama, ke: simpul.nomor });
    }
    return simpul.nomor;
  }
}
