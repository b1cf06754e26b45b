import { bentukBanding } from '../umum/teks';
import type { BarisData, BarisInduk } from '../data/baris-data';
import { paguBaris } from '../paket/keadaan-paket';
import { unsurKe } from '../umum/pasti';
import type { BahanPerhitungan } from './bahan';
import type { PilihanPeriode } from './pilih-baris';

/**
 * What is known of a package by its RUP code: its areas (step 11), its budget ceiling (Rupiah) and its unit. Codes are looked
 * up once and then told apart by numbers: rows that name them are a million.
 */
export interface PetaPaket {
  /** What is known, by number. */
  readonly paket: readonly PaketTahu[];
  nomor(kodeRup: string): number | undefined;
  /** Of a code that nothing was known of by now, a new one. */
  nomorBaru(kodeRup: string): number;
  isDiArea(kodeRup: readonly string[], area: string): boolean;
  pagu(kodeRup: string): number | undefined;
  opd(kodeRup: string): string | undefined;
  /** Areas of a package, in the form in which they are compared. */
  area(kodeRup: string): ReadonlySet<string>;
}

export interface PaketTahu {
  readonly opd: string | undefined;
  readonly pagu: number | undefined;
  readonly area: ReadonlySet<string>;
}

type PaketDisusun = { -readonly [M in keyof PaketTahu]: PaketTahu[M] };

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
    peta.tambah(data.kodeRup, unsurKe(kembali.opd, i), paguBaris(data));
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
  readonly paket: PaketDisusun[] = [];
  private readonly perKode = new Map<string, number>();
  /** Nearly every package has one area: a set a package would be many alike. */
  private readonly satuArea = new Map<string, ReadonlySet<string>>();
  private readonly dibanding = new Map<string, string>();

  tambahInduk(induk: readonly BarisInduk[]): void {
    for (const satu of induk)
      if (satu.tingkat === 'rup') this.tambah(satu.kodeRup, satu.opd, paguBaris(satu), satu.area);
  }

  tambah(kodeRup: readonly string[], opd: string, pagu: number | undefined, area?: readonly string[]): void {
    const himpunan = area && this.himpunan(area);
    for (const kode of kodeRup) {
      const satu = unsurKe(this.paket, this.nomorBaru(kode));
      satu.opd = opd;
      if (pagu !== undefined) satu.pagu = pagu;
      if (himpunan !== undefined) satu.area = himpunan;
    }
  }

  nomor(kodeRup: string): number | undefined {
    return this.perKode.get(kodeRup);
  }

  nomorBaru(kodeRup: string): number {
    const ada = this.perKode.get(kodeRup);
    if (ada !== undefined) return ada;
    const baru = this.paket.push({ opd: undefined, pagu: undefined, area: tanpaArea }) - 1;
    this.perKode.set(kodeRup, baru);
    return baru;
  }

  isDiArea(daftar: readonly string[], kodeArea: string): boolean {
    // Asked of very many, for the few areas that there are.
    const dicari = this.dibanding.get(kodeArea) ?? bentukBanding(kodeArea);
    this.dibanding.set(kodeArea, dicari);
    return daftar.some((kode) => this.area(kode).has(dicari));
  }

  pagu(kodeRup: string): number | undefined {
    return this.tahu(kodeRup)?.pagu;
  }

  opd(kodeRup: string): string | undefined {
    return this.tahu(kodeRup)?.opd;
  }

  area(kodeRup: string): ReadonlySet<string> {
    return this.tahu(kodeRup)?.area ?? tanpaArea;
  }

  private tahu(kodeRup: string): PaketTahu | undefined {
    const nomor = this.perKode.get(kodeRup);
    return nomor === undefined ? undefined : this.paket[nomor];
  }

  private himpunan(area: readonly string[]): ReadonlySet<string> {
    const [pertama] = area;
    if (pertama === undefined) return tanpaArea;
    if (area.length > 1) return new Set(area.map(bentukBanding));
    const himpunan = this.satuArea.get(pertama) ?? new Set([bentukBanding(pertama)]);
    this.satuArea.set(pertama, himpunan);
    return himpunan;
  }
}
