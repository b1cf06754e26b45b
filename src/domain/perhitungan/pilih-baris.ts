import type { BarisData } from '../data/baris-data';
import type { AturanTidakMelapor } from '../rencana/atribut-indikator';
import type { TingkatData } from '../variabel/tipe';
import { barisPadaPaket } from './baris-paket';
import type { BarisIkut } from './baris-ikut';
import type { BahanPerhitungan } from './bahan';
import { unsurKe } from '../umum/pasti';
import { urutanTeks } from '../umum/urutan-teks';
import { NomorUnit } from './nomor-unit';
import { urutanPosisi } from './posisi';
import {
  PenyusunTerpilih,
  type BarisTerpilih,
  type CalonTingkat,
  type DaftarTerpilih,
  type TerpilihTingkat,
} from './terpilih-tingkat';

export type { BarisTerpilih } from './terpilih-tingkat';

/** A row of an earlier position whose owner has returned later ones without ever having been asked for it. */
export interface BarisTertinggal extends BarisTerpilih {
  /** Period of the owner's own last return. */
  readonly periodePemilik: string;
}

export interface PilihanBaris {
  /** Made when asked for. */
  readonly baris: readonly BarisTerpilih[];
  tingkat(tingkat: TingkatData): DaftarTerpilih;
  /** Arranged once for all that ask. */
  urut(tingkat: TingkatData): BarisIkut;
  /** All of them were returned for the period itself. */
  readonly isKiniSemua: boolean;
  /** Those of `baris` that moved between two returns, so that neither unit gave them for its last one. */
  readonly tertinggal: readonly BarisTertinggal[];
}

export type BahanPilihan = Pick<
  BahanPerhitungan,
  'periode' | 'rentang' | 'data' | 'induk' | 'opd' | 'posisiTerakhir' | 'isMelapor' | 'paket'
>;

/**
 * Whether what was returned for a period may count under a rule: what was returned for the period itself, under
 * `posisi-terakhir` also what was before, and of several periods told as one what was for any of them, but where silence at the
 * end is to cost something.
 */
export const isPeriodeIkut = (
  { periode, rentang }: Pick<BahanPilihan, 'periode' | 'rentang'>,
  aturan: AturanTidakMelapor,
  kode: string,
): boolean =>
  aturan === 'posisi-terakhir' ||
  kode === periode.kode ||
  (aturan === 'tidak-dihitung' && rentang?.dalam.has(kode) === true);

/**
 * Which returned rows count in a period (docs/aturan.md#rows): each row, by level and id, once, whoever cites it. What was
 * returned for the period itself counts. Under `posisi-terakhir` a row that nobody returned for it counts as it last stood,
 * unless its owner has returned since without it: then the owner took it out. Packages that do not exist at the end of the
 * period do not count.
 */
export function pilihBaris(bahan: BahanPilihan, aturan: AturanTidakMelapor): PilihanBaris {
  const unit = new NomorUnit(bahan.opd);
  const pemilik = pemilikBaris(bahan, unit);
  const perTingkat = new Map<TingkatData, TerpilihTingkat>();
  const tertinggal: BarisTertinggal[] = [];
  const urutan = urutanPosisi(bahan.periode);
  const keadaan = barisPadaPaket(bahan);
  for (const [tingkat, calon] of posisiTerakhirBaris(bahan, urutan, aturan)) {
    const terpilih = new PenyusunTerpilih(calon.baris.length);
    for (const satu of calon.baris) {
      const isKini = satu.periode === bahan.periode.kode;
      const opd = (isKini ? keadaan.unit(satu) : pemilik(satu)) ?? satu.opd;
      const nomor = unit.nomor(opd);
      if (nomor === undefined || !keadaan.isAda(satu)) continue;
      const periodePemilik = isKini ? undefined : bahan.posisiTerakhir(opd);
      const sejak =
        periodePemilik !== undefined && (urutan(periodePemilik) ?? 0) > (urutan(satu.periode) ?? 0);
      if (sejak && opd === satu.opd) continue;
      const pada = keadaan.pada(satu);
      terpilih.tambah(satu, pada, nomor);
      if (sejak) tertinggal.push({ asal: satu, data: pada, opd, periodePemilik });
    }
    perTingkat.set(tingkat, terpilih.susun(unit, calon));
  }
  const tanpaBaris: BarisIkut & DaftarTerpilih = {
    id: [],
    data: [],
    unit: new Uint32Array(),
    nomorUnit: unit,
    urutan: new Uint32Array(),
  };
  let baris: readonly BarisTerpilih[] | undefined;
  return {
    get baris() {
      baris ??= [...perTingkat.values()].flatMap((satu) => satu.baris());
      return baris;
    },
    tingkat: (tingkat) => perTingkat.get(tingkat) ?? tanpaBaris,
    urut: (tingkat) => perTingkat.get(tingkat)?.urut() ?? tanpaBaris,
    isKiniSemua: [...perTingkat.values()].every((satu) => satu.isDari(bahan.periode.kode)),
    tertinggal,
  };
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
    const { data, periode, rentang } = this.bahan;
    this.isSatuPeriode ??= data.every((satu) => satu.periode === periode.kode);
    return (aturan === 'posisi-terakhir' || rentang !== undefined) && !this.isSatuPeriode
      ? aturan
      : 'tidak-dihitung';
  }
}

