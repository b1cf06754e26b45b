import type { BarisData } from '../data/baris-data';
import type { AturanTidakMelapor } from '../rencana/atribut-indikator';
import type { TingkatData } from '../variabel/tipe';
import { barisPadaPaket } from './baris-paket';
import type { BahanPerhitungan } from './bahan';
import { urutanPosisi } from './posisi';

/** A returned row that counts in a period, and whose row it is there. */
export interface BarisTerpilih {
  /** As it was returned. */
  readonly asal: BarisData;
  /** As it counts: with the packages and ceilings of the period's end. */
  readonly data: BarisData;
  /** The unit that it belongs to in the period; another than who returned it (`data.opd`) where it moved since. */
  readonly opd: string;
}

/** A row of an earlier position whose owner has returned later ones without ever having been asked for it. */
export interface BarisTertinggal extends BarisTerpilih {
  /** Period of the owner's own last return. */
  readonly periodePemilik: string;
}

export interface PilihanBaris {
  readonly baris: readonly BarisTerpilih[];
  /** Those of `baris` that moved between two returns, so that neither unit gave them for its last one. */
  readonly tertinggal: readonly BarisTertinggal[];
}

export type BahanPilihan = Pick<
  BahanPerhitungan,
  'periode' | 'data' | 'induk' | 'opd' | 'posisiTerakhir' | 'isMelapor' | 'paket'
>;

/**
 * Which returned rows count in a period (docs/aturan.md#rows): each row, by level and id, once, whoever cites it. What was
 * returned for the period itself counts. Under `posisi-terakhir` a row that nobody returned for it counts as it last stood,
 * unless its owner has returned since without it: then the owner took it out. Packages that do not exist at the end of the
 * period do not count.
 */
export function pilihBaris(bahan: BahanPilihan, aturan: AturanTidakMelapor): PilihanBaris {
  const unit = new Set(bahan.opd.map(({ kode }) => kode));
  const pemilik = pemilikBaris(bahan, unit);
  const baris: BarisTerpilih[] = [];
  const tertinggal: BarisTertinggal[] = [];
  const urutan = urutanPosisi(bahan.periode);
  const keadaan = barisPadaPaket(bahan);
  for (const satu of posisiTerakhirBaris(bahan, urutan, aturan)) {
    const isKini = satu.periode === bahan.periode.kode;
    const opd = (isKini ? keadaan.unit(satu) : pemilik(satu)) ?? satu.opd;
    if (!unit.has(opd) || !keadaan.isAda(satu)) continue;
    const periodePemilik = isKini ? undefined : bahan.posisiTerakhir(opd);
    const sejak = periodePemilik !== undefined && (urutan(periodePemilik) ?? 0) > (urutan(satu.periode) ?? 0);
    if (sejak && opd === satu.opd) continue;
    const terpilih = { asal: satu, data: keadaan.pada(satu), opd };
    baris.push(terpilih);
    if (sejak) tertinggal.push({ ...terpilih, periodePemilik });
  }
  return { baris, tertinggal };
}

/** What is chosen of a period's rows, under each rule once: they are many, and asked for by all that arranges them. */
export class PilihanPeriode {
  private readonly terpilih = new Map<AturanTidakMelapor, PilihanBaris>();
  private isSatuPeriode: boolean | undefined;

  constructor(private readonly bahan: BahanPilihan) {}

  untuk(aturan: AturanTidakMelapor): PilihanBaris {
    const milik = this.setara(aturan);
    const pilihan = this.terpilih.get(milik) ?? pilihBaris(this.bahan, milik);
    this.terpilih.set(milik, pilihan);
    return pilihan;
  }

  /** Earlier positions are looked at under one rule only, and where there are any. */
  private setara(aturan: AturanTidakMelapor): AturanTidakMelapor {
    const { data, periode } = this.bahan;
    this.isSatuPeriode ??= data.every((satu) => satu.periode === periode.kode);
    return aturan === 'posisi-terakhir' && !this.isSatuPeriode ? aturan : 'tidak-dihitung';
  }
}

/** The last position of every row among the returns that were taken; only those of the period itself under other rules. */
function posisiTerakhirBaris(
  bahan: BahanPilihan,
  urutan: (kode: string) => number | undefined,
  aturan: AturanTidakMelapor,
): readonly BarisData[] {
  const perPeriode = new Map<string, Map<string, boolean>>();
  const diterima = ({ opd, periode }: BarisData): boolean => {
    const perUnit = petaDi(perPeriode, periode);
    const ada = perUnit.get(opd) ?? bahan.isMelapor(opd, periode);
    perUnit.set(opd, ada);
    return ada;
  };
  // By level, then id: a key made of both costs as much as all else here.
  const terakhir = new Map<TingkatData, Map<string, BarisData>>();
  for (const satu of bahan.data) {
    if (aturan !== 'posisi-terakhir' && satu.periode !== bahan.periode.kode) continue;
    const milik = urutan(satu.periode);
    if (milik === undefined || !diterima(satu)) continue;
    const perId = petaDi(terakhir, satu.tingkat);
    const ada = perId.get(satu.id);
    if (ada === undefined || milik >= (urutan(ada.periode) ?? 0)) perId.set(satu.id, satu);
  }
  return [...terakhir.values()].flatMap((perId) => [...perId.values()]);
}

function petaDi<K, V>(peta: Map<K, Map<string, V>>, kunci: K): Map<string, V> {
  const ada = peta.get(kunci) ?? new Map<string, V>();
  peta.set(kunci, ada);
  return ada;
}

/** Whose a row is by what was imported; nobody's where it is of no unit that there is. */
function pemilikBaris(
  { induk }: Pick<BahanPilihan, 'induk'>,
  unit: ReadonlySet<string>,
): (baris: BarisData) => string | undefined {
  let pemilik: ReadonlyMap<string, string> | undefined;
  return (baris) => {
    pemilik ??= new Map(
      induk.flatMap((satu) => (unit.has(satu.opd) ? [[kunciBaris(satu), satu.opd] as const] : [])),
    );
    return pemilik.get(kunciBaris(baris));
  };
}

/** Ids are given by level. */
export const kunciBaris = ({ tingkat, id }: { readonly tingkat: TingkatData; readonly id: string }): string =>
  `${tingkat}|${id}`;
