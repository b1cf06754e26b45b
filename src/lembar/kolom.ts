import { BATAS_KODE } from '../domain/umum/batas-teks';
import type { Tanggal } from '../domain/umum/tanggal';
import type { KolomSpec, TipeKolom } from './tipe';

/** A column description that also carries the TypeScript type of its decoded cell. */
export interface Kolom<T> {
  readonly spec: Omit<KolomSpec, 'id'>;
  /** A row without this cell cannot be used: a finding. */
  readonly wajib: boolean;
  /** For choices that are stored by id: id → label shown in the cell. */
  readonly label?: Readonly<Record<string, string>>;
  /** Type only: never present at run time. */
  readonly __tipe?: T;
}

type Opsi = Omit<KolomSpec, 'id' | 'label' | 'tipe' | 'lebar'>;

const kolom =
  <T>(tipe: TipeKolom) =>
  (label: string, lebar: number, opsi: Opsi = {}): Kolom<T | null> => ({
    spec: { label, tipe, lebar, ...opsi },
    wajib: false,
  });

export const teks = kolom<string>('teks');
/** A text by which other rows name this one; ids are put together from it. */
export const kode = (label: string, lebar: number, opsi: Opsi = {}): Kolom<string | null> =>
  teks(label, lebar, { maks: BATAS_KODE, ...opsi });
export const angka = kolom<number>('angka');
export const tanggal = kolom<Tanggal>('tanggal');
export const yaTidak = kolom<boolean>('ya-tidak');

/** A choice among labelled ids: the cell shows the label, the decoded value is the id. */
export const pilihanBerlabel = <const L extends Readonly<Record<string, string>>>(
  judul: string,
  lebar: number,
  label: L,
  opsi: Opsi = {},
): Kolom<(keyof L & string) | null> => ({
  spec: { label: judul, tipe: 'pilihan', lebar, pilihan: Object.values(label), ...opsi },
  wajib: false,
  label,
});

/** The same column, but a row without it is a finding. */
export const wajib = <T>(asal: Kolom<T>): Kolom<NonNullable<T>> => ({
  spec: asal.spec,
  wajib: true,
  ...(asal.label === undefined ? {} : { label: asal.label }),
});
