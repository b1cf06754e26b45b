import type { Simpul } from '../../pohon/simpul';
import { bilanganSesudah, irisanSelang, selangBanding, type Selang } from './selang';

/** The number that a node is in every row, where it is one. */
export type BacaTetap = (s: Simpul) => number | undefined;

/** A sum of columns, each once, by its factor: `hps - nilai_kontrak` is 1 and -1. */
export type Lurus = ReadonlyMap<string, number>;

export function bacaLurus(s: Simpul): Lurus | undefined {
  if (s.jenis === 'variabel') return new Map([[s.id, 1]]);
  if (s.jenis === 'hitung' && (s.op === '+' || s.op === '-'))
    return duaKolom(s.kiri, s.kanan, [1, s.op === '+' ? 1 : -1]);
  if (s.jenis !== 'panggil' || !s.fungsi.lurus) return undefined;
  const [a, b] = s.argumen;
  return duaKolom(a, b, s.fungsi.lurus);
}

/** Every comparison that must be true, as the numbers of its column: `hps > 0 dan metode == "Tender"`. */
export type Rentang = ReadonlyMap<string, Selang>;

export function bacaRentang(s: Simpul | undefined, tetap: BacaTetap): Rentang | undefined {
  if (s === undefined) return new Map();
  if (s.jenis === 'variabel') return new Map([[s.id, { dari: 1, sampai: 1 }]]);
  if (s.jenis === 'banding' && s.kiri.jenis === 'variabel') {
    const y = tetap(s.kanan);
    const selang = y === undefined ? y : selangBanding[s.op]?.(y);
    return selang && new Map([[s.kiri.id, selang]]);
  }
  if (s.jenis !== 'gabung' || s.op !== 'dan') return undefined;
  const [kiri, kanan] = [bacaRentang(s.kiri, tetap), bacaRentang(s.kanan, tetap)];
  if (!kiri || !kanan) return undefined;
  const hasil = new Map(kiri);
  for (const [id, selang] of kanan) {
    const lama = hasil.get(id);
    hasil.set(id, lama ? irisanSelang(lama, selang) : selang);
  }
  return hasil;
}

/** A fraction of sums of columns; its divisor one column, or a number. */
export interface Pecahan {
  readonly pembilang: Lurus;
  readonly penyebut: string | number;
}

/** A fraction where a sum of columns is `ambang` or more, and one number elsewhere. */
export interface PecahanBerjaga extends Pecahan {
  readonly penjaga: Lurus;
  readonly ambang: number;
  readonly lainnya: number;
}

export function bacaPecahan(s: Simpul, tetap: BacaTetap): PecahanBerjaga | undefined {
  if (s.jenis !== 'jika') {
    const pecahan = bacaTanpaJaga(s, tetap);
    return pecahan && { ...pecahan, penjaga: new Map(), ambang: 0, lainnya: 0 };
  }
  const penjaga = bacaPenjaga(s.syarat, tetap);
  const pecahan = bacaTanpaJaga(s.maka, tetap);
  const lainnya = tetap(s.lainnya);
  return penjaga && pecahan && lainnya !== undefined ? { ...pecahan, ...penjaga, lainnya } : undefined;
}

function bacaTanpaJaga(s: Simpul, tetap: BacaTetap): Pecahan | undefined {
  const isBagi = s.jenis === 'hitung' && s.op === '/';
  const pembilang = bacaLurus(isBagi ? s.kiri : s);
  const penyebut = !isBagi ? 1 : s.kanan.jenis === 'variabel' ? s.kanan.id : tetap(s.kanan);
  return pembilang && penyebut !== undefined ? { pembilang, penyebut } : undefined;
}

/** Of two numbers the difference has the sign of their comparison, also of the least ones. */
function bacaPenjaga(s: Simpul, tetap: BacaTetap): Pick<PecahanBerjaga, 'penjaga' | 'ambang'> | undefined {
  if (s.jenis !== 'banding' || s.op === '==' || s.op === '!=') return undefined;
  const arah = s.op === '>' || s.op === '>=' ? 1 : -1;
  const y = s.kiri.jenis === 'variabel' ? tetap(s.kanan) : undefined;
  const penjaga =
    y !== undefined && s.kiri.jenis === 'variabel'
      ? new Map([[s.kiri.id, arah]])
      : duaKolom(s.kiri, s.kanan, [arah, -arah]);
  const batas = arah * (y ?? 0);
  return penjaga && { penjaga, ambang: s.op.endsWith('=') ? batas : bilanganSesudah(batas) };
}

function duaKolom(a: Simpul, b: Simpul | undefined, [p, q]: readonly [number, number]): Lurus | undefined {
  if (a.jenis !== 'variabel' || b?.jenis !== 'variabel' || a.id === b.id) return undefined;
  return new Map([
    [a.id, p],
    [b.id, q],
  ]);
}
