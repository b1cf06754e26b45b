import { hurufKolom } from '../../../../lembar/alamat';
import { tinggiUntuk } from '../../../../lembar/tinggi';
import type { KolomSpec, Sel } from '../../../../lembar/tipe';
import type { BarisTabel } from '../../../../application/tabel/keadaan-tabel';
import type { TumpukanBaris } from '../xml/baris-xml';
import { selBaru } from '../xml/sel-xml';
import { salinAscii, salinByte, sandi, tulisTeksSel } from './byte-sel';
import type { KonteksTulis } from './konteks-tulis';
import type { PengukurBaris } from './pengukur-baris';

/** What stands in one column of a row that is new. */
export interface KolomBaru {
  /** From 0. */
  readonly kolom: number;
  /** Place of its value in a row of the table; `undefined` where the column is none of ours. */
  readonly letak: number | undefined;
  readonly gaya: string | undefined;
  /** Of a column in which people type numbers and dates. */
  readonly spec: KolomSpec | undefined;
  /** The cell without a value at row 1, `undefined` where there is none then. */
  readonly kosong: string | undefined;
}

/** The bytes of its cells but for row number and value. */
interface KolomTersandi extends KolomBaru {
  readonly muat: number | undefined;
  readonly alamat: Uint8Array;
  readonly sisaKosong: Uint8Array | undefined;
  readonly sebelumTeks: Uint8Array;
  readonly sebelumAngka: Uint8Array;
}

/** Room for what stands before the cells of a row, which is known last. */
const KEPALA = 128;
/** Bytes of rows that are handed on at once: to hand on each by itself costs a fourth of making it. */
const SETUMPUK = 64 * 1024;
/** A cell without its value, and the end of its row, take less. */
const RUANG_SEL = 512;
/** A character of a text takes at most so many bytes of UTF-8. */
const BYTE_PER_HURUF = 3;

/**
 * Writes rows that come to stand below all that was there. Nothing is kept in them, so that what each column looks like is
 * worked out once, and a row goes straight into bytes: they are what the general way (`PenulisBaris`) makes of it. A
 * compilation writes tens of thousands.
 */
export class PenulisBarisBaru implements TumpukanBaris {
  readonly #kolom: readonly KolomTersandi[];
  readonly #tutupBaris: Uint8Array;
  readonly #tutupTeks: Uint8Array;
  readonly #tutupAngka: Uint8Array;
  readonly #penyandi = new TextEncoder();
  #ruang = new Uint8Array(2 * SETUMPUK);
  /** Where the rows end that were made and not taken. */
  #at = 0;
  /** Lines that the texts of the row take so far. */
  #jumlahBaris = 1;

  constructor(
    private readonly awalan: string,
    kolom: readonly KolomBaru[],
    private readonly kolomId: number,
    private readonly pengukur: PengukurBaris,
    private readonly konteks: KonteksTulis,
  ) {
    this.#kolom = kolom.map((satu) => tersandi(awalan, satu, pengukur.muat(satu.kolom)));
    this.#tutupBaris = sandi(`</${awalan}row>`);
    this.#tutupTeks = sandi(`</${awalan}t></${awalan}is></${awalan}c>`);
    this.#tutupAngka = sandi(`</${awalan}v></${awalan}c>`);
  }

  get penuh(): boolean {
    return this.#at >= SETUMPUK;
  }

  ambil(): Uint8Array {
    const bytes = this.#ruang.subarray(0, this.#at);
    this.#at = 0;
    return bytes;
  }

