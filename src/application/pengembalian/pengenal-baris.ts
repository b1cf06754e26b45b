import type { BarisInduk } from '../../domain/data/baris-data';
import { IndeksKode } from '../../domain/pengembalian/indeks-kode';
import { aksiUnit } from '../../domain/rencana/aksi-unit';
import { bentukBanding } from '../../domain/umum/teks';
import type { TingkatData } from '../../domain/variabel/tipe';
import { hurufKolom } from '../../lembar/alamat';
import type { SelTerbaca } from '../ports/pembaca-buku';
import type { LetakTabel } from '../tabel-terbaca';
import type { HarapanBaris } from './harapan-baris';

/** What people see of a row: its codes, the one that tells most first, and its name, by column id. */
export interface PengenalBaris {
  readonly kode: readonly { readonly kolom: string; readonly isi: readonly string[] }[];
  readonly nama: { readonly kolom: string; readonly isi: string };
  /** RUP codes of the package that it is, or serves. */
  readonly kodeRup: readonly string[];
}

/** What stands visibly in a row of another one: the hidden id stands for `seharusnya`. */
export interface Bertentangan {
  readonly kolom: string;
  readonly huruf: string;
  readonly tampak: string;
  readonly seharusnya: string;
}

/** Where a row with a code stands, if it does. */
export interface Pemilik {
  readonly barisLain?: number;
}

/** Whose row a code is; `null` where none of the rows that belong here has it. */
export type PemilikKode = (teks: string) => Pemilik | null;

/** Visible codes and names of the rows that belong to a sheet of a unit, by row id. */
export function pengenalTingkat(
  tingkat: TingkatData,
  { induk, opd, opdTertulis, namaUnit, aksi }: HarapanBaris,
): ReadonlyMap<string, PengenalBaris> {
  switch (tingkat) {
    case 'opd':
      return new Map([
        [opdTertulis, { kode: [], nama: { kolom: 'nama', isi: namaUnit.get(opd) ?? '' }, kodeRup: [] }],
      ]);
    case 'aksi':
      return new Map(
        aksiUnit({ aksi }, opd).map(({ id, kode, uraian }) => [
          id,
          { kode: [{ kolom: 'kode', isi: [kode] }], nama: { kolom: 'uraian', isi: uraian }, kodeRup: [] },
        ]),
      );
    case 'rup':
    case 'transaksi':
      return new Map(
        induk.filter((b) => b.tingkat === tingkat).map((satu) => [satu.id, pengenalInduk(satu)]),
      );
  }
}

function pengenalInduk({ tingkat, kodePaket, kodeRup, nama }: BarisInduk): PengenalBaris {
  const rup = { kolom: 'kodeRup', isi: kodeRup };
  const kode =
    tingkat === 'rup' ? [rup] : [{ kolom: 'kodePaket', isi: kodePaket === null ? [] : [kodePaket] }, rup];
  return { kode, nama: { kolom: 'nama', isi: nama ?? '' }, kodeRup };
}

/** What a cell shows of a code or name; a date or an error shows nothing of it. */
const teksTampak = (sel: SelTerbaca | undefined): string =>
  sel?.jenis === 'teks' ? sel.nilai.trim() : sel?.jenis === 'angka' && !sel.tanggal ? String(sel.nilai) : '';

/** Characters of a cell that are compared: no code, list of codes or name is longer. */
const PANJANG_DIBANDINGKAN = 1000;
/** Codes of one cell that are compared. */
const KODE_DIBANDINGKAN = 50;

const bentukNama = (nama: string): string =>
  bentukBanding(nama.slice(0, PANJANG_DIBANDINGKAN)).replace(/[^\p{L}\p{N}\ufffd]/gu, '');

/** What a text was found to be, for texts that stand in many rows: no more of them than `BATAS`. */
class Ingatan<T> {
  static readonly BATAS = 20_000;
  readonly #isi = new Map<string, T>();

  ambil(teks: string, buat: () => T): T {
    const ada = this.#isi.get(teks);
    if (ada !== undefined) return ada;
    if (this.#isi.size >= Ingatan.BATAS) this.#isi.clear();
    const baru = buat();
    this.#isi.set(teks, baru);
    return baru;
  }
}

/**
 * Compares what a row shows with what its hidden id stands for. Values that were pasted or sorted without the hidden column
 * stand beside the id of another row; the codes tell. Where the first code is the row's own and no other row has it, all is
 * well, whatever name somebody retyped; where several rows share it, further codes and names decide.
 */
export class PembandingPengenal {
  readonly #letak: ReadonlyMap<string, number>;
  /** Names of rows, and of other units, as they are compared; made when a name is first another one. */
  #nama: ReadonlySet<string> | undefined;
  readonly #banyakKode = new Map<string, number>();
  /** Codes of a cell, and names as they are compared. */
  readonly #kodeSel = new Ingatan<IndeksKode<true>>();
  readonly #bentukNama = new Ingatan<string>();

