import type { FungsiAgregat } from '../rumus/fungsi/daftar';
import type { NilaiAgregat } from '../rumus';
import { angkaDi, indeksDi } from '../umum/larik';

/** One aggregate by units: what each gives alone, and what the others give without it; `undefined` where that is nothing. */
export interface BagianUnit {
  /** Sum of the values taken of a unit's rows; of a count how many. */
  jumlah(unit: number): number;
  /** How many of its rows were taken. */
  banyak(unit: number): number;
  hanya(unit: number): number | undefined;
  tanpa(unit: number): number | undefined;
}

/** The rows that an aggregate took, with the number of each row's unit. */
interface Isi extends NilaiAgregat {
  readonly unit: Uint32Array;
  readonly banyakUnit: number;
}

/** Sums by unit, compensated as the figures themselves are (Neumaier). */
function jumlahkan({ unit, nilai, baris, banyakUnit }: Isi): readonly number[] {
  const jumlah = new Float64Array(banyakUnit);
  const sisa = new Float64Array(banyakUnit);
  for (let i = 0; i < nilai.length; i++) {
    const u = indeksDi(unit, indeksDi(baris, i));
    const [s, x] = [angkaDi(jumlah, u), angkaDi(nilai, i)];
    const t = s + x;
    const z = t - s;
    sisa[u] = angkaDi(sisa, u) + (s - (t - z)) + (x - z);
    jumlah[u] = t;
  }
  return Array.from(jumlah, (satu, u) => satu + angkaDi(sisa, u));
}

function hitungBanyak({ unit, baris, banyakUnit }: Isi): readonly number[] {
  const banyak = new Uint32Array(banyakUnit);
  for (const i of baris) {
    const u = indeksDi(unit, i);
    banyak[u] = indeksDi(banyak, u) + 1;
  }
  return [...banyak];
}

const total = (daftar: readonly number[]): number => daftar.reduce((jumlah, satu) => jumlah + satu, 0);

type Milik = Pick<BagianUnit, 'hanya' | 'tanpa'>;
type Susun = (isi: Isi, jumlah: readonly number[], banyak: readonly number[]) => Milik;

const di = (daftar: readonly number[], unit: number): number => daftar[unit] ?? 0;

const berjumlah: Susun = (_, jumlah) => {
  const semua = total(jumlah);
  return { hanya: (u) => di(jumlah, u), tanpa: (u) => semua - di(jumlah, u) };
};

const rata: Susun = (_, jumlah, banyak) => {
  const [s, n] = [total(jumlah), total(banyak)];
  const bagi = (a: number, b: number): number | undefined => (b === 0 ? undefined : a / b);
  return {
    hanya: (u) => bagi(di(jumlah, u), di(banyak, u)),
    tanpa: (u) => bagi(s - di(jumlah, u), n - di(banyak, u)),
  };
};

const terpilih =
  (lebih: (a: number, b: number) => boolean): Susun =>
  ({ nilai, baris, unit, banyakUnit }) => {
    const terbaik: (number | undefined)[] = Array.from({ length: banyakUnit }, () => undefined);
    const lebihBaik = (a: number | undefined, b: number | undefined): number | undefined =>
      a === undefined || (b !== undefined && lebih(b, a)) ? b : a;
    for (let i = 0; i < nilai.length; i++) {
      const u = indeksDi(unit, indeksDi(baris, i));
      terbaik[u] = lebihBaik(terbaik[u], angkaDi(nilai, i));
    }
    return {
      hanya: (u) => terbaik[u],
      tanpa: (u) => terbaik.reduce((a, b, ke) => (ke === u ? a : lebihBaik(a, b)), undefined),
    };
  };

/** Values in order, walked through once a unit: without its own, or by its own only. */
const median: Susun = ({ nilai, baris, unit }, _, banyak) => {
  const urut = Uint32Array.from(nilai, (_isi, i) => i).sort((a, b) => angkaDi(nilai, a) - angkaDi(nilai, b));
  const milik = Uint32Array.from(urut, (i) => indeksDi(unit, indeksDi(baris, i)));
  const tengah = (n: number, ikut: (u: number) => boolean): number | undefined => {
    if (n === 0) return undefined;
    const atas = n >> 1;
    let [ke, bawah] = [0, 0];
    for (let k = 0; k < urut.length; k++) {
      if (!ikut(indeksDi(milik, k))) continue;
      const satu = angkaDi(nilai, indeksDi(urut, k));
      if (ke === atas) return n % 2 === 1 ? satu : bawah / 2 + satu / 2;
      bawah = satu;
      ke += 1;
    }
    return undefined;
  };
  const semua = total(banyak);
  return {
    hanya: (u) => tengah(di(banyak, u), (satu) => satu === u),
    tanpa: (u) => tengah(semua - di(banyak, u), (satu) => satu !== u),
  };
};

/** How many values are of one unit only: without it, so many fewer. */
const unik: Susun = ({ nilai, baris, unit, banyakUnit }) => {
  const perNilai = new Map<number, Set<number>>();
  for (let i = 0; i < nilai.length; i++) {
    const satu = angkaDi(nilai, i);
    const u = indeksDi(unit, indeksDi(baris, i));
    const milik = perNilai.get(satu);
    if (milik === undefined) perNilai.set(satu, new Set([u]));
    else milik.add(u);
  }
  const berbeda = new Uint32Array(banyakUnit);
  const sendiri = new Uint32Array(banyakUnit);
  for (const milik of perNilai.values())
    for (const u of milik) {
      berbeda[u] = indeksDi(berbeda, u) + 1;
      if (milik.size === 1) sendiri[u] = indeksDi(sendiri, u) + 1;
    }
  return { hanya: (u) => berbeda[u], tanpa: (u) => perNilai.size - (sendiri[u] ?? 0) };
};

const menurutFungsi: Readonly<Record<FungsiAgregat['nama'], Susun>> = {
  jumlah: berjumlah,
  cacah: berjumlah,
  rata,
  median,
  min: terpilih((a, b) => a < b),
  maks: terpilih((a, b) => a > b),
  unik,
};

/** Divides what an aggregate took among the units; `unit` has the number of each row of the level's table. */
export function bagianUnit(
  fungsi: FungsiAgregat['nama'],
  nilai: NilaiAgregat,
  unit: Uint32Array,
  banyakUnit: number,
): BagianUnit {
  const isi: Isi = { ...nilai, unit, banyakUnit };
  const jumlah = jumlahkan(isi);
  const banyak = hitungBanyak(isi);
  return {
    ...menurutFungsi[fungsi](isi, jumlah, banyak),
    jumlah: (u) => di(jumlah, u),
    banyak: (u) => di(banyak, u),
  };
}
