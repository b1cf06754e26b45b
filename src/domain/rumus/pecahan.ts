import { unsurKe } from '../umum/pasti';
import { kunjungi, type Pengunjung, type Simpul } from './pohon/simpul';
import type { RumusSah } from './rumus-sah';

/** Of an aggregate: the sum of the values it takes (of a count: how many), or how many rows it takes. */
export interface SukuAgregat {
  /** Index among the formula's aggregates. */
  readonly nomor: number;
  readonly ukuran: 'jumlah' | 'banyak';
  readonly faktor: number;
}

/** A number and multiples of sums over rows: it adds up over any parts of the rows, but for the number. */
export interface Lurus {
  readonly tetap: number;
  readonly suku: readonly SukuAgregat[];
}

/** A formula as one such sum over another. */
export interface Pecahan {
  readonly pembilang: Lurus;
  /** Without terms where the formula is a sum itself: then 1. */
  readonly penyebut: Lurus;
}

const angka = (tetap: number): Lurus => ({ tetap, suku: [] });
const satu = angka(1);
const isAngka = ({ suku }: Lurus): boolean => suku.length === 0;
const kali = ({ tetap, suku }: Lurus, k: number): Lurus => ({
  tetap: tetap * k,
  suku: suku.map((s) => ({ ...s, faktor: s.faktor * k })),
});

function tambah(a: Lurus, b: Lurus): Lurus {
  const suku = new Map<string, SukuAgregat>();
  for (const s of [...a.suku, ...b.suku]) {
    const kunci = `${s.nomor}|${s.ukuran}`;
    suku.set(kunci, { ...s, faktor: s.faktor + (suku.get(kunci)?.faktor ?? 0) });
  }
  return { tetap: a.tetap + b.tetap, suku: [...suku.values()] };
}

const isSama = (a: Lurus, b: Lurus): boolean =>
  a.tetap === b.tetap &&
  a.suku.length === b.suku.length &&
  a.suku.every((s) =>
    b.suku.some((t) => t.nomor === s.nomor && t.ukuran === s.ukuran && t.faktor === s.faktor),
  );

/** The product where one of them is a number; no other is such a sum. */
function hasilKali(a: Lurus, b: Lurus): Lurus | undefined {
  if (isAngka(a)) return kali(b, a.tetap);
  return isAngka(b) ? kali(a, b.tetap) : undefined;
}

function bagi(a: Pecahan, b: Pecahan): Pecahan | undefined {
  if (isSama(a.penyebut, b.penyebut)) return { pembilang: a.pembilang, penyebut: b.pembilang };
  const pembilang = hasilKali(a.pembilang, b.penyebut);
  const penyebut = hasilKali(a.penyebut, b.pembilang);
  return pembilang && penyebut && { pembilang, penyebut };
}

function jumlahkan(a: Pecahan, b: Pecahan): Pecahan | undefined {
  if (isSama(a.penyebut, b.penyebut)) return { ...a, pembilang: tambah(a.pembilang, b.pembilang) };
  const kiri = hasilKali(a.pembilang, b.penyebut);
  const kanan = hasilKali(b.pembilang, a.penyebut);
  const penyebut = hasilKali(a.penyebut, b.penyebut);
  return kiri && kanan && penyebut && { pembilang: tambah(kiri, kanan), penyebut };
}

/**
 * The formula as a sum over rows divided by another, where it is one: sums and counts, averages, and what is added to, taken
 * off, multiplied or divided of them without two sums being multiplied. `undefined` of every other: a median, a number of
 * distinct values, a composite. Aggregates with the same text are one.
 */
export function bentukPecahan({ akar, agregat, teks }: RumusSah): Pecahan | undefined {
  const wakil = new Map<string, number>();
  const nomorWakil = (nomor: number): number => {
    const [awal, akhir] = unsurKe(agregat, nomor).posisi;
    const kunci = teks.slice(awal, akhir).replace(/\s+/g, ' ').toLowerCase();
    const ke = wakil.get(kunci) ?? nomor;
    wakil.set(kunci, ke);
    return ke;
  };
  const lurus = (nomor: number, ukuran: SukuAgregat['ukuran']): Lurus => ({
    tetap: 0,
    suku: [{ nomor: nomorWakil(nomor), ukuran, faktor: 1 }],
  });
  const lain = (): undefined => undefined;
  const dari = (s: Simpul): Pecahan | undefined => kunjungi(s, pengunjung);
  const pengunjung: Pengunjung<Pecahan | undefined> = {
    angka: ({ nilai }) => ({ pembilang: angka(nilai), penyebut: satu }),
    agregat: ({ nomor }) => {
      const { nama } = unsurKe(agregat, nomor).fungsi;
      if (nama === 'rata') return { pembilang: lurus(nomor, 'jumlah'), penyebut: lurus(nomor, 'banyak') };
      return nama === 'jumlah' || nama === 'cacah'
        ? { pembilang: lurus(nomor, 'jumlah'), penyebut: satu }
        : undefined;
    },
    lawan: ({ isi }) => {
      const a = dari(isi);
      return a && { ...a, pembilang: kali(a.pembilang, -1) };
    },
    hitung: ({ op, kiri, kanan }) => {
      const [a, b] = [dari(kiri), dari(kanan)];
      if (a === undefined || b === undefined) return undefined;
      if (op === '+') return jumlahkan(a, b);
      if (op === '-') return jumlahkan(a, { ...b, pembilang: kali(b.pembilang, -1) });
      if (op === '*') return bagi(a, { pembilang: b.penyebut, penyebut: b.pembilang });
      return op === '/' ? bagi(a, b) : undefined;
    },
    teks: lain,
    variabel: lain,
    tanggal: lain,
    rujukan: lain,
    banding: lain,
    gabung: lain,
    bukan: lain,
    jika: lain,
    panggil: lain,
    keterisian: lain,
  };
  const bentuk = dari(akar);
  if (bentuk === undefined || (isAngka(bentuk.pembilang) && isAngka(bentuk.penyebut))) return undefined;
  const { pembilang, penyebut } = bentuk;
  if (!isAngka(penyebut)) return bentuk;
  return penyebut.tetap === 0
    ? undefined
    : { pembilang: kali(pembilang, 1 / penyebut.tetap), penyebut: satu };
}
