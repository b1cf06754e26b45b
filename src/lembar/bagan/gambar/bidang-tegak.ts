import { terbesar } from '../../../domain/umum/banyak';
import { jangkauan, skalaTertulis, type Skala } from './skala';
import { lebarTeks, TINGGI_BARIS } from './teks-muat';
import { batangKategori } from './tumpukan';
import type { BahanGambar, TulisNilai } from './tipe';

const TINGGI_BIDANG = 180;
/** A category narrower than this could not be told from the next one, nor have its name. */
const JARAK_TERKECIL = 16;
const PIKSEL_PER_TANDA = 36;
export const SELA = 6;

/** Where the plot of a chart with columns or lines stands, and what is written in which direction. */
export interface BidangTegak {
  readonly skala: Skala;
  readonly kiri: number;
  readonly kanan: number;
  readonly bawah: number;
  /** From one category to the next. */
  readonly jarak: number;
  readonly nilaiTegak: boolean;
  tengah(kategori: number): number;
  y(nilai: number): number;
}

export function bidangTegak(bahan: BahanGambar, lebarDiminta: number, tulis: TulisNilai): BidangTegak {
  const skala = skalaTertulis(jangkauan(bahan), bahan.sumbu ?? {}, TINGGI_BIDANG / PIKSEL_PER_TANDA, tulis);
  const banyak = Math.max(1, bahan.kategori.length);
  const kiri =
    terbesar(
      skala.tanda.map((satu) => lebarTeks(tulis(satu))),
      0,
    ) + SELA;
  const jarak = Math.max((lebarDiminta - kiri - SELA) / banyak, JARAK_TERKECIL);
  const terlebar = terbesar(
    nilaiTertulis(bahan).map((satu) => lebarTeks(tulis(satu))),
    0,
  );
  const nilaiTegak = terlebar > jarak - 2;
  const atas = terlebar === 0 ? SELA : nilaiTegak ? terlebar + SELA : TINGGI_BARIS + 2;
  const bawah = atas + TINGGI_BIDANG;
  const { min, maks } = skala;
  return {
    skala,
    kiri,
    kanan: kiri + jarak * banyak,
    bawah,
    jarak,
    nilaiTegak,
    tengah: (ke) => kiri + jarak * (ke + 0.5),
    y: (nilai) => bawah - ((Math.min(Math.max(nilai, min), maks) - min) / (maks - min)) * TINGGI_BIDANG,
  };
}

/** Values that are written at bars and points. */
const nilaiTertulis = (bahan: BahanGambar): readonly number[] =>
  bahan.label
    ? [
        ...bahan.kategori.flatMap((_, ke) => batangKategori(bahan, ke).map(({ nilai }) => nilai)),
        ...bahan.deret.flatMap(({ rupa, acuan, nilai }) =>
          rupa === 'garis' && !acuan ? nilai.filter((satu) => satu !== null) : [],
        ),
      ]
    : [];