  /** Makes the row as it is to stand in its part, behind those that were not taken. */
  tambah(nomor: number, baris: BarisTabel): this {
    const awal = this.#at;
    this.#sediakan(KEPALA);
    this.#at += KEPALA;
    this.#jumlahBaris = 1;
    const tertulis = String(nomor);
    for (const satu of this.#kolom) this.#sel(satu, nomor, tertulis, this.#nilai(satu, baris));
    this.#salin(this.#tutupBaris);
    const tinggi = tinggiUntuk(this.#jumlahBaris);
    const kepala = `<${this.awalan}row r="${tertulis}"${tinggi === undefined ? '' : ` ht="${tinggi}"`}>`;
    const isi = salinAscii(this.#ruang, awal, kepala);
    this.#ruang.copyWithin(isi, awal + KEPALA, this.#at);
    this.#at -= awal + KEPALA - isi;
    return this;
  }

  #nilai({ letak }: KolomBaru, baris: BarisTabel): Sel {
    if (letak === undefined) return null;
    return baris.isi[letak] ?? (letak === this.kolomId ? baris.id : null);
  }

  #sel(kolom: KolomTersandi, nomor: number, tertulis: string, isi: Sel): void {
    if (typeof isi === 'string' && isi !== '') this.#teks(kolom, nomor, tertulis, isi);
    else if (typeof isi === 'number') this.#angka(kolom, nomor, tertulis, isi);
    else if (isi !== null && isi !== '') this.#umum(kolom, nomor, kolom.gaya, isi);
    else if (kolom.sisaKosong !== undefined) {
      this.#sediakan(kolom.sisaKosong.length);
      this.#buka(kolom, tertulis, kolom.sisaKosong);
    }
  }

  #teks(kolom: KolomTersandi, nomor: number, tertulis: string, isi: string): void {
    this.#sediakan(isi.length);
    const awal = this.#at;
    this.#buka(kolom, tertulis, kolom.sebelumTeks);
    const akhir = tulisTeksSel(this.#ruang, this.#at, isi);
    if (akhir === -1) {
      this.#at = awal;
      this.#umum(kolom, nomor, kolom.gaya, isi);
    } else {
      this.#at = akhir;
      this.#salin(this.#tutupTeks);
    }
    const baris = this.pengukur.jumlahBaris(nomor, kolom.kolom, isi, kolom.muat, kolom.gaya);
    if (baris > this.#jumlahBaris) this.#jumlahBaris = baris;
  }

  #angka(kolom: KolomTersandi, nomor: number, tertulis: string, isi: number): void {
    const { spec } = kolom;
    const gaya = spec === undefined ? kolom.gaya : this.konteks.gayaAngka(kolom.gaya, isi, spec);
    const nilai = isi - this.konteks.geserTanggal(gaya);
    if (gaya !== kolom.gaya) {
      this.#umum(kolom, nomor, gaya, nilai);
      return;
    }
    this.#sediakan(0);
    this.#buka(kolom, tertulis, kolom.sebelumAngka);
    this.#at = salinAscii(this.#ruang, this.#at, String(nilai));
    this.#salin(this.#tutupAngka);
  }

  /** A cell that is rare. */
  #umum({ kolom }: KolomBaru, nomor: number, gaya: string | undefined, isi: Sel): void {
    const xml = selBaru(this.awalan, kolom, nomor, gaya, isi) ?? '';
    this.#sediakan(xml.length * BYTE_PER_HURUF);
    this.#at += this.#penyandi.encodeInto(xml, this.#ruang.subarray(this.#at)).written;
  }

  #buka({ alamat }: KolomTersandi, tertulis: string, sisa: Uint8Array): void {
    this.#salin(alamat);
    this.#at = salinAscii(this.#ruang, this.#at, tertulis);
    this.#salin(sisa);
  }

  #salin(bytes: Uint8Array): void {
    this.#at = salinByte(this.#ruang, this.#at, bytes);
  }

  #sediakan(jumlah: number): void {
    const perlu = this.#at + jumlah + RUANG_SEL;
    if (perlu <= this.#ruang.length) return;
    const lama = this.#ruang;
    this.#ruang = new Uint8Array(perlu * 2);
    this.#ruang.set(lama);
  }
}

function tersandi(awalan: string, satu: KolomBaru, muat: number | undefined): KolomTersandi {
  const { kolom, gaya, kosong } = satu;
  const alamat = `<${awalan}c r="${hurufKolom(kolom + 1)}`;
  const bergaya = gaya === undefined ? '"' : `" s="${gaya}"`;
  return {
    ...satu,
    muat,
    alamat: sandi(alamat),
    sisaKosong: kosong === undefined ? undefined : sandi(kosong.slice(alamat.length + 1)),
    sebelumTeks: sandi(`${bergaya} t="inlineStr"><${awalan}is><${awalan}t>`),
    sebelumAngka: sandi(`${bergaya}><${awalan}v>`),
  };
}
