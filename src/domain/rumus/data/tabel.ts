import { LetakIsian } from '../../data/letak-isian';
import type { Isian, NilaiIsian } from '../../umum/isian';
import { urutanTeks } from '../../umum/urutan-teks';
import { unsurKe } from '../../umum/pasti';
import type { TingkatData, Variabel } from '../../variabel/tipe';
import type { Kolom } from './kolom';
import { KamusTeks, susunKolom } from './susun-kolom';

export { kodeKeadaan, type KodeKeadaan } from '../../umum/kode-keadaan';

export type { Kolom } from './kolom';

/** The rows of one level as columns, sorted by row id, so that sums do not depend on the order of arrival. */
export interface TabelKolom {
  readonly tingkat: TingkatData;
  readonly idBaris: readonly string[];
  readonly kolom: ReadonlyMap<string, Kolom>;
  /** Texts in the form they are compared in → code; one dictionary for all text columns of the table. */
  readonly kamusTeks: ReadonlyMap<string, number>;
}

/** A row as it comes from the workspace; a variable that is not mentioned is empty. */
export interface BarisIsian {
  readonly id: string;
  readonly isian: Readonly<Partial<Record<string, Isian<NilaiIsian>>>>;
}

/** Arranges rows as columns of the given variables (only those of this level). Row ids must be unique. */
export function susunTabelKolom(
  tingkat: TingkatData,
  baris: readonly BarisIsian[],
  variabel: readonly Variabel[],
): TabelKolom {
  const urutan = urutanTeks(baris.map(({ id }) => id));
  const urut = Array.from(urutan, (i) => unsurKe(baris, i));
  return susunTabelUrut(
    tingkat,
    urut.map(({ id }) => id),
    new LetakIsian(urut),
    variabel,
  );
}

/** The same of rows that are in the order of their ids. */
export function susunTabelUrut(
  tingkat: TingkatData,
  idBaris: readonly string[],
  letak: LetakIsian,
  variabel: readonly Variabel[],
): TabelKolom & { readonly kolom: Map<string, Kolom> } {
  const kamus = new KamusTeks();
  const milik = variabel.filter((v) => v.tingkat === tingkat);
  return { tingkat, idBaris, kolom: susunKolom(letak, milik, kamus), kamusTeks: kamus.kode };
}
