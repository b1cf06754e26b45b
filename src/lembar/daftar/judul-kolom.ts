import { variabelBaku } from '../../domain/variabel/daftar';
import { daftarTingkatData } from '../../domain/variabel/tipe';
import { labelKepala } from '../tampilan';
import { kolomLembar } from '../tata-letak';
import { tabelIsi } from '../template/isi';
import { idDalamTemplate } from '../template/lembar-isian';
import { tabelPernyataan } from '../template/pernyataan';
import type { Tabel } from '../tabel';
import { daftarTabel } from './index';
import { pasangkan } from '../../domain/umum/pasti';

/** Header texts by column id: as this program writes it, then as earlier versions did. */
export type JudulKolom = ReadonlyMap<string, readonly [string, ...string[]]>;

const judul: ReadonlyMap<string, JudulKolom> = new Map(
  [
    ...daftarTabel(variabelBaku),
    ...daftarTingkatData.map((tingkat) => tabelIsi(tingkat, variabelBaku, [])),
    tabelPernyataan,
  ].map(({ id, lembar }: Tabel) => {
    const kolom = kolomLembar(lembar);
    const label = pasangkan(kolom, labelKepala(kolom));
    return [id, new Map(label.map(([spec, kini]) => [spec.id, [kini, ...(spec.labelLama ?? [])]]))];
  }),
);

/** The headers of a table of a workspace or a template, all columns it can have; none for a table of another kind. */
export const judulKolom = (tabelId: string): JudulKolom => judul.get(idDalamTemplate(tabelId)) ?? new Map();
