import type { LembarBaru } from '../../../src/application/ports/workbook';
import type { LembarTerbaca, SelTerbaca } from '../../../src/application/ports/pembaca-buku';
import type { ObjekTabel } from '../../../src/application/tabel/keadaan-tabel';
import { selDariTerbaca } from '../../../src/application/tabel-terbaca';
import type { Rentang } from '../../../src/lembar/rentang';
import { labelKepala } from '../../../src/lembar/tampilan';
import { kolomLembar, penandaTabel, tataLetak } from '../../../src/lembar/tata-letak';
import { isGalatSel, type Sel, type Visibilitas } from '../../../src/lembar/tipe';

/** A cell that holds something; a formula stands beside the value that was saved with it, which here is none. */
export interface SelMemori {
  readonly isi: SelTerbaca;
  /** With its leading `=`. */
  readonly rumus?: string;
}

/** Cells of a worksheet row by column from 0; blank ones are not there. */
export type DeretMemori = ReadonlyMap<number, SelMemori>;

const teks = (nilai: string): SelTerbaca => ({ jenis: 'teks', nilai, rumus: false });

/** What a cell holds after a value was put there; `undefined` for a blank one. */
export function selMemori(sel: Sel): SelMemori | undefined {
  if (sel === null || sel === '') return undefined;
  if (isGalatSel(sel)) return { isi: { jenis: 'galat', nilai: sel.galat, rumus: false } };
  if (typeof sel === 'string') return { isi: teks(sel) };
  if (typeof sel === 'boolean') return { isi: { jenis: 'logika', nilai: sel, rumus: false } };
  return { isi: { jenis: 'angka', nilai: sel, tanggal: false, rumus: false } };
}

/** A sheet of a workbook in memory: its cells, and what a person or we laid over them. */
export class LembarMemori {
  readonly #deret = new Map<number, DeretMemori>();
  #terbaca: LembarTerbaca | undefined;

  /** Where a click on a cell leads, by row and column. */
  readonly tautan = new Map<string, string>();

  constructor(
    private namaKini: string,
    private visibilitas: Visibilitas,
    /** Excel table objects. */
    public objek: readonly ObjekTabel[] = [],
    public gabungan: readonly Rentang[] = [],
  ) {}

  get nama(): string {
    return this.namaKini;
  }

  gantiNama(nama: string): void {
    this.namaKini = nama;
    this.#terbaca = undefined;
  }

  sembunyikan(): void {
    this.visibilitas = 'tersembunyi';
    this.#terbaca = undefined;
  }

  /** Takes every cell away but those of these places. */
  bersihkan(tinggal: ReadonlySet<string> = new Set()): void {
    for (const [nomor, deret] of [...this.#deret])
      this.gantiDeret(nomor, new Map([...deret].filter(([kolom]) => tinggal.has(`${nomor},${kolom}`))));
    this.tautan.clear();
    this.gabungan = [];
  }

  /** Whole columns before one of them; what stands right of there moves, what spans it grows. */
  sisipKolom(sisip: number, jumlah: number): void {
    const geser = (kolom: number): number => (kolom < sisip ? kolom : kolom + jumlah);
    const area = (satu: Rentang): Rentang => ({ ...satu, kiri: geser(satu.kiri), kanan: geser(satu.kanan) });
    for (const [nomor, deret] of [...this.#deret])
      this.gantiDeret(nomor, new Map([...deret].map(([kolom, sel]) => [geser(kolom), sel])));
    this.gabungan = this.gabungan.map(area);
    this.objek = this.objek.map((satu) => ({ ...satu, rentang: area(satu.rentang) }));
  }

  /** Rewrites every formula of the sheet; they have their leading `=`. */
  ubahRumus(ubah: (rumus: string) => string): void {
    for (const [nomor, deret] of [...this.#deret])
      for (const [kolom, sel] of deret)
        if (sel.rumus !== undefined) this.taruh(nomor, kolom, { ...sel, rumus: ubah(sel.rumus) });
  }

  /** A sheet of ours as it is made: title, hidden ids, headers, rows. */
  static dari({ spec, baris }: LembarBaru, nama: string, namaTabel: string): LembarMemori {
    const kolom = kolomLembar(spec);
    const { barisJudul, barisId, barisKepala, barisData } = tataLetak(spec);
    const bawah = barisData + Math.max(1, baris.length + (spec.barisCadangan ?? 0)) - 1;
    const rentang = { kiri: 0, kanan: kolom.length - 1, atas: barisKepala, bawah };
    const lembar = new LembarMemori(nama, spec.visibilitas, [{ nama: namaTabel, rentang, barisTotal: 0 }]);
    lembar.taruh(barisJudul, 1, selMemori(spec.judul));
    kolom.forEach(({ id }, k) => {
      lembar.taruh(barisId, k, { isi: teks(k === 0 ? penandaTabel(spec.tabel.id) : id) });
    });
    labelKepala(kolom).forEach((label, k) => {
      lembar.taruh(barisKepala, k, { isi: teks(label) });
    });
    baris.forEach(({ id, sel }, ke) => {
      [id, ...sel].forEach((isi, k) => {
        lembar.taruh(barisData + ke, k, selMemori(isi));
      });
    });
    return lembar;
  }

  deret(nomor: number): DeretMemori {
    return this.#deret.get(nomor) ?? new Map<number, SelMemori>();
  }

  gantiDeret(nomor: number, deret: DeretMemori): void {
    this.#terbaca = undefined;
    if (deret.size === 0) this.#deret.delete(nomor);
    else this.#deret.set(nomor, deret);
  }

  taruh(nomor: number, kolom: number, sel: SelMemori | undefined): void {
    const deret = new Map(this.deret(nomor));
    if (sel === undefined) deret.delete(kolom);
    else deret.set(kolom, sel);
    this.gantiDeret(nomor, deret);
  }

  /** The sheet as a reader of files gives it. */
  terbaca(): LembarTerbaca {
    return (this.#terbaca ??= {
      nama: this.nama,
      visibilitas: this.visibilitas,
      baris: [...this.#deret]
        .sort(([a], [b]) => a - b)
        .map(([nomor, deret]) => {
          const sel: (SelTerbaca | undefined)[] = Array.from({ length: Math.max(...deret.keys()) + 1 });
          for (const [kolom, { isi }] of deret) sel[kolom] = isi;
          return { nomor, sel };
        }),
    });
  }

  /** Everything that stands on the sheet, by row and column: formulas, else values. */
  isi(): readonly (readonly [nomor: number, kolom: number, isi: Sel])[] {
    return [...this.#deret].flatMap(([nomor, deret]) =>
      [...deret].map(([kolom, { isi, rumus }]) => [nomor, kolom, rumus ?? selDariTerbaca(isi)] as const),
    );
  }

  salinan(): LembarMemori {
    const salinan = new LembarMemori(this.nama, this.visibilitas, this.objek, this.gabungan);
    for (const [tempat, tujuan] of this.tautan) salinan.tautan.set(tempat, tujuan);
    for (const [nomor, deret] of this.#deret) salinan.#deret.set(nomor, deret);
    salinan.#terbaca = this.#terbaca;
    return salinan;
  }
}
