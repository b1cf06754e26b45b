import { catatPengembalian } from '../../domain/pengembalian/catatan';
import type { Lokasi } from '../../domain/umum/catatan';
import type { Catatan } from '../catatan';
import type { Bertentangan } from './pengenal-baris';

/** A row whose visible code or name is not that of its hidden id. */
export interface BarisBertentangan extends Bertentangan {
  readonly id: string;
  readonly nomor: number;
}

/** More than this of one sheet are told together. */
const SATU_PER_SATU = 5;
/** Row ranges that are named; people sort whole blocks. */
const RENTANG_DISEBUT = 20;

/**
 * What is told of such rows of one sheet: each, or all at once. Where there are many and most rows of the sheet are such, the
 * sheet was sorted or pasted as a whole, and the file goes back.
 * @param diambil how many rows of the sheet are taken.
 */
export function catatBertentangan(
  baris: readonly BarisBertentangan[],
  diambil: number,
  tempat: Lokasi,
): readonly Catatan[] {
  const [pertama] = baris;
  if (pertama === undefined) return [];
  if (baris.length <= SATU_PER_SATU)
    return baris.map(({ nomor, huruf, tampak, seharusnya }) =>
      catatPengembalian(
        'kode-bertentangan',
        { tampak, seharusnya },
        { ...tempat, baris: nomor, sel: `${huruf}${nomor}` },
      ),
    );
  const { nomor, tampak, seharusnya } = pertama;
  const semua = rentangBaris(baris.map((satu) => satu.nomor));
  return [
    catatPengembalian(
      baris.length > diambil ? 'lembar-teracak' : 'kode-bertentangan-banyak',
      {
        jumlah: baris.length,
        baris: semua.slice(0, RENTANG_DISEBUT),
        selebihnya: Math.max(0, semua.length - RENTANG_DISEBUT),
        contoh: { nomor, tampak, seharusnya },
      },
      { ...tempat, baris: nomor },
    ),
  ];
}

/** `[3, 4, 5, 8]` → `['3–5', '8']`. */
function rentangBaris(nomor: readonly number[]): readonly string[] {
  const rentang: [awal: number, akhir: number][] = [];
  for (const satu of nomor) {
    const terakhir = rentang.at(-1);
    if (terakhir?.[1] === satu - 1) terakhir[1] = satu;
    else rentang.push([satu, satu]);
  }
  return rentang.map(([awal, akhir]) => (awal === akhir ? String(awal) : `${awal}–${akhir}`));
}
