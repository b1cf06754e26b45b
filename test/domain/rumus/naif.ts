import type { Isian, NilaiIsian } from '../../../src/domain/umum/isian';

/**
 * An evaluator written apart from the engine, one row at a time over its own tree, as literally as the rules read. The
 * property test compares the engine with it. Unknown is `undefined`.
 */
export type Pohon =
  | { readonly k: 'angka'; readonly n: number }
  | { readonly k: 'teks'; readonly t: string }
  | { readonly k: 'var'; readonly v: string }
  | { readonly k: 'op'; readonly op: string; readonly a: Pohon; readonly b: Pohon }
  | { readonly k: 'bukan'; readonly a: Pohon }
  | { readonly k: 'minus'; readonly a: Pohon }
  | { readonly k: 'jika'; readonly s: Pohon; readonly a: Pohon; readonly b: Pohon }
  | { readonly k: 'hari'; readonly a: Pohon; readonly b: Pohon }
  | { readonly k: 'bulan'; readonly a: Pohon }
  | { readonly k: 'isi'; readonly apa: 'terisi' | 'kosong'; readonly v: string };

export interface AgregatNaif {
  readonly f: string;
  readonly x?: Pohon | undefined;
  readonly s?: Pohon | undefined;
}

type Nilai = number | string | boolean | undefined;
export type BarisNaif = Readonly<Record<string, Isian<NilaiIsian>>>;

/** The tree as a person types it; brackets everywhere, so that precedence plays no part. */
export function tulis(p: Pohon): string {
  switch (p.k) {
    case 'angka':
      return p.n < 0 ? `(0 - ${-p.n})` : String(p.n);
    case 'teks':
      return `"${p.t}"`;
    case 'var':
      return p.v;
    case 'op':
      return `(${tulis(p.a)} ${p.op} ${tulis(p.b)})`;
    case 'bukan':
      return `bukan (${tulis(p.a)})`;
    case 'minus':
      return `(-(${tulis(p.a)}))`;
    case 'jika':
      return `jika(${tulis(p.s)}, ${tulis(p.a)}, ${tulis(p.b)})`;
    case 'hari':
      return `hari(${tulis(p.a)}, ${tulis(p.b)})`;
    case 'bulan':
      return `bulan(${tulis(p.a)})`;
    case 'isi':
      return `${p.apa}(${p.v})`;
  }
}

export const tulisAgregat = ({ f, x, s }: AgregatNaif): string =>
  `${f}(${[x, s].flatMap((p) => (p ? [tulis(p)] : [])).join(', ')})`;

function nilai(p: Pohon, b: BarisNaif): Nilai {
  switch (p.k) {
    case 'angka':
      return p.n;
    case 'teks':
      return p.t.trim().toLowerCase();
    case 'var': {
      const sel = b[p.v]!;
      if (sel.keadaan !== 'ada') return undefined;
      return typeof sel.nilai === 'string' ? sel.nilai.trim().toLowerCase() : sel.nilai;
    }
    case 'isi': {
      const { keadaan } = b[p.v]!;
      if (keadaan === 'tidak-sah') return undefined;
      return p.apa === 'terisi' ? keadaan === 'ada' : keadaan === 'kosong';
    }
    case 'bukan': {
      const a = nilai(p.a, b);
      return a === undefined ? undefined : !a;
    }
    case 'minus': {
      const a = nilai(p.a, b);
      return a === undefined ? undefined : -(a as number);
    }
    case 'hari': {
      const [x, y] = [nilai(p.a, b), nilai(p.b, b)];
      return x === undefined || y === undefined ? undefined : (y as number) - (x as number);
    }
    case 'bulan': {
      const a = nilai(p.a, b);
      return a === undefined ? undefined : new Date((a as number) * 86_400_000).getUTCMonth() + 1;
    }
    case 'jika': {
      const s = nilai(p.s, b);
      return s === undefined ? undefined : nilai(s ? p.a : p.b, b);
    }
    case 'op':
      return operasi(p.op, nilai(p.a, b), nilai(p.b, b));
  }
}

