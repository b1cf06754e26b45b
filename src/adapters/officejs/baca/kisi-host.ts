import type { LembarTerbaca, SelTerbaca } from '../../../application/ports/pembaca-buku';
import { KumpulanBersihan, PembersihTeks } from '../../../application/teks-bersih';
import { isTersimpan } from '../../../domain/umum/aksara';
import type { Rentang } from '../../../lembar/rentang';
import type { LembarHost } from './peta-buku';
import { berumus, selTerbaca, type SelHost } from './sel-host';
import { dariPeta, pasangkan } from '../../../domain/umum/pasti';

type Deret = readonly unknown[];

/** Cells of a sheet that were read, by worksheet row (from 1) and column (from 0). */
export class KisiHost {
  readonly #nilai = new Map<number, unknown[]>();
  readonly #rumus = new Map<number, unknown[]>();
  readonly #format = new Map<number, string[]>();
  readonly #galat = new Map<number, Set<number>>();

  /** Rows from column 0 on; where they are formulas (or values), the values of formulas come after. */
  taruhBaris(atas: number, baris: readonly Deret[]): void {
    baris.forEach((deret, k) => this.#nilai.set(atas + k, deret as unknown[]));
  }

  /** Values and types of cells of one column of which only formulas are known. */
  taruhHasil(kolom: number, atas: number, nilai: readonly Deret[], jenis: readonly Deret[]): void {
    pasangkan(nilai, jenis).forEach(([[isi], [macam]], k) => {
      const nomor = atas + k;
      const deret = dariPeta(this.#nilai, nomor);
      if (deret[kolom] !== isi) {
        let rumus = this.#rumus.get(nomor);
        if (rumus === undefined) this.#rumus.set(nomor, (rumus = []));
        rumus[kolom] = deret[kolom];
        deret[kolom] = isi;
      }
      if (macam !== 'Error') return;
      const galat = this.#galat.get(nomor) ?? new Set();
      this.#galat.set(nomor, galat.add(kolom));
    });
  }

  taruhFormat({ kiri, atas }: Rentang, format: readonly Deret[]): void {
    format.forEach((deret, k) => {
      let baris = this.#format.get(atas + k);
      if (baris === undefined) this.#format.set(atas + k, (baris = []));
      deret.forEach((isi, j) => (baris[kiri + j] = String(isi)));
    });
  }

  /** Number format of a cell, where it was asked for. */
  format(nomor: number, kolom: number): string | undefined {
    return this.#format.get(nomor)?.[kolom];
  }

  sel(nomor: number, kolom: number): SelHost | undefined {
    const deret = this.#nilai.get(nomor);
    if (deret === undefined || kolom >= deret.length) return undefined;
    const nilai = deret[kolom];
    const rumus = this.#rumus.get(nomor)?.[kolom] ?? nilai;
    return { nilai, rumus, format: this.format(nomor, kolom), galat: this.#isGalat(nomor, kolom) };
  }

  #isGalat(nomor: number, kolom: number): boolean {
    return this.#galat.get(nomor)?.has(kolom) === true;
  }

  /** The sheet as readers of workbooks know it. */
  lembar({ nama, visibilitas }: LembarHost): LembarTerbaca {
    const baris: { nomor: number; sel: readonly (SelTerbaca | undefined)[] }[] = [];
    const bersih = new PembersihTeks();
    const bersihan = new KumpulanBersihan();
    for (const [nomor, deret] of this.#nilai) {
      const rumus = this.#rumus.get(nomor);
      const galat = this.#galat.get(nomor);
      const format = this.#format.get(nomor);
      const sel = deret.map((nilai, k) => {
        const satu = selTerbaca(
          nilai,
          galat?.has(k),
          rumus !== undefined && berumus({ nilai, rumus: rumus[k] }),
          format?.[k],
        );
        if (satu?.jenis !== 'teks' || isTersimpan(satu.nilai)) return satu;
        const hasil = bersih.sel(satu.nilai, satu.rumus);
        const dibersihkan = bersih.untuk(hasil);
        if (dibersihkan !== undefined) bersihan.tambah(nomor, k, dibersihkan);
        return hasil;
      });
      if (sel.some((satu) => satu !== undefined)) baris.push({ nomor, sel });
    }
    const dibersihkan = bersihan.hasil();
    return {
      nama,
      visibilitas,
      baris: baris.sort((a, b) => a.nomor - b.nomor),
      ...(dibersihkan === undefined ? {} : { dibersihkan }),
    };
  }
}
