import { unsurKe } from '../umum/pasti';

/** The units of a period, told apart by numbers: rows that name them are a million. */
export class NomorUnit {
  readonly kode: readonly string[];
  private readonly perKode: ReadonlyMap<string, number>;

  constructor(opd: readonly { readonly kode: string }[]) {
    this.kode = opd.map(({ kode }) => kode);
    this.perKode = new Map(this.kode.map((kode, ke) => [kode, ke]));
  }

  get banyak(): number {
    return this.kode.length;
  }

  nomor(kode: string): number | undefined {
    return this.perKode.get(kode);
  }

  kodeDi(nomor: number): string {
    return unsurKe(this.kode, nomor);
  }
}
