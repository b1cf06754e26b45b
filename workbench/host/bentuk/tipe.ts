/**
 * The shape of the Excel API as `buat-bentuk.mjs` writes it: names, wire names, types and API sets, no behaviour.
 * Keys are those of the JSON file.
 */
export interface Bentuk {
  readonly cap: string;
  /** Version of the installed client. */
  readonly versi: string;
  readonly tipe: Readonly<Record<string, BentukTipe>>;
  readonly enum: Readonly<Record<string, readonly string[]>>;
  /** Plain objects (options, criteria, rules) by name. */
  readonly objek: Readonly<Record<string, BentukObjek>>;
  readonly alias: Readonly<Record<string, readonly string[]>>;
}

export interface BentukTipe {
  readonly koleksi?: true;
  /** Type of a collection's items. */
  readonly anak?: string;
  readonly set?: string;
  readonly skalar: Readonly<Record<string, BentukSkalar>>;
  readonly navigasi: Readonly<Record<string, BentukNavigasi>>;
  readonly metode: Readonly<Record<string, BentukMetode>>;
  readonly peristiwa: Readonly<Record<string, BentukPeristiwa>>;
}

/** Alternatives: `teks`, `angka`, `logika`, `larik`, `bebas`, `kosong`, `="literal"`, or a name of a type. */
export type TipeNilai = readonly string[];

interface BentukSkalar {
  /** Absent for members that only the client has. */
  readonly kawat?: string;
  /** Names under which the client sets it, where it uses others too. */
  readonly kawatTulis?: readonly string[];
  readonly tipe?: TipeNilai;
  readonly tulis?: true;
  readonly set?: string;
}

interface BentukNavigasi {
  readonly kawat: string;
  readonly tipe: string;
  readonly set?: string;
}

interface BentukParameter {
  readonly nama: string;
  readonly tipe: TipeNilai;
  readonly opsional?: true;
}

export interface BentukMetode {
  readonly kawat: string;
  /** Type of the object returned; absent where a plain value or nothing comes back. */
  readonly tipe?: string;
  readonly parameter: readonly string[];
  /** Declared signatures; absent for methods that the declarations do not have. */
  readonly tanda?: readonly (readonly BentukParameter[])[];
  readonly set?: string;
}

export interface BentukPeristiwa {
  readonly nama: string;
  /** Number of the event on the wire; absent for the events of the first API set. */
  readonly jenis?: number;
  /** Method that registers for it. */
  readonly daftar?: string;
  readonly sasaran?: string;
  readonly set?: string;
}

interface BentukObjek {
  readonly bidang: Readonly<Record<string, { readonly tipe: TipeNilai; readonly opsional?: true }>>;
  readonly dasar?: readonly string[];
}
