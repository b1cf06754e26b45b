import type { Kolom } from './kolom';
import type { LembarSpec, Visibilitas } from './tipe';

/** The columns of a table: id → column. Key order is sheet order. */
export type KolomTabel = Readonly<Record<string, Kolom<unknown>>>;

/** One sheet with its table, typed by its columns. */
export interface Tabel<K extends KolomTabel = KolomTabel> {
  readonly id: string;
  /** The columns that make up a decoded row. */
  readonly kolom: K;
  readonly lembar: LembarSpec;
}

/** A decoded row: the row id and one value a column. */
export type Baris<T extends Tabel> = { readonly id: string } & {
  readonly [K in keyof T['kolom']]: T['kolom'][K] extends Kolom<infer V> ? V : never;
};

interface DefinisiTabel<K extends KolomTabel> {
  readonly id: string;
  /** Suffix of the Excel table name `KPBJ_…`. */
  readonly nama: string;
  readonly lembar: string;
  readonly judul: string;
  readonly petunjuk?: readonly string[];
  readonly visibilitas?: Visibilitas;
  readonly dilindungi?: boolean;
  readonly barisCadangan?: number;
  readonly lembarLama?: readonly string[];
  readonly teksLama?: Readonly<Record<string, string>>;
  readonly kolom: K;
  /** Data columns after the others: on the sheet, but read and written by `kodek-isian` as data values. */
  readonly kolomData?: KolomTabel;
}

/** Describes a sheet once; everything that writes, shows or reads it derives from this. */
export function defineTabel<K extends KolomTabel>(definisi: DefinisiTabel<K>): Tabel<K> {
  return {
    id: definisi.id,
    kolom: definisi.kolom,
    lembar: {
      nama: definisi.lembar,
      judul: definisi.judul,
      petunjuk: definisi.petunjuk ?? [],
      visibilitas: definisi.visibilitas ?? 'tampak',
      dilindungi: definisi.dilindungi ?? false,
      ...(definisi.barisCadangan === undefined ? {} : { barisCadangan: definisi.barisCadangan }),
      ...(definisi.lembarLama === undefined ? {} : { namaLama: definisi.lembarLama }),
      ...(definisi.teksLama === undefined ? {} : { teksLama: definisi.teksLama }),
      tabel: {
        id: definisi.id,
        nama: `KPBJ_${definisi.nama}`,
        kolom: Object.entries({ ...definisi.kolom, ...definisi.kolomData }).map(([id, { spec }]) => ({
          id,
          ...spec,
        })),
      },
    },
  };
}
