import { BacaKolom } from '../../lembar/baca-kolom';
import { awalanIdSementara, uraiTabel, type TabelTerurai } from '../../lembar/kodek';
import type { IsiTabel } from '../../lembar/isi';
import type { Tabel } from '../../lembar/tabel';
import type { Catatan } from '../catatan';
import type { IsiBuku } from '../ports/workbook';
import { pernahAda, type BentukTercatat } from './bentuk-tercatat';
import { denganPersen } from './persen-bersatuan';

/** A row typed by hand: where it stands, and the temporary id that the codec gave it. */
interface BarisTanpaId {
  readonly nomor: number;
  readonly id: string;
}

/** The tables of a workspace as they stand on their sheets: those that were read. */
export class TabelRuangKerja {
  readonly #terurai = new Map<Tabel, TabelTerurai<Tabel>>();

  constructor(
    /** Undecoded. */
    readonly isi: IsiBuku,
    private readonly tercatat: BentukTercatat | undefined,
    /** Tables whose rows people type, and findings may speak of. */
    private readonly inti: readonly Tabel[],
  ) {}

  ada(tabelId: string): boolean {
    return this.isi.tabel.has(tabelId);
  }

  /** Decoded; a column that the workspace had and that is gone is a finding. */
  urai<T extends Tabel>(tabel: T): TabelTerurai<T> {
    const ada = this.#terurai.get(tabel);
    const hasil =
      ada ?? uraiTabel<Tabel>(tabel, this.#isi(tabel), (kolom) => pernahAda(this.tercatat, tabel, kolom));
    this.#terurai.set(tabel, hasil);
    return hasil as TabelTerurai<T>;
  }

  #isi(tabel: Tabel): IsiTabel | undefined {
    const isi = this.isi.tabel.get(tabel.id);
    return isi && denganPersen(tabel, isi, this.isi);
  }

  /** Cells by column, where decoded rows are not needed. */
  kolom(tabelId: string): BacaKolom {
    return new BacaKolom(this.isi.tabel.get(tabelId));
  }

  /** Rows typed by hand that have no stored id yet, by table. */
  tanpaId(): ReadonlyMap<string, readonly BarisTanpaId[]> {
    return new Map(
      this.inti.map(({ id: tabelId }) => {
        const kolom = this.kolom(tabelId);
        const baris = kolom.baris.filter((satu) => kolom.id(satu) === undefined);
        return [tabelId, baris.map(({ nomor }) => ({ nomor, id: `${awalanIdSementara}${nomor}` }))];
      }),
    );
  }

  /** Gives findings about rows their sheet and cell. */
  tempatkan(catatan: readonly Catatan[]): readonly Catatan[] {
    return catatan.map((butir) => {
      const { rujuk, ...lain } = butir.lokasi;
      if (rujuk === undefined) return butir;
      const tabel = this.inti.find(({ id }) => id === rujuk.tabel);
      const letak = tabel && this.urai(tabel).lokasi(rujuk.id, rujuk.kolom);
      return { ...butir, lokasi: { ...lain, ...letak } };
    });
  }
}
