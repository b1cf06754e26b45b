import type { TipeNilai } from './catatan';

export type NamaAgregat = 'jumlah' | 'cacah' | 'rata' | 'median' | 'min' | 'maks' | 'unik';
export type NamaFungsi = NamaAgregat | 'hari' | 'harikerja' | 'terisi' | 'kosong' | 'jika' | 'skor';

interface Argumen {
  readonly paling: readonly [sedikit: number, banyak: number];
  /** How the call is written, for messages and for the pane's help. */
  readonly pakai: string;
}

/** A function over the rows of a level. The last argument is always the optional condition. */
export interface FungsiAgregat extends Argumen {
  readonly jenis: 'agregat';
  readonly nama: NamaAgregat;
  /** The types that its value argument may have; none where it takes a condition only. */
  readonly nilai: readonly TipeNilai[];
  /** `sama`: the result has the type of the value (the earliest date is a date). */
  readonly hasil: 'angka' | 'sama';
}

interface FungsiLain extends Argumen {
  readonly jenis: 'biasa';
  readonly nama: Exclude<NamaFungsi, NamaAgregat>;
}

export type Fungsi = FungsiAgregat | FungsiLain;

const agregat = (
  nama: NamaAgregat,
  nilai: readonly TipeNilai[],
  pakai: string,
  hasil: FungsiAgregat['hasil'] = 'angka',
): FungsiAgregat => ({
  jenis: 'agregat',
  nama,
  nilai,
  pakai,
  hasil,
  paling: nilai.length === 0 ? [0, 1] : [1, 2],
});

/** The functions of the formula grammar (docs/aturan.md#formulas). */
export const daftarFungsi: readonly Fungsi[] = [
  agregat('jumlah', ['angka'], 'jumlah(x) atau jumlah(x, syarat)'),
  agregat('cacah', [], 'cacah() atau cacah(syarat)'),
  agregat('rata', ['angka'], 'rata(x) atau rata(x, syarat)'),
  agregat('median', ['angka'], 'median(x) atau median(x, syarat)'),
  agregat('min', ['angka', 'tanggal'], 'min(x) atau min(x, syarat)', 'sama'),
  agregat('maks', ['angka', 'tanggal'], 'maks(x) atau maks(x, syarat)', 'sama'),
  agregat('unik', ['angka', 'tanggal', 'teks'], 'unik(x) atau unik(x, syarat)'),
  { jenis: 'biasa', nama: 'hari', paling: [2, 2], pakai: 'hari(tanggal_awal, tanggal_akhir)' },
  { jenis: 'biasa', nama: 'harikerja', paling: [2, 2], pakai: 'harikerja(tanggal_awal, tanggal_akhir)' },
  { jenis: 'biasa', nama: 'terisi', paling: [1, 1], pakai: 'terisi(x)' },
  { jenis: 'biasa', nama: 'kosong', paling: [1, 1], pakai: 'kosong(x)' },
  { jenis: 'biasa', nama: 'jika', paling: [3, 3], pakai: 'jika(syarat, nilai_bila_ya, nilai_bila_tidak)' },
  { jenis: 'biasa', nama: 'skor', paling: [1, 1], pakai: 'skor(IK01)' },
];

export const fungsiMenurutNama: ReadonlyMap<string, Fungsi> = new Map(daftarFungsi.map((f) => [f.nama, f]));

/** Functions of Excel and of other languages that people try first. */
export const fungsiLazim: ReadonlyMap<string, NamaFungsi> = new Map([
  ['sum', 'jumlah'],
  ['sumif', 'jumlah'],
  ['sumifs', 'jumlah'],
  ['total', 'jumlah'],
  ['count', 'cacah'],
  ['counta', 'cacah'],
  ['countif', 'cacah'],
  ['countifs', 'cacah'],
  ['hitung', 'cacah'],
  ['banyak', 'cacah'],
  ['average', 'rata'],
  ['averageif', 'rata'],
  ['avg', 'rata'],
  ['mean', 'rata'],
  ['rerata', 'rata'],
  ['max', 'maks'],
  ['if', 'jika'],
  ['iif', 'jika'],
  ['days', 'hari'],
  ['networkdays', 'harikerja'],
  ['isblank', 'kosong'],
  ['distinct', 'unik'],
  ['unique', 'unik'],
]);

/** Dates that every formula may use; inputs of an evaluation, never the clock. */
export const daftarNamaTanggal = ['tanggal_data', 'awal_periode', 'akhir_periode'] as const;
export type NamaTanggal = (typeof daftarNamaTanggal)[number];

export const isNamaTanggal = (nama: string): nama is NamaTanggal =>
  (daftarNamaTanggal as readonly string[]).includes(nama);
