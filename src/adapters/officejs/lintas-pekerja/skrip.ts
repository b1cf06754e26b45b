/**
 * One request to Excel as plain data: what was queued on the objects of Office.js, by number of the object. Object 0 is
 * the request context. It passes between threads, so that all but the call of Office.js itself can run in a worker.
 */
export type PanggilanSkrip =
  /** `ke` is the object behind a property of `dari`. */
  | { readonly jenis: 'properti'; readonly dari: number; readonly nama: string; readonly ke: number }
  /** `ke` is what the method gives. */
  | {
      readonly jenis: 'metode';
      readonly dari: number;
      readonly nama: string;
      readonly argumen: readonly ArgumenSkrip[];
      readonly ke: number;
    }
  | { readonly jenis: 'isi'; readonly dari: number; readonly nama: string; readonly nilai: unknown };

export type ArgumenSkrip = { readonly objek: number } | { readonly nilai: unknown };

export interface Skrip {
  readonly panggilan: readonly PanggilanSkrip[];
  /** What is wanted after the request: paths as `load` takes them, e.g. `items/name,items/protection/protected`. */
  readonly dimuat: readonly { readonly objek: number; readonly jalur: string }[];
}

/** Loaded properties of an object, those of objects below it nested. */
export type IsiObjek = Readonly<Record<string, unknown>>;

/** What Excel answered. */
export type JawabanSkrip =
  /** Properties by number of the object; `isNullObject` among them, and `value` of what a method counted or read. */
  | { readonly ok: true; readonly isi: ReadonlyMap<number, IsiObjek> }
  /** Excel refused: code and message of the error of Office.js. */
  | { readonly ok: false; readonly kode: string; readonly pesan: string };
