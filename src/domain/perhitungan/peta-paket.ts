import { bentukBanding } from '../umum/teks';
import type { BarisData, BarisInduk } from '../data/baris-data';
import { paguBaris } from '../paket/keadaan-paket';
import { indeksDi } from '../umum/larik';
import { unsurKe } from '../umum/pasti';
import type { BahanPerhitungan } from './bahan';
import type { PilihanPeriode } from './pilih-baris';

/**
 * What is known of a package by its RUP code: its areas (step 11), its budget ceiling (Rupiah) and its unit. Codes are looked
 * up once and then told apart by numbers: rows that name them are a million.
 */
export interface PetaPaket {
  /** Numbers are smaller than this. */
  readonly banyak: number;
  nomor(kodeRup: string): number | undefined;
  /** Of a code that nothing was known of by now, a new one. */
  nomorBaru(kodeRup: string): number;
  isDiArea(kodeRup: readonly string[], area: string): boolean;
  pagu(kodeRup: string): number | undefined;
  opd(kodeRup: string): string | undefined;
  /** Areas of a package, in the form in which they are compared. */
  area(kodeRup: string): ReadonlySet<string>;
  /** Unit of a package, by its number. */
  opdDi(nomor: number): string | undefined;
  /** Ceilings by number; 0 where none is known. */
  semuaPagu(): Float64Array;
  /** 1 per package, by number, that is in an area in the form in which they are compared; of the last ones nothing is said. */
  diArea(area: string): Uint8Array;
}

const tanpaArea: ReadonlySet<string> = new Set();

/**
 * The packages of a period: those of its end, and what was returned of them for the period. One that was withdrawn has no
 * ceiling any more, but contracts that serve no other package stay in its areas.
 */
export function petaPaketPeriode(bahan: BahanPerhitungan, pilihan: PilihanPeriode): PetaPaket {
  const peta = new PetaTersusun();
  for (const satu of bahan.paket.ditarik) peta.tambah(satu.kodeRup, satu.opd, undefined, satu.area);
  peta.tambahInduk(bahan.induk);
  const kembali = pilihan.untuk('tidak-dihitung').tingkat('rup');
  for (const [i, data] of kembali.data.entries())
    peta.tambah(data.kodeRup, kembali.nomorUnit.kodeDi(indeksDi(kembali.unit, i)), paguBaris(data));
  return peta;
}

/** Imported packages first; a ceiling that a unit returned for the period replaces the imported one. */
export function susunPetaPaket(induk: readonly BarisInduk[], data: readonly BarisData[]): PetaPaket {
  const peta = new PetaTersusun();
  peta.tambahInduk(induk);
  for (const satu of data) if (satu.tingkat === 'rup') peta.tambah(satu.kodeRup, satu.opd, paguBaris(satu));
  return peta;
}

class PetaTersusun implements PetaPaket {
  private readonly perKode = new Map<string, number>();
  /** What is known, by number. */
  private readonly milik: (string | undefined)[] = [];
  /** NaN where it is not known: numbers alone stand in the list itself, and not as an object each. */
  private readonly nilaiPagu: number[] = [];
  /** Place in `himpunan`: packages are many, and sets of areas few. */
  private readonly wilayah: number[] = [];
  private readonly himpunan: ReadonlySet<string>[] = [tanpaArea];
  private readonly letakHimpunan = new Map<string, number>([['', 0]]);
  private readonly perArea = new Map<string, Uint8Array>();
  private readonly dibanding = new Map<string, string>();

  tambahInduk(induk: readonly BarisInduk[]): void {
    for (const satu of induk)
      if (satu.tingkat === 'rup') this.tambah(satu.kodeRup, satu.opd, paguBaris(satu), satu.area);
  }

  tambah(kodeRup: readonly string[], opd: string, pagu: number | undefined, area?: readonly string[]): void {
    const himpunan = area && this.letak(area);
    for (const kode of kodeRup) {
      const nomor = this.nomorBaru(kode);
      this.milik[nomor] = opd;
      if (pagu !== undefined) this.nilaiPagu[nomor] = pagu;
      if (himpunan !== undefined) this.wilayah[nomor] = himpunan;
    }
  }

  nomor(kodeRup: string): number | undefined {
    return this.perKode.get(kodeRup);
  }

  nomorBaru(kodeRup: string): number {
    const ada = this.perKode.get(kodeRup);
    if (ada !== undefined) return ada;
    const baru = this.banyak;
    this.perKode.set(kodeRup, baru);
    this.milik.push(undefined);
    this.nilaiPagu.push(NaN);
    this.wilayah.push(0);
    return baru;
  }

  isDiArea(daftar: readonly string[], kodeArea: string): boolean {
    // Asked of very many, for the few areas that there are.
    const dicari = this.dibanding.get(kodeArea) ?? bentukBanding(kodeArea);
    this.dibanding.set(kodeArea, dicari);
    return daftar.some((kode) => this.area(kode).has(dicari));
  }

  get banyak(): number {
    return this.perKode.size;
  }

  pagu(kodeRup: string): number | undefined {
    const pagu = this.nilaiPagu[this.nomor(kodeRup) ?? -1];
    return Number.isNaN(pagu) ? undefined : pagu;
  }

  opd(kodeRup: string): string | undefined {
    return this.milik[this.nomor(kodeRup) ?? -1];
  }

  area(kodeRup: string): ReadonlySet<string> {
    return this.himpunan[this.wilayah[this.nomor(kodeRup) ?? -1] ?? 0] ?? tanpaArea;
  }

  opdDi(nomor: number): string | undefined {
    return this.milik[nomor];
  }

  semuaPagu(): Float64Array {
    return Float64Array.from(this.nilaiPagu, (satu) => (Number.isNaN(satu) ? 0 : satu));
  }

  diArea(area: string): Uint8Array {
    const ada = this.perArea.get(area);
    if (ada !== undefined) return ada;
    const perHimpunan = this.himpunan.map((satu) => Number(satu.has(area)));
    const baru = new Uint8Array(this.banyak);
    for (const [nomor, letak] of this.wilayah.entries()) baru[nomor] = unsurKe(perHimpunan, letak);
    this.perArea.set(area, baru);
    return baru;
  }

  /** Where the set of these areas stands. */
  private letak(area: readonly string[]): number {
    const kunci = area.join('\n');
    const ada = this.letakHimpunan.get(kunci);
    if (ada !== undefined) return ada;
    const baru = this.himpunan.push(new Set(area.map(bentukBanding))) - 1;
    this.letakHimpunan.set(kunci, baru);
    return baru;
  }
}
