import { fail, ok, type Result } from '../../umum/result';
import type { BahanFungsi } from '../fungsi/tipe';
import { kunjungi, type Pengunjung, type Simpul, type SimpulJenis } from '../pohon/simpul';
import type { OperatorBanding, OperatorHitung, Posisi } from '../token/token';
import { aritmetika } from './aritmetika';

/** Leaves whose value depends on where the tree is calculated: in one row, or outside the rows. */
type JenisDaun = 'teks' | 'variabel' | 'tanggal' | 'rujukan' | 'agregat' | 'keterisian';

export type Kegagalan = 'penyebut-nol' | 'melebihi-batas' | 'di-luar-kalender';

/** Gives the leaves their values and the failures their reasons. */
export interface Pelaku<E> extends BahanFungsi, Pengunjung<Result<number, E>, JenisDaun> {
  gagal(jenis: Kegagalan, posisi: Posisi): E;
}

const bandingkan: Readonly<Record<OperatorBanding, (a: number, b: number) => boolean>> = {
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

/**
 * Calculates values of a checked tree one at a time. Unknown values travel as their reason; conditions are 1 and 0; `dan` and
 * `atau` are Kleene's; `jika` looks at the branch taken only.
 */
export class PenghitungPohon<E> implements Pengunjung<Result<number, E>> {
  constructor(private readonly pelaku: Pelaku<E>) {}

  nilai(s: Simpul): Result<number, E> {
    return kunjungi<Result<number, E>, Simpul['jenis']>(s, this);
  }

  angka({ nilai }: SimpulJenis<'angka'>): Result<number, E> {
    return ok(nilai);
  }

  lawan({ isi }: SimpulJenis<'lawan'>): Result<number, E> {
    return petakan(this.nilai(isi), (a) => -a);
  }

  bukan({ isi }: SimpulJenis<'bukan'>): Result<number, E> {
    return petakan(this.nilai(isi), (a) => 1 - a);
  }

  hitung({ op, kiri, kanan, posisi }: SimpulJenis<'hitung'>): Result<number, E> {
    return dua(this.nilai(kiri), this.nilai(kanan), (a, b) => {
      if (bagiNol(op, a, b)) return fail(this.pelaku.gagal('penyebut-nol', kanan.posisi));
      const angka = aritmetika[op](a, b);
      return Number.isFinite(angka) ? ok(angka) : fail(this.pelaku.gagal('melebihi-batas', posisi));
    });
  }

  banding({ op, kiri, kanan }: SimpulJenis<'banding'>): Result<number, E> {
    return dua(this.nilai(kiri), this.nilai(kanan), (a, b) => ok(Number(bandingkan[op](a, b))));
  }

  gabung({ op, kiri, kanan }: SimpulJenis<'gabung'>): Result<number, E> {
    return gabung(op === 'dan' ? 0 : 1, this.nilai(kiri), this.nilai(kanan));
  }

  jika({ syarat, maka, lainnya }: SimpulJenis<'jika'>): Result<number, E> {
    const dipilih = this.nilai(syarat);
    return dipilih.ok ? this.nilai(dipilih.value === 1 ? maka : lainnya) : dipilih;
  }

  panggil({ fungsi, argumen, posisi }: SimpulJenis<'panggil'>): Result<number, E> {
    const { nama, gagal, hitung } = fungsi;
    const [a, b = a] = argumen;
    return dua(this.nilai(a), this.nilai(b), (x, y) => {
      const angka = hitung(this.pelaku, x, y);
      if (angka !== undefined && Number.isFinite(angka)) return ok(angka);
      if (gagal === undefined) throw new Error(`${nama} gave no value: its entry says that it always does`);
      return fail(this.pelaku.gagal(gagal, posisi));
    });
  }

  teks(s: SimpulJenis<'teks'>): Result<number, E> {
    return this.pelaku.teks(s);
  }

  variabel(s: SimpulJenis<'variabel'>): Result<number, E> {
    return this.pelaku.variabel(s);
  }

  tanggal(s: SimpulJenis<'tanggal'>): Result<number, E> {
    return this.pelaku.tanggal(s);
  }

  rujukan(s: SimpulJenis<'rujukan'>): Result<number, E> {
    return this.pelaku.rujukan(s);
  }

  agregat(s: SimpulJenis<'agregat'>): Result<number, E> {
    return this.pelaku.agregat(s);
  }

  keterisian(s: SimpulJenis<'keterisian'>): Result<number, E> {
    return this.pelaku.keterisian(s);
  }
}

/** For kinds of nodes that cannot stand where a tree is read: the tree check lets none through. */
export const tidakMungkin =
  (di: string) =>
  ({ jenis }: Simpul): never => {
    throw new Error(`${jenis} ${di}: the tree check lets none through`);
  };

/** Division by zero, also in the form 0 ^ -1. */
const bagiNol = (op: OperatorHitung, a: number, b: number): boolean =>
  (op === '/' && b === 0) || (op === '^' && a === 0 && b < 0);

const petakan = <E>(hasil: Result<number, E>, f: (a: number) => number): Result<number, E> =>
  hasil.ok ? ok(f(hasil.value)) : hasil;

function dua<E>(
  kiri: Result<number, E>,
  kanan: Result<number, E>,
  f: (a: number, b: number) => Result<number, E>,
): Result<number, E> {
  if (!kiri.ok) return kiri;
  return kanan.ok ? f(kiri.value, kanan.value) : kanan;
}

/** Kleene's `dan` (0 decides) and `atau` (1 decides). */
function gabung<E>(penentu: 0 | 1, kiri: Result<number, E>, kanan: Result<number, E>): Result<number, E> {
  if (kiri.ok && kiri.value === penentu) return kiri;
  if (kanan.ok && kanan.value === penentu) return kanan;
  return kiri.ok ? kanan : kiri;
}