  constructor(
    letak: LetakTabel,
    private readonly dikenal: ReadonlyMap<string, PengenalBaris>,
    /** Names of other units: they stand for other rows too. */
    private readonly namaLain: Iterable<string> = [],
  ) {
    this.#letak = new Map(letak.kolom.map(({ id, indeks }) => [id, indeks]));
    for (const { kode } of dikenal.values()) {
      const utama = bentukBanding(kode[0]?.isi[0] ?? '');
      this.#banyakKode.set(utama, (this.#banyakKode.get(utama) ?? 0) + 1);
    }
  }

  bertentangan(id: string, sel: readonly (SelTerbaca | undefined)[]): Bertentangan | undefined {
    const pengenal = this.dikenal.get(id);
    if (pengenal === undefined) return undefined;
    let berkode = false;
    for (const { kolom, isi } of pengenal.kode) {
      const teks = isi.length === 0 ? '' : this.#teks(kolom, sel);
      if (teks === '') continue;
      berkode = true;
      const cocok = isi.includes(teks) || this.#isMemuat(teks, isi);
      if (!cocok) return this.#beda(kolom, teks, isi.join(';'));
      if (kolom === pengenal.kode[0]?.kolom && this.#banyakKode.get(bentukBanding(isi[0] ?? '')) === 1)
        return undefined;
    }
    return this.#namaBertentangan(pengenal, berkode, sel);
  }

  #namaBertentangan(
    { kode, nama: { kolom, isi } }: PengenalBaris,
    berkode: boolean,
    sel: readonly (SelTerbaca | undefined)[],
  ): Bertentangan | undefined {
    const nama = this.#teks(kolom, sel);
    if (nama === '' || isi === '' || nama === isi) return undefined;
    const bentuk = this.#bentukNama.ambil(nama, () => bentukNama(nama));
    if (bentuk === bentukNama(isi)) return undefined;
    return (!berkode && kode.length > 0) || this.#isNama(bentuk) ? this.#beda(kolom, nama, isi) : undefined;
  }

  #isNama(bentuk: string): boolean {
    this.#nama ??= new Set(
      [...Array.from(this.dikenal.values(), ({ nama }) => nama.isi), ...this.namaLain].map(bentukNama),
    );
    return this.#nama.has(bentuk);
  }

  /**
   * The rows that belong here by their first code. Of those with one code, one that stands in the sheet is found.
   * @param barisDari where a row stands.
   */
  pemilikKode(barisDari: (id: string) => number | undefined): PemilikKode {
    const pemilik = [...this.dikenal].flatMap(([id, { kode }]) => {
      const barisLain = barisDari(id);
      const milik: Pemilik = barisLain === undefined ? {} : { barisLain };
      return (kode[0]?.isi ?? []).map((satu) => [satu, milik] as const);
    });
    const indeks = new IndeksKode([
      ...pemilik.filter(([, { barisLain }]) => barisLain !== undefined),
      ...pemilik.filter(([, { barisLain }]) => barisLain === undefined),
    ]);
    const ingatan = new Ingatan<Pemilik | null>();
    return (teks) =>
      teks.length > PANJANG_DIBANDINGKAN ? null : ingatan.ambil(teks, () => indeks.cari(teks)?.nilai ?? null);
  }

  /** What a row shows of its first code. */
  kodeTampak(sel: readonly (SelTerbaca | undefined)[]): string {
    const [pertama] = this.dikenal.values();
    const kolom = pertama?.kode[0]?.kolom;
    return kolom === undefined ? '' : this.#teks(kolom, sel);
  }

  /** Whether a cell, which may list codes, shows one of these. */
  #isMemuat(teks: string, kode: readonly string[]): boolean {
    const indeks = this.#kodeSel.ambil(teks, () => {
      const depan = teks.slice(0, PANJANG_DIBANDINGKAN);
      const daftar = depan.split(/[;,|]/, KODE_DIBANDINGKAN).map((satu) => satu.trim());
      return new IndeksKode([depan, ...daftar].map((satu) => [satu, true] as const));
    });
    return kode.some((satu) => indeks.cari(satu) !== undefined);
  }

  #teks(kolom: string, sel: readonly (SelTerbaca | undefined)[]): string {
    return teksTampak(sel[this.#letak.get(kolom) ?? -1]);
  }

  #beda(kolom: string, tampak: string, seharusnya: string): Bertentangan {
    return { kolom, huruf: hurufKolom((this.#letak.get(kolom) ?? 0) + 1), tampak, seharusnya };
  }
}
