import { indeksDi, kodeDi } from '../umum/larik';
import { unsurKe } from '../umum/pasti';
import { daftarTingkatData, type TingkatData } from '../variabel/tipe';
import type { BarisTingkat } from './baris-tingkat';
import type { KumpulanData } from './kumpulan-data';
import type { PaketBaris } from './paket-baris';

/** Row numbers per level, ascending; every row of a level that is absent. */
export type BarisTerpilih = Readonly<Partial<Record<TingkatData, Uint32Array>>>;

/** Areas are of packages; rows of units and actions belong to every area. */
export const berarea: ReadonlySet<TingkatData> = new Set(['rup', 'transaksi']);

/** Which rows of a collection a scope takes. Rows are told apart by unit once, and by each area once, whoever asks. */
export class BarisLingkup {
  private readonly perUnit = new Map<TingkatData, readonly Uint32Array[]>();
  private readonly perArea = new Map<string, Uint8Array>();
  private readonly tersusun = new Map<string, BarisTerpilih>();

  constructor(
    private readonly kumpulan: KumpulanData,
    private readonly paket: Pick<PaketBaris, 'diArea'>,
  ) {}

  /** Rows of a unit (of all: `null`) whose packages have every one of the areas. */
  dari(opd: string | null, area: readonly string[]): BarisTerpilih {
    const kunci = [opd ?? '', ...area].join('|');
    const ada = this.tersusun.get(kunci);
    if (ada !== undefined) return ada;
    const baru: Partial<Record<TingkatData, Uint32Array>> = {};
    const [terakhir, ...lain] = area.toReversed();
    for (const tingkat of daftarTingkatData) {
      const terpilih =
        terakhir !== undefined && berarea.has(tingkat)
          ? // Of those in the areas before: they are fewer.
            this.diArea(tingkat, this.dari(opd, lain.toReversed())[tingkat], terakhir)
          : opd === null
            ? undefined
            : this.milik(tingkat, opd);
      if (terpilih !== undefined) baru[tingkat] = terpilih;
    }
    this.tersusun.set(kunci, baru);
    return baru;
  }

  /** Rows of a unit, whatever their area. */
  milik(tingkat: TingkatData, opd: string): Uint32Array {
    const baris = this.kumpulan.baris[tingkat];
    const unit = baris?.nomorUnit.nomor(opd);
    if (baris === undefined || unit === undefined) return new Uint32Array(0);
    const perUnit = this.perUnit.get(tingkat) ?? barisPerUnit(baris);
    this.perUnit.set(tingkat, perUnit);
    return unsurKe(perUnit, unit);
  }

  private diArea(tingkat: TingkatData, milik: Uint32Array | undefined, area: string): Uint32Array {
    const topeng = this.topeng(tingkat, area);
    // Counted first: of all rows, a list that is shortened afterwards takes more than all else here.
    let n = 0;
    if (milik === undefined) for (const satu of topeng) n += satu;
    else for (const i of milik) n += kodeDi(topeng, i);
    const hasil = new Uint32Array(n);
    let ke = 0;
    if (milik === undefined) {
      for (let i = 0; i < topeng.length; i++) if (topeng[i] === 1) hasil[ke++] = i;
    } else for (const i of milik) if (topeng[i] === 1) hasil[ke++] = i;
    return hasil;
  }

  /** 1 per row that has a package in the area. */
  private topeng(tingkat: TingkatData, area: string): Uint8Array {
    const kunci = `${tingkat}|${area}`;
    const topeng = this.perArea.get(kunci) ?? this.paket.diArea(tingkat, area);
    this.perArea.set(kunci, topeng);
    return topeng;
  }
}

/** The rows of each unit, dealt out by its number. */
function barisPerUnit({ unit, nomorUnit }: BarisTingkat): readonly Uint32Array[] {
  const banyak = new Uint32Array(nomorUnit.banyak);
  for (const satu of unit) banyak[satu] = indeksDi(banyak, satu) + 1;
  const hasil = Array.from(banyak, (n) => new Uint32Array(n));
  banyak.fill(0);
  for (let i = 0; i < unit.length; i++) {
    const satu = indeksDi(unit, i);
    const ke = indeksDi(banyak, satu);
    unsurKe(hasil, satu)[ke] = i;
    banyak[satu] = ke + 1;
  }
  return hasil;
}
