import type { Tanggal } from '../umum/tanggal';
import type { IdCabang } from './cabang';
import { daftarLangkah } from './daftar-langkah';
import type { LangkahSop } from './tipe';
import { pasti } from '../umum/pasti';

/** A step marked done, as it is kept: one for each step, period and occurrence; undone ones are kept too. */
export interface Tanda {
  readonly id: string;
  readonly nomor: number;
  /** Period code of steps 12–18. */
  readonly periode: string | null;
  /** From 1; a step that 7b sent back is done once more with the next number. */
  readonly kejadian: number;
  readonly tanggal: Tanggal;
  readonly oleh: string;
  /** Also the reason, where it departs from what the SOP sets. */
  readonly catatan: string | null;
  readonly cabang: IdCabang | null;
  readonly ke: number | null;
  /** The due date that held when it was marked, and the days after it (0: in time). */
  readonly tenggat: Tanggal | null;
  readonly terlambat: number;
  /** Steps that should have been done before and were not. */
  readonly mendahului: readonly number[];
  readonly batal: { readonly tanggal: Tanggal; readonly oleh: string; readonly alasan: string } | null;
}

const langkahAnalisis = 7;

export const langkahDari = (nomor: number): LangkahSop | undefined =>
  daftarLangkah.find((satu) => satu.nomor === nomor);

/** The step of a number that is known to be one of the SOP's. */
export const langkahKe = (nomor: number): LangkahSop => pasti(langkahDari(nomor), `step ${nomor}`);

export const isPeriodik = (langkah: Pick<LangkahSop, 'ulang'>): boolean => langkah.ulang === 'per-periode';

/** The decisions of step 7 that send the plan back, oldest first. */
export const daftarPengembalian = (tanda: readonly Tanda[]): readonly Tanda[] =>
  tanda
    .filter(({ nomor, cabang, batal }) => nomor === langkahAnalisis && cabang === 'kembalikan' && !batal)
    .toSorted((a, b) => a.kejadian - b.kejadian);

/** Which occurrence of a step is current: each Kembalikan untuk Perbaikan opens the steps from its target to 7 again. */
export const kejadianBerjalan = (tanda: readonly Tanda[], nomor: number): number =>
  nomor > langkahAnalisis
    ? 1
    : 1 + daftarPengembalian(tanda).filter(({ ke }) => ke !== null && ke <= nomor).length;

/** The mark that makes a step done now; `undefined` where it is open. */
export function tandaBerlaku(
  tanda: readonly Tanda[],
  nomor: number,
  periode: string | null,
): Tanda | undefined {
  const kejadian = kejadianBerjalan(tanda, nomor);
  return tanda.findLast(
    (satu) =>
      satu.nomor === nomor && satu.periode === periode && satu.kejadian === kejadian && satu.batal === null,
  );
}

/**
 * The steps before this one in the SOP's flow, of which one must be done: the way back from a decision is no condition.
 */
const sebelum = ({ nomor, dari }: LangkahSop): readonly number[] => dari.filter((asal) => asal < nomor);

const milikPeriode = (nomor: number, periode: string | null): string | null =>
  isPeriodik(langkahKe(nomor)) ? periode : null;

/** Since when a step may be worked on: the day its predecessor was done. `undefined` while that is open. */
export function mulaiNyata(
  tanda: readonly Tanda[],
  langkah: LangkahSop,
  periode: string | null,
): Tanggal | undefined {
  let mulai: Tanggal | undefined;
  for (const asal of sebelum(langkah)) {
    const selesai = tandaBerlaku(tanda, asal, milikPeriode(asal, periode));
    if (selesai === undefined) return undefined;
    if (mulai === undefined || selesai.tanggal > mulai) mulai = selesai.tanggal;
  }
  return mulai;
}

/** Predecessors that were not done on that day. */
export const yangDidahului = (
  tanda: readonly Tanda[],
  langkah: LangkahSop,
  periode: string | null,
  tanggal: Tanggal,
): readonly number[] =>
  sebelum(langkah).filter((asal) => {
    const selesai = tandaBerlaku(tanda, asal, milikPeriode(asal, periode));
    return selesai === undefined || selesai.tanggal > tanggal;
  });

/** Step 19 needs a decision of step 18 that closes (c), in whatever period. */
export const tandaPenutup = (tanda: readonly Tanda[]): Tanda | undefined =>
  tanda.findLast(({ nomor, ke, batal }) => nomor === 18 && ke === 19 && batal === null);
