import type { AsalBaris, BarisData } from '../data/baris-data';
import { denganIsian, type IsianBaris } from '../data/isian-baris';
import type { Keberlakuan } from '../data/keberlakuan';
import { LetakIsian } from '../data/letak-isian';
import { tidakBerlakuMenurutAturan, type NilaiIsian } from '../umum/isian';
import { indeksDi, posisiDi } from '../umum/larik';
import { unsurKe } from '../umum/pasti';
import type { TingkatData } from '../variabel/tipe';
import type { BarisHitung } from './baris-hitung';
import { tempatIkut, type BarisIkut } from './baris-ikut';
import type { IndukTingkat } from './induk-urut';
import type { NomorUnit } from './nomor-unit';
import { susunPaket, type PaketTingkat } from './paket-tingkat';
import type { PetaPaket } from './peta-paket';

/** What rules say of the rows of a level, by row: of what a figure can read only. */
export interface MenurutAturan {
  readonly keberlakuan: {
    di(i: number): Keberlakuan;
    /** 1 per row in whose state the variable cannot have a value. */
    mustahil(variabel: string): Uint8Array;
  };
  readonly dibaca: ReadonlySet<string>;
  /** Sums of packages that were filled in. */
  readonly turunan: (i: number) => IsianBaris | undefined;
}

/**
 * The rows of one level in a collection, in the order of their ids. What figures read of them lies in columns; the row as an
 * object (`baris`) is made when somebody asks what is behind a figure.
 */
export class BarisTingkat {
  readonly id: readonly string[];
  /** Numbers of their units. */
  readonly unit: Uint32Array;
  readonly nomorUnit: NomorUnit;
  readonly letak: LetakIsian;
  readonly paket: PaketTingkat;
  /** Numbers of the rows that are not as their units returned them. */
  readonly berubah: readonly number[];
  private readonly terbuat = new Map<number, BarisHitung>();
  private sebutan: MenurutAturan | undefined;
  private indukKe: Int32Array | undefined;

  constructor(
    readonly tingkat: TingkatData,
    private readonly ikut: BarisIkut,
    private readonly induk: IndukTingkat,
    peta: Pick<PetaPaket, 'nomorBaru'>,
  ) {
    this.id = ikut.id;
    this.unit = ikut.unit;
    this.nomorUnit = ikut.nomorUnit;
    const tempat = tempatIkut(ikut);
    this.letak = new LetakIsian(ikut.data, tempat);
    this.paket = susunPaket(ikut.data, tempat, peta);
    const berubah: number[] = [];
    for (const [k, { ubahan }] of ikut.data.entries())
      if (ubahan !== undefined) berubah.push(indeksDi(tempat, k));
    this.berubah = berubah.toSorted((a, b) => a - b);
  }

  get length(): number {
    return this.id.length;
  }

  opd(i: number): string {
    return this.nomorUnit.kodeDi(indeksDi(this.unit, i));
  }

  kodeRup(i: number): readonly string[] {
    return this.asal(i).kodeRup;
  }

  /** Where the row stood in the file it came from; of a unit that counts without having reported it came from none. */
  letakAsal(i: number): AsalBaris | undefined {
    const satu = this.asal(i);
    return 'asal' in satu ? satu.asal : satu.sumber?.asal;
  }

  private asal(i: number): BarisData | BarisHitung {
    return unsurKe(this.ikut.data, indeksDi(this.ikut.urutan, i));
  }

  /** Of each row the number of the imported one; -1 where nothing was imported. */
  nomorDiimpor(): Int32Array {
    this.indukKe ??= this.induk.cocokkan(this.id);
    return this.indukKe;
  }

  /** What was imported of a variable, by row. */
  diimpor(variabel: string): (i: number) => NilaiIsian | undefined {
    const nomor = this.nomorDiimpor();
    const kolom = this.induk.kolom(variabel);
    return (i) => {
      const ke = posisiDi(nomor, i);
      return ke < 0 ? undefined : kolom.nilai(ke);
    };
  }

  /** The value of a variable, or where it is blank the imported one, by row. */
  nilai(variabel: string): (i: number) => NilaiIsian | undefined {
    const kolom = this.letak.kolom(variabel);
    const diimpor = this.diimpor(variabel);
    return (i) => (kolom.isKosong(i) ? diimpor(i) : kolom.nilai(i));
  }

  /** From now on rows are told with this. */
  sebut(milik: MenurutAturan): void {
    this.sebutan = milik;
  }

  /** 1 per row in whose state a variable cannot have a value. */
  mustahil(variabel: string): Uint8Array {
    return this.sebutan?.keberlakuan.mustahil(variabel) ?? new Uint8Array(this.length);
  }

  /** The row as an object, always the same one. */
  baris(i: number): BarisHitung {
    const ada = this.terbuat.get(i);
    if (ada !== undefined) return ada;
    const satu = this.asal(i);
    const isian = this.isian(i, satu.isian);
    const baru = 'asal' in satu ? barisDari(satu, this.opd(i), isian) : { ...satu, isian };
    this.terbuat.set(i, baru);
    return baru;
  }

  /** A blank that the row's state explains is not missing. */
  private isian(i: number, isian: IsianBaris): IsianBaris {
    if (this.sebutan === undefined) return isian;
    const { keberlakuan, dibaca, turunan } = this.sebutan;
    const kosong = [...keberlakuan.di(i).tidakBerlaku].filter(
      (id) => dibaca.has(id) && (isian[id]?.keadaan ?? 'kosong') === 'kosong',
    );
    const tanda = Object.fromEntries(kosong.map((id) => [id, tidakBerlakuMenurutAturan]));
    const milik = turunan(i);
    const bertanda = kosong.length === 0 ? isian : denganIsian(isian, tanda);
    return milik === undefined ? bertanda : denganIsian(bertanda, milik);
  }
}

function barisDari(data: BarisData, opd: string, isian: IsianBaris): BarisHitung {
  const { id, tingkat, kodeRup, ubahan, asal, periode, opdAsal } = data;
  const sumber = { asal, periode, opd: opdAsal ?? data.opd };
  return { id, tingkat, opd, kodeRup, isian, sumber, ...(ubahan === undefined ? {} : { ubahan }) };
}
