import type { BarisData } from '../data/baris-data';
import { indeksDi } from '../umum/larik';
import { unsurKe } from '../umum/pasti';
import { urutanTeks } from '../umum/urutan-teks';
import { padaUrutan, type BarisIkut } from './baris-ikut';
import type { NomorUnit } from './nomor-unit';

/** A returned row that counts in a period, and whose row it is there. */
export interface BarisTerpilih {
  /** As it was returned. */
  readonly asal: BarisData;
  /** As it counts: with the packages and ceilings of the period's end. */
  readonly data: BarisData;
  /** The unit that it belongs to in the period; another than who returned it (`data.opd`) where it moved since. */
  readonly opd: string;
}

/** Rows as they count and the numbers of their units, beside each other: there are a million, and few are looked at as objects. */
export interface DaftarTerpilih {
  readonly data: readonly BarisData[];
  readonly unit: Uint32Array;
  readonly nomorUnit: NomorUnit;
}

/** Rows of one level, and their order by id where that is known. */
export interface CalonTingkat {
  readonly baris: readonly BarisData[];
  readonly urutan: Uint32Array | undefined;
}

/** The rows of a level while they are being chosen. Lists are long: where all count as they were returned, one will do. */
export class PenyusunTerpilih {
  private readonly asal: BarisData[] = [];
  private data = this.asal;
  private readonly unit: Uint32Array;

  constructor(terbanyak: number) {
    this.unit = new Uint32Array(terbanyak);
  }

  tambah(asal: BarisData, data: BarisData, unit: number): void {
    if (data !== asal && this.data === this.asal) this.data = [...this.asal];
    this.unit[this.asal.length] = unit;
    this.asal.push(asal);
    if (this.data !== this.asal) this.data.push(data);
  }

  susun(nomorUnit: NomorUnit, { baris, urutan }: CalonTingkat): TerpilihTingkat {
    const { asal, data } = this;
    const unit = this.unit.subarray(0, data.length);
    return new TerpilihTingkat(
      asal,
      data,
      unit,
      nomorUnit,
      data.length === baris.length ? urutan : undefined,
    );
  }
}

export class TerpilihTingkat implements DaftarTerpilih {
  private tersusun: BarisIkut | undefined;

  constructor(
    private readonly asal: readonly BarisData[],
    readonly data: readonly BarisData[],
    readonly unit: Uint32Array,
    readonly nomorUnit: NomorUnit,
    /** Their order by id, where it is known by now. */
    private readonly urutan: Uint32Array | undefined,
  ) {}

  baris(): readonly BarisTerpilih[] {
    return this.data.map((data, i) => ({
      asal: unsurKe(this.asal, i),
      data,
      opd: this.nomorUnit.kodeDi(indeksDi(this.unit, i)),
    }));
  }

  /** Whether all of them were returned for a period. */
  isDari(periode: string): boolean {
    return this.asal.every((satu) => satu.periode === periode);
  }

  urut(): BarisIkut {
    this.tersusun ??= this.susun();
    return this.tersusun;
  }

  private susun(): BarisIkut {
    const id = this.data.map((satu) => satu.id);
    const urutan = this.urutan ?? urutanTeks(id);
    return {
      id: padaUrutan(id, urutan),
      unit: urutan.map((i) => indeksDi(this.unit, i)),
      nomorUnit: this.nomorUnit,
      data: this.data,
      urutan,
    };
  }
}
