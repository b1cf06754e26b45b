import { fail, ok, type Result } from '../../umum/result';
import type { BahanFungsi } from '../fungsi/tipe';
import type { Simpul, SimpulJenis } from '../pohon/simpul';
import type { OperatorBanding, OperatorHitung, Posisi } from '../token/token';
import { aritmetika } from './aritmetika';

/** Leaves whose value depends on where the tree is calculated: in one row, or outside the rows. */
export type Daun = SimpulJenis<'teks' | 'variabel' | 'tanggal' | 'rujukan' | 'agregat' | 'keterisian'>;

export type Kegagalan = 'penyebut-nol' | 'melebihi-batas' | 'di-luar-kalender';

/** Gives the leaves their values and the failures their reasons. */
export interface Pelaku<E> extends BahanFungsi {
  daun(daun: Daun): Result<number, E>;
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
 * Calculates one value of a checked tree. Unknown values travel as their reason; conditions are 1 and 0; `dan` and `atau`
 * are Kleene's; `jika` looks at the branch taken only.
 */
export function hitungPohon<E>(s: Simpul, pelaku: Pelaku<E>): Result<number, E> {
  const hitung = (x: Simpul): Result<number, E> => hitungPohon(x, pelaku);
  switch (s.jenis) {
    case 'angka':
      return ok(s.nilai);
    case 'lawan':
      return petakan(hitung(s.isi), (a) => -a);
    case 'bukan':
      return petakan(hitung(s.isi), (a) => 1 - a);
    case 'hitung':
      return dua(hitung(s.kiri), hitung(s.kanan), (a, b) => {
        if (bagiNol(s.op, a, b)) return fail(pelaku.gagal('penyebut-nol', s.kanan.posisi));
        const angka = aritmetika[s.op](a, b);
        return Number.isFinite(angka) ? ok(angka) : fail(pelaku.gagal('melebihi-batas', s.posisi));
      });
    case 'banding':
      return dua(hitung(s.kiri), hitung(s.kanan), (a, b) => ok(Number(bandingkan[s.op](a, b))));
    case 'gabung':
      return gabung(s.op === 'dan' ? 0 : 1, hitung(s.kiri), hitung(s.kanan));
    case 'jika': {
      const syarat = hitung(s.syarat);
      return syarat.ok ? hitung(syarat.value === 1 ? s.maka : s.lainnya) : syarat;
    }
    case 'panggil': {
      const [a, b = a] = s.argumen;
      return dua(hitung(a), hitung(b), (x, y) => panggil(s, pelaku, x, y));
    }
    case 'teks':
    case 'variabel':
    case 'tanggal':
    case 'rujukan':
    case 'agregat':
    case 'keterisian':
      return pelaku.daun(s);
  }
}

function panggil<E>(s: SimpulJenis<'panggil'>, pelaku: Pelaku<E>, a: number, b: number): Result<number, E> {
  const { nama, gagal, hitung } = s.fungsi;
  const angka = hitung(pelaku, a, b);
  if (angka !== undefined && Number.isFinite(angka)) return ok(angka);
  if (gagal === undefined) throw new Error(`${nama} gave no value: its entry says that it always does`);
  return fail(pelaku.gagal(gagal, s.posisi));
}

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
