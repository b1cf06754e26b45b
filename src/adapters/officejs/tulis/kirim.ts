import type { KegagalanBuku } from '../../../application/ports/workbook';
import { ok, type Result } from '../../../domain/umum/result';
import type { Jalur } from '../jalur';
import { kerjakan, type Operasi } from './operasi';

/** Bytes that one request may have, by estimate: Excel on the web refuses more than 5 MB. */
const BYTE_PER_PERMINTAAN = 3_000_000;
/** Path, action and envelope of one call. */
const BYTE_PANGGILAN = 400;

/** Something to do in a request, and how many bytes it takes there. */
export interface Langkah {
  readonly byte: number;
  readonly kerjakan: (context: Excel.RequestContext) => void;
}

export const langkahOperasi = (jalur: Jalur, operasi: Operasi): Langkah => ({
  byte: operasi.jenis === 'sel' ? byteSel(operasi) : 3 * BYTE_PANGGILAN,
  kerjakan: (context) => kerjakan(jalur, context, operasi),
});

const byteSel = ({ isi, format }: Extract<Operasi, { jenis: 'sel' }>): number =>
  BYTE_PANGGILAN + byteNilai(isi) + (format === undefined ? 0 : byteNilai(format));

/** Bytes of cells in a request, whose body is JSON within JSON; letters beyond ASCII take up to three. */
export function byteNilai(isi: readonly (readonly unknown[])[]): number {
  let jumlah = 0;
  for (const baris of isi) {
    // The client sends rows one by one where there are many.
    jumlah += BYTE_PANGGILAN / 4;
    for (const sel of baris) jumlah += typeof sel === 'string' ? 8 + panjangByte(sel) : 12;
  }
  return jumlah;
}

function panjangByte(teks: string): number {
  let byte = teks.length;
  for (let i = 0; i < teks.length; i++) {
    const kode = teks.charCodeAt(i);
    if (kode > 126) byte += 2;
    else if (kode < 32 || kode === 34 || kode === 92) byte += 6;
  }
  return byte;
}

/** Does the steps in as few requests as their size allows; `akhir` belongs to the last request. */
export async function kirimLangkah(
  jalur: Jalur,
  langkah: readonly Langkah[],
  akhir: (context: Excel.RequestContext) => void,
  batas = BYTE_PER_PERMINTAAN,
): Promise<Result<void, KegagalanBuku>> {
  const kelompok = kelompokkan(langkah, batas);
  for (const [k, satu] of kelompok.entries()) {
    const tutup = k === kelompok.length - 1 ? akhir : () => undefined;
    const hasil = await jalur.minta((context) => {
      jalur.tahan(context);
      for (const { kerjakan: kerja } of satu) kerja(context);
      tutup(context);
      return () => undefined;
    });
    if (hasil.ok) continue;
    // Excel has refused the request unread: the same in smaller pieces.
    if (hasil.error.kode !== 'request-too-large' || satu.length === 1) return hasil;
    const lagi = await kirimLangkah(jalur, satu, tutup, batas / 2);
    if (!lagi.ok) return lagi;
  }
  return ok(undefined);
}

function kelompokkan(langkah: readonly Langkah[], batas: number): Langkah[][] {
  const hasil: Langkah[][] = [[]];
  let terisi = 0;
  for (const satu of langkah) {
    if (terisi > 0 && terisi + satu.byte > batas) {
      hasil.push([]);
      terisi = 0;
    }
    hasil.at(-1)!.push(satu);
    terisi += satu.byte;
  }
  return hasil;
}
