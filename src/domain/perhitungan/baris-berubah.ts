import type { BarisDihapus } from '../data/baris-data';
import { isDikoreksi, isDisunting } from '../data/ubahan-baris';
import type { KeadaanAngka } from '../capaian/keadaan-angka';
import { daftarTurunan } from '../variabel/turunan';
import { daftarTingkatData, type TingkatData } from '../variabel/tipe';
import type { BarisHitung } from './baris-hitung';
import type { KumpulanData } from './kumpulan-data';

/** Rows of a figure that are not as their units returned them. */
export interface BarisBerubah {
  /** Changed by hand, without a correction. */
  readonly disunting: ReadonlySet<BarisHitung>;
  /** With the value of a Koreksi UKPBJ. */
  readonly dikoreksi: ReadonlySet<BarisHitung>;
  /** Returned, and deleted from their data sheet. */
  readonly dihapus: ReadonlySet<BarisDihapus>;
}

/** Changed rows of a collection with their numbers: few, so that a figure looks at no others. */
export type IndeksBerubah = Readonly<
  Partial<Record<TingkatData, readonly (readonly [number, BarisHitung])[]>>
>;

export function indeksBerubah({ baris }: Pick<KumpulanData, 'baris'>): IndeksBerubah {
  const hasil: Partial<Record<TingkatData, (readonly [number, BarisHitung])[]>> = {};
  for (const tingkat of daftarTingkatData) {
    const milik = baris[tingkat];
    for (const i of milik?.berubah ?? []) if (milik) (hasil[tingkat] ??= []).push([i, milik.baris(i)]);
  }
  return hasil;
}

/** The variables that a formula reads, with those that its sums of packages are made of. */
export const denganSumberTurunan = (variabel: Iterable<string>): ReadonlySet<string> => {
  const hasil = new Set(variabel);
  for (const { id, jumlahDari } of daftarTurunan) if (hasil.has(id)) hasil.add(jumlahDari);
  return hasil;
};

/** What a figure reads, and in which rows. */
interface DibacaAngka {
  /** Variable ids, those of `denganSumberTurunan` among them. */
  readonly variabel: ReadonlySet<string>;
  readonly tingkat: ReadonlySet<TingkatData>;
  /** Row numbers in scope by level; every row where a level is absent. */
  readonly terpilih: Readonly<Partial<Record<TingkatData, Uint32Array>>>;
}

/** Whether a row number is among those in scope, which ascend; all are where there is no such list. */
function isTerpilih(terpilih: Uint32Array | undefined, nomor: number): boolean {
  if (terpilih === undefined) return true;
  let [bawah, atas] = [0, terpilih.length];
  while (bawah < atas) {
    const tengah = (bawah + atas) >>> 1;
    if ((terpilih[tengah] ?? 0) < nomor) bawah = tengah + 1;
    else atas = tengah;
  }
  return terpilih[bawah] === nomor;
}

/** The changed rows that a figure reads (`dihapus`: those that it would have read), with those of the figures that it refers to. */
export function barisBerubah(
  indeks: IndeksBerubah,
  { variabel, tingkat, terpilih }: DibacaAngka,
  milikDihapus: readonly BarisDihapus[],
  rujukan: readonly BarisBerubah[],
): BarisBerubah {
  const disunting = new Set(rujukan.flatMap((satu) => [...satu.disunting]));
  const dikoreksi = new Set(rujukan.flatMap((satu) => [...satu.dikoreksi]));
  for (const satu of tingkat)
    for (const [i, baris] of indeks[satu] ?? []) {
      if (baris.ubahan === undefined || !isTerpilih(terpilih[satu], i)) continue;
      if (isDisunting(baris.ubahan, variabel)) disunting.add(baris);
      if (isDikoreksi(baris.ubahan, variabel)) dikoreksi.add(baris);
    }
  const dihapus = new Set([...rujukan.flatMap((satu) => [...satu.dihapus]), ...milikDihapus]);
  return { disunting, dikoreksi, dihapus };
}

export const keadaanBerubah = ({ disunting, dikoreksi, dihapus }: BarisBerubah): readonly KeadaanAngka[] => [
  ...(dihapus.size > 0 ? [{ jenis: 'baris-dihapus', baris: dihapus.size } as const] : []),
  ...(disunting.size > 0 ? [{ jenis: 'baris-diubah', baris: disunting.size } as const] : []),
  ...(dikoreksi.size > 0 ? [{ jenis: 'dikoreksi', baris: dikoreksi.size } as const] : []),
];
