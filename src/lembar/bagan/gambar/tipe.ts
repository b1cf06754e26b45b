import type { SumbuBagan } from '../tipe';

/** A chart to be laid out, whoever described it: our own `BaganSpec`, or a chart that stands on a sheet. */
export interface BahanGambar {
  /** Columns upwards, or bars from left to right. */
  readonly arah: 'tegak' | 'mendatar';
  /** Bars of a category on each other, or side by side. */
  readonly bertumpuk: boolean;
  readonly kategori: readonly string[];
  readonly deret: readonly DeretGambar[];
  readonly sumbu?: SumbuBagan;
  readonly label: boolean;
}

export interface DeretGambar {
  readonly nama: string;
  readonly nilai: readonly (number | null)[];
  readonly rupa: 'batang' | 'garis' | 'tak-tampak';
  /** A line that holds for all of its categories: it reaches from edge to edge, without marks. */
  readonly acuan: boolean;
}

/** How values and numbers on the axis are written; categories are texts already. */
export type TulisNilai = (nilai: number) => string;

export type Titik = readonly [x: number, y: number];

/** What is drawn, in the units of the width that was asked for; `deret` is the place of its series. */
export type Bentuk =
  | {
      readonly jenis: 'kotak';
      readonly x: number;
      readonly y: number;
      readonly lebar: number;
      readonly tinggi: number;
      readonly deret: number;
      readonly keterangan: string;
    }
  | { readonly jenis: 'garis'; readonly titik: readonly Titik[]; readonly deret: number }
  | { readonly jenis: 'penanda'; readonly titik: Titik; readonly deret: number; readonly keterangan: string }
  | { readonly jenis: 'kisi'; readonly dari: Titik; readonly ke: Titik; readonly pokok: boolean }
  | {
      readonly jenis: 'teks';
      readonly titik: Titik;
      readonly isi: string;
      readonly rata: 'start' | 'middle' | 'end';
      /** Read from the bottom to the top. */
      readonly tegak: boolean;
      readonly milik: 'sumbu' | 'nilai';
    };

export interface Gambar {
  /** At least what was asked for: more where the categories need it. */
  readonly lebar: number;
  readonly tinggi: number;
  readonly bentuk: readonly Bentuk[];
}
