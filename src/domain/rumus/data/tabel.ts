import type { Isian, KeadaanIsian, NilaiIsian } from '../../umum/isian';
import { bentukBanding } from '../../umum/teks';
import type { TingkatData, Variabel } from '../../variabel/tipe';

/**
 * Codes of `Kolom.keadaan`; 0 is present. What does not apply by the state of the row is apart from what a unit calls so:
 * the row is not in scope, while a unit's word leaves a row out that is.
 */
export const kodeKeadaan = {
  ada: 0,
  kosong: 1,
  'tidak-berlaku': 2,
  'tidak-sah': 3,
  'tidak-berlaku-menurut-aturan': 4,
} as const satisfies Record<KeadaanIsian | 'tidak-berlaku-menurut-aturan', number>;
export type KodeKeadaan = (typeof kodeKeadaan)[keyof typeof kodeKeadaan];

/** One variable over all rows, flat. */
export interface Kolom {
  /** Number, date, 1/0 of yes/no, or code of a text; NaN where not present. */
  readonly nilai: Float64Array;
  /** `kodeKeadaan` per row: why a value is not present. */
  readonly keadaan: Uint8Array;
  /** Somewhere in it a value does not apply by the state of the row. */
  readonly adaTidakBerlaku?: boolean;
}

/** The rows of one level as columns, sorted by row id, so that sums do not depend on the order of arrival. */
export interface TabelKolom {
  readonly tingkat: TingkatData;
  readonly idBaris: readonly string[];
  readonly kolom: ReadonlyMap<string, Kolom>;
  /** Texts in the form they are compared in → code; one dictionary for all text columns of the table. */
  readonly kamusTeks: ReadonlyMap<string, number>;
}

/** A row as it comes from the workspace; a variable that is not mentioned is empty. */
export interface BarisIsian {
  readonly id: string;
  readonly isian: Readonly<Partial<Record<string, Isian<NilaiIsian>>>>;
}

/**
 * Arranges rows as columns of the given variables (only those of this level). Row ids must be unique. Row by row: rows lie
 * apart in memory, and to fetch each of them again for every column costs several times as much.
 */
export function susunTabelKolom(
  tingkat: TingkatData,
  baris: readonly BarisIsian[],
  variabel: readonly Variabel[],
): TabelKolom {
  const urut = isUrut(baris) ? baris : baris.toSorted(menurutId);
  const kamusTeks = new KamusTeks();
  const pengisi = variabel.flatMap((v) =>
    v.tingkat === tingkat ? [new PengisiKolom(v, urut.length, kamusTeks)] : [],
  );
  for (const [i, { isian }] of urut.entries()) for (const satu of pengisi) satu.isi(i, isian[satu.id]);
  return {
    tingkat,
    idBaris: urut.map(({ id }) => id),
    kolom: new Map(pengisi.map((satu) => [satu.id, satu])),
    kamusTeks: kamusTeks.kode,
  };
}

/** The order of rows in every table: by id, wherever they came from. */
export const menurutId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** Mostly they come arranged already. */
function isUrut(baris: readonly BarisIsian[]): boolean {
  let sebelum: string | undefined;
  for (const { id } of baris) {
    if (sebelum !== undefined && id < sebelum) return false;
    sebelum = id;
  }
  return true;
}

/** A column while it is being filled; empty where nothing was put in. */
class PengisiKolom implements Kolom {
  readonly id: string;
  readonly nilai: Float64Array;
  readonly keadaan: Uint8Array;
  adaTidakBerlaku = false;

  constructor(
    private readonly variabel: Variabel,
    banyakBaris: number,
    private readonly kamusTeks: KamusTeks,
  ) {
    this.id = variabel.id;
    this.nilai = new Float64Array(banyakBaris).fill(NaN);
    this.keadaan = new Uint8Array(banyakBaris).fill(kodeKeadaan.kosong);
  }

  isi(i: number, sel: Isian<NilaiIsian> | undefined): void {
    if (!sel) return;
    if (sel.keadaan === 'ada') {
      const angka = keAngka(sel.nilai, this.variabel, this.kamusTeks);
      const isSah = Number.isFinite(angka);
      if (isSah) this.nilai[i] = angka;
      this.keadaan[i] = isSah ? kodeKeadaan.ada : kodeKeadaan['tidak-sah'];
    } else if (sel.keadaan === 'tidak-berlaku' && sel.menurutAturan) {
      this.keadaan[i] = kodeKeadaan['tidak-berlaku-menurut-aturan'];
      this.adaTidakBerlaku = true;
    } else this.keadaan[i] = kodeKeadaan[sel.keadaan];
  }
}

/** NaN where the value is not of the variable's type: such a cell counts as invalid. */
function keAngka(nilai: NilaiIsian, variabel: Variabel, kamusTeks: KamusTeks): number {
  switch (variabel.tipe) {
    case 'angka':
    case 'rupiah':
    case 'tanggal':
      return typeof nilai === 'number' ? nilai : NaN;
    case 'ya-tidak':
      return typeof nilai === 'boolean' ? Number(nilai) : NaN;
    case 'pilihan':
    case 'teks':
      return typeof nilai === 'string' ? kamusTeks.kodeDari(nilai) : NaN;
  }
}

class KamusTeks {
  readonly kode = new Map<string, number>();
  /** Normalising is slow and the same spelling repeats thousands of times. */
  private readonly menurutTulisan = new Map<string, number>();

  kodeDari(teks: string): number {
    const tahu = this.menurutTulisan.get(teks);
    if (tahu !== undefined) return tahu;
    const banding = bentukBanding(teks);
    const kode = this.kode.get(banding) ?? this.kode.size;
    this.kode.set(banding, kode);
    this.menurutTulisan.set(teks, kode);
    return kode;
  }
}
