/** Fields of a row that identify it or describe it; every other field is a variable id. */
export const medanIdentitas = [
  'unit',
  'kode_unit',
  'kode_paket',
  'kode_rup',
  'nama_paket',
  'tahun',
  'instansi',
  'sumber_dana',
  'penyedia',
  'kode_rup_lama',
  'kode_rup_pengganti',
] as const;

/** A column that a layout knows: field and header spellings, the most telling first. */
export interface KolomTataLetak {
  readonly medan: string;
  readonly kepala: readonly [string, ...string[]];
  /** Without it the file is not of this layout. */
  readonly wajib?: true;
  /** Said beside what the layout is about: that it is missing says nothing against the layout. */
  readonly tambahan?: true;
}

/** A known export of a procurement system (docs/aturan.md#where-package-data-comes-from), as data. */
export interface TataLetakImpor {
  readonly id: string;
  readonly label: string;
  /** The table that its rows go to. */
  readonly tabel: 'transaksi' | 'rup';
  /** First part of the row ids minted for it. */
  readonly sumber: string;
  readonly kolom: readonly KolomTataLetak[];
  /** Headers that this export has and those it could be taken for do not: one at least must be there. */
  readonly bukti: readonly string[];
  /** Headers that this export never has: with one of them the file is another. */
  readonly bertentangan?: readonly string[];
  /** What every row of this export is without saying so: variable → value. Set where the file has none. */
  readonly tersirat?: Readonly<Record<string, string>>;
  /** Variables that its sister layouts imply and this one cannot tell. */
  readonly tidakTersirat?: readonly string[];
}

/** The key of the procurement plan has four names. */
export const kepalaKodeRup = ['Kode RUP', 'kd_rup', 'kd_rup_paket', 'rup_code'] as const;

/** Columns by which lists of packages name what was replaced (kaji ulang). */
export const kolomKajiUlang: readonly KolomTataLetak[] = [
  { medan: 'kode_rup_lama', kepala: ['Kode RUP Lama', 'kd_rup_lama', 'kode_rup_lama'], tambahan: true },
  {
    medan: 'kode_rup_pengganti',
    kepala: ['Kode RUP Pengganti', 'kd_rup_baru', 'kode_rup_pengganti'],
    tambahan: true,
  },
];
