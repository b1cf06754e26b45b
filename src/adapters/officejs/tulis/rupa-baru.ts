import type { Rentang } from '../../../lembar/rentang';
import type { GayaSel, Operasi } from './operasi';
import type { RupaKolom } from './tabel-host';

type Sifat = keyof GayaSel;

const SIFAT = [
  'format',
  'warna',
  'bungkus',
  'tegak',
  'terkunci',
  'garis',
] as const satisfies readonly Sifat[];

/** Gives new rows the looks of their columns: each property once for neighbouring columns that share it. */
export function rupaBaru(
  lembar: string,
  rupa: ReadonlyMap<number, RupaKolom>,
  baris: Pick<Rentang, 'atas' | 'bawah'>,
): Operasi[] {
  const kolom = [...rupa].sort(([a], [b]) => a - b);
  return SIFAT.flatMap((sifat) =>
    deret(kolom, sifat).map(({ kiri, kanan, nilai }): Operasi => ({
      jenis: 'gaya',
      lembar,
      area: { kiri, kanan, ...baris },
      gaya: { [sifat]: nilai },
    })),
  );
}

interface Deret {
  readonly kiri: number;
  readonly kanan: number;
  readonly nilai: GayaSel[Sifat];
}

/** Runs of neighbouring columns of one value; columns without one are left alone. */
function deret(kolom: readonly (readonly [number, RupaKolom])[], sifat: Sifat): Deret[] {
  const hasil: Deret[] = [];
  for (const [indeks, { gaya }] of kolom) {
    const nilai = gaya[sifat];
    const terakhir = hasil.at(-1);
    if (nilai === undefined) continue;
    if (terakhir?.kanan === indeks - 1 && terakhir.nilai === nilai) {
      hasil[hasil.length - 1] = { ...terakhir, kanan: indeks };
    } else hasil.push({ kiri: indeks, kanan: indeks, nilai });
  }
  return hasil;
}
