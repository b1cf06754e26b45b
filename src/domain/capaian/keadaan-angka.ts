import type { StatusAkhir } from '../keputusan/keputusan';
import type { NilaiTahunan } from '../rencana/atribut-indikator';

/**
 * What is to be known beside a figure before it is used: on whose plan it stands, whether it may still move, and what its data
 * lack. The parameters of each kind; a new kind is an entry here, one in `sifatKeadaan`, and its words in
 * `src/teks/…/keadaan.ts`. Every surface shows it by that.
 */
export interface ParamsKeadaan {
  /** The plan it was calculated with is not the approved one; `versi` and `tanggal` of the last approval, if any. */
  'rencana-draf': { readonly versi: number | null; readonly tanggal: number | null };
  /** The period is locked, and its snapshot (version `versi`) is damaged: this is not the figure that was locked. */
  'potret-rusak': { readonly versi: number };
  /** Plan or data changed after the sheet Capaian was calculated. */
  'perlu-dihitung-ulang': object;
  /** The period is locked, and plan or data are no longer those it was locked with. */
  'berubah-sejak-dikunci': object;
  /** Less of what it speaks of is covered than the workspace asks for. */
  'kelengkapan-rendah': object;
  /** An indicator that it refers to carries such a caveat; `kode` are codes of those indicators. */
  'kelengkapan-bawaan': { readonly kode: readonly string[] };
  /** Compiled rows that hold something else than what was returned, without a correction that says why. */
  'baris-diubah': { readonly baris: number };
  /** Rows that a unit returned and that somebody deleted from the data sheets. */
  'baris-dihapus': { readonly baris: number };
  /** Nothing bounds its rows by the data date: rows after it may count. */
  'tanpa-batas-tanggal': object;
  /** A figure of several periods without some of them; `cara` is how it comes about. */
  'periode-hilang': { readonly periode: readonly string[]; readonly cara: NilaiTahunan };
  /** A figure of several periods that counts units as they stood before the last one, `periode`, which they did not report. */
  'posisi-terdahulu': { readonly unit: number; readonly periode: string };
  /** No target is given for the year or half: what is asked for at its end is that of the period `periode`. */
  'target-periode-terakhir': { readonly periode: string };
  /** Silent units count as zero where that means nothing, so that silence costs nothing. */
  'nol-tanpa-penyebut': object;
  /** Indicators that it refers to carry one of the two caveats above, or one by what they refer to themselves. */
  'keadaan-bawaan': { readonly kode: readonly string[] };
  /** Rows left out, because they are dated after the data date. */
  'sesudah-tanggal-data': { readonly baris: number };
  /** Rows that a documented Koreksi UKPBJ changed. */
  dikoreksi: { readonly baris: number };
  /** Declared reached in an earlier period (decision `kode`), and now below the target of the year. */
  'dipantau-di-bawah-target': { readonly kode: string };
  /** Closed in the period `periode` by the decision `kode`: calculated and watched, asked for no more. */
  dipantau: { readonly status: StatusAkhir; readonly kode: string; readonly periode: string };
  /** Calculated, and not locked: it may still move. */
  sementara: object;
  /** Locked by a person (Kunci Angka). */
  tetap: object;
  /** A locked period that was calculated again, for the `ke`-th time. */
  perbaikan: { readonly ke: number };
}

export type JenisKeadaan = keyof ParamsKeadaan;

export type KeadaanAngka = {
  readonly [J in JenisKeadaan]: { readonly jenis: J } & ParamsKeadaan[J];
}[JenisKeadaan];

/** What a kind of state means for what is shown. */
export interface SifatKeadaan {
  /** `peringatan`: the figure is not to be used without looking at it. */
  readonly berat: 'peringatan' | 'info';
  /** Of all figures of a period alike, or of this one: where a list says it once, and where at each. */
  readonly milik: 'periode' | 'angka';
}

