import type { SelTerbaca } from '../../../../application/ports/pembaca-buku';
import { KOLOM_TERAKHIR } from '../alamat';
import { isiSel, isKodeTeks, kodeSel } from './kode-sel';
import { LarikTumbuh } from './larik-tumbuh';
import type { IsiPadat } from './isi-padat';
import type { TeksTunggal } from './teks-tunggal';

/** Texts that are empty hold nothing: formulas down to row 1000 that yield "" are no data. */
const berisi = (kode: number, nilai: number): boolean => kode !== 0 && !(isKodeTeks(kode) && nilai === 0);

/** Collects the cells of a sheet, which may come in any order. One serves all sheets of a workbook, one after the other. */
export class PenyusunLembar {
  /** The row at hand, a place for every column. */
  readonly #kodeBaris = new Uint8Array(KOLOM_TERAKHIR);
  readonly #nilaiBaris = new Float64Array(KOLOM_TERAKHIR);
  #baris = 0;
  #lebar = 0;
  readonly #nomor = new LarikTumbuh((n) => new Int32Array(n));
  /** Of each row its first cell, and so the end of the row before. */
  readonly #mulai = new LarikTumbuh((n) => new Int32Array(n));
  readonly #panjang = new LarikTumbuh((n) => new Int32Array(n));
  readonly #kode = new LarikTumbuh((n) => new Uint8Array(n));
  readonly #nilai = new LarikTumbuh((n) => new Float64Array(n));
  #urut = true;

  constructor(readonly teks: TeksTunggal) {}

  /** Begins a sheet; what was collected of one that broke off is dropped. */
  mulai(): void {
    this.#kodeBaris.fill(0);
    for (const larik of [this.#nomor, this.#mulai, this.#panjang, this.#kode, this.#nilai]) larik.kosongkan();
    this.#baris = 0;
    this.#lebar = 0;
    this.#urut = true;
  }

  /** Puts a cell (column from 0, row from 1); `false` where there is one already. */
  taruh(baris: number, kolom: number, sel: SelTerbaca): boolean {
    return this.taruhKode(baris, kolom, kodeSel(sel), isiSel(sel, this.teks.tempat));
  }

  /** The same of a cell that is known by what it is and holds (`kode-sel.ts`). */
  taruhKode(baris: number, kolom: number, kode: number, nilai: number): boolean {
    if (baris !== this.#baris) {
      this.#tutupBaris();
      if (baris < this.#baris) this.#urut = false;
      this.#baris = baris;
    }
    return this.#taruh(kolom, kode, nilai);
  }

  /** Whether there is a cell already, as far as its row is at hand. */
  terisi(baris: number, kolom: number): boolean {
    return baris === this.#baris && this.#kodeBaris[kolom] !== 0;
  }

  #taruh(kolom: number, kode: number, nilai: number): boolean {
    if (this.#kodeBaris[kolom] !== 0) return false;
    this.#kodeBaris[kolom] = kode;
    this.#nilaiBaris[kolom] = nilai;
    if (kolom >= this.#lebar) this.#lebar = kolom + 1;
    return true;
  }

  #tutupBaris(): void {
    if (this.#lebar === 0) return;
    let panjang = this.#lebar;
    while (panjang > 0 && !berisi(this.#kodeBaris[panjang - 1] ?? 0, this.#nilaiBaris[panjang - 1] ?? 0))
      panjang--;
    this.#nomor.tambah(this.#baris);
    this.#mulai.tambah(this.#kode.jumlah);
    this.#panjang.tambah(panjang);
    this.#kode.tambahAwal(this.#kodeBaris, this.#lebar);
    this.#nilai.tambahAwal(this.#nilaiBaris, this.#lebar);
    this.#kodeBaris.fill(0, 0, this.#lebar);
    this.#nilaiBaris.fill(0, 0, this.#lebar);
    this.#lebar = 0;
  }

  /** Rows that hold something, ascending, without the empty cells at their end; `undefined` where a cell came twice. */
  hasil(): IsiPadat | undefined {
    this.#tutupBaris();
    if (!this.#urut && !this.#urutkan()) return undefined;
    return tanpaBarisKosong({
      nomor: this.#nomor.ambil(),
      mulai: this.#mulai.ambil(),
      panjang: this.#panjang.ambil(),
      kode: this.#kode.ambil(),
      nilai: this.#nilai.ambil(),
    });
  }

  /** Puts the rows in order, those of one number together. */
  #urutkan(): boolean {
    const [nomor, mulai, kode, nilai] = [
      this.#nomor.ambil(),
      this.#mulai.ambil(),
      this.#kode.ambil(),
      this.#nilai.ambil(),
    ];
    this.#panjang.ambil();
    this.#baris = 0;
    const urutan = Int32Array.from(nomor, (_, ke) => ke).sort(
      (a, b) => (nomor[a] ?? 0) - (nomor[b] ?? 0) || a - b,
    );
    for (const ke of urutan) {
      const satu = nomor[ke] ?? 0;
      if (satu !== this.#baris) this.#tutupBaris();
      this.#baris = satu;
      const awal = mulai[ke] ?? 0;
      for (let at = awal, akhir = mulai[ke + 1] ?? kode.length; at < akhir; at++)
        if (kode[at] !== 0 && !this.#taruh(at - awal, kode[at] ?? 0, nilai[at] ?? 0)) return false;
    }
    this.#tutupBaris();
    return true;
  }
}

function tanpaBarisKosong(isi: IsiPadat): IsiPadat {
  if (!isi.panjang.includes(0)) return isi;
  const ada = (_: number, ke: number): boolean => isi.panjang[ke] !== 0;
  const [nomor, mulai, panjang] = [isi.nomor.filter(ada), isi.mulai.filter(ada), isi.panjang.filter(ada)];
  return { ...isi, nomor, mulai, panjang };
}
