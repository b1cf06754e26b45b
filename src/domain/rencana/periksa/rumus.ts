import type { CatatanRumus } from '../../rumus/catatan';
import {
  isBesaran,
  NamaBersama,
  periksaRumus,
  periksaSiklus,
  type KamusRumus,
  type RumusSah,
} from '../../rumus';
import type { HasilPeriksa } from '../../rumus/periksa-rumus';
import type { Variabel } from '../../variabel/tipe';
import type { CatatanSelebihnya } from '../../umum/catatan-selebihnya';
import { ringkasCatatan } from '../../umum/pengumpul-catatan';
import { tambahSemua } from '../../umum/banyak';
import { diRencana } from '../catatan';
import { susunAturanNol, type AturanNol } from '../aturan-nol';
import { batasTanggal, type BatasTanggal } from '../batas-tanggal';
import type { Indikator } from '../indikator';

/** The checked formula of an indicator, with its basis. */
export interface RumusIndikator {
  readonly rumus: RumusSah;
  readonly basis?: RumusSah;
  /** What bounds its rows by the data date. */
  readonly batas: BatasTanggal;
  /** How silent units count as zero; absent where that would mean nothing. */
  readonly nol?: AturanNol;
}

export interface RumusRencana {
  /** By indicator id; indicators whose formula has a mistake are absent. */
  readonly rumus: ReadonlyMap<string, RumusIndikator>;
  /** Indicator ids in an order in which each comes after those its formula refers to. */
  readonly urutan: readonly string[];
  /** Ids of the indicators whose figure is an amount of its scope (`isBesaran`), through what they refer to. */
  readonly besaran: ReadonlySet<string>;
  /** Of each formula so many of a kind as are told one by one; every cycle. */
  readonly catatan: readonly (CatatanRumus | CatatanSelebihnya)[];
}

/** Ids that the names of each indicator's formula and basis were bound to when it was last saved, by indicator id. */
export type RujukanRumus = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * The condition on rows in force: the basis, and of a periodic indicator that the row is dated, not before the period. That no
 * row is after it `batasTanggal` says, of every indicator.
 */
function basisBerperiode({ basis, kolomTanggal, sifat }: Indikator): string | undefined {
  if (kolomTanggal === undefined || sifat !== 'periodik') return basis;
  const sejakAwal = `${kolomTanggal} >= awal_periode`;
  return basis === undefined ? sejakAwal : `(${basis}) dan ${sejakAwal}`;
}

/** The combined text is ours, so a position in it means nothing to the user. */
const tanpaPosisi = (catatan: readonly CatatanRumus[]): readonly CatatanRumus[] =>
  catatan.map((satu) => ({ ...satu, lokasi: {} }));

interface HasilBasis {
  /** Of the condition in force; of the typed one where that has a mistake. */
  readonly basis: HasilPeriksa | undefined;
  readonly catatanBasis: readonly CatatanRumus[];
  readonly catatanTanggal: readonly CatatanRumus[];
}

function periksaBasis(satu: Indikator, kamus: KamusRumus): HasilBasis {
  const tertulis = satu.basis === undefined ? undefined : periksaRumus(satu.basis, kamus, 'basis');
  const catatanBasis = tertulis?.catatan ?? [];
  const teks = basisBerperiode(satu);
  const salah = tertulis !== undefined && tertulis.rumus === undefined;
  if (teks === undefined || teks === satu.basis || salah)
    return { basis: tertulis, catatanBasis, catatanTanggal: [] };
  const berperiode = periksaRumus(teks, kamus, 'basis');
  return { basis: berperiode, catatanBasis, catatanTanggal: tanpaPosisi(berperiode.catatan) };
}

/** The date column of an indicator whose rows need no date, read as a condition, so that a mistake in it is told alike. */
function periksaTanggal({ kolomTanggal, sifat }: Indikator, kamus: KamusRumus): HasilPeriksa | undefined {
  if (kolomTanggal === undefined || sifat !== 'kumulatif') return undefined;
  const { rumus, catatan } = periksaRumus(`${kolomTanggal} <= akhir_periode`, kamus, 'basis');
  return { ...(rumus === undefined ? {} : { rumus }), catatan: tanpaPosisi(catatan) };
}

interface HasilIndikator {
  /** Absent where one of its texts has a mistake. */
  readonly sah?: RumusIndikator;
  readonly catatan: readonly (readonly ['rumus' | 'basis' | 'kolomTanggal', readonly CatatanRumus[]])[];
}

