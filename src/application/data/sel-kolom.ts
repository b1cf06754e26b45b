import { isTeks, type KolomSumber, type SumberKolom } from '../../domain/data/kolom-sumber';
import { teksUntukSel } from '../../domain/umum/aksara';
import { kodeKeadaan } from '../../domain/umum/kode-keadaan';
import { angkaDi, kodeDi } from '../../domain/umum/larik';
import type { TipeVariabel, Variabel } from '../../domain/variabel/tipe';
import { selDari } from '../../lembar/kodek-sel';
import { TEKS_TIDAK_BERLAKU } from '../../lembar/kodek-isian';
import type { Sel } from '../../lembar/tipe';

/** A column with its texts as cells hold them: choices repeat in every row, and are looked at once. */
interface KolomSel extends KolomSumber {
  readonly v: Variabel;
  readonly teksSel: readonly string[];
}

/**
 * The cells of variables of rows that stand in columns, by their place there: what `selDariIsian` makes of each value, without
 * an object a value.
 */
export class SelKolom {
  readonly #kolom: readonly (KolomSel | undefined)[];

  constructor(sumber: SumberKolom, variabel: readonly Variabel[]) {
    this.#kolom = variabel.map((v): KolomSel | undefined => {
      const kolom = sumber.kolom(v.id);
      if (kolom === undefined) return undefined;
      const { tipe, nilai, keadaan, teks } = kolom;
      return { v, tipe, nilai, keadaan, teks, teksSel: teks.map(teksUntukSel) };
    });
  }

  sel(ke: number): Sel[] {
    return this.#kolom.map((kolom) => (kolom === undefined ? null : selDi(kolom, ke)));
  }

  /** The variables that are not blank. */
  terisi(ke: number): readonly Variabel[] {
    const hasil: Variabel[] = [];
    for (const kolom of this.#kolom)
      if (kolom !== undefined && kodeDi(kolom.keadaan, ke) !== kodeKeadaan.kosong) hasil.push(kolom.v);
    return hasil;
  }
}

function selDi({ tipe, nilai, keadaan, teksSel }: KolomSel, ke: number): Sel {
  const isi = angkaDi(nilai, ke);
  switch (kodeDi(keadaan, ke)) {
    case kodeKeadaan.ada:
      return isTeks(tipe) ? (teksSel[isi] ?? null) : selNilai(isi, tipe);
    case kodeKeadaan['tidak-berlaku']:
      return TEKS_TIDAK_BERLAKU;
    case kodeKeadaan['tidak-sah']:
      return teksSel[isi] ?? null;
    default:
      return null;
  }
}

const selNilai = (isi: number, tipe: TipeVariabel): Sel =>
  selDari(tipe === 'ya-tidak' ? isi === 1 : isi, tipe);
