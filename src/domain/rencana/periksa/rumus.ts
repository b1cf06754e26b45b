import type { CatatanRumus } from '../../rumus/catatan';
import { NamaBersama, periksaRumus, periksaSiklus, type KamusRumus, type RumusSah } from '../../rumus';
import type { HasilPeriksa } from '../../rumus/periksa-rumus';
import type { Variabel } from '../../variabel/tipe';
import type { CatatanSelebihnya } from '../../umum/catatan-selebihnya';
import { ringkasCatatan } from '../../umum/pengumpul-catatan';
import { tambahSemua } from '../../umum/banyak';
import { diRencana } from '../catatan';
import type { Indikator } from '../indikator';

/** The checked formula of an indicator, with its basis. */
export interface RumusIndikator {
  readonly rumus: RumusSah;
  readonly basis?: RumusSah;
}

export interface RumusRencana {
  /** By indicator id; indicators whose formula has a mistake are absent. */
  readonly rumus: ReadonlyMap<string, RumusIndikator>;
  /** Indicator ids in an order in which each comes after those its formula refers to. */
  readonly urutan: readonly string[];
  /** Of each formula so many of a kind as are told one by one; every cycle. */
  readonly catatan: readonly (CatatanRumus | CatatanSelebihnya)[];
}

/** Ids that the names of each indicator's formula and basis were bound to when it was last saved, by indicator id. */
export type RujukanRumus = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * The condition on rows in force: the basis, and for an indicator with a date column that the date lies in the period
 * (SOP: "Periodik" by a named date column; "Kumulatif" from 1 January, which is what `awal_periode` then is).
 */
function basisBerperiode({ basis, kolomTanggal, sifat }: Indikator): string | undefined {
  if (kolomTanggal === undefined || sifat === 'posisi-akhir') return basis;
  const dalamPeriode = `${kolomTanggal} >= awal_periode dan ${kolomTanggal} <= akhir_periode`;
  return basis === undefined ? dalamPeriode : `(${basis}) dan ${dalamPeriode}`;
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

/** Checks every formula and basis of a plan, and that indicators do not refer to each other in a circle (SOP step 3). */
export function periksaRumusRencana(
  indikator: readonly Indikator[],
  variabel: readonly Variabel[],
  rujukan: RujukanRumus = new Map(),
): RumusRencana {
  const catatan: (CatatanRumus | CatatanSelebihnya)[] = [];
  const rumus = new Map<string, RumusIndikator>();
  const bersama = new NamaBersama({ variabel, indikator });
  for (const satu of indikator) {
    const milik = rujukan.get(satu.id);
    const kamus = { variabel, indikator, bersama, ...(milik === undefined ? {} : { rujukan: milik }) };
    const catat = (kolom: 'rumus' | 'basis' | 'kolomTanggal', daftar: readonly CatatanRumus[]) =>
      tambahSemua(
        catatan,
        ringkasCatatan(daftar).map((c) => ({
          ...c,
          lokasi: { ...c.lokasi, ...diRencana('indikator', satu.id, kolom), kode: satu.kode },
        })),
      );
    const { basis, catatanBasis, catatanTanggal } = periksaBasis(satu, kamus);
    catat('basis', catatanBasis);
    catat('kolomTanggal', catatanTanggal);
    const tingkatBasis = basis?.rumus?.tingkat[0];
    const utama = periksaRumus(satu.rumus, {
      ...kamus,
      ...(tingkatBasis === undefined ? {} : { tingkatBawaan: tingkatBasis }),
    });
    catat('rumus', utama.catatan);
    if (utama.rumus && (basis === undefined || basis.rumus))
      rumus.set(satu.id, { rumus: utama.rumus, ...(basis?.rumus ? { basis: basis.rumus } : {}) });
  }
  const siklus = periksaSiklus(
    indikator.map(({ id, kode }) => ({ id, kode, rujukan: rumus.get(id)?.rumus.indikator ?? [] })),
  );
  return { rumus, urutan: siklus.urutan, catatan: [...catatan, ...siklus.catatan] };
}
