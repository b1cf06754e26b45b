import type { BukuTerbaca, LembarTerbaca, SelTerbaca } from '../../../../application/ports/pembaca-buku';
import type { Rentang } from '../../../../lembar/rentang';
import { CariPadat } from './cari-padat';
import type { IsiPadat } from './isi-padat';
import { selDari } from './kode-sel';

/**
 * A sheet in flat arrays: nine bytes a cell, which pass from thread to thread without being copied. Objects of rows and cells
 * are made of them when they are asked for.
 */
export interface LembarPadat extends Pick<LembarTerbaca, 'dibersihkan' | 'acuanLuar'> {
  readonly nama: string;
  readonly visibilitas: LembarTerbaca['visibilitas'];
  /** Four numbers a range: left and right column from 0, first and last row from 1. */
  readonly gabungan: Int32Array<ArrayBuffer>;
  readonly isi: IsiPadat;
}

/** A workbook as it was read: plain data. */
export interface BukuPadat extends Pick<BukuTerbaca, 'properti' | 'disimpan' | 'takTerbaca'> {
  readonly lembar: readonly LembarPadat[];
  /** Each text of a cell once. */
  readonly teks: readonly string[];
}

/** Buffers of a workbook, to hand over to another thread. */
export const penyangga = ({ lembar }: BukuPadat): ArrayBuffer[] =>
  lembar.flatMap(({ gabungan, isi: { nomor, mulai, panjang, kode, nilai } }) =>
    [gabungan, nomor, mulai, panjang, kode, nilai].map(({ buffer }) => buffer),
  );

/** Bytes of a row's and a text's own, about; as V8 has them. */
const BYTE_BARIS = 64;
const BYTE_TEKS = 32;
/** A character beyond Latin takes two. */
const BYTE_AKSARA = 2;

function muatan({ lembar, teks }: Pick<BukuPadat, 'lembar' | 'teks'>): number {
  const sel = lembar.reduce((jumlah, { isi, gabungan }) => {
    const { nomor, kode, nilai } = isi;
    return jumlah + nomor.length * BYTE_BARIS + kode.byteLength + nilai.byteLength + gabungan.byteLength;
  }, 0);
  return teks.reduce((jumlah, { length }) => jumlah + length * BYTE_AKSARA + BYTE_TEKS, sel);
}

/** The workbook as the port gives it; cells are made when they are asked for. */
export const bukuTerbaca = ({ lembar, teks, ...lain }: BukuPadat): BukuTerbaca => ({
  ...lain,
  muatan: muatan({ lembar, teks }),
  lembar: lembar.map((satu) => lembarTerbaca(satu, teks)),
});

function lembarTerbaca({ isi, gabungan, ...lain }: LembarPadat, teks: readonly string[]): LembarTerbaca {
  const sumber = new SumberSel(isi, teks);
  const baris = Array.from(isi.nomor, (nomor, ke) => new BarisPadat(nomor, ke, sumber));
  return { ...lain, baris, gabungan: daftarGabungan(gabungan), cari: new CariPadat(isi, teks, baris) };
}

class BarisPadat {
  readonly #ke: number;
  readonly #sumber: SumberSel;

  constructor(
    readonly nomor: number,
    ke: number,
    sumber: SumberSel,
  ) {
    this.#ke = ke;
    this.#sumber = sumber;
  }

  get sel(): readonly (SelTerbaca | undefined)[] {
    return this.#sumber.baris(this.#ke);
  }
}

/** Makes the cells of a row; those of the last row asked for are kept, since they are mostly asked for one by one. */
class SumberSel {
  #ke = -1;
  #sel: readonly (SelTerbaca | undefined)[] = [];

  constructor(
    private readonly isi: IsiPadat,
    private readonly teks: readonly string[],
  ) {}

  baris(ke: number): readonly (SelTerbaca | undefined)[] {
    if (ke === this.#ke) return this.#sel;
    const { mulai, panjang, kode, nilai } = this.isi;
    const awal = mulai[ke] ?? 0;
    const sel: (SelTerbaca | undefined)[] = [];
    // Beyond the arrays there are no cells.
    for (let at = awal, akhir = awal + (panjang[ke] ?? 0); at < akhir; at++)
      sel.push(selDari(kode[at] ?? 0, nilai[at] ?? 0, this.teks));
    this.#ke = ke;
    this.#sel = sel;
    return sel;
  }
}

function daftarGabungan(empat: Int32Array): readonly Rentang[] {
  const hasil: Rentang[] = [];
  for (let at = 0; at < empat.length; at += 4) {
    const [kiri = 0, kanan = 0, atas = 0, bawah = 0] = empat.subarray(at, at + 4);
    hasil.push({ kiri, kanan, atas, bawah });
  }
  return hasil;
}
