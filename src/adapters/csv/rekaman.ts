import { keadaanKutip, type GayaKutip } from './keadaan-kutip';
import { pemotongBaris, type BarisFisik, type PemotongBaris } from './baris-fisik';

/** The text of one record: one physical line, or several where a quoted value has line ends. */
export interface TeksRekaman {
  readonly nomor: number;
  readonly teks: string;
  /** The quotes do not match: only this physical line is in the record, and the next line starts a new one. */
  readonly rusak: boolean;
}

export interface OpsiRekaman {
  readonly pemisah: string;
  /** Characters that a value may hold: an open quote is looked after no further. */
  readonly batasSel: number;
  /** Usual number of columns, once known: a line with as many separators is a row, not the inside of a value. */
  readonly lebar?: number;
  /** How quotes inside a value are written; twice by default. */
  readonly gaya?: GayaKutip;
}

/** Below this, so many separators inside a value prove nothing. */
const LEBAR_PEMBUKTI = 4;

/**
 * Divides a text into records. An opening quote without its end would swallow the rest of the file; here it costs its own
 * line. The work is linear: the lines that an open quote passes hold paired quotes only, so none of them opens one itself.
 */
export function* bacaRekaman(
  teks: string,
  dari: number,
  nomorAwal: number,
  opsi: OpsiRekaman,
): Generator<TeksRekaman> {
  const { potong, lewatiKosong } = pemotongBaris(teks);
  let nomor = nomorAwal;
  let posisi = dari;
  for (;;) {
    const kosong = lewatiKosong(posisi);
    nomor += kosong.jumlah;
    const baris = potong(kosong.lanjut);
    if (baris === undefined) return;
    const satu = satuRekaman(baris, potong, opsi);
    if (satu.teks.trim() !== '') yield { nomor, teks: satu.teks, rusak: satu.rusak };
    nomor += satu.baris;
    posisi = satu.lanjut;
  }
}

interface RekamanTerpotong {
  readonly teks: string;
  readonly baris: number;
  readonly lanjut: number;
  readonly rusak: boolean;
}

function satuRekaman(
  pertama: BarisFisik,
  potong: PemotongBaris['potong'],
  opsi: OpsiRekaman,
): RekamanTerpotong {
  const sendiri = { teks: pertama.teks, baris: 1, lanjut: pertama.lanjut };
  if (!pertama.teks.includes('"')) return { ...sendiri, rusak: false };
  let keadaan = keadaanKutip(pertama.teks, opsi.pemisah, false, opsi.gaya);
  if (keadaan !== 'terbuka') return { ...sendiri, rusak: keadaan === 'rusak' };
  const bagian = [pertama.teks];
  let lanjut = pertama.lanjut;
  let panjang = 0;
  while (keadaan === 'terbuka' && panjang <= opsi.batasSel) {
    const berikut = potong(lanjut);
    if (berikut === undefined) break;
    keadaan = isBarisUtuh(berikut.teks, opsi)
      ? 'rusak'
      : keadaanKutip(berikut.teks, opsi.pemisah, true, opsi.gaya);
    bagian.push(berikut.teks);
    panjang += berikut.teks.length + 1;
    lanjut = berikut.lanjut;
  }
  if (keadaan !== 'tertutup') return { ...sendiri, rusak: true };
  return { teks: bagian.join('\n'), baris: bagian.length, lanjut, rusak: false };
}

function isBarisUtuh(baris: string, { pemisah, lebar }: OpsiRekaman): boolean {
  if (lebar === undefined || lebar < LEBAR_PEMBUKTI) return false;
  let jumlah = 0;
  for (let i = baris.indexOf(pemisah); i !== -1 && jumlah < lebar; i = baris.indexOf(pemisah, i + 1))
    jumlah += 1;
  return jumlah >= lebar - 1;
}
