import type { BarisTabel } from '../../../application/tabel/keadaan-tabel';
import { ikutiBaris } from '../../../lembar/rumus-geser';
import { kolomBerformat } from '../../../lembar/kolom-berformat';
import { formatKolom } from '../../../lembar/tampilan';
import { tampakLain } from '../../../lembar/tampak-sel';
import type { KolomSpec, Sel } from '../../../lembar/tipe';
import { rupaNilai } from '../baca/sel-host';
import type { SelTulis } from './blok';
import { nilaiSelAsli, nilaiSelDari, type NilaiBerformat } from './nilai-sel';
import { formatKolomHost, tinggalDiTempat, type RincianTabel, type TabelHost } from './tabel-host';
import { unsurKe } from '../../../domain/umum/pasti';

/** Number format that a cell has when its value is set. */
export type FormatKini = (nomor: number, kolom: number) => string;

/** Rows new to the table have the format of their column by then. */
export function pembacaFormat({ tabel, tergeser, rupa }: RincianTabel): FormatKini {
  const { barisAkhir, barisAkhirObjek = Infinity, objek, kisi } = tabel;
  const formatKolom = formatSetiapKolom(tabel);
  const milik = formatKolom.map((_, kolom) => rupa.has(kolom));
  const dalam = (kolom: number): boolean =>
    objek !== undefined && kolom >= objek.rentang.kiri && kolom <= objek.rentang.kanan;
  return (nomor, kolom) => {
    const baru =
      (nomor > barisAkhir && milik[kolom] === true) || (tergeser && nomor > barisAkhirObjek && dalam(kolom));
    return (baru ? undefined : kisi.format(nomor, kolom)) ?? unsurKe(formatKolom, kolom);
  };
}

/** Cells of rows as they must be set, by place from `tabel.kiri`. */
export class PenyusunBaris {
  /** Place in `letak.kolom` by column. */
  readonly #letakOf: readonly (number | undefined)[];
  readonly #formatKolom: readonly string[];
  /** Of columns in which people type numbers and dates, by column. */
  readonly #spec: (KolomSpec | undefined)[] = [];

  constructor(
    private readonly rincian: RincianTabel,
    private readonly formatKini: FormatKini,
  ) {
    const { tabel } = rincian;
    const letakOf = new Map(tabel.letak.kolom.map(({ indeks }, letak) => [indeks, letak]));
    this.#formatKolom = formatSetiapKolom(tabel);
    const berformat = kolomBerformat(tabel.letak.tabelId);
    for (const { id, indeks } of tabel.letak.kolom) this.#spec[indeks] = berformat.get(id);
    this.#letakOf = this.#formatKolom.map((_, kolom) => letakOf.get(kolom));
  }

  baris(nomor: number, baris: BarisTabel): SelTulis[] {
    const { tabel, tergeser } = this.rincian;
    const tinggal = tinggalDiTempat(tabel, tergeser, baris, nomor);
    const hasil: SelTulis[] = [];
    for (let kolom = tabel.kiri; kolom <= tabel.kanan; kolom++) {
      const letak = this.#letakOf[kolom];
      const baru = letak === undefined ? undefined : this.#baru(baris, letak);
      if (baru !== undefined) {
        const kini = tinggal ? this.formatKini(nomor, kolom) : this.#formatAsal(baris.asal, kolom);
        const jadi = nilaiSelDari(baru, kini, unsurKe(this.#formatKolom, kolom));
        hasil.push(berbentuk(jadi, this.#spec[kolom]));
      } else hasil.push(tinggal ? undefined : this.#lama(baris.asal, nomor, kolom));
    }
    return hasil;
  }

  /** A row that no table row stands in any more. */
  kosong(): SelTulis[] {
    const { kiri, kanan } = this.rincian.tabel;
    return Array.from({ length: kanan - kiri + 1 }, (_, k) => ({
      isi: '',
      format: unsurKe(this.#formatKolom, kiri + k),
    }));
  }

  /** What the row brings along from where it stood; a new one clears what is ours or was another row's. */
  #lama(asal: number | undefined, nomor: number, kolom: number): SelTulis {
    const { tabel } = this.rincian;
    if (asal === undefined) {
      const bekas = nomor < tabel.barisPertama + tabel.semuaBaris().length;
      return bekas || this.#letakOf[kolom] !== undefined
        ? { isi: '', format: unsurKe(this.#formatKolom, kolom) }
        : undefined;
    }
    if (tabel.tetap(nomor, kolom)) return undefined;
    return nilaiSelAsli(
      tabel.kisi.sel(asal, kolom),
      (rumus) => '=' + ikutiBaris(rumus.slice(1), asal, nomor, tabel.lembar.nama),
    );
  }

  #formatAsal(asal: number | undefined, kolom: number): string {
    if (asal === undefined) return unsurKe(this.#formatKolom, kolom);
    return this.rincian.tabel.kisi.format(asal, kolom) ?? 'General';
  }

  #baru({ asal, id, isi }: BarisTabel, letak: number): Sel | undefined {
    const { tabel } = this.rincian;
    if (letak !== tabel.kolomId) return isi[letak];
    if (id === null) return isi[letak];
    return id === (tabel.semuaBaris()[(asal ?? 0) - tabel.barisPertama]?.id ?? null) ? undefined : id;
  }
}

/** A number or date of ours looks like one, whatever format a person's typing has left in the cell. */
function berbentuk(satu: NilaiBerformat, spec: KolomSpec | undefined): NilaiBerformat {
  if (spec === undefined || typeof satu.isi !== 'number') return satu;
  return tampakLain({ nilai: satu.isi, ...rupaNilai(satu.format, satu.isi) }, spec) === undefined
    ? satu
    : { ...satu, format: formatKolom(spec) ?? 'General' };
}

const formatSetiapKolom = (tabel: TabelHost): string[] =>
  Array.from({ length: tabel.kanan + 1 }, (_, kolom) => formatKolomHost(tabel, kolom));
