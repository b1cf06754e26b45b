import { variabelBaku } from '../domain/variabel/daftar';
import { daftarTabel } from '../lembar/daftar';
import { kolomIdBaris } from '../lembar/tata-letak';
import type { LembarSpec } from '../lembar/tipe';

let spesifikasi: ReadonlyMap<string, LembarSpec> | undefined;

const lembarOf = (tabelId: string): LembarSpec | undefined =>
  (spesifikasi ??= new Map(daftarTabel(variabelBaku).map(({ id, lembar }) => [id, lembar]))).get(tabelId);

/** The sheet of a table as people know it; a table that no workspace has keeps its id. */
export const sebutLembar = (tabelId: string): string => lembarOf(tabelId)?.nama ?? tabelId;

/** The header of a column as people know it. */
export const sebutKolom = (tabelId: string, kolom: string): string =>
  [kolomIdBaris, ...(lembarOf(tabelId)?.tabel.kolom ?? [])].find(({ id }) => id === kolom)?.label ?? kolom;
