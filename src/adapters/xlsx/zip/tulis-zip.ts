import type { EntriZip } from './daftar-isi';
import type { BagianPadat } from './padatkan';
import { unsurKe } from '../../../domain/umum/pasti';

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_SIZE = 30;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_SIZE = 46;
const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const VERSION = 20;
const FLAG_UTF8 = 0x0800;
const DATE_1980 = 0x21; // 1 January 1980: one fixed day, so that the same content gives the same bytes

interface EntriKeluar {
  readonly nama: Uint8Array;
  readonly isi: Uint8Array;
  readonly deflate: boolean;
  readonly crc: number;
  readonly ukuran: number;
}

/**
 * A copy of a zip in which some parts are replaced (`null`: left out) and others added at the end. Parts that are not named
 * keep their packed bytes. `entri` is the directory of `asal`.
 */
export function zipDenganPerubahan(
  asal: Uint8Array,
  entri: readonly EntriZip[],
  bagian: ReadonlyMap<string, BagianPadat | null>,
): Uint8Array {
  const sisa = new Map(bagian);
  const keluar: EntriKeluar[] = [];
  for (const lama of entri) {
    const baru = sisa.get(lama.nama);
    sisa.delete(lama.nama);
    if (baru === undefined) keluar.push(salinan(asal, lama));
    else if (baru !== null) keluar.push(entriBaru(lama.nama, baru));
  }
  for (const [nama, isi] of sisa) if (isi !== null) keluar.push(entriBaru(nama, isi));
  return rangkai(keluar);
}

const kodeNama = (nama: string): Uint8Array => new TextEncoder().encode(nama);

function salinan(asal: Uint8Array, lama: EntriZip): EntriKeluar {
  const view = new DataView(asal.buffer, asal.byteOffset, asal.byteLength);
  const mulai =
    lama.letak + LOCAL_SIZE + view.getUint16(lama.letak + 26, true) + view.getUint16(lama.letak + 28, true);
  return {
    nama: kodeNama(lama.nama),
    isi: asal.subarray(mulai, mulai + lama.ukuranPadat),
    deflate: lama.deflate,
    crc: lama.crc,
    ukuran: lama.ukuran,
  };
}

const entriBaru = (nama: string, { padat, crc, ukuran }: BagianPadat): EntriKeluar => ({
  nama: kodeNama(nama),
  isi: padat,
  deflate: true,
  crc,
  ukuran,
});

function rangkai(entri: readonly EntriKeluar[]): Uint8Array {
  const panjang = entri.reduce(
    (jumlah, { nama, isi }) => jumlah + LOCAL_SIZE + ENTRY_SIZE + 2 * nama.length + isi.length,
    END_SIZE,
  );
  const keluar = new Uint8Array(panjang);
  const view = new DataView(keluar.buffer);
  let letak = 0;
  const letakEntri = entri.map((satu) => {
    const mulai = letak;
    view.setUint32(letak, LOCAL_SIGNATURE, true);
    kepala(view, letak + 4, satu);
    keluar.set(satu.nama, letak + LOCAL_SIZE);
    keluar.set(satu.isi, letak + LOCAL_SIZE + satu.nama.length);
    letak += LOCAL_SIZE + satu.nama.length + satu.isi.length;
    return mulai;
  });
  const mulaiDaftar = letak;
  entri.forEach((satu, k) => {
    view.setUint32(letak, ENTRY_SIGNATURE, true);
    view.setUint16(letak + 4, VERSION, true);
    kepala(view, letak + 6, satu);
    view.setUint32(letak + 42, unsurKe(letakEntri, k), true);
    keluar.set(satu.nama, letak + ENTRY_SIZE);
    letak += ENTRY_SIZE + satu.nama.length;
  });
  view.setUint32(letak, END_SIGNATURE, true);
  view.setUint16(letak + 8, entri.length, true);
  view.setUint16(letak + 10, entri.length, true);
  view.setUint32(letak + 12, letak - mulaiDaftar, true);
  view.setUint32(letak + 16, mulaiDaftar, true);
  return keluar;
}

/** The fields that local and central header share, in the same order. */
function kepala(view: DataView, letak: number, entri: EntriKeluar): void {
  view.setUint16(letak, VERSION, true);
  view.setUint16(letak + 2, FLAG_UTF8, true);
  view.setUint16(letak + 4, entri.deflate ? 8 : 0, true);
  view.setUint16(letak + 8, DATE_1980, true);
  view.setUint32(letak + 10, entri.crc, true);
  view.setUint32(letak + 14, entri.isi.length, true);
  view.setUint32(letak + 18, entri.ukuran, true);
  view.setUint16(letak + 22, entri.nama.length, true);
}
