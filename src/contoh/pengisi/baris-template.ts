import type { IsiTabel } from '../../lembar/isi';
import { kolomIdBaris } from '../../lembar/tata-letak';
import type { Sel } from '../../lembar/tipe';

/** A prepared row of a template: what its cells hold, by column id. */
export interface BarisTemplate {
  readonly id: string;
  /** Worksheet row. */
  readonly nomor: number;
  readonly sel: Readonly<Partial<Record<string, Sel>>>;
}

/** The prepared rows of a table; rows without an id were typed by hand and are no template rows. */
export function barisTemplate(isi: IsiTabel | undefined): readonly BarisTemplate[] {
  if (isi === undefined) return [];
  return isi.baris.flatMap(({ nomor, sel }): BarisTemplate[] => {
    const menurutKolom = Object.fromEntries(isi.kolom.map(({ id }, i) => [id, sel[i] ?? null]));
    const id = menurutKolom[kolomIdBaris.id];
    return typeof id === 'string' ? [{ id, nomor, sel: menurutKolom }] : [];
  });
}

export const teksSel = ({ sel }: BarisTemplate, kolom: string): string => {
  const isi = sel[kolom];
  return typeof isi === 'string' ? isi : '';
};

export const angkaSel = ({ sel }: BarisTemplate, kolom: string): number | undefined => {
  const isi = sel[kolom];
  return typeof isi === 'number' ? isi : undefined;
};
