import { kodeAngka, kodeLogika, kodeTeks } from '../padat/kode-sel';
import type { KonteksSel } from '../sel';
import { TAK_ADA } from './aksara';
import { AngkaTertulis } from './angka-tertulis';
import { tipe, type TagSel } from './tag-sel';
import type { TeksBorong } from './teks-borong';

const RUMUS = '<f>';
const AKHIR_RUMUS = '</f>';
const NILAI = '<v>';
const AKHIR_NILAI = '</v></c>';
const SEBARIS = '<is><t>';
const SEBARIS_UTUH = '<is><t xml:space="preserve">';
const AKHIR_SEBARIS = '</t></is></c>';

/** Reads what a cell holds, up to the end of the cell. */
export class IsiSel {
  /** What it is, and holds, as flat arrays have it (`kode-sel.ts`). */
  kode = 0;
  nilai = 0;
  readonly #angka = new AngkaTertulis();

  constructor(
    private readonly teks: TeksBorong,
    private readonly konteks: KonteksSel,
  ) {}

  /** Reads from `dari`, behind the start tag; gives the place behind the cell. */
  baca(xml: string, dari: number, tag: TagSel): number {
    if (tag.tipe === tipe.sebaris) return this.#sebaris(xml, dari, tag.kolom);
    let at = dari;
    const rumus = xml.startsWith(RUMUS, at);
    if (rumus) {
      at = xml.indexOf('<', at + RUMUS.length);
      if (at === -1 || !xml.startsWith(AKHIR_RUMUS, at)) return TAK_ADA;
      at += AKHIR_RUMUS.length;
    }
    if (!xml.startsWith(NILAI, at)) return TAK_ADA;
    const akhir = this.#nilai(xml, at + NILAI.length, tag, rumus);
    return akhir !== TAK_ADA && xml.startsWith(AKHIR_NILAI, akhir) ? akhir + AKHIR_NILAI.length : TAK_ADA;
  }

  #sebaris(xml: string, dari: number, kolom: number): number {
    const utuh = xml.startsWith(SEBARIS_UTUH, dari);
    if (!utuh && !xml.startsWith(SEBARIS, dari)) return TAK_ADA;
    const akhir = this.#tertulis(xml, dari + (utuh ? SEBARIS_UTUH : SEBARIS).length, kolom, false);
    return akhir !== TAK_ADA && xml.startsWith(AKHIR_SEBARIS, akhir) ? akhir + AKHIR_SEBARIS.length : TAK_ADA;
  }

  #nilai(xml: string, dari: number, tag: TagSel, rumus: boolean): number {
    switch (tag.tipe) {
      case tipe.teks:
        return this.#tertulis(xml, dari, tag.kolom, rumus);
      case tipe.logika:
        return this.#logika(xml, dari, rumus);
      case tipe.bersama:
        return this.#bersama(xml, dari, rumus);
      case tipe.angka:
      case tipe.sebaris: // read before
        return this.#bilangan(xml, dari, tag.gaya, rumus);
    }
  }

  #tertulis(xml: string, dari: number, kolom: number, rumus: boolean): number {
    this.nilai = this.teks.tertulis(xml, dari, kolom);
    this.kode = kodeTeks(rumus);
    return this.nilai === TAK_ADA ? TAK_ADA : this.teks.akhir;
  }

  #bersama(xml: string, dari: number, rumus: boolean): number {
    const akhir = this.#angka.bacaIndeks(xml, dari);
    if (akhir === TAK_ADA) return TAK_ADA;
    this.nilai = this.teks.bersama(this.#angka.nilai);
    this.kode = kodeTeks(rumus);
    return this.nilai === TAK_ADA ? TAK_ADA : akhir;
  }

  #logika(xml: string, dari: number, rumus: boolean): number {
    const akhir = this.#angka.bacaIndeks(xml, dari);
    this.nilai = this.#angka.nilai;
    this.kode = kodeLogika(rumus);
    return akhir === dari + 1 && (this.nilai === 0 || this.nilai === 1) ? akhir : TAK_ADA;
  }

  #bilangan(xml: string, dari: number, indeksGaya: number, rumus: boolean): number {
    const akhir = this.#angka.baca(xml, dari);
    if (akhir === TAK_ADA) return TAK_ADA;
    const { nilai } = this.#angka;
    const { jenis, tampak } = this.konteks.gaya(indeksGaya);
    this.nilai = nilai + (jenis === 'tanggal' ? this.konteks.geserTanggal : 0);
    this.kode = kodeAngka(jenis !== 'bukan', tampak?.(nilai), rumus);
    return akhir;
  }
}
