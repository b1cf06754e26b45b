import type { BarisTerbaca, IsiTabel } from '../../lembar/isi';
import type { Tabel } from '../../lembar/tabel';
import { kolomIdBaris } from '../../lembar/tata-letak';
import type { Sel } from '../../lembar/tipe';

/** A row that only one copy has, or that both have differently. */
export interface BarisBeda {
  /** What the row shows in its first columns. */
  readonly sebutan: readonly string[];
  /** Worksheet row in each copy; `null` where it has none. */
  readonly barisA: number | null;
  readonly barisB: number | null;
  /** Headers of the columns that differ; empty for a row that only one has. */
  readonly kolom: readonly string[];
}

export interface KumpulanBeda {
  readonly jumlah: number;
  /** The first of them, in the order of the sheet. */
  readonly contoh: readonly BarisBeda[];
}

/** One table of two copies, where they differ. */
export interface BedaTabel {
  readonly tabelId: string;
  /** Names of its sheet; `null` where a copy does not have it. */
  readonly lembarA: string | null;
  readonly lembarB: string | null;
  readonly hanyaA: KumpulanBeda;
  readonly hanyaB: KumpulanBeda;
  readonly berbeda: KumpulanBeda;
}

/** Which columns of a table are compared; all that have an id where it says nothing. */
export interface LingkupBeda {
  readonly tabel?: Tabel;
  readonly kolom?: (id: string) => boolean;
  readonly baris?: (id: string) => boolean;
}

/** Columns that name a row in an answer. */
const KOLOM_SEBUTAN = 4;
const PANJANG_SEBUTAN = 60;
/** When something was recorded names no row. */
const CAP_WAKTU = /^\d{4}-\d{2}-\d{2}T/;

/**
 * Compares a table row by row: by hidden ids, and rows that people typed and that have no id yet by what is in them. The
 * order of rows and columns does not matter. `undefined` where nothing differs.
 */
export function bedaTabel(
  tabelId: string,
  a: IsiTabel | undefined,
  b: IsiTabel | undefined,
  batas: number,
  lingkup: LingkupBeda = {},
): BedaTabel | undefined {
  const kolom = kolomDibandingkan(a, b, lingkup);
  const [diA, diB] = [new Pembaca(a, kolom, lingkup), new Pembaca(b, kolom, lingkup)];
  const sisaA = diA.menurutKunci();
  const hanyaB = new Pengumpul(batas);
  const berbeda = new Pengumpul(batas);
  for (const [kunci, barisB] of diB.menurutKunci()) {
    const barisA = sisaA.get(kunci);
    sisaA.delete(kunci);
    if (barisA === undefined) hanyaB.tambah(() => diB.sebut(barisB, 'b'));
    else {
      const beda = kolom.filter((_, k) => diA.sel(barisA, k) !== diB.sel(barisB, k));
      if (beda.length > 0)
        berbeda.tambah(() => ({
          ...diA.sebut(barisA, 'a'),
          barisB: barisB.nomor,
          kolom: beda.map(({ label }) => label),
        }));
    }
  }
  const hanyaA = new Pengumpul(batas);
  for (const barisA of sisaA.values()) hanyaA.tambah(() => diA.sebut(barisA, 'a'));
  if (hanyaA.jumlah + hanyaB.jumlah + berbeda.jumlah === 0) return undefined;
  return {
    tabelId,
    lembarA: a?.lembar ?? null,
    lembarB: b?.lembar ?? null,
    hanyaA: hanyaA.isi(),
    hanyaB: hanyaB.isi(),
    berbeda: berbeda.isi(),
  };
}

interface KolomBeda {
  readonly id: string;
  readonly label: string;
  readonly disebut: boolean;
}

