import { bagiLingkup, type LingkupTingkat, type PembagianTingkat } from '../rumus';
import { unsurKe } from '../umum/pasti';
import type { TingkatData } from '../variabel/tipe';
import type { BarisHitung } from './baris-hitung';
import { BarisLingkup } from './baris-lingkup';
import type { KumpulanData } from './kumpulan-data';
import type { PaketBaris } from './paket-baris';

/** The rows under one rule for silent units, and what is arranged over them once for all figures that read them. */
export class DataAturan {
  readonly lingkup: BarisLingkup;
  private readonly pembagian = new Map<string, PembagianTingkat>();

  constructor(
    readonly kumpulan: KumpulanData,
    readonly paket: PaketBaris = kumpulan.paket,
  ) {
    this.lingkup = new BarisLingkup(kumpulan, paket);
  }

  /** The scopes of a key, arranged for one walk over the rows. */
  bagi(kunci: string, lingkup: () => readonly LingkupTingkat[]): PembagianTingkat {
    const pembagian = this.pembagian.get(kunci) ?? bagiLingkup(lingkup(), this.kumpulan);
    this.pembagian.set(kunci, pembagian);
    return pembagian;
  }

  /** The row of an id, in a table that is in the order of ids. A value: each figure hands it on. */
  readonly baris = (tingkat: TingkatData, id: string): BarisHitung | undefined => {
    const milik = this.kumpulan.baris[tingkat];
    if (milik === undefined) return undefined;
    let awal = 0;
    let akhir = milik.length;
    while (awal < akhir) {
      const tengah = (awal + akhir) >> 1;
      if (unsurKe(milik.id, tengah) < id) awal = tengah + 1;
      else akhir = tengah;
    }
    return milik.id[awal] === id ? milik.baris(awal) : undefined;
  };

  /** How many rows of a level a unit has (`null`: all units), whatever their area. */
  banyak(tingkat: TingkatData, opd: string | null): number {
    return opd === null
      ? (this.kumpulan.baris[tingkat]?.length ?? 0)
      : this.lingkup.milik(tingkat, opd).length;
  }
}
