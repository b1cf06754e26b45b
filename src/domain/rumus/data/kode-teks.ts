/**
 * Codes of the texts of a formula in a table's dictionary. A text that no row has gets a negative code of its own: it
 * equals itself only.
 */
export class KodeTeks {
  private readonly lain = new Map<string, number>();

  constructor(private readonly kamus: ReadonlyMap<string, number>) {}

  dari(isi: string): number {
    const tahu = this.kamus.get(isi) ?? this.lain.get(isi);
    if (tahu !== undefined) return tahu;
    const kode = -1 - this.lain.size;
    this.lain.set(isi, kode);
    return kode;
  }
}