/** In the order of the declaration, else of the sheet; a column that one copy lacks reads as blank. */
function kolomDibandingkan(
  a: IsiTabel | undefined,
  b: IsiTabel | undefined,
  { tabel, kolom: dipakai }: LingkupBeda,
): readonly KolomBeda[] {
  const tertulis = new Map(
    [...(b?.kolom ?? []), ...(a?.kolom ?? [])]
      .filter(({ id }) => id !== kolomIdBaris.id)
      .map(({ id, label }): [string, KolomBeda] => [id, { id, label, disebut: true }]),
  );
  const dinyatakan = tabel?.lembar.tabel.kolom.map(({ id, label, tersembunyi, tipe }): KolomBeda => ({
    id,
    // As it stands on the sheet.
    label: tertulis.get(id)?.label ?? label,
    // A date is a bare number in its cell.
    disebut: tersembunyi !== true && tipe !== 'tanggal',
  }));
  return (dinyatakan ?? [...tertulis.values()]).filter(({ id }) => dipakai?.(id) ?? true);
}

/** Gathers rows, and keeps the first of them. */
class Pengumpul {
  #jumlah = 0;
  readonly #contoh: BarisBeda[] = [];

  constructor(private readonly batas: number) {}

  get jumlah(): number {
    return this.#jumlah;
  }

  tambah(baris: () => BarisBeda): void {
    this.#jumlah++;
    if (this.#contoh.length < this.batas) this.#contoh.push(baris());
  }

  isi(): KumpulanBeda {
    return { jumlah: this.#jumlah, contoh: this.#contoh };
  }
}

/** A cell as it counts: programs that save a workbook change line ends, and an empty text is an empty cell. */
const bentuk = (sel: Sel | undefined): string | number | boolean | null => {
  if (typeof sel === 'string') return sel === '' ? null : sel.replaceAll(/\r\n?/g, '\n');
  return typeof sel === 'object' && sel !== null ? JSON.stringify(sel) : (sel ?? null);
};

/** The rows of one copy, by the columns that are compared. */
class Pembaca {
  readonly #letak: readonly number[];
  readonly #letakId: number;

  constructor(
    private readonly isi: IsiTabel | undefined,
    private readonly kolom: readonly KolomBeda[],
    private readonly lingkup: LingkupBeda,
  ) {
    const letak = new Map(isi?.kolom.map(({ id }, k) => [id, k]));
    this.#letak = kolom.map(({ id }) => letak.get(id) ?? -1);
    this.#letakId = letak.get(kolomIdBaris.id) ?? -1;
  }

  sel(baris: BarisTerbaca, k: number): ReturnType<typeof bentuk> {
    return bentuk(baris.sel[this.#letak[k] ?? -1]);
  }

  /** An id that stands twice, and a row that is typed twice, count each time. */
  menurutKunci(): Map<string, BarisTerbaca> {
    const hasil = new Map<string, BarisTerbaca>();
    for (const baris of this.isi?.baris ?? []) {
      const id = baris.sel[this.#letakId];
      const berid = typeof id === 'string' && id !== '';
      if (this.lingkup.baris !== undefined && !this.lingkup.baris(berid ? id : '')) continue;
      const dasar = berid ? id : JSON.stringify(this.kolom.map((_, k) => this.sel(baris, k)));
      let kunci = dasar;
      for (let ke = 2; hasil.has(kunci); ke++) kunci = `${dasar} (${ke})`;
      hasil.set(kunci, baris);
    }
    return hasil;
  }

  sebut(baris: BarisTerbaca, yang: 'a' | 'b'): BarisBeda {
    const sebutan = this.kolom
      .flatMap(({ disebut }, k) => (disebut ? [this.sel(baris, k)] : []))
      .filter((satu) => satu !== null && !CAP_WAKTU.test(String(satu)))
      .slice(0, KOLOM_SEBUTAN)
      .map((satu) => String(satu).replaceAll(/\s+/gu, ' ').slice(0, PANJANG_SEBUTAN));
    return {
      sebutan,
      barisA: yang === 'a' ? baris.nomor : null,
      barisB: yang === 'b' ? baris.nomor : null,
      kolom: [],
    };
  }
}
