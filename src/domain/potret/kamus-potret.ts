/** Values that repeat, each kept once and referred to by its number. */
export class KamusPotret<T> {
  private readonly letak = new Map<string, number>();
  private readonly daftar: T[] = [];

  constructor(private readonly kunci: (isi: T) => string) {}

  nomor(isi: T): number {
    const kunci = this.kunci(isi);
    const ada = this.letak.get(kunci);
    if (ada !== undefined) return ada;
    const baru = this.daftar.length;
    this.letak.set(kunci, baru);
    this.daftar.push(isi);
    return baru;
  }

  get isi(): readonly T[] {
    return this.daftar;
  }
}