const rumusIndikator = (
  satu: Indikator,
  rumus: RumusSah,
  basis: RumusSah | undefined,
  { variabel }: KamusRumus,
): RumusIndikator => ({
  rumus,
  ...(basis === undefined ? {} : { basis }),
  batas: batasTanggal(satu, { rumus, basis }, variabel),
  ...denganNol(susunAturanNol(satu, rumus, basis, variabel)),
});

const denganNol = (nol: AturanNol | undefined): Pick<RumusIndikator, 'nol'> =>
  nol === undefined ? {} : { nol };

/** Formula, basis and date column of one indicator. */
function periksaIndikator(satu: Indikator, kamus: KamusRumus): HasilIndikator {
  const { basis, catatanBasis, catatanTanggal } = periksaBasis(satu, kamus);
  const tanggal = periksaTanggal(satu, kamus);
  const tingkatBawaan = (basis?.rumus ?? tanggal?.rumus)?.tingkat[0];
  const { rumus, catatan } = periksaRumus(satu.rumus, {
    ...kamus,
    ...(tingkatBawaan === undefined ? {} : { tingkatBawaan }),
  });
  const salah = [basis, tanggal].some((bagian) => bagian !== undefined && bagian.rumus === undefined);
  return {
    ...(rumus === undefined || salah ? {} : { sah: rumusIndikator(satu, rumus, basis?.rumus, kamus) }),
    catatan: [
      ['basis', catatanBasis],
      ['kolomTanggal', [...catatanTanggal, ...(tanggal?.catatan ?? [])]],
      ['rumus', catatan],
    ],
  };
}

/** What the formulas of a plan were found to be; a plan is never changed, only made anew. */
interface Diperiksa {
  readonly variabel: readonly Variabel[];
  readonly rujukan: RujukanRumus;
  readonly hasil: RumusRencana;
}

const diperiksa = new WeakMap<readonly Indikator[], Diperiksa>();
const tanpaRujukan: RujukanRumus = new Map();

/**
 * Checks every formula and basis of a plan, and that indicators do not refer to each other in a circle (SOP step 3). Of the
 * very same lists it is done once: all that reads or calculates asks for it.
 */
export function periksaRumusRencana(
  indikator: readonly Indikator[],
  variabel: readonly Variabel[],
  rujukan: RujukanRumus = tanpaRujukan,
): RumusRencana {
  const dahulu = diperiksa.get(indikator);
  if (dahulu?.variabel === variabel && dahulu.rujukan === rujukan) return dahulu.hasil;
  const hasil = periksaSemua(indikator, variabel, rujukan);
  diperiksa.set(indikator, { variabel, rujukan, hasil });
  return hasil;
}

function periksaSemua(
  indikator: readonly Indikator[],
  variabel: readonly Variabel[],
  rujukan: RujukanRumus,
): RumusRencana {
  const catatan: (CatatanRumus | CatatanSelebihnya)[] = [];
  const rumus = new Map<string, RumusIndikator>();
  const bersama = new NamaBersama({ variabel, indikator });
  for (const satu of indikator) {
    const milik = rujukan.get(satu.id);
    const kamus = { variabel, indikator, bersama, ...(milik === undefined ? {} : { rujukan: milik }) };
    const hasil = periksaIndikator(satu, kamus);
    if (hasil.sah !== undefined) rumus.set(satu.id, hasil.sah);
    for (const [kolom, daftar] of hasil.catatan)
      tambahSemua(
        catatan,
        ringkasCatatan(daftar).map((c) => ({
          ...c,
          lokasi: { ...c.lokasi, ...diRencana('indikator', satu.id, kolom), kode: satu.kode },
        })),
      );
  }
  const siklus = periksaSiklus(
    indikator.map(({ id, kode }) => ({ id, kode, rujukan: rumus.get(id)?.rumus.indikator ?? [] })),
  );
  return {
    rumus,
    urutan: siklus.urutan,
    besaran: indikatorBesaran(rumus, siklus.urutan),
    catatan: [...catatan, ...siklus.catatan],
  };
}

/** In an order in which each comes after those it refers to. */
function indikatorBesaran(
  rumus: RumusRencana['rumus'],
  urutan: RumusRencana['urutan'],
): RumusRencana['besaran'] {
  const besaran = new Set<string>();
  for (const id of urutan) {
    const milik = rumus.get(id)?.rumus;
    if (milik !== undefined && isBesaran(milik, (lain) => besaran.has(lain))) besaran.add(id);
  }
  return besaran;
}
