import type { KolomSpec, LembarSpec } from './tipe';

/** What Excel lets a person type into a column; blank cells are always allowed. Bounds are included. */
export type AturanKetik =
  | { readonly jenis: 'bilangan-bulat' | 'bilangan' | 'tanggal'; readonly min: number; readonly maks: number }
  | { readonly jenis: 'daftar'; readonly pilihan: readonly string[] }
  /** A formula that is true for what may stand in `sel` (a relative A1 address). */
  | { readonly jenis: 'rumus'; readonly rumus: (sel: string) => string };

export interface ValidasiKolom {
  readonly aturan: AturanKetik;
  /** Title (at most 32 characters) and text (at most 255) of the message that Excel shows. */
  readonly judul: string;
  readonly pesan: string;
}

const MAKS = 999_999_999_999_999; // Excel keeps 15 digits
const TANGGAL_AWAL = 32874; // 1 January 1990
const TANGGAL_AKHIR = 73050; // 31 December 2099

const teksTb = (sel: string): string => `UPPER(TRIM(${sel}))="TB"`;
const pesanTb = ' Bila tidak berlaku, tulis TB.';

interface Dasar extends ValidasiKolom {
  /** The same rule as a formula over a number, for columns that also take TB. */
  readonly benar: (sel: string) => string;
}

const dasar: Partial<Record<KolomSpec['tipe'] | 'bulat', Dasar>> = {
  rupiah: {
    aturan: { jenis: 'bilangan-bulat', min: 0, maks: MAKS },
    benar: (sel) => `AND(${sel}>=0,${sel}=INT(${sel}))`,
    judul: 'Isi dengan angka Rupiah',
    pesan: 'Tulis angka bulat, 0 atau lebih, tanpa "Rp" dan tanpa koma. Contoh: 150000000.',
  },
  angka: {
    aturan: { jenis: 'bilangan', min: -MAKS, maks: MAKS },
    benar: () => 'TRUE',
    judul: 'Isi dengan angka',
    pesan: 'Tulis angka saja, tanpa huruf atau satuan. Contoh: 12 atau 12,5.',
  },
  bulat: {
    aturan: { jenis: 'bilangan-bulat', min: -MAKS, maks: MAKS },
    benar: (sel) => `${sel}=INT(${sel})`,
    judul: 'Isi dengan angka bulat',
    pesan: 'Tulis angka bulat, tanpa koma, huruf, atau satuan. Contoh: 12.',
  },
  persen: {
    aturan: { jenis: 'bilangan', min: -MAKS, maks: MAKS },
    benar: () => 'TRUE',
    judul: 'Isi dengan persen',
    pesan: 'Tulis angka persen. Contoh: 90% atau 87,5%.',
  },
  tanggal: {
    aturan: { jenis: 'tanggal', min: TANGGAL_AWAL, maks: TANGGAL_AKHIR },
    benar: (sel) => `AND(${sel}>=${TANGGAL_AWAL},${sel}<=${TANGGAL_AKHIR})`,
    judul: 'Isi dengan tanggal',
    pesan: 'Tulis tanggal dengan urutan hari, bulan, tahun. Contoh: 31/03/2026 atau 31 Maret 2026.',
  },
};

const daftar = (pilihan: readonly string[], tb: boolean): ValidasiKolom => ({
  aturan: { jenis: 'daftar', pilihan: tb ? [...pilihan, 'TB'] : pilihan },
  judul: 'Pilih dari daftar',
  pesan: `Klik panah di kanan sel, lalu pilih salah satu isi daftar.${tb ? pesanTb : ''}`,
});

/** The rule of one column by its type, or `undefined` where anything may be typed. */
export function aturanKolom(
  kolom: Pick<KolomSpec, 'tipe' | 'bulat' | 'bolehTb' | 'pilihan' | 'ditawarkan'>,
): ValidasiKolom | undefined {
  const tb = kolom.bolehTb === true;
  if (kolom.tipe === 'ya-tidak') return daftar(['Ya', 'Tidak'], tb);
  if (kolom.tipe === 'pilihan') {
    const pilihan = kolom.ditawarkan ?? kolom.pilihan ?? [];
    return pilihan.length === 0 ? undefined : daftar(pilihan, tb);
  }
  const isi = dasar[kolom.tipe === 'angka' && kolom.bulat === true ? 'bulat' : kolom.tipe];
  if (isi === undefined) return undefined;
  const { aturan, judul, pesan, benar } = isi;
  if (!tb) return { aturan, judul, pesan };
  // IF, not AND: INT("TB") is an error, which would make the whole condition one.
  const rumus = (sel: string): string => `IF(ISNUMBER(${sel}),${benar(sel)},${teksTb(sel)})`;
  return { aturan: { jenis: 'rumus', rumus }, judul, pesan: pesan + pesanTb };
}

/** What may be typed into a column of a sheet: input columns, and every visible one where the sheet is not protected. */
export const validasiKolom = (kolom: KolomSpec, lembar: LembarSpec): ValidasiKolom | undefined =>
  kolom.isian === true || (!lembar.dilindungi && kolom.tersembunyi !== true) ? aturanKolom(kolom) : undefined;

/** What may be typed into the first data row of an input column where that cell alone is a choice. */
export const validasiAwal = ({ isian, pilihanAwal }: KolomSpec): ValidasiKolom | undefined =>
  isian === true && pilihanAwal !== undefined ? daftar(pilihanAwal, false) : undefined;
