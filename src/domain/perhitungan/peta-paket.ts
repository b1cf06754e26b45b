import { bentukBanding } from '../umum/teks';
import type { BarisData, BarisInduk } from '../data/baris-data';
import { denganIsian } from '../data/isian-baris';
import { paguBaris } from '../paket/keadaan-paket';
import { kosong } from '../umum/isian';
import type { BahanPerhitungan } from './bahan';
import type { PilihanPeriode } from './pilih-baris';

/** What is known of a package by its RUP code: its areas (step 11), its budget ceiling (Rupiah) and its unit. */
export interface PetaPaket {
  isDiArea(kodeRup: readonly string[], area: string): boolean;
  pagu(kodeRup: string): number | undefined;
  opd(kodeRup: string): string | undefined;
}

const VARIABEL_PAGU = 'pagu';

/**
 * The packages of a period: those of its end, and what was returned of them for the period. One that was withdrawn has no
 * ceiling any more, but contracts that serve no other package stay in its areas.
 */
export function petaPaketPeriode(bahan: BahanPerhitungan, pilihan: PilihanPeriode): PetaPaket {
  const kembali = pilihan
    .untuk('tidak-dihitung')
    .baris.flatMap(({ data, opd }) => (data.tingkat === 'rup' ? [{ ...data, opd }] : []));
  const ditarik = bahan.paket.ditarik.map((satu) => ({
    ...satu,
    isian: denganIsian(satu.isian, { [VARIABEL_PAGU]: kosong }),
  }));
  return susunPetaPaket([...ditarik, ...bahan.induk], kembali);
}

/** Imported packages first; a ceiling that a unit returned for the period replaces the imported one. */
export function susunPetaPaket(induk: readonly BarisInduk[], data: readonly BarisData[]): PetaPaket {
  const pagu = new Map<string, number>();
  const opd = new Map<string, string>();
  const area = new Map<string, ReadonlySet<string>>();
  const dibanding = new Map<string, string>();
  for (const baris of [...induk, ...data]) {
    if (baris.tingkat !== 'rup') continue;
    const nilai = paguBaris(baris);
    for (const kode of baris.kodeRup) {
      opd.set(kode, baris.opd);
      if (nilai !== undefined) pagu.set(kode, nilai);
      if ('area' in baris) area.set(kode, new Set(baris.area.map(bentukBanding)));
    }
  }
  return {
    isDiArea: (daftar, kodeArea) => {
      // Asked of every row, for the few areas that there are.
      const dicari = dibanding.get(kodeArea) ?? bentukBanding(kodeArea);
      dibanding.set(kodeArea, dicari);
      return daftar.some((kode) => area.get(kode)?.has(dicari) ?? false);
    },
    pagu: (kode) => pagu.get(kode),
    opd: (kode) => opd.get(kode),
  };
}
