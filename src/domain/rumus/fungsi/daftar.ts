import { Cacah, Jumlah, Median, Rata, Terbesar, Terkecil, Unik } from '../hitung/akumulator';
import { hari } from '../hitung/inti-nilai';
import { bagianTanggal, type Tanggal } from '../../umum/tanggal';
import type { DeklarasiAgregat, DeklarasiBentuk, DeklarasiNilai } from './tipe';

// The functions of the formula grammar (docs/aturan.md#formulas). An entry says everything about its function but what people
// are told of it, which stands by its name in each language's `fungsi.ts` of `src/teks`.

const agregat = [
  {
    jenis: 'agregat',
    nama: 'jumlah',
    lazim: ['sum', 'sumif', 'sumifs', 'total'],
    nilai: ['angka'],
    hasil: 'angka',
    nolTanpaBaris: true,
    akumulator: () => new Jumlah(),
    dariJumlah: (jumlah, sisa) => new Jumlah(jumlah, sisa),
    dibaca: (nilai) => `jumlah ${nilai}`,
  },
  {
    jenis: 'agregat',
    nama: 'cacah',
    lazim: ['count', 'counta', 'countif', 'countifs', 'hitung', 'banyak'],
    nilai: [],
    hasil: 'angka',
    nolTanpaBaris: true,
    akumulator: () => new Cacah(),
    dibaca: (_, baris) => `banyaknya ${baris}`,
  },
  {
    jenis: 'agregat',
    nama: 'rata',
    lazim: ['average', 'averageif', 'avg', 'mean', 'rerata'],
    nilai: ['angka'],
    hasil: 'angka',
    nolTanpaBaris: false,
    akumulator: () => new Rata(),
    dariJumlah: (jumlah, sisa) => new Rata(jumlah, sisa),
    dibaca: (nilai) => `rata-rata ${nilai}`,
  },
  {
    jenis: 'agregat',
    nama: 'median',
    lazim: [],
    nilai: ['angka'],
    hasil: 'angka',
    nolTanpaBaris: false,
    akumulator: () => new Median(),
    dibaca: (nilai) => `nilai tengah ${nilai}`,
  },
  {
    jenis: 'agregat',
    nama: 'min',
    lazim: [],
    nilai: ['angka', 'tanggal'],
    hasil: 'sama',
    nolTanpaBaris: false,
    akumulator: () => new Terkecil(),
    dibaca: (nilai) => `${nilai} terkecil`,
  },
  {
    jenis: 'agregat',
    nama: 'maks',
    lazim: ['max'],
    nilai: ['angka', 'tanggal'],
    hasil: 'sama',
    nolTanpaBaris: false,
    akumulator: () => new Terbesar(),
    dibaca: (nilai) => `${nilai} terbesar`,
  },
  {
    jenis: 'agregat',
    nama: 'unik',
    lazim: ['distinct', 'unique'],
    nilai: ['angka', 'tanggal', 'teks'],
    hasil: 'angka',
    nolTanpaBaris: true,
    akumulator: () => new Unik(),
    dibaca: (nilai) => `banyaknya ${nilai} yang berbeda`,
  },
] as const satisfies readonly DeklarasiAgregat[];

const nilai = [
  {
    jenis: 'nilai',
    nama: 'hari',
    lazim: ['days'],
    argumen: ['tanggal', 'tanggal'],
    hasil: 'angka',
    hitung: (_, dari, sampai) => sampai - dari,
    lurus: [-1, 1],
    loop: hari,
    dibaca: (dari, sampai) => `hari dari ${dari} sampai ${sampai}`,
  },
  {
    jenis: 'nilai',
    nama: 'harikerja',
    lazim: ['networkdays'],
    argumen: ['tanggal', 'tanggal'],
    hasil: 'angka',
    gagal: 'di-luar-kalender',
    hitung: ({ hariKerja }, dari, sampai) => hariKerja(dari as Tanggal, sampai as Tanggal),
    dibaca: (dari, sampai) => `hari kerja dari ${dari} sampai ${sampai}`,
  },
  {
    jenis: 'nilai',
    nama: 'bulan',
    lazim: ['month'],
    argumen: ['tanggal'],
    hasil: 'angka',
    hitung: (_, tanggal) => bagianTanggal(tanggal as Tanggal).bulan,
    dibaca: (tanggal) => `bulan dari ${tanggal}`,
  },
] as const satisfies readonly DeklarasiNilai[];

const bentuk = [
  { jenis: 'bentuk', nama: 'terisi', lazim: [], banyakArgumen: 1 },
  { jenis: 'bentuk', nama: 'kosong', lazim: ['isblank'], banyakArgumen: 1 },
  { jenis: 'bentuk', nama: 'jika', lazim: ['if', 'iif'], banyakArgumen: 3 },
  { jenis: 'bentuk', nama: 'skor', lazim: [], banyakArgumen: 1 },
] as const satisfies readonly DeklarasiBentuk[];

type Bernama<D, daftar extends readonly { readonly nama: string }[]> = D & {
  readonly nama: daftar[number]['nama'];
};
export type FungsiAgregat = Bernama<DeklarasiAgregat, typeof agregat>;
export type FungsiNilai = Bernama<DeklarasiNilai, typeof nilai>;
export type FungsiBentuk = Bernama<DeklarasiBentuk, typeof bentuk>;
export type Fungsi = FungsiAgregat | FungsiNilai | FungsiBentuk;
export type NamaFungsi = Fungsi['nama'];

const daftarFungsi: readonly Fungsi[] = [...agregat, ...nilai, ...bentuk];

export const fungsiMenurutNama: ReadonlyMap<string, Fungsi> = new Map(daftarFungsi.map((f) => [f.nama, f]));

/** What people try first → the function they mean. */
export const fungsiLazim: ReadonlyMap<string, NamaFungsi> = new Map(
  daftarFungsi.flatMap(({ nama, lazim }) => lazim.map((tertulis) => [tertulis, nama])),
);

/** The fewest and the most arguments that a function takes. */
export function batasArgumen(fungsi: Fungsi): readonly [sedikit: number, banyak: number] {
  switch (fungsi.jenis) {
    case 'agregat':
      return fungsi.nilai.length === 0 ? [0, 1] : [1, 2];
    case 'nilai':
      return [fungsi.argumen.length, fungsi.argumen.length];
    case 'bentuk':
      return [fungsi.banyakArgumen, fungsi.banyakArgumen];
  }
}
