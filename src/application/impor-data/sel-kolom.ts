/** A cell of a file: its column in the workspace, its line, and the code of its row. */
export interface SelKolom {
  readonly kolom: string;
  readonly label: string;
  /** Line of the file. */
  readonly baris: number;
  readonly kode: string;
}

/** How many cells of a column something holds for, with the first of them. */
export interface JumlahSelKolom {
  /** Column id. */
  readonly kolom: string;
  readonly label: string;
  readonly jumlah: number;
  readonly contoh: readonly { readonly baris: number; readonly kode: string }[];
}

const CONTOH = 3;

/** Counts cells by column, in the order in which the columns first came. */
export class PenghitungKolom {
  private readonly perKolom = new Map<string, { label: string; jumlah: number; contoh: SelKolom[] }>();

  tambah(sel: SelKolom): void {
    const ada = this.perKolom.get(sel.kolom);
    if (ada === undefined) this.perKolom.set(sel.kolom, { label: sel.label, jumlah: 1, contoh: [sel] });
    else {
      ada.jumlah += 1;
      if (ada.contoh.length < CONTOH) ada.contoh.push(sel);
    }
  }

  hasil(): readonly JumlahSelKolom[] {
    return [...this.perKolom].map(([kolom, { label, jumlah, contoh }]) => ({
      kolom,
      label,
      jumlah,
      contoh: contoh.map(({ baris, kode }) => ({ baris, kode })),
    }));
  }
}