function operasi(op: string, a: Nilai, b: Nilai): Nilai {
  if (op === 'dan')
    return a === false || b === false ? false : a === undefined || b === undefined ? undefined : true;
  if (op === 'atau')
    return a === true || b === true ? true : a === undefined || b === undefined ? undefined : false;
  if (a === undefined || b === undefined) return undefined;
  const hitung: Record<string, (x: number, y: number) => number> = {
    '+': (x, y) => x + y,
    '-': (x, y) => x - y,
    '*': (x, y) => x * y,
    '/': (x, y) => x / y,
    '^': (x, y) => x ** y,
  };
  const bandingkan: Record<string, (x: Nilai, y: Nilai) => boolean> = {
    '==': (x, y) => x === y,
    '!=': (x, y) => x !== y,
    '<': (x, y) => (x as number) < (y as number),
    '<=': (x, y) => (x as number) <= (y as number),
    '>': (x, y) => (x as number) > (y as number),
    '>=': (x, y) => (x as number) >= (y as number),
  };
  if (bandingkan[op]) return bandingkan[op](a, b);
  const hasil = hitung[op]!(a as number, b as number);
  return Number.isFinite(hasil) ? hasil : undefined;
}

/** Variables that an aggregate reads other than by `terisi`/`kosong`. */
function dibaca(p: Pohon | undefined): string[] {
  if (!p) return [];
  if (p.k === 'var') return [p.v];
  return Object.values(p).flatMap((x: unknown) => (typeof x === 'object' ? dibaca(x as Pohon) : []));
}

export interface HasilNaif {
  /** Per aggregate; `undefined` where it has no value. */
  readonly nilai: readonly (number | undefined)[];
  /** Rows that each aggregate's value is made of. */
  readonly dipakai: readonly number[];
  readonly dihitung: number;
  readonly lingkup: number;
}

/** Evaluates aggregates over rows in the order of their ids. */
export function hitungNaif(
  agregat: readonly AgregatNaif[],
  baris: readonly BarisNaif[],
  aturan: 'per-rumus' | 'per-agregat',
  basis?: Pohon,
): HasilNaif {
  const status = baris.map((b) => (basis ? nilai(basis, b) : true));
  const lingkup = baris.filter((_, i) => status[i] !== false).length;
  const wajib = agregat.flatMap(({ x, s }) => [...dibaca(x), ...dibaca(s)]);
  const takTahu = (a: AgregatNaif, b: BarisNaif): boolean => {
    const s = a.s ? nilai(a.s, b) : true;
    return s === undefined || (s === true && a.x !== undefined && nilai(a.x, b) === undefined);
  };
  const keluarSemua = (b: BarisNaif): boolean =>
    aturan === 'per-rumus' &&
    (wajib.some((v) => b[v]!.keadaan !== 'ada') || agregat.some((a) => takTahu(a, b)));
  const masuk = baris.filter((b, i) => status[i] === true && !keluarSemua(b));
  const kena = (a: AgregatNaif): BarisNaif[] =>
    masuk.filter((b) => !takTahu(a, b) && (a.s === undefined || nilai(a.s, b) === true));
  return {
    lingkup,
    dipakai: agregat.map((a) => kena(a).length),
    dihitung: masuk.filter((b) => !agregat.some((a) => takTahu(a, b))).length,
    nilai: agregat.map((a) => {
      const tahu = masuk.filter((b) => !takTahu(a, b));
      if (baris.length === 0 || (lingkup > 0 && tahu.length === 0)) return undefined;
      return ringkas(a.f, a.x ? kena(a).map((b) => nilai(a.x!, b)!) : kena(a).map(() => 1));
    }),
  };
}

function ringkas(f: string, isi: readonly (number | string | boolean)[]): number | undefined {
  if (f === 'cacah') return isi.length;
  if (f === 'unik') return new Set(isi.map((x) => (x === 0 ? 0 : x))).size;
  const angka = isi as readonly number[];
  const jumlah = angka.reduce((a, b) => a + b, 0);
  if (f === 'jumlah') return jumlah;
  if (angka.length === 0) return undefined;
  if (f === 'rata') return jumlah / angka.length;
  if (f === 'min') return Math.min(...angka);
  if (f === 'maks') return Math.max(...angka);
  const urut = angka.toSorted((a, b) => a - b);
  const n = urut.length;
  return n % 2 === 1 ? urut[(n - 1) / 2] : (urut[n / 2 - 1]! + urut[n / 2]!) / 2;
}
