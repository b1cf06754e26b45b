import { lebarTeks, TINGGI_BARIS } from './teks-muat';
import type { Bentuk, Titik } from './tipe';

type Teks = Extract<Bentuk, { readonly jenis: 'teks' }>;

const JARI_PENANDA = 5;

/** The shapes with all texts on top, but for values that would hide others or a mark: these are in the table. */
export function tanpaTindih(bentuk: readonly Bentuk[]): readonly Bentuk[] {
  const teks = bentuk.filter((satu) => satu.jenis === 'teks');
  const diambil: Kotak[] = bentuk.flatMap((satu) =>
    satu.jenis === 'penanda' ? [kotakPenanda(satu.titik)] : [],
  );
  const nilai = teks.filter((satu) => {
    if (satu.milik === 'sumbu') return false;
    const kotak = kotakTeks(satu);
    if (diambil.some((lain) => bertindih(lain, kotak))) return false;
    diambil.push(kotak);
    return true;
  });
  return [
    ...bentuk.filter(({ jenis }) => jenis !== 'teks'),
    ...teks.filter(({ milik }) => milik === 'sumbu'),
    ...nilai,
  ];
}

interface Kotak {
  readonly kiri: number;
  readonly kanan: number;
  readonly atas: number;
  readonly bawah: number;
}

const bertindih = (a: Kotak, b: Kotak): boolean =>
  a.kiri < b.kanan && b.kiri < a.kanan && a.atas < b.bawah && b.atas < a.bawah;

const kotakPenanda = ([x, y]: Titik): Kotak => ({
  kiri: x - JARI_PENANDA,
  kanan: x + JARI_PENANDA,
  atas: y - JARI_PENANDA,
  bawah: y + JARI_PENANDA,
});

const mundur = { start: 0, middle: 0.5, end: 1 } as const;

function kotakTeks({ titik: [x, y], isi, rata, tegak }: Teks): Kotak {
  const panjang = lebarTeks(isi);
  const awal = panjang * mundur[rata];
  return tegak
    ? { kiri: x - TINGGI_BARIS + 4, kanan: x, atas: y + awal - panjang, bawah: y + awal }
    : { kiri: x - awal, kanan: x - awal + panjang, atas: y - TINGGI_BARIS + 4, bawah: y };
}
