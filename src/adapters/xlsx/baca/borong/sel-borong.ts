import type { PenyusunLembar } from '../padat/penyusun-lembar';
import type { SisaBatas } from '../sisa-batas';
import { GARIS_MIRING, TAK_ADA } from './aksara';
import type { IsiSel } from './isi-sel';
import { TagBaris } from './tag-baris';
import { TagSel } from './tag-sel';
import { UjungSel } from './ujung-sel';

/** Where in a sheet the reading stands. */
export interface LetakBaca {
  /** Number of the row, from 1. */
  baris: number;
  /** Column of the last cell, from 0; -1 before the first. */
  kolom: number;
  /** Columns of the row up to the last that holds something. */
  lebar: number;
}

/**
 * Reads cells as all usual programs write them straight out of the text of a sheet, many in one go: no tag, attribute or cell
 * becomes an object. It takes a cell only where all of it is at hand, and where the general way (`lembar.ts`) would take it
 * without a word: what is unusual about it, or would be a finding, it leaves to that one, untouched. Both ways agree on every
 * text; a test holds them to it.
 */
export class SelBorong {
  readonly #tag = new TagSel();
  readonly #tagBaris = new TagBaris();
  readonly #ujung = new UjungSel();

  constructor(
    private readonly penyusun: PenyusunLembar,
    private readonly isi: IsiSel,
    private readonly sisa: SisaBatas,
    private readonly letak: LetakBaca,
  ) {}

  /** Takes cells, and ends of rows with the start of the next, from `awal`, which is in a row; gives the place after them. */
  ambil(xml: string, awal: number): number {
    const ujung = this.#ujung.dari(xml);
    let at = awal;
    while (at < ujung) {
      const lanjut =
        xml.charCodeAt(at + 1) === GARIS_MIRING ? this.#barisBerikut(xml, at) : this.#sel(xml, at);
      if (lanjut === TAK_ADA) return at;
      at = lanjut;
    }
    return at;
  }

  #barisBerikut(xml: string, awal: number): number {
    const akhir = this.#tagBaris.baca(xml, awal);
    if (akhir === TAK_ADA) return TAK_ADA;
    this.letak.baris = this.#tagBaris.nomor;
    this.letak.kolom = -1;
    this.letak.lebar = 0;
    return akhir;
  }

  #sel(xml: string, awal: number): number {
    const { letak, sisa, penyusun } = this;
    const isi = this.#tag.baca(xml, awal, letak.baris, letak.kolom + 1);
    if (isi === TAK_ADA || sisa.sel <= 0) return TAK_ADA;
    const { kolom, kosong } = this.#tag;
    if (!kosong) {
      const petak = Math.max(0, kolom + 1 - letak.lebar);
      if (sisa.petak < petak || penyusun.terisi(letak.baris, kolom)) return TAK_ADA;
      const akhir = this.isi.baca(xml, isi, this.#tag);
      if (akhir === TAK_ADA) return TAK_ADA;
      penyusun.taruhKode(letak.baris, kolom, this.isi.kode, this.isi.nilai);
      sisa.petak -= petak;
      letak.lebar += petak;
      sisa.sel -= 1;
      letak.kolom = kolom;
      return akhir;
    }
    sisa.sel -= 1;
    letak.kolom = kolom;
    return isi;
  }
}
