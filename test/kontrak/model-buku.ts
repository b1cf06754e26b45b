import type { BarisBaru, Perubahan } from '../../src/application/ports/workbook';
import type { Sel } from '../../src/lembar/tipe';

/** The workbook port's rules in their simplest form: a list of rows, each an id and a cell a column. */
export interface BarisModel {
  id: string | null;
  readonly sel: Map<string, Sel>;
}

const dariBaris = (kolom: readonly string[], { id, sel }: BarisBaru): BarisModel => ({
  id,
  sel: new Map(kolom.map((nama, k) => [nama, sel[k] ?? null])),
});

const isi = (baris: BarisModel, kolom: readonly string[], { sel }: BarisBaru): BarisModel => {
  kolom.forEach((nama, k) => baris.sel.set(nama, sel[k] ?? null));
  return baris;
};

/** Rows after a change that is known to be valid. */
export function terapModel(baris: readonly BarisModel[], perubahan: Perubahan): BarisModel[] {
  const salinan = baris.map(({ id, sel }) => ({ id, sel: new Map(sel) }));
  const cari = (id: string): BarisModel | undefined => salinan.find((satu) => satu.id === id);
  switch (perubahan.jenis) {
    case 'simpan':
      for (const baru of perubahan.baris) {
        const ada = cari(baru.id);
        if (ada) isi(ada, perubahan.kolom, baru);
        else salinan.push(dariBaris(perubahan.kolom, baru));
      }
      return salinan;
    case 'ganti':
      return [
        ...perubahan.baris.map((baru) =>
          isi(cari(baru.id) ?? { id: baru.id, sel: new Map() }, perubahan.kolom, baru),
        ),
        ...salinan.filter(({ id }) => id === null),
      ];
    case 'hapus':
      return salinan.filter(({ id }) => id === null || !perubahan.id.includes(id));
    case 'perbarui-isi':
    case 'beri-id':
      throw new Error('The model does not know former words, nor worksheet rows');
  }
}

/** Rows as `baca` gives them: `[id, …cells]`. */
export const selModel = (baris: readonly BarisModel[], kolom: readonly string[]): Sel[][] =>
  baris.map(({ id, sel }) => [id, ...kolom.map((nama) => sel.get(nama) ?? null)]);
