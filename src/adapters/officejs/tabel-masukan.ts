import { tabelMasukan } from '../../application/usang/tabel-masukan';
import { variabelBaku } from '../../domain/variabel/daftar';
import { daftarTabel } from '../../lembar/daftar';

/** Names, as Excel knows them, of the tables that calculations read. */
export const namaTabelMasukan = (): ReadonlySet<string> =>
  new Set(
    daftarTabel(variabelBaku)
      .filter(({ id }) => tabelMasukan.has(id))
      .map(({ lembar }) => lembar.tabel.nama),
  );
