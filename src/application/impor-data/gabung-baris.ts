import type { PaketImpor, TransaksiImpor } from '../../domain/impor/baris/tipe';
import { belahNilai } from '../../domain/ketikan/belah';
import { unsurKe } from '../../domain/umum/pasti';
import { BacaKolom } from '../../lembar/baca-kolom';
import type { BarisTerbaca, IsiTabel } from '../../lembar/isi';
import { isGalatSel, type KolomSpec, type Sel } from '../../lembar/tipe';
import { asalData } from './asal-data';
import { PenghitungKolom, type SelKolom } from './sel-kolom';

export interface OpsiGabung {
  /** A cell that the file leaves blank blanks the stored one. Without it a blank changes nothing. */
  readonly kosongkan: boolean;
}

/** A row of the file as cells, in the order of `kolom` of `PenggabungBaris`. */
export interface BarisMasuk {
  readonly id: string;
  readonly asal: (PaketImpor | TransaksiImpor)['asal'];
  /** What people know the row by. */
  readonly kode: string;
  readonly sel: readonly Sel[];
}

const isKosong = (sel: Sel): boolean => sel === null || (typeof sel === 'string' && sel.trim() === '');

const samaIsi = (kolom: string, a: Sel, b: Sel): boolean => {
  if (isGalatSel(a) || isGalatSel(b)) return a === b;
  const [x, y] = [String(a).trim(), String(b).trim()];
  // Of several codes the order says nothing.
  return x === y || (kolom === 'kodeRup' && urutKode(x) === urutKode(y));
};

const urutKode = (kode: string): string => [...belahNilai(kode)].sort().join(';');

/** Columns whose cells are not what a file says of the row. */
const bukanIsi = new Set(['_id', 'asal', 'area']);

/**
 * Puts rows of a file over the stored ones, cell by cell. What the file does not have a column for, or leaves blank, stays
 * as it is; what would be blanked and what is replaced is counted.
 */
export class PenggabungBaris {
  readonly kosong = new PenghitungKolom();
  readonly diganti = new PenghitungKolom();
  private readonly tersimpan: BacaKolom;
  private readonly menurutId: ReadonlyMap<string, BarisTerbaca>;
  private readonly kolomIsi: readonly string[];

  constructor(
    isi: IsiTabel | undefined,
    private readonly kolom: readonly KolomSpec[],
    /** Whether the file has a column for it. */
    private readonly adaDiBerkas: (kolom: string) => boolean,
    private readonly opsi: OpsiGabung,
  ) {
    this.tersimpan = new BacaKolom(isi);
    this.menurutId = new Map(
      this.tersimpan.baris.flatMap((baris) => {
        const id = this.tersimpan.id(baris);
        return id === undefined ? [] : [[id, baris] as const];
      }),
    );
    this.kolomIsi = (isi?.kolom ?? []).map(({ id }) => id).filter((id) => !bukanIsi.has(id));
  }

  gabung(masuk: BarisMasuk): Sel[] {
    const lama = this.menurutId.get(masuk.id);
    const hasil = this.kolom.map((spec, k) => this.sel(masuk, spec, unsurKe(masuk.sel, k), lama));
    const diAsal = this.kolom.findIndex(({ id }) => id === 'asal');
    if (diAsal === -1) return hasil;
    const tertulis = lama === undefined ? '' : (this.tersimpan.teks(lama, 'asal') ?? '');
    const { berkas, baris } = masuk.asal;
    return hasil.with(diAsal, asalData(tertulis, berkas, baris, this.adaSisa(masuk, hasil, lama)));
  }

  private sel(masuk: BarisMasuk, spec: KolomSpec, baru: Sel, baris: BarisTerbaca | undefined): Sel {
    const lama = baris === undefined ? null : this.tersimpan.sel(baris, spec.id);
    if (spec.id === 'asal' || isKosong(lama)) return baru;
    const tempat: SelKolom = { kolom: spec.id, label: spec.label, baris: masuk.asal.baris, kode: masuk.kode };
    if (isKosong(baru)) {
      if (!this.adaDiBerkas(spec.id)) return lama;
      this.kosong.tambah(tempat);
      return this.opsi.kosongkan ? null : lama;
    }
    if (samaIsi(spec.id, lama, baru)) return lama;
    this.diganti.tambah(tempat);
    return baru;
  }

  /** Whether something stays in the row that this file did not give. */
  private adaSisa(masuk: BarisMasuk, hasil: readonly Sel[], lama: BarisTerbaca | undefined): boolean {
    if (lama === undefined) return false;
    const diberi = new Map(this.kolom.map(({ id }, k) => [id, k]));
    return this.kolomIsi.some((id) => {
      const k = diberi.get(id);
      if (k === undefined) return !isKosong(this.tersimpan.sel(lama, id));
      return isKosong(unsurKe(masuk.sel, k)) && !isKosong(unsurKe(hasil, k));
    });
  }
}
