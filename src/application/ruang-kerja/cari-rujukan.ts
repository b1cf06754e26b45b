import { bentukBanding } from '../../domain/umum/teks';

/** A reference to a row: its hidden id, where one was stored, and the code that people read and type. */
export interface RujukanBaris {
  readonly id: string | null;
  readonly kode: string;
}

/**
 * Finds the row that a reference means, by id. The stored id wins, so that a renamed code keeps what refers to it; the code
 * serves where no id is stored yet, or where that row is gone and another one has its code.
 */
export function pencariRujukan(
  daftar: readonly { readonly id: string; readonly kode: string }[],
): (rujukan: RujukanBaris) => string | undefined {
  const dikenal = new Set(daftar.map(({ id }) => id));
  const dariKode = new Map(daftar.map(({ id, kode }) => [bentukBanding(kode), id]));
  return ({ id, kode }) => (id !== null && dikenal.has(id) ? id : dariKode.get(bentukBanding(kode)));
}
