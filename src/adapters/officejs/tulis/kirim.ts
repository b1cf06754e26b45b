import type { KegagalanBuku } from '../../../application/ports/workbook';
import { ok, type Result } from '../../../domain/umum/result';
import type { Jalur } from '../jalur';
import { kerjakan, type Operasi } from './operasi';

/** Path, action and envelope of one call. */
const BYTE_PANGGILAN = 400;

/** Something to do in a request, and how many bytes it takes there. */
export interface Kerja {
  readonly byte: number;
  readonly kerjakan: (context: Excel.RequestContext) => void;
}

/** The steps of an operation: cells that are too many for one request in several. */
export function kerjaOperasi(jalur: Jalur, operasi: Operasi): Kerja[] {
  const kerja = (satu: Operasi, byte: number): Kerja => ({
    byte,
    kerjakan: (context) => kerjakan(jalur, context, satu),
  });
  if (operasi.jenis !== 'sel') return [kerja(operasi, 3 * BYTE_PANGGILAN)];
  return potongSel(operasi, jalur.byte).map(([satu, byte]) => kerja(satu, byte));
}

type OperasiSel = Extract<Operasi, { jenis: 'sel' }>;

const byteSel = ({ isi, format }: OperasiSel): number =>
  BYTE_PANGGILAN + byteNilai(isi) + (format === undefined ? 0 : byteNilai(format));

/** Halves until each part fits or has one row: long texts, many rows. */
function potongSel(operasi: OperasiSel, batas: number): [OperasiSel, number][] {
  const { isi, format } = operasi;
  const byte = byteSel(operasi);
  if (isi.length === 1 || byte <= batas) return [[operasi, byte]];
  const tengah = isi.length >> 1;
  const bagian = (dari: number, ke: number): OperasiSel => ({
    ...operasi,
    baris: operasi.baris + dari,
    isi: isi.slice(dari, ke),
    ...(format === undefined ? {} : { format: format.slice(dari, ke) }),
  });
  return [bagian(0, tengah), bagian(tengah, isi.length)].flatMap((satu) => potongSel(satu, batas));
}

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

/** Does the steps in as few requests as their size allows; `awal` begins each of them, `akhir` belongs to the last. */
export async function kirimKerja(
  jalur: Jalur,
  kerja: readonly Kerja[],
  akhir: (context: Excel.RequestContext) => void,
  awal: (context: Excel.RequestContext) => void = () => undefined,
  batas = jalur.byte,
): Promise<Result<void, KegagalanBuku>> {
  const kelompok = kelompokkan(kerja, batas);
  for (const [k, satu] of kelompok.entries()) {
    const tutup = k === kelompok.length - 1 ? akhir : () => undefined;
    const hasil = await jalur.minta((context) => {
      awal(context);
      jalur.tahan(context);
      for (const { kerjakan: kerja } of satu) kerja(context);
      tutup(context);
      return () => undefined;
    });
    if (hasil.ok) continue;
    // Excel has refused the request unread: the same in smaller pieces.
    if (hasil.error.kode !== 'request-too-large' || satu.length === 1) return hasil;
    const lagi = await kirimKerja(jalur, satu, tutup, awal, batas / 2);
    if (!lagi.ok) return lagi;
  }
  return ok(undefined);
}

function kelompokkan(kerja: readonly Kerja[], batas: number): Kerja[][] {
  let kini: Kerja[] = [];
  const hasil = [kini];
  let terisi = 0;
  for (const satu of kerja) {
    if (terisi > 0 && terisi + satu.byte > batas) {
      hasil.push((kini = []));
      terisi = 0;
    }
    kini.push(satu);
    terisi += satu.byte;
  }
  return hasil;
}