/** All kinds, in the order in which they are told: what matters most comes first. */
export const sifatKeadaan: { readonly [J in JenisKeadaan]: SifatKeadaan } = {
  'rencana-draf': { berat: 'peringatan', milik: 'angka' },
  'potret-rusak': { berat: 'peringatan', milik: 'periode' },
  'perlu-dihitung-ulang': { berat: 'peringatan', milik: 'periode' },
  'baris-diubah': { berat: 'peringatan', milik: 'angka' },
  'baris-dihapus': { berat: 'peringatan', milik: 'angka' },
  'kelengkapan-rendah': { berat: 'peringatan', milik: 'angka' },
  'kelengkapan-bawaan': { berat: 'peringatan', milik: 'angka' },
  'periode-hilang': { berat: 'peringatan', milik: 'angka' },
  'nol-tanpa-penyebut': { berat: 'peringatan', milik: 'angka' },
  'tanpa-batas-tanggal': { berat: 'peringatan', milik: 'angka' },
  'keadaan-bawaan': { berat: 'peringatan', milik: 'angka' },
  'dipantau-di-bawah-target': { berat: 'peringatan', milik: 'angka' },
  'berubah-sejak-dikunci': { berat: 'info', milik: 'periode' },
  dipantau: { berat: 'info', milik: 'angka' },
  'posisi-terdahulu': { berat: 'info', milik: 'angka' },
  'target-periode-terakhir': { berat: 'info', milik: 'angka' },
  'sesudah-tanggal-data': { berat: 'info', milik: 'angka' },
  dikoreksi: { berat: 'info', milik: 'angka' },
  sementara: { berat: 'info', milik: 'periode' },
  tetap: { berat: 'info', milik: 'periode' },
  perbaikan: { berat: 'info', milik: 'periode' },
};

export const daftarJenisKeadaan = Object.keys(sifatKeadaan) as readonly JenisKeadaan[];

const urutan = new Map(daftarJenisKeadaan.map((jenis, i) => [jenis, i]));

/** States of the period and of a figure as one list, in the order in which they are told; each kind once, the first given. */
export function gabungkanKeadaan(...daftar: readonly (readonly KeadaanAngka[])[]): readonly KeadaanAngka[] {
  const terisi = daftar.filter(({ length }) => length > 0);
  // Of most figures there is nothing to tell.
  if (terisi.length === 0) return [];
  const semua = terisi.flat();
  if (semua.length < 2) return semua;
  const perJenis = new Map<JenisKeadaan, KeadaanAngka>();
  for (const satu of semua) if (!perJenis.has(satu.jenis)) perJenis.set(satu.jenis, satu);
  return [...perJenis.values()].sort((a, b) => (urutan.get(a.jenis) ?? 0) - (urutan.get(b.jenis) ?? 0));
}

/** The words of the marks that are put on the sheet Capaian later than its figures; other words of the sheet come from the texts. */
export const labelPerluDihitungUlang = 'Perlu dihitung ulang';
export const labelBerubahSejakDikunci = 'Data berubah sejak dikunci';
export const labelPotretRusak = 'Angka yang dikunci tidak terbaca';
export const labelDipantau = 'Dipantau';

/** Between the states of a cell. */
const PEMISAH = '; ';

/** States of a figure in one cell. */
export const tulisDaftarKeadaan = (label: readonly string[]): string => label.join(PEMISAH);

const keadaanSel = (sel: string): readonly string[] => sel.split(';').map((satu) => satu.trim());

/** The cell has a mark, wherever it stands in it. */
export const isBertanda = (sel: string, label: string): boolean => keadaanSel(sel).includes(label);

/** The cell with a mark, or without: what else stands in it stays. */
export function tandaiKeadaan(sel: string, label: string, ada: boolean): string {
  const sisa = keadaanSel(sel).filter((satu) => satu !== '' && satu !== label);
  return tulisDaftarKeadaan(ada ? [label, ...sisa] : sisa);
}

/** The cell with the mark that it needs calculating, or without. */
export const tandaiUsang = (sel: string, usang: boolean): string =>
  tandaiKeadaan(sel, labelPerluDihitungUlang, usang);
