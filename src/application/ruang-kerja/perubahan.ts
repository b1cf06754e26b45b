import { kolomBaris, selBaris } from '../../lembar/kodek';
import type { Baris, Tabel } from '../../lembar/tabel';
import type { BarisBaru, Perubahan } from '../ports/workbook';

const kolomTabel = (tabel: Tabel): readonly string[] => kolomBaris(tabel).map(({ id }) => id);

export const barisBaru = <T extends Tabel>(tabel: T, baris: Baris<T>): BarisBaru => ({
  id: baris.id,
  sel: selBaris(tabel, baris),
});

const perubahan =
  (jenis: 'simpan' | 'ganti') =>
  <T extends Tabel>(tabel: T, baris: readonly Baris<T>[]): Perubahan => ({
    jenis,
    tabelId: tabel.id,
    kolom: kolomTabel(tabel),
    baris: baris.map((satu) => barisBaru(tabel, satu)),
  });

/** Insert or update these rows. */
export const perubahanSimpan = perubahan('simpan');

/** The table holds exactly these rows. */
export const perubahanGanti = perubahan('ganti');

/** Keys of the meta table with their values. */
export const perubahanMeta = (nilai: readonly (readonly [kunci: string, nilai: string])[]): Perubahan => ({
  jenis: 'simpan',
  tabelId: 'meta',
  kolom: ['kunci', 'nilai'],
  baris: nilai.map(([kunci, isi]) => ({ id: kunci, sel: [kunci, isi] })),
});
