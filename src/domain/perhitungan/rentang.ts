import { gabungkanKeadaan, sifatKeadaan, type KeadaanAngka } from '../capaian/keadaan-angka';
import { gabungkanPeriode } from '../capaian/nilai-tahunan';
import type { Capaian } from '../capaian/penilaian';
import { akhirPeriode, awalPeriode, daftarPeriode, type Periode } from '../kalender/periode';
import type { Frekuensi, NilaiTahunan } from '../rencana/atribut-indikator';
import type { Indikator } from '../rencana/indikator';
import { nilai, tidakDapatDihitung, type Hasil } from '../rumus';
import type { Tanggal } from '../umum/tanggal';
import { persenCakupan, type Cakupan } from './cakupan';
import type { Lingkup } from './lingkup';
import type { SebabCapaian } from './sebab';

/** A year, a half, or the year so far, told as one figure of indicators that have several periods in it (docs/aturan.md#year). */
export interface Rentang {
  /** What the figures are told of, and whose target they have. */
  readonly periode: Periode;
  /** Its first day. */
  readonly awal: Tanggal;
  /** Frequencies of the indicators that are told so. */
  readonly frekuensi: ReadonlySet<Frekuensi>;
  /** Codes of the compiled periods inside: a unit that did not report the last counts as it last stood in these. */
  readonly dalam: ReadonlySet<string>;
  /** Each period of an indicator inside, in order of time, with its figure where that was compiled. */
  bagian(indikator: Indikator, lingkup: Lingkup): readonly BagianRentang[];
}

/** The figure of one period, as far as one of several is made of it. */
export interface AngkaBagian {
  readonly hasil: Hasil;
  readonly cakupan: Cakupan;
  readonly capaian: Pick<Capaian, 'status'>;
  readonly keadaan: readonly KeadaanAngka[];
  sebab(): readonly SebabCapaian[];
}

/** One of an indicator's own periods. */
export interface BagianRentang {
  readonly periode: string;
  readonly angka: AngkaBagian | undefined;
}

/** What a figure of several periods is made of. */
export interface AsalRentang {
  readonly cara: NilaiTahunan;
  /** Where it is calculated from the data: the last collection that its rows are of. */
  readonly data: string | null;
  /** Where it is made of the values of its periods: these, in order of time; `null` where one has none. */
  readonly bagian: readonly { readonly periode: string; readonly nilai: number | null }[];
  /** Codes of its own periods that it is without. */
  readonly periodeHilang: readonly string[];
}

export type CaraGabung = Exclude<NilaiTahunan, 'hitung-ulang'>;

export interface HasilGabungan {
  readonly hasil: Hasil;
  readonly cakupan: Cakupan;
  /** The least coverage in percent that it rests on: none where one of its periods rests on too little by what it refers to. */
  readonly persen: number | undefined;
  readonly keadaan: readonly KeadaanAngka[];
  readonly asal: AsalRentang;
  sebab(): readonly SebabCapaian[];
}

const tanpaCakupan: Cakupan = { opd: [0, 0], baris: [0, 0], pagu: [0, 0] };

/** The indicator's own periods from a day to the end of a period. */
export const periodeMilik = (frekuensi: Frekuensi, awal: Tanggal, sampai: Periode): readonly Periode[] =>
  daftarPeriode(frekuensi, sampai.tahun).filter(
    (satu) => awalPeriode(satu) >= awal && akhirPeriode(satu) <= akhirPeriode(sampai),
  );

/** Of the last value, and of what is calculated from the data, earlier gaps say nothing: only what came after is missing. */
function hilangMenurut(
  cara: CaraGabung,
  daftar: readonly { readonly periode: string; readonly nilai: number | undefined }[],
  hilang: readonly string[],
): readonly string[] {
  if (cara !== 'terakhir') return hilang;
  return daftar
    .slice(daftar.findLastIndex((satu) => satu.nilai !== undefined) + 1)
    .map(({ periode }) => periode);
}

/** Of a figure from the data: which of the indicator's periods came after the last collection. */
export const asalData = (milik: readonly Periode[], terakhir: Periode): AsalRentang => ({
  cara: 'hitung-ulang',
  data: terakhir.kode,
  bagian: [],
  periodeHilang: milik.filter((satu) => akhirPeriode(satu) > akhirPeriode(terakhir)).map(({ kode }) => kode),
});

/** That it is without some of its periods. */
export const keadaanRentang = ({ cara, periodeHilang }: AsalRentang): readonly KeadaanAngka[] =>
  periodeHilang.length === 0 ? [] : [{ jenis: 'periode-hilang', periode: periodeHilang, cara }];

const nilaiDari = ({ angka }: BagianRentang): number | undefined =>
  angka?.hasil.jenis === 'nilai' ? angka.hasil.nilai : undefined;

const isKurang = ({ capaian }: AngkaBagian): boolean => capaian.status.jenis === 'data-belum-memadai';

const persenDitumpu = (satu: AngkaBagian): number | undefined =>
  isKurang(satu) ? 0 : persenCakupan(satu.cakupan);

/** No collection of the indicator is inside, so that nothing says more. */
const tanpaBagian = tidakDapatDihitung({ jenis: 'tidak-ada-baris', tingkat: 'opd' });

/**
 * The figure that is made of the values of an indicator's periods, each as it was presented. It covers no more than the period
 * that covers least, and tells what is to be known of any of them.
 */
export function gabungkanBagian(cara: CaraGabung, bagian: readonly BagianRentang[]): HasilGabungan {
  const daftar = bagian.map((satu) => ({ periode: satu.periode, nilai: nilaiDari(satu) }));
  const { nilai: gabungan, periodeHilang } = gabungkanPeriode(cara, daftar);
  const dihitung = bagian.flatMap(({ angka }) => (angka === undefined ? [] : [angka]));
  const bernilai = dihitung.filter(({ hasil }) => hasil.jenis === 'nilai');
  const ditumpu = cara === 'terakhir' ? bernilai.slice(-1) : bernilai;
  const [terlemah] = ditumpu.toSorted(
    (a, b) => (persenDitumpu(a) ?? Infinity) - (persenDitumpu(b) ?? Infinity),
  );
  const dijelaskan = terlemah ?? dihitung.at(-1);
  return {
    hasil: gabungan === undefined ? (dijelaskan?.hasil ?? tanpaBagian) : nilai(gabungan),
    cakupan: dijelaskan?.cakupan ?? tanpaCakupan,
    persen: dijelaskan && persenDitumpu(dijelaskan),
    // The latest period's first: of each kind one is told.
    keadaan: gabungkanKeadaan(
      ...ditumpu
        .toReversed()
        .map((satu) => satu.keadaan.filter(({ jenis }) => sifatKeadaan[jenis].milik === 'angka')),
    ),
    asal: {
      cara,
      data: null,
      bagian: daftar.map((satu) => ({ periode: satu.periode, nilai: satu.nilai ?? null })),
      periodeHilang: hilangMenurut(cara, daftar, periodeHilang),
    },
    sebab: () => dijelaskan?.sebab() ?? [],
  };
}
