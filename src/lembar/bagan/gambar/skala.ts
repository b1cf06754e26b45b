import type { SumbuBagan } from '../tipe';
import type { BahanGambar, TulisNilai } from './tipe';

/** The axis of the values: its ends, and where it is marked. */
export interface Skala {
  readonly min: number;
  readonly maks: number;
  readonly tanda: readonly number[];
}

/** More marks than these help nobody, whatever step was asked for. */
const MAKS_TANDA = 50;

/** Least and greatest value that has to be in sight: 0, each line, and each stack to both sides. */
export function jangkauan({ kategori, deret, bertumpuk }: BahanGambar): readonly [min: number, maks: number] {
  let min = 0;
  let maks = 0;
  kategori.forEach((_, ke) => {
    let naik = 0;
    let turun = 0;
    for (const { nilai, rupa } of deret) {
      const satu = nilai[ke] ?? 0;
      if (rupa === 'garis' || !bertumpuk) {
        min = Math.min(min, satu);
        maks = Math.max(maks, satu);
      } else if (satu < 0) turun += satu;
      else naik += satu;
    }
    min = Math.min(min, turun);
    maks = Math.max(maks, naik);
  });
  return [min, maks];
}

/** The axis with as many marks as fit and are written differently: a format may leave decimals out. */
export function skalaTertulis(
  batas: readonly [number, number],
  sumbu: SumbuBagan,
  banyak: number,
  tulis: TulisNilai,
): Skala {
  const skala = skalaSumbu(batas, sumbu, banyak);
  const berbeda = new Set(skala.tanda.map(tulis)).size === skala.tanda.length;
  return berbeda || banyak <= 1 ? skala : skalaTertulis(batas, sumbu, banyak / 2, tulis);
}

/** Ends at round numbers, marked in about `banyak` steps of 1, 2 or 5 times a power of ten. */
export function skalaSumbu(
  [terkecil, terbesar]: readonly [number, number],
  { min, maks, langkah }: SumbuBagan,
  banyak: number,
): Skala {
  const bawah = min ?? terkecil;
  const atas = Math.max(maks ?? terbesar, bawah);
  const rentang = atas > bawah ? atas - bawah : 1;
  const jarak =
    langkah !== undefined && langkah > 0 && rentang / langkah <= MAKS_TANDA
      ? langkah
      : langkahBulat(rentang / Math.max(1, banyak));
  const awal = min ?? bulat(Math.floor(bawah / jarak) * jarak);
  const akhir = maks ?? bulat(Math.max(Math.ceil(bulat(atas / jarak)), Math.ceil(awal / jarak) + 1) * jarak);
  const tanda = Array.from({ length: MAKS_TANDA + 1 }, (_, ke) => bulat(awal + ke * jarak)).filter(
    (satu) => satu <= bulat(akhir),
  );
  return { min: awal, maks: Math.max(akhir, awal + jarak), tanda };
}

function langkahBulat(kasar: number): number {
  const pangkat = 10 ** Math.floor(Math.log10(kasar));
  const pecahan = kasar / pangkat;
  return (pecahan <= 1 ? 1 : pecahan <= 2 ? 2 : pecahan <= 5 ? 5 : 10) * pangkat;
}

/** Without what floating point adds: 0.30000000000000004 is 0.3. */
const bulat = (nilai: number): number => Number(nilai.toPrecision(12));
