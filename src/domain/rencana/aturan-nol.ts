import { daftarTataLetak } from '../impor/tata-letak/daftar';
import { agregatPenyebut, type RumusSah } from '../rumus';
import {
  semuaSimpul,
  variabelAgregat,
  variabelDalam,
  type Agregat,
  type Simpul,
} from '../rumus/pohon/simpul';
import { variabelDitanyakan } from '../variabel/turunan';
import type { TingkatData, Variabel } from '../variabel/tipe';
import type { AturanTidakMelapor } from './atribut-indikator';
import type { Indikator } from './indikator';

/** A column that tells of each row whether its unit has reported; no variable of a plan, and no name in a formula. */
export const VARIABEL_MELAPOR = ' melapor';

/**
 * The rule "counts as zero" where it means something (docs/aturan.md#silent-units): what a silent unit was to report is
 * nothing, and what it was to report of stays, as the team imported it.
 */
export interface AturanNol {
  /** The formula with all that stands in no denominator asked of units only that have reported. */
  readonly rumus: RumusSah;
  /** Ids of the variables that a silent unit's rows are known by: those of denominators and basis. */
  readonly penyebut: readonly string[];
}

/** Levels whose rows the team imports, with what their exports have. */
const tingkatDiimpor: readonly TingkatData[] = ['rup', 'transaksi'];
const medanImpor = new Set(
  daftarTataLetak.flatMap(({ kolom, tersirat = {} }) => [
    ...kolom.map(({ medan }) => medan),
    ...Object.keys(tersirat),
  ]),
);

/** `undefined` where silence could not cost anything by it, so that the rule is not offered. */
export function susunAturanNol(
  { polarisasi }: Pick<Indikator, 'polarisasi'>,
  rumus: RumusSah,
  basis: RumusSah | undefined,
  variabel: readonly Variabel[],
): AturanNol | undefined {
  const penyebut = agregatPenyebut(rumus);
  const pembilang = rumus.agregat.filter((satu) => !penyebut.includes(satu));
  const bisa =
    polarisasi === 'makin-tinggi' &&
    penyebut.length > 0 &&
    pembilang.length > 0 &&
    rumus.indikator.length === 0 &&
    rumus.agregat.every(({ fungsi }) => fungsi.nama === 'jumlah' || fungsi.nama === 'cacah') &&
    ![...semuaSimpul(rumus.akar)].some(isMengurangi);
  if (!bisa) return undefined;
  const dibaca = [
    ...new Set([...penyebut.flatMap(variabelAgregat), ...(basis ? [...variabelDalam(basis.akar)] : [])]),
  ];
  const diketahui = (id: string): boolean =>
    medanImpor.has(variabelDitanyakan(id)) || variabel.find((satu) => satu.id === id)?.pengisi === 'UKPBJ';
  if (!penyebut.every(({ tingkat }) => tingkatDiimpor.includes(tingkat)) || !dibaca.every(diketahui))
    return undefined;
  const agregat = rumus.agregat.map((satu) => (penyebut.includes(satu) ? satu : hanyaMelapor(satu)));
  return { rumus: { ...rumus, agregat }, penyebut: dibaca };
}

/** What is taken off a constant falls as the rows grow: there nothing reported would be the best that can be. */
const isMengurangi = (s: Simpul): boolean =>
  s.jenis === 'lawan'
    ? adaAgregat(s.isi)
    : s.jenis === 'hitung' && s.op === '-' && adaAgregat(s.kanan) && !adaAgregat(s.kiri);

const adaAgregat = (s: Simpul): boolean => [...semuaSimpul(s)].some(({ jenis }) => jenis === 'agregat');

function hanyaMelapor(agregat: Agregat): Agregat {
  const { posisi, syarat } = agregat;
  const melapor: Simpul = { jenis: 'variabel', id: VARIABEL_MELAPOR, posisi };
  return {
    ...agregat,
    syarat:
      syarat === undefined ? melapor : { jenis: 'gabung', op: 'dan', kiri: melapor, kanan: syarat, posisi },
  };
}

/** Which rows of silent units count, and what stands in them: of zeros with known denominators, by what those read. */
export type AturanData = AturanTidakMelapor | `nol:${string}`;

/** The rows that an indicator reads. */
export const aturanData = (
  { aturanTidakMelapor }: Pick<Indikator, 'aturanTidakMelapor'>,
  nol: AturanNol | undefined,
): AturanData =>
  aturanTidakMelapor === 'nol' && nol !== undefined
    ? `nol:${nol.penyebut.toSorted().join(',')}`
    : aturanTidakMelapor;

/** The formula as it is calculated. */
export const rumusDihitung = (
  { aturanTidakMelapor }: Pick<Indikator, 'aturanTidakMelapor'>,
  { rumus, nol }: { readonly rumus: RumusSah; readonly nol?: AturanNol },
): RumusSah => (aturanTidakMelapor === 'nol' ? (nol?.rumus ?? rumus) : rumus);

const isNolDiketahui = (aturan: AturanData): aturan is `nol:${string}` => aturan.startsWith('nol:');

/** The rule as an indicator declares it. */
export const aturanDasar = (aturan: AturanData): AturanTidakMelapor =>
  isNolDiketahui(aturan) ? 'nol' : aturan;

/** The variables by which a silent unit's rows are known; `undefined` where the rule knows none. */
export const penyebutAturan = (aturan: AturanData): ReadonlySet<string> | undefined =>
  isNolDiketahui(aturan) ? new Set(aturan.slice('nol:'.length).split(',')) : undefined;