/** The last position of every row among the returns that were taken; only those of the period itself under other rules. */
function posisiTerakhirBaris(
  bahan: BahanPilihan,
  urutan: (kode: string) => number | undefined,
  aturan: AturanTidakMelapor,
): readonly (readonly [TingkatData, CalonTingkat])[] {
  const perPeriode = new Map<string, Map<string, boolean>>();
  const diterima = ({ opd, periode }: BarisData): boolean => {
    const perUnit = petaDi(perPeriode, periode);
    const ada = perUnit.get(opd);
    if (ada !== undefined) return ada;
    const baru = bahan.isMelapor(opd, periode);
    perUnit.set(opd, baru);
    return baru;
  };
  // By level, then id: a key made of both costs as much as all else here.
  const calon = new Map<TingkatData, BarisData[]>();
  for (const satu of bahan.data) {
    if (!isPeriodeIkut(bahan, aturan, satu.periode)) continue;
    if (urutan(satu.periode) === undefined || !diterima(satu)) continue;
    const milik = calon.get(satu.tingkat);
    if (milik === undefined) calon.set(satu.tingkat, [satu]);
    else milik.push(satu);
  }
  return [...calon].map(([tingkat, baris]) => [tingkat, masingMasingSekali(baris, urutan)]);
}

/** Rows of one level, each id where it first stands, in its last position. */
function masingMasingSekali(
  baris: readonly BarisData[],
  urutan: (kode: string) => number | undefined,
): CalonTingkat {
  // Mostly they are of one period, and none stands twice: their order tells, and is needed anyway.
  const id = baris.map((satu) => satu.id);
  const urutanId = urutanTeks(id);
  if (!isAdaGanda(id, urutanId)) return { baris, urutan: urutanId };
  const terakhir = new Map<string, BarisData>();
  for (const satu of baris) {
    const ada = terakhir.get(satu.id);
    if (ada === undefined || (urutan(satu.periode) ?? 0) >= (urutan(ada.periode) ?? 0))
      terakhir.set(satu.id, satu);
  }
  return { baris: [...terakhir.values()], urutan: undefined };
}

function isAdaGanda(id: readonly string[], urutan: Uint32Array): boolean {
  let sebelum: string | undefined;
  for (const i of urutan) {
    const satu = unsurKe(id, i);
    if (satu === sebelum) return true;
    sebelum = satu;
  }
  return false;
}

function petaDi<K, V>(peta: Map<K, Map<string, V>>, kunci: K): Map<string, V> {
  const ada = peta.get(kunci);
  if (ada !== undefined) return ada;
  const baru = new Map<string, V>();
  peta.set(kunci, baru);
  return baru;
}

/** Whose a row is by what was imported; nobody's where it is of no unit that there is. */
function pemilikBaris(
  { induk }: Pick<BahanPilihan, 'induk'>,
  unit: NomorUnit,
): (baris: BarisData) => string | undefined {
  let pemilik: ReadonlyMap<string, string> | undefined;
  return (baris) => {
    pemilik ??= new Map(
      induk.flatMap((satu) =>
        unit.nomor(satu.opd) !== undefined ? [[kunciBaris(satu), satu.opd] as const] : [],
      ),
    );
    return pemilik.get(kunciBaris(baris));
  };
}

/** Ids are given by level. */
export const kunciBaris = ({ tingkat, id }: { readonly tingkat: TingkatData; readonly id: string }): string =>
  `${tingkat}|${id}`;
